import { defineErrors } from "./descriptor.js";

export const standardsErrors = defineErrors({});
