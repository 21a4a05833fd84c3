import { defineErrors } from "./descriptor.js";

export const networkErrors = defineErrors({});
