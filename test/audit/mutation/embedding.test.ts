import assert from "node:assert/strict";
import { errorsIn, Solc } from "../solc.js";
import { Embedding } from "./embedding.js";
import { loadFromArtifacts } from "./sandbox.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
const sources = new Map([
  [
    "src/Lib.sol",
    `${head}
library Lib {
    uint256 internal constant LIMIT = 3;
    function low(uint256 a) internal pure returns (uint256) { return a + 1; }
}
library Other { function f() internal pure returns (uint256) { return 1; } }
contract Ward {
    enum Kind { None, Some }
    error Wrong();
    uint256 public immutable start;
    constructor(uint256 start_, address) { start = start_; }
    function act(uint256 a) external view returns (uint256) { return Lib.low(a) + start; }
}
abstract contract Base { function low() internal pure virtual returns (uint256) { return Lib.LIMIT; } }
`,
  ],
  [
    "test/T.sol",
    `${head}import {Lib, Other, Ward, Base} from "../src/Lib.sol";
contract CallsOnly {
    // Names, errors and calls from outside bring no code in: ä.
    Ward private ward = new Ward(/* a, b */ 1, address(0));
    function f() external view returns (uint256) { return ward.act(uint256(uint8(Ward.Kind.Some))); }
    function g() external pure { revert Ward.Wrong(); }
}
contract UsesLibrary { function f() external pure returns (uint256) { return Lib.low(1); } }
contract UsesConstant { function f() external pure returns (uint256) { return Lib.LIMIT; } }
contract Inherits is Base { function f() external pure returns (uint256) { return low(); } }
contract Nothing { function f() external pure returns (uint256) { return Other.f(); } }
contract Deploys { function f() external returns (address) { return address(new Nothing()); } }
`,
  ],
]);

describe("contracts that carry a file's code", () => {
  const solc = new Solc();
  after(() => solc.dispose());

  async function embedding(texts = sources): Promise<Embedding> {
    const answer = await solc.compile(texts, { "*": { "": ["ast"] } });
    assert.equal(errorsIn(answer), undefined);
    return new Embedding(new Map(Object.entries(answer.sources ?? {}).map(([file, { ast }]) => [file, ast])));
  }

  it("are its own, and those that inherit it, call it inside or read its constants", async () => {
    const carriers = (await embedding()).contractsWithCodeOf(["src/Lib.sol"]).map(({ name }) => name);
    // "Nothing" uses another library of the same file.
    assert.deepEqual(carriers.sort(), ["Inherits", "Nothing", "UsesConstant", "UsesLibrary", "Ward"]);
  });

  it("are loaded from their artifacts where tests create them, with the same arguments", async () => {
    const ward = { file: "src/Lib.sol", name: "Ward" };
    const nothing = { file: "test/T.sol", name: "Nothing" };
    const creations = (await embedding()).creationsOf([ward, nothing], ["test/T.sol"]);
    assert.deepEqual(
      creations.map(({ created }) => created.name),
      ["Ward", "Nothing"],
    );
    const text = loadFromArtifacts(sources.get("test/T.sol") ?? "", creations);
    assert.match(
      text,
      /ward = Ward\(AuditLoader\.create\("src\/Lib\.sol:Ward", abi\.encode\(1, address\(0\)\)\)\);/,
    );
    assert.match(text, /Nothing\(AuditLoader\.create\("test\/T\.sol:Nothing", ""\)\)/);
    assert.doesNotMatch(text, /\bnew (Ward|Nothing)/);
  });

  it("leave a file alone that creates none of them", async () => {
    const text = sources.get("src/Lib.sol") ?? "";
    assert.equal(loadFromArtifacts(text, []), text);
  });
});
