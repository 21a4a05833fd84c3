import type { Artifact } from "../artifacts/types.js";

const PUSH1 = 0x60;
const PUSH32 = 0x7f;

/**
 * Whether code on a chain is what a contract was compiled to: the same instructions, with whatever its constructor put
 * in for immutables.
 * @param libraries `unit:Library` → address
 */
export function isRuntimeCodeOf(
  onChain: string,
  artifact: Artifact,
  libraries: Readonly<Record<string, string>>,
): boolean {
  const compiled = linkedRuntimeCode(artifact, libraries);
  const there = Buffer.from(onChain.replace(/^0x/, ""), "hex");
  if (compiled.length !== there.length) return false;
  for (const { start, length } of blanks(compiled)) there.fill(0, start, start + length);
  return there.equals(compiled);
}

function linkedRuntimeCode(artifact: Artifact, libraries: Readonly<Record<string, string>>): Buffer {
  let code = artifact.deployedBytecode.replace(/^0x/, "").toLowerCase();
  for (const [unit, places] of Object.entries(artifact.deployedLinkReferences))
    for (const [library, references] of Object.entries(places)) {
      const digits = (libraries[`${unit}:${library}`] ?? "").slice(2).toLowerCase();
      for (const { start, length } of references)
        code = code.slice(0, start * 2) + digits.padStart(length * 2, "0") + code.slice((start + length) * 2);
    }
  return Buffer.from(code, "hex");
}

/**
 * Places that the compiler left at zero. An immutable is pushed as 32 bytes of zero, and a constant zero never is. A
 * library begins with its own address: docs.soliditylang.org, "Call Protection For Libraries".
 */
function blanks(code: Buffer): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  if (/^73(?:00){20}30/.test(code.subarray(0, 22).toString("hex"))) found.push({ start: 1, length: 20 });
  for (let place = 0; place < code.length; place += 1) {
    const instruction = code[place]!;
    if (instruction < PUSH1 || instruction > PUSH32) continue;
    const length = instruction - PUSH1 + 1;
    const pushed = code.subarray(place + 1, place + 1 + length);
    if (instruction === PUSH32 && pushed.every((byte) => byte === 0))
      found.push({ start: place + 1, length });
    place += length;
  }
  return found;
}
