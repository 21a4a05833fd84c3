import { defineErrors } from "./descriptor.js";

export const lintErrors = defineErrors({
  LINT_FOUND: {
    what: "{count} for personal data, the first at {first}.",
    next: "Read each finding's page under docs/lint. What must stay is suppressed in the line above, with a reason: // tolbooth-lint-disable-next-line <rule> -- <reason>",
    exit: 1,
  },
  LINT_STOPPED: {
    what: "{file} could not be linted: {reason}.",
    next: "This is a fault in Tolbooth. Please report it with the file if you may.",
    exit: 3,
  },
});
