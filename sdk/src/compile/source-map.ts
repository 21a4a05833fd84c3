import type { ByteRange } from "./line-range.js";

/** Where an instruction comes from: bytes of a source, by the source's number in its build; and whether it enters or leaves a function. */
export interface MappedInstruction {
  readonly file: number;
  readonly range: ByteRange;
  readonly jump: "in" | "out" | undefined;
}

/**
 * Reads solc's source map (docs.soliditylang.org, "Source Mappings"): an entry for each instruction, in which a field
 * that is left out is that of the entry before.
 */
export function readSourceMap(text: string): MappedInstruction[] {
  let start = 0;
  let length = 0;
  let file = -1;
  let jump = "-";
  return text.split(";").map((entry) => {
    const fields = entry.split(":");
    start = fields[0] ? Number(fields[0]) : start;
    length = fields[1] ? Number(fields[1]) : length;
    file = fields[2] ? Number(fields[2]) : file;
    jump = fields[3] ? fields[3] : jump;
    return {
      file,
      range: { start, end: start + length },
      jump: jump === "i" ? "in" : jump === "o" ? "out" : undefined,
    };
  });
}

const PUSH1 = 0x60;
const PUSH32 = 0x7f;

/** For each byte of code, the number of the instruction that begins there. */
export function instructionNumbers(code: Uint8Array): Map<number, number> {
  const numbers = new Map<number, number>();
  for (let at = 0, number = 0; at < code.length; at++, number++) {
    numbers.set(at, number);
    const operation = code[at]!;
    if (operation >= PUSH1 && operation <= PUSH32) at += operation - PUSH1 + 1;
  }
  return numbers;
}
