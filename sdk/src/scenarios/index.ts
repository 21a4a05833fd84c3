export type * from "./types.js";
export { decodeScenario, parseScenario, problemText, readScenario } from "./read-scenario.js";
export { checkScenario, findScenarioProblems, type ScenarioWorld } from "./check-scenario.js";
export {
  playScenario,
  prepareScenario,
  scenarioFailure,
  stepFailure,
  type PreparedScenario,
  type ScenarioStage,
} from "./play-scenario.js";
export { listScenarios, SCENARIO_FOLDER, SCENARIO_SUFFIX } from "./list-scenarios.js";
export {
  addressReferences,
  deploySteps,
  recordScenario,
  type RecordedScenario,
  type RecordRequest,
} from "./record-scenario.js";
export {
  callContent,
  scenarioContent,
  scenarioFile,
  sendContent,
  valueContent,
  writeScenario,
  type StepContent,
  type StepFacts,
} from "./write-scenario.js";
export { ScenarioSource } from "./source.js";
export { checkScenarioText, developmentAccounts } from "./check-text.js";
