export type * from "./types.js";
export { checkAbiValue } from "./abi-values.js";
export { parseArgumentText } from "./argument-text.js";
export { decodeLog, decodeValue } from "./decode.js";
export { deployContract } from "./deploy-contract.js";
export { findDeployment, readDeployments } from "./records.js";
export { callFunction } from "./call-function.js";
export { sendFunction } from "./send-function.js";
