export type {
  AssessedDeployment,
  AssessedPattern,
  AssessmentAnswer,
  AssessmentFacts,
  AssessmentPart,
  AssessmentQuestion,
  AssessmentSection,
  AssessmentStatement,
  Evidence,
  ImpactAssessment,
} from "./types.js";
export { draftAssessment } from "./draft.js";
export { readAnswers, type KeptAnswers } from "./answers.js";
export {
  assessmentMarkdown,
  assessmentState,
  restHash,
  type AssessmentState,
  type MarkdownOptions,
} from "./markdown.js";
export { gatherAssessmentFacts, type AssessmentSources } from "./gather.js";
