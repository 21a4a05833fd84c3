import { body, inFunction } from "./function-texts.js";
import type { Fixture } from "./support.js";

/** Old constructs, calls, conversions, assembly. */
export const constructFixtures: readonly Fixture[] = [
  { name: "now", code: "7359", fix: "replaceDeprecated", ...body("n = now;", "n = block.timestamp;") },
  {
    name: "throw",
    code: "4538",
    fix: "replaceDeprecated",
    ...body("if (n > 1) throw;", "if (n > 1) revert();"),
  },
  { name: "suicide", code: "8050", fix: "replaceDeprecated", ...body("suicide(to);", "selfdestruct(to);") },
  {
    name: "sha3",
    code: "3557",
    fix: "replaceDeprecated",
    ...body('n = uint256(sha3(""));', 'n = uint256(keccak256(""));'),
  },
  {
    name: "block.difficulty",
    code: "8417",
    fix: "replaceDeprecated",
    ...body("n = block.difficulty;", "n = block.prevrandao;"),
  },
  {
    name: "block.blockhash",
    code: "8113",
    fix: "replaceDeprecated",
    ...body("n = uint256(block.blockhash(n));", "n = uint256(blockhash(n));"),
  },
  { name: "msg.gas", code: "1400", fix: "replaceDeprecated", ...body("n = msg.gas;", "n = gasleft();") },
  {
    name: "callcode",
    code: "2256",
    fix: "replaceDeprecated",
    ...body(
      '(bool ok, ) = to.callcode("");\n        require(ok);',
      '(bool ok, ) = to.delegatecall("");\n        require(ok);',
    ),
  },
  {
    name: "byte",
    code: "9182",
    fix: "replaceDeprecated",
    before: "contract A {\n    byte b;\n}\n",
    after: "contract A {\n    bytes1 b;\n}\n",
  },
  {
    name: "a constant function",
    code: "2314",
    fix: "replaceDeprecated",
    before:
      "contract A {\n    uint256 x;\n    function f() public constant returns (uint256) {\n        return x;\n    }\n}\n",
    after:
      "contract A {\n    uint256 x;\n    function f() public view returns (uint256) {\n        return x;\n    }\n}\n",
  },
  { name: "years", code: "4820", fix: "replaceDeprecated", ...body("n = 2 years;", "n = 730 days;") },
  { name: "unary plus", code: "9636", fix: "removeUnaryPlus", ...body("n = + 1;", "n = 1;") },
  { name: "=+", code: "9636", fix: "useCompoundAssignment", ...body("n =+ 1;", "n += 1;") },
  {
    name: "gas and value of a call",
    code: "1621",
    fix: "useCallOptions",
    ...body("this.f.gas(n + 1).value(2)(to, n);", "this.f{gas: n + 1, value: 2}(to, n);", "external payable"),
  },
  {
    name: "a function named as its contract",
    code: "5796",
    fix: "makeConstructor",
    before: "contract A {\n    uint256 x;\n    function A(uint256 y) public {\n        x = y;\n    }\n}\n",
    after: "contract A {\n    uint256 x;\n    constructor(uint256 y) {\n        x = y;\n    }\n}\n",
  },
  {
    name: "a function without a name that takes Ether",
    code: "2915",
    fix: "replaceDeprecated",
    parameters: { new: "receive" },
    before: "contract A {\n    function () external payable {}\n}\n",
    after: "contract A {\n    receive() external payable {}\n}\n",
  },
  {
    name: "a function without a name",
    code: "2915",
    fix: "replaceDeprecated",
    parameters: { new: "fallback" },
    before: "contract A {\n    function() external {}\n}\n",
    after: "contract A {\n    fallback() external {}\n}\n",
  },
  {
    name: "receive beside fallback",
    code: "3628",
    fix: "addReceive",
    before:
      "contract A {\n    uint256 public x;\n\n    /// Takes everything.\n    fallback() external payable {}\n}\n",
    after:
      "contract A {\n    uint256 public x;\n\n    receive() external payable {}\n\n    /// Takes everything.\n    fallback() external payable {}\n}\n",
  },
  {
    name: "transfer as a call",
    code: "9207",
    fix: "sendWithCall",
    ...body(
      "to.transfer(n);",
      '(bool success, ) = to.call{value: n}("");\n        require(success, "Transfer failed");',
    ),
  },
  {
    name: "send that is required",
    code: "9207",
    fix: "sendWithCall",
    ...body(
      "bool success = true;\n        require(to.send(n) , 'no');\n        require(success);",
      'bool success = true;\n        (bool success2, ) = to.call{value: n}("");\n        require(success2, "Transfer failed");\n        require(success);',
    ),
  },
  {
    name: "send whose answer is kept",
    code: "9207",
    fix: "sendWithCall",
    ...body(
      "bool ok = to.send(n);\n        if (ok) n++;",
      '(bool ok, ) = to.call{value: n}("");\n        if (ok) n++;',
    ),
  },
  {
    name: "send as a condition",
    code: "9207",
    fix: "sendWithCall",
    ...body(
      "if (!to.send(n)) revert();",
      '(bool success, ) = to.call{value: n}("");\n        if (!success) revert();',
    ),
  },
  {
    name: "transfer that stands alone behind a condition",
    code: "9207",
    fix: "sendWithCall",
    ...body(
      "if (n > 1) to.transfer(n);",
      'if (n > 1) {\n            (bool success, ) = to.call{value: n}("");\n            require(success, "Transfer failed");\n        }',
    ),
  },
  {
    name: "transfer by OpenZeppelin's Address",
    code: "9207",
    fix: "sendWithAddressLibrary",
    before: inFunction("to.transfer(n);"),
    after:
      'import {Address} from "@openzeppelin/contracts/utils/Address.sol";\n\n' +
      inFunction("Address.sendValue(to, n);"),
    others: {
      "node_modules/@openzeppelin/contracts/utils/Address.sol":
        'library Address { function sendValue(address payable a, uint256 n) internal { (bool ok, ) = a.call{value: n}(""); require(ok); } }\n',
    },
    importable: [
      {
        name: "Address",
        path: "/project/node_modules/@openzeppelin/contracts/utils/Address.sol",
        importPath: "@openzeppelin/contracts/utils/Address.sol",
        own: false,
      },
    ],
  },
  {
    name: "a low-level call whose answer nobody looks at",
    code: "9302",
    fix: "checkCallResult",
    ...body('to.call("");', '(bool success, ) = to.call("");\n        require(success, "Call failed");'),
  },
  {
    name: "what is never reached",
    code: "5740",
    fix: "removeUnreachable",
    before:
      "contract A {\n    uint256 x;\n    function f() external returns (uint256) {\n        return x++;\n        x = 1; // one\n        x = 2;\n    }\n}\n",
    after:
      "contract A {\n    uint256 x;\n    function f() external returns (uint256) {\n        return x++;\n    }\n}\n",
  },
  {
    name: "a statement that does nothing",
    code: "6133",
    fix: "removeStatement",
    before: inFunction("1 + 2;\n        n++;"),
    after: inFunction("n++;"),
  },
  {
    name: "emit",
    code: "3132",
    fix: "addEmit",
    before: "contract A {\n    event E(uint256 a);\n    function f() external {\n        E(1);\n    }\n}\n",
    after:
      "contract A {\n    event E(uint256 a);\n    function f() external {\n        emit E(1);\n    }\n}\n",
  },
  {
    name: "revert",
    code: "7757",
    fix: "addRevert",
    before: "error E(uint256 a);\ncontract A {\n    function f() external pure {\n        E(1);\n    }\n}\n",
    after:
      "error E(uint256 a);\ncontract A {\n    function f() external pure {\n        revert E(1);\n    }\n}\n",
  },
  {
    name: "the capitals of an address",
    code: "9429",
    fix: "fixChecksum",
    before: "contract A {\n    address a = 0xfa0bFc97E48458494Ccd857e1A85DC91F7F0046E;\n}\n",
    after: "contract A {\n    address a = 0xfA0bFc97E48458494Ccd857e1A85DC91F7F0046E;\n}\n",
  },
  {
    name: "a payable address in an assignment",
    code: "7407",
    fix: "convertTo",
    ...body("to = msg.sender;", "to = payable(msg.sender);"),
  },
  {
    name: "a payable address in a declaration",
    code: "9574",
    fix: "convertTo",
    ...body(
      "address payable a = msg.sender;\n        to = a;",
      "address payable a = payable(msg.sender);\n        to = a;",
    ),
  },
  {
    name: "a payable address as an argument",
    code: "9553",
    fix: "convertTo",
    ...body("this.f(msg.sender, n);", "this.f(payable(msg.sender), n);"),
  },
  {
    name: "a payable address to return",
    code: "6359",
    fix: "convertTo",
    before:
      "contract A {\n    function f() external view returns (address payable) {\n        return msg.sender;\n    }\n}\n",
    after:
      "contract A {\n    function f() external view returns (address payable) {\n        return payable(msg.sender);\n    }\n}\n",
  },
  {
    name: "the address of a contract",
    code: "7407",
    fix: "convertTo",
    ...body(
      "address a;\n        a = this;\n        x = uint160(a);",
      "address a;\n        a = address(this);\n        x = uint160(a);",
    ),
  },
  {
    name: "the payable address of a contract",
    code: "7407",
    fix: "convertTo",
    ...body("to = this;", "to = payable(address(this));"),
  },
  {
    name: "a contract that takes no Ether as a payable address",
    code: "9640",
    fix: "convertTo",
    ...body("to = payable(this);", "to = payable(address(this));"),
  },
  {
    name: "a contract that takes Ether from an address",
    code: "7398",
    fix: "convertTo",
    before:
      "contract D { receive() external payable {} }\ncontract A {\n    function f(address a) external pure returns (D) {\n        return D(a);\n    }\n}\n",
    after:
      "contract D { receive() external payable {} }\ncontract A {\n    function f(address a) external pure returns (D) {\n        return D(payable(a));\n    }\n}\n",
  },
  {
    name: "transfer to an address that is not payable",
    code: "9862",
    fix: "convertTo",
    ...body("msg.sender.transfer(n);", "payable(msg.sender).transfer(n);"),
  },
  {
    name: "the balance of a contract",
    code: "3125",
    fix: "convertTo",
    ...body("n = this.balance;", "n = address(this).balance;"),
  },
  {
    name: "x_slot",
    code: "9467",
    fix: "useStorageSlot",
    ...body(
      "assembly {\n            n := x_slot\n        }",
      "assembly {\n            n := x.slot\n        }",
    ),
  },
  {
    name: "a state variable in assembly",
    code: "1408",
    fix: "useStorageSlot",
    ...body(
      "assembly {\n            sstore(x, n)\n        }",
      "assembly {\n            sstore(x.slot, n)\n        }",
    ),
  },
  {
    name: "an instruction without brackets",
    code: "7104",
    fix: "addParentheses",
    ...body(
      "assembly {\n            n := chainid\n        }",
      "assembly {\n            n := chainid()\n        }",
    ),
  },
  {
    name: "an old instruction",
    code: "4619",
    fix: "replaceDeprecated",
    ...body(
      "assembly {\n            suicide(to)\n        }",
      "assembly {\n            selfdestruct(to)\n        }",
    ),
  },
  {
    name: "memory-safe assembly",
    code: "2424",
    fix: "markMemorySafe",
    ...body(
      "/// @solidity memory-safe-assembly\n        assembly {\n            n := mload(0)\n        }",
      'assembly ("memory-safe") {\n            n := mload(0)\n        }',
    ),
  },
  {
    name: "a text beyond ASCII",
    code: "8936",
    fix: "useUnicodeString",
    before: 'contract A {\n    string s = "Gr\u00fc\u00dfe";\n}\n',
    after: 'contract A {\n    string s = unicode"Gr\u00fc\u00dfe";\n}\n',
  },
  {
    name: "a semicolon at the end of a line",
    code: "2314",
    fix: "insertSemicolon",
    ...body(
      "n = 1 // one\n        ;n = 2;".replace("\n        ;", "\n        "),
      "n = 1; // one\n        n = 2;",
    ),
  },
];
