import assert from "node:assert/strict";
import type { Project, Source, SourceSet } from "@tolbooth/sdk";
import { documentationOf } from "../../../extension/src/language/codeLinks.js";
import { importLeadingTo } from "../../../extension/src/language/importLeads.js";

describe("The import that leads to a library's file", () => {
  const source = (unit: string, own: boolean, content: string): [string, Source] => [
    unit,
    { unit, path: `/project/${unit}`, own, content },
  ];
  const set = (sources: [string, Source][], remappings: readonly string[] = []): SourceSet => ({
    project: {} as Project,
    entries: [],
    remappings,
    sources: new Map(sources),
    imports: new Map(),
    problems: [],
  });

  it("is found through other libraries and through circles", () => {
    const sources = set([
      source("contracts/A.sol", true, 'import "./B.sol";\nimport "@lib/x.sol";'),
      source("contracts/B.sol", true, ""),
      source("@lib/x.sol", false, 'import "./deep/y.sol";'),
      source("@lib/deep/y.sol", false, 'import "../x.sol"; import "../z.sol";'),
      source("@lib/z.sol", false, ""),
    ]);
    const lead = importLeadingTo(sources, "@lib/z.sol");
    assert.equal(lead?.unit, "contracts/A.sol");
    assert.equal(lead?.site.path, "@lib/x.sol");
  });

  it("follows the longest remapping", () => {
    const sources = set(
      [source("src/A.sol", true, 'import "lib/more/x.sol";'), source("vendor/more/x.sol", false, "")],
      ["lib/=elsewhere/", "src/:lib/more/=vendor/more/", "other/:lib/more/x=nowhere/"],
    );
    assert.equal(importLeadingTo(sources, "vendor/more/x.sol")?.site.path, "lib/more/x.sol");
  });

  it("is not made up when no own file leads there", () => {
    const sources = set([source("A.sol", true, ""), source("@lib/x.sol", false, "")]);
    assert.equal(importLeadingTo(sources, "@lib/x.sol"), undefined);
  });
});

describe("The link behind a finding's code", () => {
  it("leads to the documentation of that compiler's version", () => {
    assert.match(documentationOf("1878", "0.8.37+commit.f401782d") ?? "", /\/v0\.8\.37\//);
  });

  it("is left out where there is nothing to read", () => {
    assert.equal(documentationOf("99999", "0.8.37"), undefined);
    assert.equal(documentationOf("1878", "unknown"), undefined);
  });
});
