import { defineErrors } from "./descriptor.js";

export const projectErrors = defineErrors({});
