import assert from "node:assert/strict";
import { head } from "../../support/projects.js";
import { Desk } from "../completion/support.js";

const contract = (statement: string): string => `${head}struct Point { uint256 across; uint256 down; }
contract Base { constructor(uint256 start) {} }
contract C is Base(1) {
    event Done(address who, uint256 amount);
    error Failed(string why);
    modifier atLeast(uint256 least) { _; }
    /// @notice Pays.
    /// @param payee Who is paid.
    function pay(address payee, uint256 amount) public returns (bool) {}
    function pay(string memory name) public {}
    function f(address someone) external {
        ${statement}
    }
}
`;

/** The active signature with its active parameter in brackets. */
async function shown(text: string): Promise<string | undefined> {
  const help = await new Desk(text).help();
  const signature = help?.signatures[help.activeSignature];
  if (!help || !signature) return undefined;
  const parameter =
    help.activeParameter === undefined ? undefined : signature.parameters[help.activeParameter];
  if (!parameter) return signature.label;
  const { label } = signature;
  return `${label.slice(0, parameter.start)}[${label.slice(parameter.start, parameter.end)}]${label.slice(parameter.end)}`;
}

describe("Signature help", () => {
  const cases: readonly [string, string | undefined][] = [
    ["pay(someone, ‸);", "pay(address payee, [uint256 amount]) returns (bool)"],
    ["pay(someone, ‸", "pay(address payee, [uint256 amount]) returns (bool)"],
    ['pay("x"‸)', "pay([address payee], uint256 amount) returns (bool)"],
    ["emit Done(‸", "Done([address who], uint256 amount)"],
    ["revert Failed(‸);", "Failed([string why])"],
    ["new Base(‸", "Base([uint256 start])"],
    ["Point(1, ‸", "Point(uint256 across, [uint256 down])"],
    ["Point({down: ‸", "Point(uint256 across, [uint256 down])"],
    ["this.pay{value: 1}(someone, ‸", "pay(address payee, [uint256 amount]) returns (bool)"],
    ["pay(someone, addmod(1, ‸", "addmod(uint256 x, [uint256 y], uint256 k) returns (uint256)"],
    ["pay(someone, (1 + ‸", "pay(address payee, [uint256 amount]) returns (bool)"],
    ["pay(someone, 1, ‸", "pay(address payee, uint256 amount) returns (bool)"],
    ["uint256(‸", undefined],
    ["C(‸", undefined],
    ["if (‸", undefined],
    ["‸", undefined],
  ];
  for (const [statement, expected] of cases) {
    it(statement, async () => assert.equal(await shown(contract(statement)), expected));
  }

  it("of modifiers and base constructors in a head", async () => {
    const text = (headText: string): string => contract("").replace("modifier", `${headText}\n    modifier`);
    assert.equal(await shown(text("function g() public atLeast(‸) {}")), "atLeast([uint256 least])");
    assert.equal(await shown(contract("").replace("is Base(1)", "is Base(‸")), "Base([uint256 start])");
    assert.equal(
      await shown(
        `${head}contract Base { constructor(uint256 start) {} }\ncontract D is Base { constructor() Base(‸`,
      ),
      "Base([uint256 start])",
    );
    assert.equal(await shown(text("function g(‸")), undefined);
  });

  it("shows every overload and what is documented", async () => {
    const help = await new Desk(contract("pay(‸")).help();
    assert.equal(help?.signatures.length, 2);
    assert.equal(help.signatures[0]?.parameters[0]?.documentation, "Who is paid.");
    assert.deepEqual(help.signatures[0].documentation, [{ tag: "notice", text: "Pays." }]);
  });
});
