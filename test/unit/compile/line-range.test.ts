import assert from "node:assert/strict";
import { createLineIndex, lineRangeOf } from "@tolbooth/sdk";

/** Every character's byte offset with its place, counted the slow way. */
function places(text: string): { byte: number; line: number; character: number }[] {
  const found: { byte: number; line: number; character: number }[] = [];
  let byte = 0;
  let line = 0;
  let character = 0;
  const characters = [...text];
  for (const [index, one] of characters.entries()) {
    found.push({ byte, line, character });
    byte += Buffer.byteLength(one);
    if (index === 0 && one === "\uFEFF") continue;
    character += one.length;
    if (one === "\n" || (one === "\r" && characters[index + 1] !== "\n")) {
      line++;
      character = 0;
    }
  }
  found.push({ byte, line, character });
  return found;
}

describe("lineRangeOf", () => {
  const texts = {
    ascii: "one\ntwo\n\nfour",
    empty: "",
    "multi-byte": "é = 'ß';\n🛃🛃 x\n漢字\n",
    CRLF: "a\r\nbé\r\n\r\nc",
    "lone CR": "a\rb\r\rc",
    "byte order mark": "\uFEFFa\nb",
    "a byte order mark in the middle": "a\uFEFFb\n\uFEFFc",
    "line separators that are none for editors": "a\u2028b\u0085c\vd\fe\n",
  };
  for (const [name, text] of Object.entries(texts))
    it(`places every character: ${name}`, () => {
      const index = createLineIndex(text);
      for (const { byte, line, character } of places(text)) {
        if (byte === 0 && text.startsWith("\uFEFF")) continue;
        const expected = { line, character };
        assert.deepEqual(
          index.rangeOf({ start: byte, end: byte }),
          { start: expected, end: expected },
          `${byte}`,
        );
      }
    });

  it("puts an offset before a byte order mark's end at the start", () => {
    assert.deepEqual(lineRangeOf("\uFEFFab", { start: 0, end: 4 }), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 1 },
    });
  });

  it("takes an offset inside a character for the start of it, and one past the end for the end", () => {
    assert.deepEqual(lineRangeOf("a🛃b", { start: 3, end: 99 }), {
      start: { line: 0, character: 1 },
      end: { line: 0, character: 4 },
    });
  });

  it("counts half a surrogate pair as solc is given it: three bytes", () => {
    const text = "\ud83dx";
    assert.equal(Buffer.byteLength(text), 4);
    assert.deepEqual(lineRangeOf(text, { start: 3, end: 4 }), {
      start: { line: 0, character: 1 },
      end: { line: 0, character: 2 },
    });
  });

  it("answers thousands of questions about a long file at once", () => {
    const line = "    uint256 public é = 1; // 🛃\n";
    const text = line.repeat(20_000);
    const width = Buffer.byteLength(line);
    const startedAt = performance.now();
    const index = createLineIndex(text);
    for (let number = 0; number < 20_000; number += 1)
      assert.equal(index.rangeOf({ start: number * width + 4, end: number * width + 11 }).start.line, number);
    assert.ok(performance.now() - startedAt < 2_000);
  });
});
