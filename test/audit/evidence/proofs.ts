// What solc's model checker decides about the pattern's state machine.
import type { ProvedProperty } from "@tolbooth/sdk";
import type { AuditExceptions } from "../exceptions.js";
import { hasProofs, listProofs, runProofs, type ProofResult } from "../proofs/index.js";
import type { AuditUnit } from "../units.js";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { hashInputs } from "./inputs.js";
import type { AuditPart, PartContext, PartVerdict } from "./part.js";

interface ProofFacts {
  readonly properties: readonly ProofResult[];
}

const proofsFile = (unit: AuditUnit): string => `test/audit/proofs/contracts/${unit.name}.proofs.sol`;

/** The part. */
export const proofsPart: AuditPart<ProofFacts> = {
  name: "proofs",
  usualSeconds: 60,
  applies: (unit) => hasProofs(unit.name),
  inputs: (unit) => hashInputs({ solidity: [proofsFile(unit)], code: ["proofs"] }),
  gather: gatherProofs,
  judge: judgeProofs,
};

async function gatherProofs(unit: AuditUnit, { signal, onProgress }: PartContext): Promise<ProofFacts> {
  const total = listProofs(unit.name).length;
  let done = 0;
  const properties = await runProofs(unit.name, { signal, onProgress: () => onProgress((done += 1), total) });
  return { properties };
}

function judgeProofs(
  _unit: AuditUnit,
  { properties }: ProofFacts,
  _exceptions: AuditExceptions,
  inputs: string,
): PartVerdict {
  const problems = properties
    .filter(({ outcome, expected }) => outcome !== expected)
    .map(
      ({ property, contract, outcome, expected, trace }) =>
        `${contract} is ${outcome}, not ${expected}: ${property}${trace === undefined ? "" : `\n${trace}`}`,
    );
  if (properties.length === 0) problems.push("there is no property to prove");
  const count = (outcome: ProofResult["outcome"]): number =>
    properties.filter((one) => one.outcome === outcome).length;
  return {
    problems,
    figures: { proved: String(count("proved")), undecided: String(count("undecided")) },
    checks:
      problems.length > 0
        ? []
        : [
            {
              kind: "proofs",
              tools: [{ name: "solc SMTChecker", version: BUNDLED_SOLC_VERSION }],
              parameters: {},
              inputs,
              result: { properties: properties.map(describe) },
            },
          ],
  };
}

/** A trace is kept where it is the result: for a claim that is refuted. */
function describe({ property, contract, engine, solver, outcome, trace }: ProofResult): ProvedProperty {
  const kept = outcome === "refuted" && trace !== undefined ? { trace } : {};
  return { property, contract, engine, solver, outcome, ...kept };
}
