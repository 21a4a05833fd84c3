// The project's own rules over the syntax tree, and linters of others.
import { createRequire } from "node:module";
import type { AuditExceptions } from "../exceptions.js";
import { forgeVersion } from "../forge.js";
import { checkRules, compileForRules, placesOf, rules, type Finding } from "../rules/index.js";
import { runLinters } from "../rules/linters.js";
import { closureOf, readSource } from "../sources.js";
import { scanSolidity } from "../../../sdk/dist/project/index.js";
import { listUnits, type AuditUnit } from "../units.js";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { ABOVE_PEER } from "./gas.js";
import { hashInputs } from "./inputs.js";
import type { AuditPart, PartVerdict } from "./part.js";

interface RulesFacts {
  readonly own: readonly Finding[];
  readonly linters: readonly Finding[];
}

/** The part. */
export const rulesPart: AuditPart<RulesFacts> = {
  name: "rules",
  usualSeconds: 15,
  applies: () => true,
  inputs: (unit) => hashInputs({ solidity: readFiles(unit), files: [".solhint.json"], code: ["rules"] }),
  async gather(unit) {
    const judged = judgedFiles(unit);
    const compiled = compileForRules(readFiles(unit));
    return {
      own: checkRules({ ...compiled, own: judged }),
      linters: await runLinters(judged, { compiled }),
    };
  },
  judge: judgeRules,
};

/** What the rules must see. Whether something in a library is used can only be said with its users in sight. */
function readFiles(unit: AuditUnit): string[] {
  return unit.deployable ? [unit.file] : [unit, ...listUnits()].map(({ file }) => file);
}

/** The unit's own files with the interfaces that they alone implement: `IX.sol` beside `X.sol`. */
function judgedFiles(unit: AuditUnit): string[] {
  const declared = (file: string): string[] =>
    scanSolidity(readSource(file)).declarations.map(({ kind, name }) => `${kind} ${name}`);
  const interfaces = [...closureOf([unit.file]).keys()].filter((file) =>
    declared(file).includes(`interface I${unit.name}`),
  );
  return [...new Set([...unit.ownFiles, ...interfaces])].sort();
}

function judgeRules(
  _unit: AuditUnit,
  { own, linters }: RulesFacts,
  { findings: reasons }: AuditExceptions,
  inputs: string,
): PartVerdict {
  const usable = reasons.filter(({ rule }) => rule !== ABOVE_PEER);
  const used = new Set<(typeof reasons)[number]>();
  const problems: string[] = [];
  const explain = (findings: readonly Finding[]): { rule: string; where: string; reason: string }[] => {
    const places = placesOf(findings);
    return findings.flatMap((finding, index) => {
      const reason = usable.find(({ rule, where }) => rule === finding.rule && where === places[index]);
      if (reason) used.add(reason);
      else
        problems.push(
          `${finding.rule} at ${finding.file}:${finding.line} (${places[index]}): ${finding.message} ${finding.remedy}`,
        );
      return reason ? [{ ...reason }] : [];
    });
  };
  const explainedOwn = explain(own);
  const explainedLinters = explain(linters);
  for (const reason of usable)
    if (!used.has(reason))
      problems.push(`exceptions.json: nothing is found any more: ${reason.rule} at ${reason.where}`);
  const all = own.length + linters.length;
  const manifest = createRequire(import.meta.url)("solhint/package.json") as { version: string };
  return {
    problems,
    figures: { findings: all === 0 ? "0" : `${all - used.size} (+${used.size} explained)` },
    checks:
      problems.length > 0
        ? []
        : [
            {
              kind: "rules",
              tools: [
                { name: "tolbooth rules", version: "1" },
                { name: "solc", version: BUNDLED_SOLC_VERSION },
              ],
              parameters: {},
              inputs,
              result: { rules: rules.map(({ id }) => id).sort(), explained: explainedOwn },
            },
            {
              kind: "linters",
              tools: [
                { name: "solhint", version: manifest.version },
                { name: "forge lint", version: forgeVersion() },
              ],
              parameters: {},
              inputs,
              result: { findings: linters.length, explained: explainedLinters },
            },
          ],
  };
}
