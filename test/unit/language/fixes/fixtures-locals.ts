import { body, inFunction } from "./function-texts.js";
import type { Fixture } from "./support.js";

/** Data locations, and locals and parameters that nobody needs or that hide others. */
export const localFixtures: readonly Fixture[] = [
  {
    name: "a data location for a parameter of an external function",
    code: "6651",
    fix: "setDataLocation",
    parameters: { location: "calldata" },
    before: "contract A {\n    function f(uint256[] a) external {}\n}\n",
    after: "contract A {\n    function f(uint256[] calldata a) external {}\n}\n",
  },
  {
    name: "a data location for what is returned",
    code: "6651",
    fix: "setDataLocation",
    parameters: { location: "memory" },
    before: "contract A {\n    function f() external returns (string a) {}\n}\n",
    after: "contract A {\n    function f() external returns (string memory a) {}\n}\n",
  },
  {
    name: "a data location for a variable",
    code: "6651",
    fix: "setDataLocation",
    parameters: { location: "storage" },
    before:
      "contract A {\n    uint256[] s;\n    function f() external {\n        uint256[] a = s;\n        a.push();\n    }\n}\n",
    after:
      "contract A {\n    uint256[] s;\n    function f() external {\n        uint256[] storage a = s;\n        a.push();\n    }\n}\n",
  },
  {
    name: "another data location",
    code: "6651",
    fix: "setDataLocation",
    parameters: { location: "memory" },
    before: "contract A {\n    function f(uint256[] storage a) external {}\n}\n",
    after: "contract A {\n    function f(uint256[] memory a) external {}\n}\n",
  },
  {
    name: "no data location for a value",
    code: "6651",
    fix: "removeDataLocation",
    before: "contract A {\n    function f(uint256 memory a) external {}\n}\n",
    after: "contract A {\n    function f(uint256 a) external {}\n}\n",
  },
  {
    name: "an unused variable without a value",
    code: "2072",
    fix: "removeUnused",
    before: inFunction("uint256 a;\n        n += 1;"),
    after: inFunction("n += 1;"),
  },
  {
    name: "an unused variable with a value",
    code: "2072",
    fix: "removeUnused",
    before: inFunction("uint256 a = n + 1; n += 2;"),
    after: inFunction("n += 2;"),
  },
  {
    name: "an unused variable whose value does something",
    code: "2072",
    fix: "keepValueOnly",
    before: `contract B {}\n${inFunction("B b = new B();")}`,
    after: `contract B {}\n${inFunction("new B();")}`,
  },
  {
    name: "an unused variable of several",
    code: "2072",
    fix: "removeUnused",
    parameters: { name: "data" },
    ...body(
      '(bool ok, bytes memory data) = to.call("");\n        require(ok);',
      '(bool ok, ) = to.call("");\n        require(ok);',
    ),
  },
  {
    name: "the only variable of several places",
    code: "2072",
    fix: "keepValueOnly",
    ...body('(bool ok, ) = to.call("");', 'to.call("");'),
  },
  {
    name: "an unused variable in the head of a loop",
    code: "2072",
    fix: "removeUnused",
    ...body("for (uint256 i = 0; n < 3; n++) {}", "for (; n < 3; n++) {}"),
  },
  {
    name: "the name of an unused parameter, and what is said of it",
    code: "5667",
    fix: "removeName",
    before:
      "contract A {\n    /// Does f.\n    /// @param a The first,\n    /// at length.\n    /// @param b The second.\n    function f(uint256 a, uint256 b) external pure returns (uint256) {\n        return b;\n    }\n}\n",
    after:
      "contract A {\n    /// Does f.\n    /// @param b The second.\n    function f(uint256, uint256 b) external pure returns (uint256) {\n        return b;\n    }\n}\n",
  },
  {
    name: "the name of an unused parameter as a comment",
    code: "5667",
    fix: "commentOutName",
    before: "contract A {\n    function f(bytes calldata a) external pure {\n        revert();\n    }\n}\n",
    after:
      "contract A {\n    function f(bytes calldata /* a */) external pure {\n        revert();\n    }\n}\n",
  },
  {
    name: "the name of an unused catch parameter",
    code: "5667",
    fix: "removeName",
    ...body(
      "try this.f(to, n) {} catch Error(string memory why) {}",
      "try this.f(to, n) {} catch Error(string memory) {}",
    ),
  },
  {
    name: "a local that hides a state variable",
    code: "2519",
    fix: "renameTo",
    parameters: { name: "y_" },
    before:
      "contract A {\n    uint256 y;\n    /// @param y Value.\n    function f(uint256 y) external pure returns (uint256 z) {\n        z = y + 1;\n        {\n            S memory s = S({y: y});\n            z += s.y;\n        }\n    }\n    struct S { uint256 y; }\n    function g() external view returns (uint256) {\n        return y;\n    }\n}\n",
    after:
      "contract A {\n    uint256 y;\n    /// @param y_ Value.\n    function f(uint256 y_) external pure returns (uint256 z) {\n        z = y_ + 1;\n        {\n            S memory s = S({y: y_});\n            z += s.y;\n        }\n    }\n    struct S { uint256 y; }\n    function g() external view returns (uint256) {\n        return y;\n    }\n}\n",
  },
  {
    name: "a local that has the name of something built in",
    code: "2319",
    fix: "renameTo",
    ...body("uint256 now = n;\n        x = now;", "uint256 now_ = n;\n        x = now_;"),
  },
  {
    name: "a variable of assembly that hides one outside",
    code: "3859",
    fix: "renameTo",
    ...body(
      "assembly {\n            let n := 1\n            sstore(0, n)\n        }",
      "assembly {\n            let n_ := 1\n            sstore(0, n_)\n        }",
    ),
  },
];
