import { listArtifacts, type Artifact } from "../artifacts/index.js";
import { isTolboothError, TolboothError } from "../errors/index.js";
import { readDeployments } from "../deploy/records.js";
import type { FindPlanArtifact } from "../deploy/plan/types.js";
import { developmentWallet, namedAccounts } from "../networks/accounts.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { findScenarioProblems } from "./check-scenario.js";
import { parseScenario } from "./read-scenario.js";
import { ScenarioSource } from "./source.js";
import type { ScenarioProblem } from "./types.js";

/**
 * What is wrong with a scenario's text, for an editor: held against what the last build left and what stands on the
 * local network. Nothing is started, compiled or asked of a network. Never throws for what somebody wrote.
 */
export async function checkScenarioText(
  files: FileSystem,
  project: Project,
  text: string,
  file: string,
): Promise<readonly ScenarioProblem[]> {
  const source = new ScenarioSource(text);
  if (source.content === undefined) return source.syntaxProblems;
  try {
    const scenario = parseScenario(text, file);
    const artifacts = await listArtifacts(files, project);
    // Before the first build nobody knows a contract: only the file itself can be judged.
    if (artifacts.length === 0) return scenario.problems;
    return await findScenarioProblems(scenario, {
      find: (name): ReturnType<FindPlanArtifact> =>
        Promise.resolve().then(() => ({ artifact: namedContract(artifacts, name) })),
      deployments: await readDeployments(files, project, "local"),
      accounts: developmentAccounts(project),
      agencies: project.agencies,
      knownContracts: artifacts.map(({ contractName, abi }) => ({ name: contractName, abi })),
    });
  } catch (error) {
    if (!(error instanceof TolboothError)) throw error;
    const path = isTolboothError(error, "KEY_MISPLACED") ? String(error.details["path"]) : "";
    const field = isTolboothError(error, "FILE_FORMAT_UNKNOWN") ? "format" : path;
    return [source.problem(field, error.message)];
  }
}

function namedContract(artifacts: readonly Artifact[], wanted: string): Artifact {
  const found = artifacts.filter(
    ({ contractName, sourceName }) => wanted === contractName || wanted === `${sourceName}:${contractName}`,
  );
  const candidates = found.map(({ contractName, sourceName }) => `${sourceName}:${contractName}`);
  if (found.length > 1)
    throw new TolboothError("CONTRACT_NAME_AMBIGUOUS", { name: wanted, candidates, example: candidates[0] });
  if (found[0]) return found[0];
  const known = artifacts.map(({ contractName }) => contractName).slice(0, 30);
  throw new TolboothError("CONTRACT_NOT_FOUND", { name: wanted, known });
}

/** The accounts that every local network of the project has. */
export function developmentAccounts(project: Project): { name: string; address: string }[] {
  return namedAccounts(project).map(({ name }, index) => ({
    name,
    address: developmentWallet(index).address,
  }));
}
