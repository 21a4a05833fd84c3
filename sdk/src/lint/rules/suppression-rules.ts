import { law } from "./law.js";
import type { LintRule } from "./types.js";

/** Found by what applies the suppressions (`suppressions.ts`), and described here with the others. */
export const suppressionWithoutReason: LintRule = {
  id: "suppression-without-reason",
  title: "A finding is suppressed without a reason",
  severity: "error",
  explanation:
    "A suppression is a decision that somebody answers for. Without a reason nobody can look at it again.",
  remedy: "Write the reason behind two dashes: // tolbooth-lint-disable-next-line <rule> -- <reason>",
  law: [law.accountability],
  check: () => undefined,
};

export const unusedSuppression: LintRule = {
  id: "unused-suppression",
  title: "A suppression of nothing",
  severity: "warning",
  explanation:
    "The rule finds nothing on the next line. A comment that is left behind would hide what somebody writes there later.",
  remedy: "Remove the comment.",
  law: [law.accountability],
  check: () => undefined,
};
