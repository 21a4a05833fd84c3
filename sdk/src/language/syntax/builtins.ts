/** Names that the compiler knows by itself: https://docs.soliditylang.org/en/latest/units-and-global-variables.html */

/** Functions that need no declaration. */
export const builtinFunctions: ReadonlySet<string> = new Set([
  "addmod",
  "assert",
  "blobhash",
  "blockhash",
  "ecrecover",
  "erc7201",
  "gasleft",
  "keccak256",
  "mulmod",
  "require",
  "revert",
  "ripemd160",
  "selfdestruct",
  "sha256",
  "sha3",
  "suicide",
]);

/** Variables that need no declaration. */
export const builtinVariables: ReadonlySet<string> = new Set([
  "abi",
  "block",
  "msg",
  "now",
  "this",
  "super",
  "tx",
]);

/** Errors that need no declaration. */
export const builtinErrors: ReadonlySet<string> = new Set(["Error", "Panic"]);

/** What a call may be given in braces. */
export const callOptions: ReadonlySet<string> = new Set(["gas", "salt", "value"]);

/** Functions of `address`, `bytes`, `string` and user defined value types, which no declaration names. */
export const memberFunctions: ReadonlySet<string> = new Set([
  "call",
  "concat",
  "delegatecall",
  "pop",
  "push",
  "send",
  "staticcall",
  "transfer",
  "unwrap",
  "wrap",
]);
