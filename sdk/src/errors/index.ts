export { TolboothError, isTolboothError, throwIfCancelled } from "./error.js";
export { describe, errorCodes, type ErrorCode, type ErrorDescriptor, type ErrorDetails } from "./registry.js";
