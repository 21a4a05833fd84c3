import assert from "node:assert/strict";
import { acceptFindings, compileForRules, placesOf, type Finding } from "./index.js";
import { leftOut, runLinters } from "./linters.js";

const bad = "test/audit/rules/cases/tx-origin/Bad.sol";
const shifts = "test/audit/rules/cases/divide-before-multiply/Bad.sol";

describe("solhint and forge lint, as findings", () => {
  it("solhint: with rule, place, contract and function", async () => {
    const found = await runLinters([bad], { only: "solhint", compiled: compileForRules([bad]) });
    const origin = found.find((one) => one.rule === "solhint/avoid-tx-origin");
    assert.equal(origin?.file, bad);
    assert.equal(origin.contract, "Origin");
    assert.equal(origin.function, "plain");
    assert.ok(origin.line > 1 && origin.column > 1);
  });

  it("forge lint: with rule, place, contract and function", async () => {
    const found = await runLinters([shifts], { only: "forge", compiled: compileForRules([shifts]) });
    const division = found.find((one) => one.rule === "forge-lint/divide-before-multiply");
    assert.equal(division?.file, shifts);
    assert.equal(division.contract, "Divides");
    assert.equal(division.severity, "error");
    assert.ok(found.every((one) => !(one.rule.replace("forge-lint/", "") in leftOut)));
  });

  it("fails when a file is missing, instead of finding nothing", async () => {
    await assert.rejects(runLinters(["test/audit/rules/cases/no-such-file.sol"], { only: "forge" }));
  });
});

describe("accepted findings", () => {
  const finding = (rule: string, part: string): Finding => ({
    rule,
    severity: "error",
    contract: "Registry",
    function: part,
    file: "Registry.sol",
    line: 1,
    column: 1,
    message: "",
    remedy: "",
  });
  const accepted = (rule: string, where: string) => ({ rule, where, reason: "Bounded by the caller." });

  it("one entry accepts one finding: a second one in the same function is new", () => {
    const findings = [finding("a", "f"), finding("a", "f"), finding("b", "f")];
    assert.deepEqual(placesOf(findings), ["Registry.f", "Registry.f#2", "Registry.f"]);
    const { open, unused } = acceptFindings(findings, [accepted("a", "Registry.f")]);
    assert.deepEqual(open, findings.slice(1));
    assert.deepEqual(unused, []);
  });

  it("an entry that nothing needs is told", () => {
    const stale = accepted("a", "Registry.gone");
    const { open, unused } = acceptFindings([finding("a", "f")], [stale]);
    assert.equal(open.length, 1);
    assert.deepEqual(unused, [stale]);
  });
});
