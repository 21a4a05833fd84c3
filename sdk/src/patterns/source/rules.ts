import type { NamedAgency, OptionValue, RenderedRule } from "./types.js";

/** `Border Force` → `BORDER_FORCE`. */
export function constantName(words: string): string {
  return words
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
}

/** A window must not be longer than so many days or hours. */
export function longestWindow(
  value: OptionValue,
  rule: {
    constant: string;
    notice: string;
    unit: "days" | "hours";
    error: string;
    from: string;
    until: string;
    /** A condition under which the rule does not ask. */
    unless?: string;
    uses: readonly string[];
  },
): RenderedRule {
  const guard = rule.unless === undefined ? "" : `${rule.unless} && `;
  return {
    constants: [
      {
        notice: rule.notice,
        code: `uint48 public constant ${rule.constant} = ${String(value)} ${rule.unit};`,
      },
    ],
    error: {
      notice: "The time is longer than this project allows.",
      name: rule.error,
      parameters: [{ declaration: "uint48 longest", meaning: "The longest time, in seconds." }],
    },
    statements: [
      `if (${guard}${rule.until} > ${rule.from} + ${rule.constant}) revert ${rule.error}(${rule.constant});`,
    ],
    uses: rule.uses,
  };
}

/** Only some codes of a table may be used. */
export function onlyCodes(
  value: OptionValue,
  rule: {
    constant: string;
    notice: string;
    error: string;
    parameter: string;
    table: readonly { readonly code: number; readonly name: string }[];
  },
): RenderedRule {
  const codes = [...(value as readonly number[])].sort((left, right) => left - right);
  const names = codes.map((code) => `${rule.table.find((one) => one.code === code)?.name ?? ""} (${code})`);
  const mask = codes.reduce((sum, code) => sum | (1n << BigInt(code)), 0n);
  return {
    constants: [
      {
        notice: `${rule.notice} Code n is bit n: ${names.join(", ")}.`,
        code: `uint256 public constant ${rule.constant} = 0x${mask.toString(16)};`,
      },
    ],
    error: {
      notice: "This project does not allow the code.",
      name: rule.error,
      parameters: [{ declaration: "uint8 code", meaning: "The code that was given." }],
    },
    statements: [
      `if ((${rule.constant} >> ${rule.parameter}) & 1 == 0) revert ${rule.error}(${rule.parameter});`,
    ],
    uses: [rule.parameter],
  };
}

/** Only some agencies may act, or be named. */
export function onlyAgencies(
  value: OptionValue,
  rule: { error: string; notice: string; parameter: string },
): RenderedRule {
  const names = (value as readonly string[]).map(constantName);
  const condition = names.map((name) => `${rule.parameter} != ${name}`).join(" && ");
  return {
    constants: [],
    error: {
      notice: rule.notice,
      name: rule.error,
      parameters: [{ declaration: "uint16 agency", meaning: "The agency." }],
    },
    statements: [`if (${condition}) revert ${rule.error}(${rule.parameter});`],
    uses: [rule.parameter],
  };
}

/** A mask of lanes by the names of their agencies. */
export function laneMask(value: OptionValue, agencies: readonly NamedAgency[]): string {
  const lanes = (value as readonly string[]).map(
    (name) => agencies.find((agency) => constantName(agency.name) === constantName(name))?.lane ?? 0,
  );
  return `0x${lanes
    .reduce((mask, lane) => mask | (1n << BigInt(lane - 1)), 0n)
    .toString(16)
    .padStart(8, "0")}`;
}
