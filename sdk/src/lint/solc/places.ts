import type { Span } from "../model/types.js";

/** solc counts bytes of UTF-8, editors UTF-16 code units. */
export class Places {
  /** The offset of each byte that begins a character; absent where the text is ASCII and both are the same. */
  private readonly offsets: Uint32Array | undefined;

  constructor(text: string) {
    const length = Buffer.byteLength(text, "utf8");
    if (length === text.length) return;
    const offsets = new Uint32Array(length + 1);
    let byte = 0;
    for (let index = 0; index < text.length;) {
      const code = text.codePointAt(index) ?? 0;
      const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      offsets.fill(index, byte, byte + bytes);
      byte += bytes;
      index += code > 0xffff ? 2 : 1;
    }
    offsets[length] = text.length;
    this.offsets = offsets;
  }

  /** The span of `start:length:file`. */
  spanOf(src: string): Span {
    const [start = 0, length = 0] = src.split(":").map(Number);
    return { start: this.at(start), end: this.at(start + length) };
  }

  private at(byte: number): number {
    return this.offsets?.[byte] ?? byte;
  }
}
