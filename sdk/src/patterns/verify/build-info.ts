import { tokensOf } from "../../language/tokens.js";
import type { CompiledCode } from "./compare-code.js";

type Places = CompiledCode["links"][string][string];

interface Contract {
  readonly metadata?: string;
  readonly evm?: {
    readonly deployedBytecode?: {
      readonly object?: string;
      readonly sourceMap?: string;
      readonly immutableReferences?: Readonly<Record<string, Places>>;
      readonly linkReferences?: CompiledCode["links"];
    };
    readonly methodIdentifiers?: Readonly<Record<string, string>>;
  };
}

interface BuildInfo {
  readonly input?: { readonly sources?: Readonly<Record<string, { readonly content?: string }>> };
  readonly output?: {
    readonly sources?: Readonly<Record<string, { readonly id: number }>>;
    readonly contracts?: Readonly<Record<string, Readonly<Record<string, Contract>>>>;
  };
}

/** A contract out of a build info, and the source units that it is made from. */
export interface BuiltCode {
  readonly code: CompiledCode;
  /** Source units: its own file and all that it imports. Empty where the compiler did not say. */
  readonly units: readonly string[];
}

/** The runtime code of a contract out of a build info (compiler's input and output). `undefined` where there is none. */
export function builtCodeOf(
  buildInfo: Readonly<Record<string, unknown>> | undefined,
  unit: string,
  name: string,
): BuiltCode | undefined {
  const { input, output } = (buildInfo ?? {}) as BuildInfo;
  const contract = output?.contracts?.[unit]?.[name];
  const { deployedBytecode, methodIdentifiers } = contract?.evm ?? {};
  if (!output || !deployedBytecode?.object) return undefined;
  const units = unitsOf(contract?.metadata);
  const immutables = deployedBytecode.immutableReferences ?? {};
  const declared = units.toSorted().flatMap((one) => immutablesIn(input?.sources?.[one]?.content ?? ""));
  const texts = new Map(
    Object.entries(output.sources ?? {}).map(([one, { id }]) => [id, input?.sources?.[one]?.content ?? ""]),
  );
  const functions = new Map<number, FunctionRange[]>();
  return {
    units,
    code: {
      code: deployedBytecode.object,
      immutables,
      links: deployedBytecode.linkReferences ?? {},
      selectors: methodIdentifiers ?? {},
      ...(deployedBytecode.sourceMap === undefined ? {} : { sourceMap: deployedBytecode.sourceMap }),
      names: immutableNames(Object.keys(immutables), declared),
      functionAt(file, start) {
        let ranges = functions.get(file);
        if (!ranges) functions.set(file, (ranges = functionsIn(texts.get(file) ?? "")));
        return ranges.find((one) => one.start <= start && start < one.end)?.name;
      },
    },
  };
}

function unitsOf(metadata: string | undefined): string[] {
  try {
    const { sources } = JSON.parse(metadata ?? "{}") as { sources?: Record<string, unknown> };
    return Object.keys(sources ?? {});
  } catch {
    return [];
  }
}

/** A function's place in bytes. */
interface FunctionRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One character for each byte, because the compiler counts bytes. */
const asBytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

function functionsIn(text: string): FunctionRange[] {
  const tokens = tokensOf(asBytes(text));
  const found: FunctionRange[] = [];
  tokens.forEach(({ text: word, start }, index) => {
    if (!/^(?:function|modifier|constructor|receive|fallback)$/.test(word)) return;
    const next = tokens[index + 1]?.text ?? "";
    const name = next === "(" ? word : next;
    let depth = 0;
    for (const token of tokens.slice(index + 1)) {
      if (token.text === "{") depth += 1;
      if (token.text === "}") depth -= 1;
      if ((depth === 0 && token.text === ";") || (depth <= 0 && token.text === "}")) {
        if (token.text === "}") found.push({ name, start, end: token.end });
        return;
      }
    }
  });
  return found;
}

/**
 * The compiler gives numbers: those of the syntax tree, which it counts through the sources in the order of their names.
 * So where every declared variable has a number, the order says which is which. Otherwise they are named together.
 *
 * @param declared names in the order of sources and places
 */
function immutableNames(ids: readonly string[], declared: readonly string[]): Record<string, string> {
  if (declared.length === 0) return {};
  const inOrder = ids.toSorted((one, other) => Number(one) - Number(other));
  const together = [...new Set(declared)].sort().join(" or ");
  const isKnown = inOrder.length === declared.length;
  return Object.fromEntries(inOrder.map((id, index) => [id, isKnown ? (declared[index] ?? "") : together]));
}

/** Names of the immutable variables that a text declares. */
function immutablesIn(text: string): string[] {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ text: word }, index) => {
    if (word !== "immutable") return [];
    const end = tokens.findIndex((one, at) => at > index && (one.text === ";" || one.text === "="));
    const name = end < 0 ? undefined : tokens[end - 1]?.text;
    return name === undefined ? [] : [name];
  });
}
