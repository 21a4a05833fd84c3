import assert from "node:assert/strict";
import type { Project, Source, SourceSet } from "@tolbooth/sdk";
import { documentationOf } from "../../../extension/src/language/codeLinks.js";
import { declaredContracts } from "../../../extension/src/language/contractScan.js";
import { importLeadingTo, importSites } from "../../../extension/src/language/importSites.js";

describe("Contracts declared in a text", () => {
  const names = (text: string): string[] => declaredContracts(text).map((one) => `${one.kind} ${one.name}`);

  it("are contracts and libraries, not abstract contracts and interfaces", () => {
    const text = `interface I {}
      abstract   contract A is I {}
      contract B is A { }
      contract C{}
      library L { }
      contract D layout at 1 {}`;
    assert.deepEqual(names(text), ["contract B", "contract C", "library L", "contract D"]);
  });

  it("are not found in comments and strings", () => {
    const text = `// contract A {}
      /* contract B {
      contract C is A {} */
      string constant s = "contract D {";
      string constant t = 'contract E {';
      /// contract F {
      contract G {}`;
    assert.deepEqual(names(text), ["contract G"]);
  });

  it("are found while the text does not compile", () => {
    const text = 'contract A { function f( { uint x = ; }\nstring s = "never ends\ncontract B is A {';
    assert.deepEqual(names(text), ["contract A", "contract B"]);
  });

  it("stand at their names", () => {
    const text = "/* ü𝄞 */ contract Übung {} contract Plain {}";
    const [plain] = declaredContracts(text).slice(-1);
    assert.ok(plain);
    assert.equal(text.slice(plain.nameStart, plain.nameEnd), "Plain");
  });

  it("take no longer than the text is long", () => {
    const begin = performance.now();
    declaredContracts("/* ".repeat(100_000) + '"'.repeat(100_000) + "contract ".repeat(100_000));
    assert.ok(performance.now() - begin < 2_000);
  });
});

describe("Imports of a text", () => {
  it("are found in every form", () => {
    const text = `import "./a.sol";
      import * as b from './b.sol';
      import {C, D as E} from "c/C.sol";
      import {
        F
      } from "./f.sol";`;
    const sites = importSites(text);
    assert.deepEqual(
      sites.map((one) => one.path),
      ["./a.sol", "./b.sol", "c/C.sol", "./f.sol"],
    );
    for (const site of sites) assert.equal(text.slice(site.start, site.end), site.path);
  });

  it("are not found in comments and strings", () => {
    const text = `// import "./a.sol";
      /* import "./b.sol"; */
      string s = "import './c.sol';";
      import "./d.sol";`;
    assert.deepEqual(
      importSites(text).map((one) => one.path),
      ["./d.sol"],
    );
  });
});

describe("The import that leads to a library's file", () => {
  const source = (unit: string, own: boolean, content: string): [string, Source] => [
    unit,
    { unit, path: `/project/${unit}`, own, content },
  ];
  const set = (sources: [string, Source][], remappings: Project["remappings"] = []): SourceSet => ({
    project: { remappings } as Project,
    entries: [],
    sources: new Map(sources),
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
      [
        { context: "", prefix: "lib/", target: "elsewhere/", origin: "remappings.txt" },
        { context: "", prefix: "lib/more/", target: "vendor/more/", origin: "remappings.txt" },
      ],
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
