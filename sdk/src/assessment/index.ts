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
export { assessmentState, type AssessmentState } from "./markdown.js";
export {
  assessmentText,
  checkAssessment,
  readAssessmentAnswers,
  writeAssessment,
  type CheckedAssessment,
  type WrittenAssessment,
} from "./file.js";
export { gatherAssessmentFacts, type AssessmentSources } from "./gather.js";
