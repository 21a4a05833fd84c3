import { getAddress } from "ethers";
import { instructionNumbers, readSourceMap } from "../../compile/source-map.js";
import { splitMetadata, type SplitCode } from "./code-metadata.js";
import type { DifferentFunction, ImmutableValue } from "./types.js";

type Places = readonly { readonly start: number; readonly length: number }[];

/** What the compiler made of a contract. Places are in bytes of the runtime code. */
export interface CompiledCode {
  /** Runtime code in hex; addresses of libraries may be missing (`__$…$__`). */
  readonly code: string;
  /** Places by the number of the variable in the syntax tree. */
  readonly immutables: Readonly<Record<string, Places>>;
  /** unit → library → places. */
  readonly links: Readonly<Record<string, Readonly<Record<string, Places>>>>;
  /** Selector without `0x`, by signature. */
  readonly selectors: Readonly<Record<string, string>>;
  readonly sourceMap?: string;
  /** Names of variables by their numbers, where known. */
  readonly names: Readonly<Record<string, string>>;
  /** The function at a place in a source: its number, and bytes from the start. */
  readonly functionAt?: (source: number, start: number) => string | undefined;
}

/** Code on a chain beside what was compiled. */
export interface ComparedCode {
  readonly verdict: "exact" | "same-logic" | "stripped" | "different";
  readonly chain: SplitCode;
  readonly compiled: SplitCode;
  readonly immutables: readonly ImmutableValue[];
  readonly libraries: Readonly<Record<string, string>>;
  readonly functions: readonly DifferentFunction[];
}

/** Holds runtime code against what was compiled, whatever the constructor and the linker filled in. */
export function compareCode(onChain: string, compiled: CompiledCode): ComparedCode {
  const own = compiled.code
    .replace(/^0x/, "")
    .toLowerCase()
    .replaceAll(/__\$[0-9a-f]{34}\$__/g, "0".repeat(40));
  const links = Object.entries(compiled.links).flatMap(([unit, libraries]) =>
    Object.entries(libraries).map(([name, places]) => ({ name: `${unit}:${name}`, places })),
  );
  // A library begins with its own address, which is zero as compiled: https://docs.soliditylang.org/en/latest/contracts.html#call-protection-for-libraries
  const self: Places = /^73(?:00){20}30/.test(own) ? [{ start: 1, length: 20 }] : [];
  const holes = [
    ...Object.values(compiled.immutables).flat(),
    ...links.flatMap((one) => one.places),
    ...self,
  ];
  const hex = onChain.replace(/^0x/, "").toLowerCase();
  const [chain, made] = [splitMetadata(hex), splitMetadata(own)];
  const [left, right] = [mask(chain.body, holes), mask(made.body, holes)];
  const at = ({ start, length }: Places[number]): string => hex.slice(start * 2, (start + length) * 2);
  const verdict =
    left !== right
      ? "different"
      : chain.tail === made.tail
        ? "exact"
        : chain.tail === ""
          ? "stripped"
          : "same-logic";
  if (verdict === "different")
    return {
      verdict,
      chain,
      compiled: made,
      immutables: [],
      libraries: {},
      functions: differing(left, right, compiled),
    };
  return {
    verdict,
    chain,
    compiled: made,
    immutables: Object.entries(compiled.immutables).map(([id, places]) => {
      const values = new Set(places.map(at));
      const [value] = values;
      return {
        name: compiled.names[id] ?? `number ${id}`,
        ...(values.size === 1 && { value: `0x${value}` }),
      };
    }),
    libraries: Object.fromEntries(
      links.flatMap(({ name, places }) => (places[0] ? [[name, getAddress(`0x${at(places[0])}`)]] : [])),
    ),
    functions: [],
  };
}

/** Zeroes in these places. */
export function mask(hex: string, places: Places): string {
  const bytes = Buffer.from(hex, "hex");
  for (const { start, length } of places)
    bytes.fill(0, Math.min(start, bytes.length), Math.min(start + length, bytes.length));
  return bytes.toString("hex");
}

/** Functions that are not the same, as far as selectors and, for code of the same length, the source map say. */
function differing(chain: string, own: string, compiled: CompiledCode): DifferentFunction[] {
  const found = new Map<string, DifferentFunction["because"]>();
  for (const [signature, selector] of Object.entries(compiled.selectors))
    if (!chain.includes(`63${selector}`) && own.includes(`63${selector}`))
      found.set(signature, "missing on the chain");
  if (chain.length === own.length && compiled.sourceMap !== undefined && compiled.functionAt) {
    const numbers = instructionNumbers(Buffer.from(own, "hex"));
    const map = readSourceMap(compiled.sourceMap);
    for (let place = 0; place * 2 < own.length; place += 1) {
      if (chain.slice(place * 2, place * 2 + 2) === own.slice(place * 2, place * 2 + 2)) continue;
      // A byte behind a PUSH belongs to it.
      let at = place;
      while (at > 0 && numbers.get(at) === undefined) at -= 1;
      const mapped = map[numbers.get(at) ?? -1];
      const name = mapped && compiled.functionAt(mapped.file, mapped.range.start);
      if (name !== undefined && !found.has(name)) found.set(name, "other instructions");
    }
  }
  return [...found].map(([name, because]) => ({ function: name, because }));
}
