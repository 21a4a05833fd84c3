import {
  parseScenario,
  playScenario,
  prepareScenario,
  TolboothError,
  type FindPlanArtifact,
  type ScenarioResult,
  type ScenarioStage,
} from "@tolbooth/sdk";
import { contracts } from "../../deploy/support/contracts.js";
import { compileSolidity } from "../../networks/support/solidity.js";
import type { Scratch } from "../../networks/support/scratch.js";

/** Contracts that scenarios play with: those of the deploy room, and some of their own. */
export const known = {
  ...contracts,
  ...compileSolidity(`
contract Log {
  event Noted(string indexed what, bytes32 indexed id, uint256 number);
  event Twice(uint8 n);
  struct Note { uint8 kind; bytes4 scheme; address by; }
  Note[] public notes;
  bytes32 public last;
  function note(string calldata what, Note calldata one) external returns (bytes32) {
    notes.push(one);
    last = keccak256(bytes(what));
    emit Noted(what, last, notes.length);
    return last;
  }
  function both() external { emit Twice(1); emit Twice(2); }
  function all() external view returns (Note[] memory found, uint256 count) { return (notes, notes.length); }
  function clock() external view returns (uint256) { return block.timestamp; }
}
contract Refuses { constructor() { revert("never"); } }
`),
};

export const find: FindPlanArtifact = (name) => {
  const artifact = (known as Record<string, (typeof known)[keyof typeof known]>)[name];
  if (!artifact) throw new TolboothError("CONTRACT_NOT_FOUND", { name, known: [] });
  return Promise.resolve({ artifact });
};

/** A scenario's text: one line for each step, the first on line 2. */
export function text(steps: readonly unknown[], more: object = {}): string {
  const head = JSON.stringify({ format: "tolbooth/scenario", version: 1, title: "A test", ...more });
  return `${head.slice(0, -1)}, "steps": [\n${steps.map((one) => JSON.stringify(one)).join(",\n")}\n]}`;
}

export async function stage(scratch: Scratch): Promise<ScenarioStage> {
  return {
    context: {
      host: scratch.host,
      project: scratch.project,
      connection: await scratch.connect(),
      knownContracts: Object.values(known).map(({ contractName, abi }) => ({ name: contractName, abi })),
    },
    find,
    clock: scratch.network(),
  };
}

/** Plays steps to their end. */
export async function play(
  scratch: Scratch,
  steps: readonly unknown[],
  more: object = {},
): Promise<ScenarioResult> {
  const scenario = parseScenario(text(steps, { as: "hmrc", ...more }), "test.scenario.json");
  return await playScenario(await prepareScenario(scenario, await stage(scratch)), "local");
}
