import type { Fixture } from "./support.js";

/** Visibility, mutability, what is missing in a contract. */
export const attributeFixtures: readonly Fixture[] = [
  {
    name: "a visibility",
    code: "4937",
    fix: "setVisibility",
    parameters: { visibility: "internal" },
    before: "contract A {\n    function f() pure returns (uint256) {\n        return 1;\n    }\n}\n",
    after: "contract A {\n    function f() internal pure returns (uint256) {\n        return 1;\n    }\n}\n",
  },
  {
    name: "external in an interface",
    code: "1560",
    fix: "setVisibility",
    before: "interface A {\n    function f() public;\n}\n",
    after: "interface A {\n    function f() external;\n}\n",
  },
  {
    name: "an external fallback",
    code: "1159",
    fix: "setVisibility",
    before: "contract A {\n    fallback() public {}\n}\n",
    after: "contract A {\n    fallback() external {}\n}\n",
  },
  {
    name: "an external receive",
    code: "4095",
    fix: "setVisibility",
    before: "contract A {\n    receive() public payable {}\n}\n",
    after: "contract A {\n    receive() external payable {}\n}\n",
  },
  {
    name: "the visibility of the base",
    code: "9098",
    fix: "setVisibility",
    parameters: { visibility: "external" },
    before:
      "contract B {\n    function f() external virtual {}\n}\ncontract A is B {\n    function f() internal override {}\n}\n",
    after:
      "contract B {\n    function f() external virtual {}\n}\ncontract A is B {\n    function f() external override {}\n}\n",
  },
  {
    name: "no visibility of a free function",
    code: "4126",
    fix: "removeVisibility",
    before: "function f() public pure {}\n",
    after: "function f() pure {}\n",
  },
  {
    name: "no visibility of a constructor",
    code: "2462",
    fix: "removeVisibility",
    before: "contract A {\n    constructor() public {}\n}\n",
    after: "contract A {\n    constructor() {}\n}\n",
  },
  {
    name: "no private constructor",
    code: "9239",
    fix: "removeVisibility",
    before: "contract A {\n    constructor() private {}\n}\n",
    after: "contract A {\n    constructor() {}\n}\n",
  },
  {
    name: "abstract for an internal constructor",
    code: "1845",
    fix: "markAbstract",
    before: "contract A {\n    constructor() internal {}\n}\n",
    after: "abstract contract A {\n    constructor() {}\n}\n",
  },
  {
    name: "abstract for a base without arguments",
    code: "3415",
    fix: "markAbstract",
    before: "contract B { constructor(uint256) {} }\n/// A\ncontract A is B {}\n",
    after: "contract B { constructor(uint256) {} }\n/// A\nabstract contract A is B {}\n",
  },
  {
    name: "no abstract interface",
    code: "9348",
    fix: "removeAbstract",
    before: "abstract interface A {}\n",
    after: "interface A {}\n",
  },
  {
    name: "no body in an interface",
    code: "4726",
    fix: "removeBody",
    before: "interface A {\n    function f() external returns (uint256) {\n        return 1;\n    }\n}\n",
    after: "interface A {\n    function f() external returns (uint256);\n}\n",
  },
  {
    name: "a function that is only read",
    code: "2018",
    fix: "setMutability",
    parameters: { mutability: "view" },
    before:
      "contract A {\n    uint256 a;\n    function f() external returns (uint256) {\n        return a;\n    }\n}\n",
    after:
      "contract A {\n    uint256 a;\n    function f() external view returns (uint256) {\n        return a;\n    }\n}\n",
  },
  {
    name: "a pure function in the place of a view",
    code: "2018",
    fix: "setMutability",
    parameters: { mutability: "pure" },
    before: "contract A {\n    function f() external view returns (uint256) {\n        return 1;\n    }\n}\n",
    after: "contract A {\n    function f() external pure returns (uint256) {\n        return 1;\n    }\n}\n",
  },
  {
    name: "a view function that writes",
    code: "8961",
    fix: "removeMutability",
    before: "contract A {\n    uint256 a;\n    function f() external view {\n        a = 1;\n    }\n}\n",
    after: "contract A {\n    uint256 a;\n    function f() external {\n        a = 1;\n    }\n}\n",
  },
  {
    name: "a pure function that reads",
    code: "2527",
    fix: "setMutability",
    before:
      "contract A {\n    uint256 a;\n    function f() external pure returns (uint256) {\n        return a;\n    }\n}\n",
    after:
      "contract A {\n    uint256 a;\n    function f() external view returns (uint256) {\n        return a;\n    }\n}\n",
  },
  {
    name: "a payable function",
    code: "5887",
    fix: "setMutability",
    before: "contract A {\n    uint256 a;\n    constructor() {\n        a = msg.value;\n    }\n}\n",
    after: "contract A {\n    uint256 a;\n    constructor() payable {\n        a = msg.value;\n    }\n}\n",
  },
  {
    name: "a payable receive",
    code: "7793",
    fix: "setMutability",
    before: "contract A {\n    receive() external {}\n}\n",
    after: "contract A {\n    receive() external payable {}\n}\n",
  },
  {
    name: "no payable internal function",
    code: "5587",
    fix: "removeMutability",
    before: "contract A {\n    function f() internal payable {}\n}\n",
    after: "contract A {\n    function f() internal {}\n}\n",
  },
  {
    name: "no payable library function",
    code: "7708",
    fix: "removeMutability",
    before: "library A {\n    function f() external payable {}\n}\n",
    after: "library A {\n    function f() external {}\n}\n",
  },
  {
    name: "the mutability of the base",
    code: "6959",
    fix: "setMutability",
    parameters: { mutability: "pure" },
    before:
      "interface I {\n    function f() external pure;\n}\ncontract A is I {\n    function f() external view {}\n}\n",
    after:
      "interface I {\n    function f() external pure;\n}\ncontract A is I {\n    function f() external pure {}\n}\n",
  },
  {
    name: "every function that is missing, with the imports of its types",
    code: "3656",
    fix: "implementMissing",
    before: 'import {I} from "./I.sol";\n\n/// A\ncontract A is I {\n    uint256 x;\n}\n',
    after: `import {I} from "./I.sol";
import {Kind, Id} from "./Types.sol";

/// A
contract A is I {
    uint256 x;

    /// @inheritdoc I
    function f(uint256 a, Kind[] calldata kinds) external view override returns (bool ok, bytes memory) {
        revert("Not implemented");
    }

    /// @inheritdoc I
    function g(Item memory item, Id) external payable override {
        revert("Not implemented");
    }
}
`,
    others: {
      "contracts/Types.sol": "enum Kind { One }\ntype Id is uint64;\n",
      "contracts/I.sol":
        'import "./Types.sol";\ninterface I {\n    struct Item { uint256 a; }\n    function f(uint256 a,\n        Kind[] calldata kinds) external view returns (bool ok, bytes memory);\n    function g(Item memory item, Id) external payable;\n}\n',
    },
  },
  {
    name: "a missing function of two interfaces, in an empty contract",
    code: "3656",
    fix: "implementMissing",
    before:
      "interface I {\n    function f() external;\n}\ninterface J { function f() external; }\ncontract A is I, J {}\n",
    after:
      'interface I {\n    function f() external;\n}\ninterface J { function f() external; }\ncontract A is I, J {\n    /// @inheritdoc I\n    function f() external override(I, J) {\n        revert("Not implemented");\n    }\n}\n',
  },
  {
    name: "abstract where functions are missing",
    code: "3656",
    fix: "markAbstract",
    before: "interface I { function f() external; }\n// A\ncontract A is I {}\n",
    after: "interface I { function f() external; }\n// A\nabstract contract A is I {}\n",
  },
];
