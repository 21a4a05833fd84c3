// What solc's model checker decides about the pattern's state machine.
import { existsSync } from "node:fs";
import path from "node:path";
import type { ProvedProperty } from "@tolbooth/sdk";
import type { AuditExceptions } from "../exceptions.js";
import { root } from "../sources.js";
import type { AuditUnit } from "../units.js";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { hashInputs } from "./inputs.js";
import type { AuditPart, PartVerdict } from "./part.js";

interface ProofFacts {
  readonly properties: readonly (ProvedProperty & { readonly seconds?: number })[];
}

/** What the folder of proofs gives. */
interface Proofs {
  runProofs(
    pattern: string,
    options: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void },
  ): Promise<ProofFacts["properties"]>;
}

const proofsModule = path.join(root, "test/audit/proofs/index.ts");

/** The rule under which a refuted property is explained in exceptions.json: its `where` is the property. */
export const REFUTED = "proofs/refuted";

/** The part. */
export const proofsPart: AuditPart<ProofFacts> = {
  name: "proofs",
  usualSeconds: 60,
  applies: () => existsSync(proofsModule),
  inputs: (unit) => hashInputs({ solidity: [unit.file], code: ["proofs"] }),
  async gather(unit, { signal, onProgress }) {
    const { runProofs } = (await import(proofsModule)) as Proofs;
    return { properties: await runProofs(unit.name, { signal, onProgress }) };
  },
  judge: judgeProofs,
};

function judgeProofs(
  _unit: AuditUnit,
  { properties }: ProofFacts,
  { findings }: AuditExceptions,
  inputs: string,
): PartVerdict {
  const explained = findings.filter(({ rule }) => rule === REFUTED);
  const refuted = properties.filter(({ outcome }) => outcome === "refuted");
  const problems = [
    ...refuted
      .filter(({ property }) => !explained.some(({ where }) => where === property))
      .map(
        ({ property, contract, trace }) => `${contract}: ${property} is refuted:\n${trace ?? "(no trace)"}`,
      ),
    ...explained
      .filter(({ where }) => !refuted.some(({ property }) => property === where))
      .map(({ where }) => `exceptions.json: nothing refutes "${where}" any more`),
  ];
  const count = (outcome: ProvedProperty["outcome"]): number =>
    properties.filter((one) => one.outcome === outcome).length;
  return {
    problems,
    figures: {
      proved: String(count("proved")),
      undecided: String(count("undecided")),
    },
    checks:
      problems.length > 0 || properties.length === 0
        ? []
        : [
            {
              kind: "proofs",
              tools: [{ name: "solc SMTChecker", version: BUNDLED_SOLC_VERSION }],
              parameters: {},
              inputs,
              result: {
                properties: properties.map(({ property, contract, engine, solver, outcome, trace }) => ({
                  property,
                  contract,
                  engine,
                  solver,
                  outcome,
                  ...(outcome === "refuted" && trace ? { trace } : {}),
                })),
              },
            },
          ],
  };
}
