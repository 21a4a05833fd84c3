export type * from "./types.js";
export { parseScenario, parseScenarioWithProblems, problemText, readScenario } from "./read-scenario.js";
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
