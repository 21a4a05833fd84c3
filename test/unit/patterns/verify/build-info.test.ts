// Which number of the compiler is which immutable variable, held against the compiler's own syntax tree.
import assert from "node:assert/strict";
import { builtCodeOf } from "../../../../sdk/dist/patterns/verify/build-info.js";
import { walk } from "../../../audit/mutation/ast.js";
import { errorsIn, Solc } from "../../../audit/solc.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
const base = `${head}abstract contract Base {
    uint256 internal immutable zebra = 1;
    address internal immutable apple;
    constructor() { apple = msg.sender; }
    function one() external view returns (uint256, address) { return (zebra, apple); }
}
`;
const own = (path: string): string => `${head}import {Base} from "${path}";
contract Own is Base {
    uint256 internal immutable middle;
    constructor(uint256 given) { middle = given; }
    function two() external view returns (uint256) { return middle + middle; }
}
`;
const unread = `${head}contract Own {
    uint256 internal immutable unread = 7;
    uint256 internal immutable read = 8;
    function two() external view returns (uint256) { return read; }
}
`;

describe("immutable variables in a build info", () => {
  const solc = new Solc();
  after(() => solc.dispose());

  const compiled = async (sources: Readonly<Record<string, string>>, unit: string) => {
    const outputs = ["evm.deployedBytecode", "evm.methodIdentifiers", "metadata"];
    const output = await solc.compile(new Map(Object.entries(sources)), {
      "*": { "": ["ast"], "*": outputs },
    });
    assert.equal(errorsIn(output), undefined);
    const contents = Object.entries(sources).map(([name, content]) => [name, { content }]);
    const built = builtCodeOf({ input: { sources: Object.fromEntries(contents) }, output }, unit, "Own");
    const inTree = new Map<string, string>();
    for (const { ast } of Object.values(output.sources ?? {}))
      for (const { node } of walk(ast)) {
        const { id, name } = node as { id?: number; name?: string };
        if (name !== undefined) inTree.set(String(id), name);
      }
    return { built, inTree };
  };

  for (const [order, own_, base_] of [
    ["after", "b/Own.sol", "a/Base.sol"],
    ["before", "a/Own.sol", "b/Base.sol"],
  ] as const)
    it(`have their names, in a file that stands ${order} the one of its base`, async function () {
      this.timeout(60_000);
      const sources = { [own_]: own(base_), [base_]: base };
      const { built, inTree } = await compiled(sources, own_);
      const names = built?.code.names ?? {};
      assert.deepEqual(Object.values(names).sort(), ["apple", "middle", "zebra"]);
      for (const [id, name] of Object.entries(names)) assert.equal(name, inTree.get(id));
    });

  it("are named together where one of them is not in the code", async function () {
    this.timeout(60_000);
    const { built } = await compiled({ "Own.sol": unread }, "Own.sol");
    assert.deepEqual(Object.values(built?.code.names ?? {}), ["read or unread"]);
  });
});
