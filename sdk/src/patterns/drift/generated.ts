import type { SyntaxNode } from "../../language/syntax-node.js";
import { codeOf } from "./same-code.js";
import {
  recipeOf,
  renderPattern,
  type NamedAgency,
  type OptionValue,
  type PatternOption,
} from "../source/index.js";

/** Options, as `renderPattern` takes them. */
export interface FoundOptions {
  readonly agencies: readonly NamedAgency[];
  readonly rules: Readonly<Record<string, OptionValue>>;
}

/**
 * The options that a contract was generated with; `undefined` when it is not what the generator makes. The options are
 * read out of the constants and conditions, and then generated again: only the very same code counts.
 *
 * @param text the contract's text
 */
export function generatedWith(
  pattern: string,
  name: string,
  node: SyntaxNode,
  text: string,
): FoundOptions | undefined {
  let options: readonly PatternOption[];
  try {
    options = recipeOf(pattern).options;
  } catch {
    return undefined;
  }
  const code = codeOf(node);
  const agencies = agenciesIn(text);
  const rules: Record<string, OptionValue> = {};
  for (const option of options) {
    const value = candidatesFor(option, text, agencies).find((candidate) =>
      isRule(pattern, name, agencies, option.key, candidate, text),
    );
    if (value !== undefined) rules[option.key] = value;
  }
  try {
    const rendered = renderPattern(pattern, { name, agencies, rules }).source;
    return codeOf(rendered, name) === code ? { agencies, rules } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether everything that the rule alone would write stands in the text. */
function isRule(
  pattern: string,
  name: string,
  agencies: readonly NamedAgency[],
  key: string,
  value: OptionValue,
  text: string,
): boolean {
  try {
    const plain = (one: string): string => one.replace(/\s+/g, "");
    const without = new Set(renderPattern(pattern, { name, agencies }).source.split("\n"));
    const here = plain(withoutComments(text));
    const lines = withoutComments(
      renderPattern(pattern, { name, agencies, rules: { [key]: value } }).source,
    ).split("\n");
    return lines
      .filter((line) => /\b(?:constant|error|if|revert)\b/.test(line) && !without.has(line))
      .every((line) => here.includes(plain(line)));
  } catch {
    return false;
  }
}

const withoutComments = (text: string): string => text.replace(/\/\/[^\n]*/g, "");

function agenciesIn(text: string): NamedAgency[] {
  const lanes = new Map(
    [...text.matchAll(/\buint8\s+public\s+constant\s+([A-Z][A-Z0-9_]*)_LANE\s*=\s*(\d+)\s*;/g)].map(
      ([, name, lane]) => [name, Number(lane)],
    ),
  );
  return [...text.matchAll(/\buint16\s+public\s+constant\s+([A-Z][A-Z0-9_]*)\s*=\s*(\d+)\s*;/g)].map(
    ([, name = "", number]) => {
      const lane = lanes.get(name);
      return { name, number: Number(number), ...(lane === undefined ? {} : { lane }) };
    },
  );
}

function candidatesFor(option: PatternOption, text: string, agencies: readonly NamedAgency[]): OptionValue[] {
  if (option.kind === "flag") return [true];
  if (option.kind === "number")
    return unique(
      [...text.matchAll(/=\s*(\d+)(?:\s+(?:days|hours))?\s*;/g)].map(([, number]) => Number(number)),
    ).filter((one) => one >= option.minimum && one <= option.maximum);
  const masks = unique(
    [...text.matchAll(/\b0x([0-9a-fA-F]{1,64})\b/g)].map(([, digits]) => `0x${digits}`),
  ).map(BigInt);
  if (option.kind === "codes")
    return masks
      .map((mask) => option.codes.map((one) => one.code).filter((code) => (mask >> BigInt(code)) & 1n))
      .filter((codes) => codes.length > 0);
  const byMask = masks
    .map((mask) => agencies.filter(({ lane }) => lane !== undefined && (mask >> BigInt(lane - 1)) & 1n))
    .map((named) => named.map(({ name }) => name));
  const conditions = [...text.matchAll(/\bif\s*\(([^;{}]*?)\)\s*revert\b/g)].map(([, condition = ""]) =>
    [...condition.matchAll(/!=\s*([A-Z][A-Z0-9_]*)/g)].map(([, name = ""]) => name),
  );
  return [...conditions, ...byMask].filter((names) => names.length > 0);
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
