export {
  decodeStatusList,
  encodeStatusList,
  greatestStatusListBytes,
  leastStatusListBytes,
  statusBit,
  withStatusBits,
} from "./bitstring.js";
export { readStatusList, readStatusListEntry, type StatusList, type StatusListEntry } from "./read-status.js";
