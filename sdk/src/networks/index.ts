export type * from "./types.js";
export { localNetwork, type LocalNetworkOptions } from "./local-network.js";
export { connect } from "./connect.js";
export { keySecretName, namedAccounts, type NamedAccount } from "./accounts.js";
export { networkNames } from "./network-settings.js";
export { allNetworkNames, localNetworkNames } from "./local-names.js";
export { parseDuration, parseTimeTravel } from "./time-travel.js";
export { requireMining } from "./mining.js";
export type { NetworkKeeping } from "./keeping.js";
export type { LeaseHolder } from "./leases.js";
export {
  addressOfKey,
  decryptKey,
  encryptKey,
  generateKey,
  looksLikeKey,
  PASSPHRASE_CHARACTERS,
  readKey,
  refuseKey,
  requirePassphrase,
  type AccountKey,
} from "./keys.js";
export { lookAtEndpoints, type EndpointHealth } from "./endpoints/look-at-endpoints.js";
export type { BlockSignal, BlockWatch } from "./endpoints/block-signal.js";
export type { SentTransaction, SentTransactions } from "./sent-transactions.js";
export { displayUrl, requireNetworkName } from "./network-settings.js";
