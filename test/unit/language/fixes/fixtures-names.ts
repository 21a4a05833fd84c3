import type { Fixture } from "./support.js";

/** Files' heads, names, imports, overriding. */
export const nameFixtures: readonly Fixture[] = [
  {
    name: "the licence of the project's other files",
    code: "1878",
    fix: "addLicence",
    parameters: { licence: "EUPL-1.2" },
    before: "pragma solidity ^0.8.20;\ncontract A {}\n",
    after: "// SPDX-License-Identifier: EUPL-1.2\npragma solidity ^0.8.20;\ncontract A {}\n",
    others: {
      "contracts/B.sol": "// SPDX-License-Identifier: EUPL-1.2\npragma solidity ^0.8.20;\n",
      "contracts/C.sol": "/* SPDX-License-Identifier: EUPL-1.2 */\npragma solidity ^0.8.20;\n",
      "contracts/D.sol": "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n",
    },
    header: true,
  },
  {
    name: "a licence where no file has one",
    code: "1878",
    fix: "addLicence",
    parameters: { licence: "UNLICENSED" },
    before: "pragma solidity ^0.8.20;\ncontract A {}\n",
    after: "// SPDX-License-Identifier: UNLICENSED\npragma solidity ^0.8.20;\ncontract A {}\n",
    header: true,
  },
  {
    name: "the pragma of the project's other files",
    code: "3420",
    fix: "addPragma",
    parameters: { version: ">=0.8.4 <0.9.0" },
    before: "// SPDX-License-Identifier: MIT\ncontract A {}\n",
    after: "// SPDX-License-Identifier: MIT\npragma solidity >=0.8.4 <0.9.0;\n\ncontract A {}\n",
    others: { "contracts/B.sol": "// SPDX-License-Identifier: MIT\npragma solidity >=0.8.4 <0.9.0;\n" },
    header: true,
  },
  {
    name: "the compiler's own version as a pragma",
    code: "3420",
    fix: "addPragma",
    parameters: { version: "^0.8.37" },
    before: "// SPDX-License-Identifier: MIT\n\ncontract A {}\n",
    after: "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.37;\n\ncontract A {}\n",
    header: true,
  },
  {
    name: "a lower bound in the place of a pinned version",
    code: "5333",
    fix: "changePragma",
    parameters: { version: "^0.8.19" },
    before: "// SPDX-License-Identifier: MIT\npragma solidity 0.8.19;\ncontract A {}\n",
    after: "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.19;\ncontract A {}\n",
    header: true,
  },
  {
    name: "the compiler's version in the place of an old one",
    code: "5333",
    fix: "changePragma",
    parameters: { version: "^0.8.37" },
    before: "// SPDX-License-Identifier: MIT\npragma solidity >=0.6.0 <0.8.0;\ncontract A {}\n",
    after: "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.37;\ncontract A {}\n",
    header: true,
  },
  {
    name: "an import of a base, relative and behind the other imports",
    code: "7920",
    fix: "importFrom",
    parameters: { path: "./base/Base.sol" },
    before: 'import {Other} from "./Other.sol";\n\ncontract A is Base, Other {}\n',
    after:
      'import {Other} from "./Other.sol";\nimport {Base} from "./base/Base.sol";\n\ncontract A is Base, Other {}\n',
    others: { "contracts/base/Base.sol": "contract Base {}\n", "contracts/Other.sol": "contract Other {}\n" },
  },
  {
    name: "an import of an error into a file without imports",
    code: "7576",
    fix: "importFrom",
    before: "contract A {\n    function f() external pure {\n        revert Refused(1);\n    }\n}\n",
    after:
      'import {Refused} from "./Errors.sol";\n\ncontract A {\n    function f() external pure {\n        revert Refused(1);\n    }\n}\n',
    others: { "contracts/Errors.sol": "error Refused(uint256 code);\n" },
  },
  {
    name: "a symbol added to the import of its file",
    code: "7920",
    fix: "importFrom",
    before: 'import { One } from "./Both.sol";\n\ncontract A {\n    One one;\n    Two two;\n}\n',
    after: 'import { One, Two } from "./Both.sol";\n\ncontract A {\n    One one;\n    Two two;\n}\n',
    others: { "contracts/Both.sol": "struct One { uint256 a; }\nstruct Two { uint256 b; }\n" },
  },
  {
    name: "an import as the file writes its imports: whole files, single quotes",
    code: "7576",
    fix: "importFrom",
    before: "import './Other.sol';\n\ncontract A is Other {\n    uint256 a = LIMIT;\n}\n",
    after:
      "import './Other.sol';\nimport './Limits.sol';\n\ncontract A is Other {\n    uint256 a = LIMIT;\n}\n",
    others: {
      "contracts/Other.sol": "contract Other {}\n",
      "contracts/Limits.sol": "uint256 constant LIMIT = 10;\n",
    },
  },
  {
    name: "one of two files that declare the name",
    code: "7920",
    fix: "importFrom",
    parameters: { path: "../other/Twin.sol" },
    before: "contract A {\n    Twin twin;\n}\n",
    after: 'import {Twin} from "../other/Twin.sol";\n\ncontract A {\n    Twin twin;\n}\n',
    others: {
      "contracts/Twin.sol": "enum Twin { A }\n",
      "other/Twin.sol": "enum Twin { B }\n",
      "tolbooth.json": '// x\n{"sources": ["contracts", "other"]}',
    },
  },
  {
    name: "an import from a package that nothing imports yet",
    code: "7920",
    fix: "importFrom",
    parameters: { path: "lib/Thing.sol" },
    before: "contract A {\n    Thing thing;\n}\n",
    after: 'import {Thing} from "lib/Thing.sol";\n\ncontract A {\n    Thing thing;\n}\n',
    others: { "node_modules/lib/Thing.sol": "contract Thing {}\n" },
    importable: [
      { name: "Thing", path: "/project/node_modules/lib/Thing.sol", importPath: "lib/Thing.sol", own: false },
    ],
  },
  {
    name: "the name that was meant",
    code: "7576",
    fix: "changeSpelling",
    parameters: { name: "count" },
    before: "contract A {\n    uint256 count;\n    function f() external {\n        cuont = 1;\n    }\n}\n",
    after: "contract A {\n    uint256 count;\n    function f() external {\n        count = 1;\n    }\n}\n",
  },
  {
    name: "override before the modifiers",
    code: "9456",
    fix: "addOverride",
    before:
      "contract B {\n    modifier m() { _; }\n    function f() public view virtual {}\n}\ncontract A is B {\n    function f() public view m {}\n}\n",
    after:
      "contract B {\n    modifier m() { _; }\n    function f() public view virtual {}\n}\ncontract A is B {\n    function f() public view override m {}\n}\n",
  },
  {
    name: "override of a getter",
    code: "9456",
    fix: "addOverride",
    before:
      "interface I {\n    function f(uint256 a) external view returns (uint256);\n}\nabstract contract B is I {\n    function f(uint256 a) external view virtual returns (uint256);\n}\ncontract A is B {\n    mapping(uint256 => uint256) public f;\n}\n",
    after:
      "interface I {\n    function f(uint256 a) external view returns (uint256);\n}\nabstract contract B is I {\n    function f(uint256 a) external view virtual returns (uint256);\n}\ncontract A is B {\n    mapping(uint256 => uint256) public override f;\n}\n",
  },
  {
    name: "override of two bases, one of which is imported for its name",
    code: "4327",
    fix: "changeOverride",
    parameters: { override: "override(X, Y)" },
    before:
      'import {X} from "./X.sol";\nimport {Z} from "./Z.sol";\n\ncontract A is X, Z {\n    function f(uint a) public override {}\n}\n',
    after:
      'import {X} from "./X.sol";\nimport {Z} from "./Z.sol";\nimport {Y} from "./Y.sol";\n\ncontract A is X, Z {\n    function f(uint a) public override(X, Y) {}\n}\n',
    others: {
      "contracts/X.sol": "contract X { function f(uint256) public virtual {} }\n",
      "contracts/Y.sol": "contract Y { function f(uint256) public virtual {} }\n",
      "contracts/Z.sol": 'import {Y} from "./Y.sol";\ncontract Z is Y {}\n',
    },
  },
  {
    name: "override without a contract that has nothing to override",
    code: "2353",
    fix: "changeOverride",
    before:
      "contract X { function f() public virtual {} }\ncontract Y {}\ncontract A is X, Y {\n    function f() public override(X, Y) {}\n}\n",
    after:
      "contract X { function f() public virtual {} }\ncontract Y {}\ncontract A is X, Y {\n    function f() public override {}\n}\n",
  },
  {
    name: "no override where nothing is overridden",
    code: "7792",
    fix: "removeOverride",
    before: "contract A {\n    function f() public override {}\n}\n",
    after: "contract A {\n    function f() public {}\n}\n",
  },
  {
    name: "a function that overrides both bases",
    code: "6480",
    fix: "overrideInContract",
    before:
      "contract X {\n    function f(uint256 a) public view virtual returns (uint256) {\n        return a;\n    }\n}\ncontract Y {\n    function f(uint256 a) public view virtual returns (uint256) {\n        return a;\n    }\n}\ncontract A is X, Y {}\n",
    after:
      "contract X {\n    function f(uint256 a) public view virtual returns (uint256) {\n        return a;\n    }\n}\ncontract Y {\n    function f(uint256 a) public view virtual returns (uint256) {\n        return a;\n    }\n}\ncontract A is X, Y {\n    /// @inheritdoc X\n    function f(uint256 a) public view override(X, Y) returns (uint256) {\n        return super.f(a);\n    }\n}\n",
  },
  {
    name: "virtual in the base, in another file",
    code: "4334",
    fix: "addVirtual",
    before: 'import {B} from "./B.sol";\ncontract A is B {\n    function f() public pure override {}\n}\n',
    after: 'import {B} from "./B.sol";\ncontract A is B {\n    function f() public pure override {}\n}\n',
    others: { "contracts/B.sol": "contract B {\n    function f() public pure {}\n}\n" },
    othersAfter: { "contracts/B.sol": "contract B {\n    function f() public pure virtual {}\n}\n" },
  },
  {
    name: "virtual for a function without a body",
    code: "5424",
    fix: "addVirtual",
    before: "abstract contract A {\n    function f() public;\n}\n",
    after: "abstract contract A {\n    function f() public virtual;\n}\n",
  },
  {
    name: "no virtual in an interface",
    code: "5815",
    fix: "removeVirtual",
    before: "interface A {\n    function f() external virtual;\n}\n",
    after: "interface A {\n    function f() external;\n}\n",
  },
  {
    name: "no virtual where nobody can override",
    code: "3942",
    fix: "removeVirtual",
    before: "contract A {\n    function f() private virtual {}\n}\n",
    after: "contract A {\n    function f() private {}\n}\n",
  },
  {
    name: "no virtual constructor",
    code: "7001",
    fix: "removeVirtual",
    before: "contract A {\n    constructor() virtual {}\n}\n",
    after: "contract A {\n    constructor() {}\n}\n",
  },
  {
    name: "no virtual in a library",
    code: "7801",
    fix: "removeVirtual",
    before: "library A {\n    function f() internal virtual {}\n}\n",
    after: "library A {\n    function f() internal {}\n}\n",
  },
];
