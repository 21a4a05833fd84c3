import assert from "node:assert/strict";
import {
  BUNDLED_SOLC_VERSION,
  isInRange,
  KNOWN_RELEASES,
  pragmasOf,
  rangeOfPragma,
  type Compiler,
  type SourceSet,
} from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { root } from "../support/projects.js";
import { memoryProject } from "../support/projects.js";
import { olderCompiler, shelfOf } from "../support/solc-packages.js";

/** What solc says of a pragma that it cannot read, and of one that wants another version. */
const UNREADABLE = "1684";
const OTHER_VERSION = "5333";

const expressions = [
  "^0.8.0",
  "^ 0.8.0",
  "^0.8.19",
  "^0.8.20",
  "~0.8.19",
  "~0.8",
  "^0",
  "~0",
  "^*",
  "*",
  "x",
  "0.X",
  "0.8",
  "0.8.x",
  "0.8.*",
  "=0.8.X",
  "^0.x.1",
  "=0.8.37",
  "0.8.19",
  "=0.8.19",
  "= 0.8.19",
  "0 .8.37",
  "0.8. 37",
  ">0.8",
  ">=0.8",
  "<0.8",
  "<=0.8",
  ">0.8.19",
  "<0.8.20",
  ">=0.6.0 <0.9.0",
  ">=0.6.0<0.9.0",
  ">= 0.6.0 < 0.9.0",
  ">=0.8.20 <0.9.0",
  "0.5.0 - 0.9.0",
  "0.5.0-0.9.0",
  "0.5 - 0.8",
  "0.8.19 - 0.8.30",
  "^0.0.0 - 1",
  "^0.8.0 - 1.0.0",
  "^0.7.0 || ^0.8.0",
  "^0.7.0||^0.8.0",
  "^0.6.0 || ^0.7.0",
  "<0.8.0 || >=0.8.30 <0.9.0",
  "0.5.0 - 0.6.0 || 0.8.19",
  "0.8.3 7",
  "0.08.37",
  "0.8.37.0",
  "1",
  "^1.0.0",
  ">99.0.0",
  // What solc does not understand.
  "v0.8.37",
  "== 0.8.37",
  "=>0.8.0",
  "> = 0.8.0",
  "^0.8.0,<1",
  "0.8.37-nightly",
  "0.8.37+commit",
  ">=0.8.0 0.9.0 - 1",
  "||^0.8.0",
  "^0.8.0||",
  "!0.8.0",
  "latest",
  "solidity",
  ">=0.8.0 || x y",
  "-",
  "^",
];

describe("version pragmas", () => {
  const older = olderCompiler("0.8.19");
  const compilers = new Map<string, Compiler>();
  before(() => {
    compilers.set(BUNDLED_SOLC_VERSION, createNodeCompiler({ shelf: shelfOf() }));
    // In place of the bundled one, so that it is asked whatever the pragma says.
    compilers.set(older.version, createNodeCompiler({ shelf: shelfOf(older) }));
  });
  after(() => Promise.all([...compilers.values()].map((one) => one.dispose())));

  async function solcOn(expression: string, version: string): Promise<string | undefined> {
    const configuration = JSON.stringify({ solc: { version } });
    const { project } = await memoryProject({ "tolbooth.json": configuration, "A.sol": "" });
    const content = `// SPDX-License-Identifier: MIT\npragma solidity ${expression};\ncontract A {}`;
    const unit = "A.sol";
    const sources: SourceSet = {
      project,
      entries: [unit],
      sources: new Map([[unit, { unit, path: `${root}/A.sol`, content, own: true }]]),
      imports: new Map(),
      remappings: [],
      problems: [],
    };
    const { findings, solcVersion } = (await compilers.get(version)?.compile(sources, { mode: "parse" })) ?? {
      findings: [],
      solcVersion: "",
    };
    assert.ok(solcVersion.startsWith(version), solcVersion);
    return findings.find(({ code }) => code === UNREADABLE || code === OTHER_VERSION)?.code;
  }

  for (const expression of expressions)
    it(`mean what solc says: ${expression}`, async () => {
      const range = rangeOfPragma(expression);
      for (const version of compilers.keys()) {
        const said = await solcOn(expression, version);
        assert.equal(range === undefined, said === UNREADABLE, `${version}: ${range} and ${said}`);
        if (range !== undefined)
          assert.equal(isInRange(version, range), said === undefined, `${version}: ${range} and ${said}`);
      }
    });

  const scan = (content: string) => {
    const source = { unit: "A.sol", path: "/A.sol", content, own: true };
    return pragmasOf(source).map(({ text, range, byteRange }) => {
      const bytes = Buffer.from(content).subarray(byteRange.start, byteRange.end).toString();
      assert.ok(bytes.startsWith("pragma") && bytes.endsWith(";"), bytes);
      return [text, range];
    });
  };

  it("are found where they stand, and nowhere else", () => {
    const content = `// pragma solidity ^0.1.0;
/* é pragma solidity ^0.2.0; */ pragma experimental ABIEncoderV2;
pragma /* so */ solidity // on two lines
  >=0.8.0   <0.9.0;
pragma solidity ^0.8.19;pragma abicoder v2;
string constant s = "pragma solidity ^0.3.0;"; string constant t = 'pragma solidity ^0.4.0;';
uint constant pragmatic = 1; pragma solidityx ^0.5.0;
pragma solidity ^0.6.0 no semicolon`;
    assert.deepEqual(
      scan(content).map(([text]) => text),
      [">=0.8.0 <0.9.0", "^0.8.19"],
    );
  });

  it("may stand in quotation marks, as early compilers took them", () => {
    assert.deepEqual(
      scan(`pragma solidity "^0.4.22";`),
      scan(`pragma solidity ^0.4.22;`).map(([, range]) => ['"^0.4.22"', range]),
    );
  });

  it("know every release that there will be of an old line", () => {
    assert.deepEqual(
      ["^0.4.0", "^0.5.0", "^0.6.0", "^0.7.0", "^0.8.0", "0.4.12", "^0.9.0"].map((text) => {
        const range = rangeOfPragma(text) ?? "";
        return KNOWN_RELEASES.findLast((version) => isInRange(version, range));
      }),
      ["0.4.26", "0.5.17", "0.6.12", "0.7.6", BUNDLED_SOLC_VERSION, undefined, undefined],
    );
  });
});
