import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkRules, compileForRules, projectRoot, rules, type CompiledForRules } from "./index.js";

const folder = "test/audit/rules/cases";

/** The lines that say `// finds`, once for each time that they say it. */
function markedLines(content: string): number[] {
  return content.split("\n").flatMap((line, index) =>
    Array<number>(
      line
        .split("//")
        .at(-1)
        ?.match(/\bfinds\b/g)?.length ?? 0,
    ).fill(index + 1),
  );
}

describe("static rules, each against a contract that breaks it and one that does not", () => {
  let compiled: CompiledForRules;

  before(() => {
    compiled = compileForRules(
      rules.flatMap(({ id }) => ["Bad", "Clean"].map((name) => `${folder}/${id}/${name}.sol`)),
    );
  });

  it("has cases for every rule and a rule for every case", () => {
    const cases = readdirSync(path.join(projectRoot, folder)).sort();
    assert.deepEqual(cases, rules.map(({ id }) => id).sort());
    for (const id of cases)
      for (const name of ["Bad", "Clean"])
        assert.ok(existsSync(path.join(projectRoot, folder, id, `${name}.sol`)));
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it("finds every marked line of the bad contract and no other", () => {
        const file = `${folder}/${rule.id}/Bad.sol`;
        const expected = markedLines(compiled.sources[file]?.content ?? "");
        assert.ok(expected.length >= 3, "a bad contract shows several forms");
        const found = checkRules({ ...compiled, own: [file] }, [rule]);
        assert.deepEqual(
          found.map(({ line }) => line),
          expected,
        );
        for (const finding of found) {
          assert.equal(finding.rule, rule.id);
          assert.equal(finding.file, file);
          assert.notEqual(finding.message, "");
          assert.ok(finding.column >= 1);
        }
      });

      it("is silent on the clean contract", () => {
        const file = `${folder}/${rule.id}/Clean.sol`;
        assert.deepEqual(checkRules({ ...compiled, own: [file] }, [rule]), []);
      });

      it("explains itself", () => {
        assert.match(rule.id, /^[a-z]+(-[a-z]+)+$|^payable$/);
        for (const text of [rule.title, rule.explanation, rule.remedy]) assert.ok(text.length > 10);
      });
    });
  }
});
