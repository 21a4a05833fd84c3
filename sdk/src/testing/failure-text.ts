import { namedText } from "../deploy/decode.js";
import type { TestFailure } from "./types.js";

/**
 * A failure in words: the reason, then the arguments that were generated or the calls that led there, one on each line.
 * Without the trace.
 */
export function failureText(failure: TestFailure): string {
  return [
    failure.message,
    ...(failure.counterexample?.length ? ["With these arguments:"] : []),
    ...(failure.counterexample ?? []).map((one) => `  ${namedText(one)}`),
    ...(failure.sequence?.length ? [sequenceHeading(failure)] : []),
    ...(failure.sequence ?? []).map((call, index) => {
      const values = call.argumentText ?? call.arguments.map(namedText).join(", ");
      return `  ${index + 1}. ${call.contract}.${call.function}(${values}) from ${call.sender}`;
    }),
  ].join("\n");
}

function sequenceHeading({ sequence = [], originalSequenceLength: before }: TestFailure): string {
  const shortened = before !== undefined && before > sequence.length ? `, shortened from ${before}` : "";
  return `After these calls${shortened}:`;
}
