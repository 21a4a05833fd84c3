import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { checkRules, compileForRules, projectRoot } from "./index.js";

const library = "node_modules/@openzeppelin/contracts";

describe("static rules over OpenZeppelin Contracts", () => {
  for (const folder of ["access", "token/ERC20", "utils"]) {
    it(`go through ${folder} without stumbling, and know what stands there`, () => {
      const own = readdirSync(path.join(projectRoot, library, folder), { recursive: true })
        .map((file) => `${library}/${folder}/${String(file).split(path.sep).join("/")}`)
        .filter((file) => file.endsWith(".sol"));
      assert.ok(own.length > 10);
      const compiled = compileForRules(own);
      const findings = checkRules({ ...compiled, own });
      for (const finding of findings) {
        assert.ok(own.includes(finding.file));
        const lines = compiled.sources[finding.file]?.content.split("\n") ?? [];
        assert.ok(finding.line >= 1 && finding.line <= lines.length);
        assert.ok(finding.column >= 1 && finding.column <= (lines[finding.line - 1]?.length ?? 0));
        assert.notEqual(finding.contract, "");
      }
      const found = new Set(findings.map(({ rule }) => rule));
      // What is known to stand in these folders. The library may; a pattern of the house may not.
      for (const rule of known[folder] ?? []) assert.ok(found.has(rule), rule);
    });
  }
});

const known: Record<string, readonly string[]> = {
  access: ["person-address", "caller-chosen-target", "payable", "reentrancy-order", "event-without-change"],
  "token/ERC20": ["free-text", "person-address", "unchecked-arithmetic"],
  utils: [
    "inline-assembly",
    "unchecked-arithmetic",
    "arbitrary-delegatecall",
    "packed-hash",
    "shadowed-state",
  ],
};
