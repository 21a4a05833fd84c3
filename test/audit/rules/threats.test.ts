import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot, rules } from "./index.js";
import { columns, knownNames, problemsOf, sections, type KnownNames } from "./threats.js";

const ruleIds = new Set(rules.map(({ id }) => id));
const audits = path.join(projectRoot, "sdk/audits");
const models = existsSync(audits)
  ? readdirSync(audits).filter((pattern) => existsSync(path.join(audits, pattern, "THREATS.md")))
  : [];

describe("threat models", () => {
  let known: KnownNames;

  before(() => {
    known = knownNames();
  });

  it("knows the functions and tests that there are, inherited ones too", () => {
    for (const name of [
      "ConsentRegistry.withdrawWithSecret",
      "withdrawWithSecret",
      "_authoriseAlways",
      "AgencyGated.registry",
    ])
      assert.ok(known.functions.has(name), name);
    assert.ok([...known.tests].some((name) => /\.invariant_B2_1_/.test(name)));
    assert.ok(!known.functions.has("noSuchFunction"));
  });

  for (const pattern of models)
    it(`${pattern}: every section, function and test`, () => {
      const text = readFileSync(path.join(audits, pattern, "THREATS.md"), "utf8");
      assert.deepEqual(problemsOf(text, known, ruleIds), []);
    });

  describe("the check itself", () => {
    const names: KnownNames = { functions: new Set(["end", "C.end"]), tests: new Set(["CTest.test_end"]) };
    const table = (...rows: string[]) =>
      [`| ${columns.join(" | ")} |`, "| - | - | - | - |", ...rows].join("\n");
    const good = "| Stolen key | It expires | `C.end(bytes32)`, `end` | `CTest.test_end`, `person-address` |";
    const model = (threats: string, order: readonly string[] = sections) =>
      `# C\n\n${order.map((one) => `## ${one}\n\n${one === "Threats" ? threats : "Words."}\n`).join("\n")}`;

    it("takes a good model", () => {
      assert.deepEqual(problemsOf(model(table(good)), names, ruleIds), []);
    });

    const bad: Record<string, string> = {
      "a section too few": model(table(good), sections.slice(0, -1)),
      "another order": model(table(good), [...sections].reverse()),
      "an empty section": model(table(good)).replace("Words.", ""),
      "no table": model("Words."),
      "an empty table": model(table()),
      "other columns": model(table(good).replace("What stops it", "Stopped by")),
      "a function that is not there": model(table(good.replace("`end`", "`gone`"))),
      "a test that is not there": model(table(good.replace("test_end", "test_gone"))),
      "a rule that is not there": model(table(good.replace("person-address", "person-adress"))),
      "no test": model(table("| Stolen key | It expires | `end` | – |")),
      "no function": model(table("| Stolen key | It expires | – | `CTest.test_end` |")),
      "nothing that stops it": model(table(good.replace("It expires", " "))),
      "a cell too few": model(table("| Stolen key | It expires | `end` |")),
    };
    for (const [what, text] of Object.entries(bad))
      it(`refuses ${what}`, () => {
        assert.ok(problemsOf(text, names, ruleIds).length > 0);
      });
  });
});
