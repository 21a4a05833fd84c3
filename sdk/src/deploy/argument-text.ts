import { TolboothError } from "../errors/index.js";
import type { AbiParameter } from "./abi-types.js";

/**
 * Makes the text that somebody typed for a parameter into a value for `checkAbiValue`: JSON for arrays and tuples, the
 * text itself for everything else. Inside JSON, long integers and `0x…` may stand without quotes; none loses a digit.
 * @throws ARGUMENT_INVALID when it is not JSON
 */
export function parseArgumentText(parameter: AbiParameter, text: string): unknown {
  if (!/^tuple|\]$/.test(parameter.type)) return text;
  try {
    return JSON.parse(quoteNumbers(text)) as unknown;
  } catch (error) {
    const path = parameter.name || "value";
    const problem = `${path} must be JSON for ${parameter.type}, such as ${example(parameter)}`;
    throw new TolboothError("ARGUMENT_INVALID", { target: "Argument", problems: [problem], path }, error);
  }
}

/** JSON numbers keep 15 digits; longer ones become text before they are read. Text in quotes stays as it is. */
function quoteNumbers(text: string): string {
  return text.replace(
    /"(?:[^"\\]|\\.)*"|(?<![\w.+-])(-?\d{16,}|0[xX][0-9a-fA-F]*)(?![\w.])/g,
    (match, number?: string) => (number === undefined ? match : `"${number}"`),
  );
}

function example(parameter: AbiParameter): string {
  if (parameter.type.endsWith("]")) return parameter.type.startsWith("tuple") ? '[{"field": 1}]' : "[1, 2]";
  const fields = (parameter.components ?? []).map(({ name }) => `"${name ?? ""}": …`);
  return `{${fields.join(", ")}}`;
}
