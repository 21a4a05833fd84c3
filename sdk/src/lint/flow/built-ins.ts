/** Functions and values of the language itself, as far as values flow through them. */

export const hashFunctions: ReadonlySet<string> = new Set(["keccak256", "sha256", "ripemd160", "sha3"]);

/** They put their arguments together. */
export const encoders: ReadonlySet<string> = new Set([
  "abi.encode",
  "abi.encodePacked",
  "abi.encodeWithSelector",
  "abi.encodeWithSignature",
  "abi.encodeCall",
  "abi.decode",
  "string.concat",
  "bytes.concat",
]);

const conversions =
  /^(?:Strings\.to(?:Hex)?String|Strings\.toStringSigned|payable|_?toString|uint2str|_?uintToString|_?toBytes|_?stringToBytes(?:32)?|_?bytes32ToString|_?toLower(?:Case)?|_?toUpper(?:Case)?|_?concat|_?append|_?strConcat|ShortStrings\.toShortString|Base64\.encode|LibString\.\w+)$/;

/** Whether a function gives what it is given in another form, by the name that such functions have. */
export function isConversion(path: string): boolean {
  return conversions.test(path);
}

const ambient: Readonly<Record<string, string>> = {
  "msg.sender": "msg.sender",
  "tx.origin": "msg.sender",
  "block.timestamp": "block.timestamp",
  now: "block.timestamp",
  "block.number": "block.number",
  "block.prevrandao": "block.prevrandao",
  "block.difficulty": "block.prevrandao",
  "block.chainid": "block.chainid",
  "block.coinbase": "block.coinbase",
  this: "address(this)",
  "msg.value": "msg.value",
};

/** What the ledger knows itself, by its path. */
export function ambientOf(path: string): string | undefined {
  return Object.hasOwn(ambient, path) ? ambient[path] : undefined;
}
