export type * from "./types.js";
export type * from "./index/types.js";
export { fetchEvents } from "./fetch-events.js";
export { followEvents } from "./follow-events.js";
export {
  eventIndexFile,
  openEventIndex,
  type EventIndex,
  type IndexedContract,
} from "./index/event-index.js";
export { openStoredEvents, type StoredEvents } from "./index/stored-events.js";
export { followIndex, type FollowIndexOptions } from "./index/follow-index.js";
export { eventsToCsv, eventsToJson } from "./index/export-events.js";
export type { UpdateOutcome } from "./index/update-index.js";
