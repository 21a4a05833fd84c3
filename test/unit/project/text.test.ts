import assert from "node:assert/strict";
import { decodeUtf8 } from "../../../sdk/dist/project/text.js";

/** The slow and obvious way: the longest beginning that can go on to valid text. */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  const decodes = (part: Uint8Array, stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(part, { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes, false)) return undefined;
  let complete = 0;
  for (let end = 0; end <= bytes.length; end++) if (decodes(bytes.subarray(0, end), false)) complete = end;
  return complete;
}

describe("decodeUtf8", () => {
  it("gives text as it is, byte order mark included", () => {
    assert.deepEqual(decodeUtf8(Buffer.from("\uFEFFé🛃\r\n")), { text: "\uFEFFé🛃\r\n" });
    assert.deepEqual(decodeUtf8(new Uint8Array()), { text: "" });
  });

  it("names the first byte that is wrong", () => {
    const cases: number[][] = [
      [0xff],
      [0x61, 0xff, 0x61],
      [0x61, 0xe9, 0x74, 0xe9],
      [0xc3, 0xa9, 0x80],
      [0xe2, 0x82],
      [0x61, 0xf0, 0x9f, 0x9b],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff, 0xfe, 0x70, 0x00],
      [0xef, 0xbb, 0xbf, 0x61, 0x80],
    ];
    for (const bytes of cases)
      assert.deepEqual(decodeUtf8(Uint8Array.from(bytes)), {
        wrongAt: firstWrongByte(Uint8Array.from(bytes)),
      });
  });

  it("agrees with the obvious way on mangled text", () => {
    const good = Buffer.from("contract Zölle { string s = unicode'🛃'; }");
    for (let position = 0; position < good.length; position++)
      for (const byte of [0x00, 0x80, 0xc3, 0xe2, 0xf0, 0xff]) {
        const bytes = Uint8Array.from(good);
        bytes[position] = byte;
        const wrongAt = firstWrongByte(bytes);
        const decoded = decodeUtf8(bytes);
        if (wrongAt === undefined) assert.ok("text" in decoded);
        else assert.deepEqual(decoded, { wrongAt }, `${position} ${byte}`);
      }
  });
});
