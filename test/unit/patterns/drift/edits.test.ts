// Every mutant of the audit's mutator is called changed, and no edit of form is. `npm test -- unit --thorough` tries every
// mutant instead of some, and prints what was said of each kind of edit.
import assert from "node:assert/strict";
import { Solc } from "../../../audit/solc.js";
import { thorough } from "../../../support/thorough.js";
import { astsOf, formEdits, mutants, type PatternAsts } from "./edits.js";
import { audited, copyOf, patternNamed, statusesOf } from "./support.js";

/** A prime, so that the sample meets every operator. */
const step = thorough ? 1 : 41;

interface Row {
  tried: number;
  readonly verdicts: Map<string, number>;
}

describe("edits of patterns", () => {
  const solc = new Solc();
  const rows = new Map<string, Row>();
  after(async () => {
    await solc.dispose();
    if (thorough) for (const line of table(rows)) console.log(line);
  });

  const noted = (kind: string, verdict: string): void => {
    const row = rows.get(kind) ?? { tried: 0, verdicts: new Map<string, number>() };
    row.tried += 1;
    row.verdicts.set(verdict, (row.verdicts.get(verdict) ?? 0) + 1);
    rows.set(kind, row);
  };

  for (const { pattern } of audited.patterns) {
    const verdictOf = (edited: Readonly<Record<string, string>>): string => {
      const all = statusesOf(copyOf(pattern, edited));
      return all.find((one) => one.declaration === pattern)?.verdict ?? "none";
    };
    let asts: PatternAsts | undefined;

    it(`${pattern}: every mutant is called changed`, async function () {
      this.timeout(0);
      asts ??= await astsOf(solc, pattern);
      const wrong: string[] = [];
      for (const { id, operator, edited } of mutants(asts, step)) {
        const verdict = verdictOf(edited);
        noted(`mutant: ${operator}`, verdict);
        if (verdict !== "changed") wrong.push(`${id}: ${verdict}`);
      }
      assert.deepEqual(wrong, []);
    });

    it(`${pattern}: no edit of form is called changed`, async function () {
      this.timeout(0);
      asts ??= await astsOf(solc, pattern);
      const wrong: string[] = [];
      for (const [name, edit] of Object.entries(formEdits)) {
        const edited = await edit(asts);
        const verdict = verdictOf(edited);
        noted(name, verdict);
        // A library without structs has none to rename, and is then as audited.
        if (verdict !== "form" && verdict !== "as-audited") wrong.push(`${name}: ${verdict}`);
      }
      assert.deepEqual(wrong, []);
    });

    it(`${pattern}: a copy that nobody touched is as audited`, () => {
      assert.equal(patternNamed(pattern).intact, true, "the package's sources are those of the record");
      assert.equal(verdictOf({}), "as-audited");
    });
  }
});

/** What was said of each kind of edit, as a table in Markdown. */
function table(rows: ReadonlyMap<string, Row>): string[] {
  const verdicts = [...new Set([...rows.values()].flatMap((row) => [...row.verdicts.keys()]))].sort();
  return [
    `| edit | tried | ${verdicts.join(" | ")} |`,
    `| --- | ---: | ${verdicts.map(() => "---:").join(" | ")} |`,
    ...[...rows].map(
      ([kind, { tried, verdicts: counts }]) =>
        `| ${kind} | ${String(tried)} | ${verdicts.map((one) => String(counts.get(one) ?? 0)).join(" | ")} |`,
    ),
  ];
}
