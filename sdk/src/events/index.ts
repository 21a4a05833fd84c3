export type * from "./types.js";
export { fetchEvents } from "./fetch-events.js";
export { followEvents } from "./follow-events.js";
