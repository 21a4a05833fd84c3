import { defineErrors } from "./descriptor.js";

export const standardsErrors = defineErrors({
  CANONICAL_JSON_REFUSED: {
    what: "The value has no canonical JSON form: at {path} there is {problem}.",
    next: "Give plain JSON: objects, arrays, texts, finite numbers, true, false and null.",
    exit: 1,
  },
  COMMITMENT_INVALID: {
    what: "No commitment can be made: {part} is wrong ({problem}).",
    next: "Check where {part} comes from. Salts and secrets are 32 random bytes.",
    exit: 2,
  },
});
