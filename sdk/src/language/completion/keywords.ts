/** The words of the language, by where they can stand: https://docs.soliditylang.org/en/latest/grammar.html */

/** Elementary types under the names that people use; sizes in between are offered once a digit is typed. */
export const elementaryTypes: readonly string[] = [
  "address",
  "bool",
  "bytes",
  "bytes32",
  "bytes4",
  "int256",
  "string",
  "uint256",
  "uint8",
  "uint32",
  "uint48",
  "uint64",
  "uint128",
  "uint16",
  "uint160",
  "uint",
  "int",
];

/** Every elementary type. */
export const allElementaryTypes: readonly string[] = [
  ...new Set([
    ...elementaryTypes,
    ...Array.from({ length: 32 }, (_, index) => `uint${(index + 1) * 8}`),
    ...Array.from({ length: 32 }, (_, index) => `int${(index + 1) * 8}`),
    ...Array.from({ length: 32 }, (_, index) => `bytes${index + 1}`),
  ]),
];

export const fileKeywords = [
  "abstract",
  "contract",
  "interface",
  "library",
  "import",
  "pragma",
  "struct",
  "enum",
  "error",
  "event",
  "function",
  "type",
  "using",
] as const;

export const memberKeywords = [
  "function",
  "event",
  "error",
  "modifier",
  "constructor",
  "struct",
  "enum",
  "mapping",
  "using",
  "type",
  "receive",
  "fallback",
] as const;

export const statementKeywords = [
  "if",
  "else",
  "for",
  "while",
  "do",
  "return",
  "emit",
  "revert",
  "try",
  "catch",
  "unchecked",
  "assembly",
  "break",
  "continue",
  "delete",
  "mapping",
] as const;

export const expressionKeywords = ["new", "type", "this", "super", "true", "false", "payable"] as const;

export const units = ["wei", "gwei", "ether", "seconds", "minutes", "hours", "days", "weeks"] as const;

export const variableAttributes = [
  "public",
  "private",
  "internal",
  "constant",
  "immutable",
  "transient",
  "override",
] as const;

export const locations = ["memory", "storage", "calldata"] as const;

/** Attributes in the head of a function, modifier or constructor, by what excludes each other. */
export const headAttributes: readonly (readonly string[])[] = [
  ["public", "external", "internal", "private"],
  ["view", "pure", "payable"],
  ["virtual"],
  ["override"],
  ["returns"],
];

/** The instructions that assembly calls: https://docs.soliditylang.org/en/latest/yul.html#evm-dialect */
export const yulFunctions =
  `stop add sub mul div sdiv mod smod exp not lt gt slt sgt eq iszero and or xor byte shl shr sar clz addmod mulmod signextend
  keccak256 pop mload mstore mstore8 sload sstore tload tstore msize gas address balance selfbalance caller callvalue
  calldataload calldatasize calldatacopy codesize codecopy extcodesize extcodecopy returndatasize returndatacopy mcopy
  extcodehash create create2 call callcode delegatecall staticcall return revert selfdestruct invalid log0 log1 log2 log3 log4
  chainid basefee blobbasefee origin gasprice blockhash blobhash coinbase timestamp number difficulty prevrandao gaslimit
  datasize dataoffset datacopy setimmutable loadimmutable linkersymbol memoryguard verbatim`.split(/\s+/);

export const yulKeywords = [
  "let",
  "if",
  "for",
  "switch",
  "case",
  "default",
  "function",
  "leave",
  "break",
  "continue",
  "true",
  "false",
] as const;
