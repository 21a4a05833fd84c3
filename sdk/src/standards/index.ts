export type * from "./cds/types.js";
