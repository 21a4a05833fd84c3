// Every small change of the code, and whether the tests notice.
import type { AuditExceptions } from "../exceptions.js";
import { forgeVersion } from "../forge.js";
import { fullEffort } from "../mutation/judge.js";
import type { Mutant } from "../mutation/mutator.js";
import { runMutants, type JudgedMutant } from "../mutation/run-mutants.js";
import { describeSurvivor, verdictOf } from "../mutation/verdict.js";
import type { AuditUnit } from "../units.js";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { dataFiles, hashInputs, withTests } from "./inputs.js";
import type { AuditPart, PartVerdict } from "./part.js";

interface MutationFacts {
  readonly judged: readonly JudgedMutant[];
}

/** The part. */
export const mutationPart: AuditPart<MutationFacts> = {
  name: "mutation",
  usualSeconds: 420,
  applies: (unit) => unit.testFiles.length > 0,
  inputs: (unit) =>
    hashInputs({ solidity: withTests(unit), files: dataFiles(), code: ["mutation", "forge.ts"] }),
  async gather(unit, { signal, workers, onProgress, onNote }) {
    const onSurvivor = ({ id }: Mutant): void => onNote(`survives: ${id}`);
    return { judged: await runMutants(unit, { workers, signal, onProgress, onSurvivor }) };
  },
  judge: judgeMutation,
};

function judgeMutation(
  _unit: AuditUnit,
  { judged }: MutationFacts,
  { equivalentMutants }: AuditExceptions,
  inputs: string,
): PartVerdict {
  const verdict = verdictOf(judged, equivalentMutants);
  const problems = [
    ...verdict.survivors.map((one) => `a mutant survived: ${describeSurvivor(one)}`),
    ...verdict.problems.map((one) => `exceptions.json: ${one}`),
  ];
  const { mutants, killed, killedByTimeout } = verdict;
  const reasons = new Map(equivalentMutants.map(({ id, reason }) => [id, reason]));
  return {
    problems,
    figures: {
      "mutants killed": String(killed + killedByTimeout),
      survived: String(verdict.survived),
      equivalent: String(verdict.equivalent),
    },
    checks:
      problems.length > 0
        ? []
        : [
            {
              kind: "mutation",
              tools: [
                { name: "tolbooth mutator", version: "1" },
                { name: "forge", version: forgeVersion() },
                { name: "solc", version: BUNDLED_SOLC_VERSION },
              ],
              parameters: { ...fullEffort },
              inputs,
              result: {
                mutants,
                killed,
                killedByTimeout,
                equivalent: judged
                  .filter(({ outcome }) => outcome.kind === "survived")
                  .map(({ mutant: { id } }) => ({ id, reason: reasons.get(id) ?? "" })),
                operators: operatorCounts(judged),
              },
            },
          ],
  };
}

function operatorCounts(judged: readonly JudgedMutant[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { mutant, outcome } of judged)
    if (["killed", "killed by timeout", "survived"].includes(outcome.kind))
      counts.set(mutant.operator, (counts.get(mutant.operator) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
