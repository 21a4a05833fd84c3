import { defineErrors } from "./descriptor.js";

export const deployErrors = defineErrors({});
