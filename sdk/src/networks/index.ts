export type * from "./types.js";
export { localNetwork, type LocalNetworkOptions } from "./local-network.js";
export { connect } from "./connect.js";
export { keySecretName } from "./accounts.js";
export { networkNames } from "./network-settings.js";
