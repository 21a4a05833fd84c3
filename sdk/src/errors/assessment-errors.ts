import { defineErrors } from "./descriptor.js";

export const assessmentErrors = defineErrors({
  ASSESSMENT_MARKERS_BROKEN: {
    what: "{file}, line {line}: {problem}, so it cannot be told where an answer begins and ends.",
    next: "Put the comment lines back as they were: '<!-- tolbooth:answer … -->' above an answer and '<!-- tolbooth:end -->' below it. Nothing was written.",
    exit: 2,
  },
  ASSESSMENT_FORMAT_UNKNOWN: {
    what: "{file} is no impact assessment that this version of Tolbooth drafted.",
    next: "Name another file, or move this one away. Nothing was written.",
    exit: 2,
  },
  ASSESSMENT_INCOMPLETE: {
    what: "The impact assessment is not finished: {unanswered} without an answer, {stale} to look at again.",
    next: "Answer what is marked 'You must answer'. Where an answer is still right though its evidence has changed, delete 'about=…' from the comment line above it.",
    exit: 1,
  },
  ASSESSMENT_OUTDATED: {
    what: "{file} does not say what the project says now.",
    next: "Draft it again without --check. Answers are kept.",
    exit: 1,
  },
});
