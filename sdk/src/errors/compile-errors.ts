import { defineErrors } from "./descriptor.js";

export const compileErrors = defineErrors({});
