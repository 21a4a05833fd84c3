import { defineErrors } from "./descriptor.js";

export const driftErrors = defineErrors({
  PATTERNS_DRIFTED: {
    what: "{contracts} are not as the patterns were audited, or it cannot be told.",
    next: "Read what was changed above. What was audited says nothing about a changed contract: restore it, import the pattern instead of copying it, or have the change reviewed.",
    exit: 1,
  },
  DRIFT_STOPPED: {
    what: "The contracts could not be compared with the audited sources: {reason}.",
    next: "This is a fault in Tolbooth. Please report it with the files if you may.",
    exit: 3,
  },
});
