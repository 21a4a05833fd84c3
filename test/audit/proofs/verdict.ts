// What the model checker's findings mean for a property.
import type { Proof, ProofOutcome } from "./index.js";
import type { Finding } from "./model-checker.js";

/** "Assertion violation check is safe!", of CHC and of BMC. */
const safe = new Set(["9576", "2961"]);
/** "Assertion violation happens here." and "… might happen here.", of CHC and of BMC. */
const violated = new Set(["6328", "4661", "7812"]);

/** A part of the language that the model checker passes over. The type of a custom error is harmless. */
const passedOver = ({ message }: Finding): boolean =>
  /does not (yet )?(implement|support)/.test(message) && !message.endsWith("implement type error");

/** An outcome, with the trace of a refutation. */
export interface Verdict {
  readonly outcome: ProofOutcome;
  readonly trace?: string;
}

/**
 * The values and calls of a refutation, without the source lines. BMC names the variables of the whole file with values
 * that mean nothing: those that do not stand in the property's own text are left out.
 */
function traceOf({ message, formattedMessage }: Finding, source: string): string {
  const text = formattedMessage.includes("Counterexample:") ? formattedMessage : message;
  const values = text.slice(Math.max(0, text.indexOf("Counterexample:")));
  return values
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(Note: ?|-->.*|\||\^+|\d+ \|.*)$/.test(line) && !/^\^|^\|/.test(line))
    .filter((line) => line !== "Note: Callstack:")
    .filter((line) => {
      const name = /^(\w*) ?= [^,]*$/.exec(line)?.[1];
      return name === undefined || (name !== "" && new RegExp(`\\b${name}\\b`).test(source));
    })
    .join("\n");
}

/**
 * Reads the findings on one property. Proved: every assertion is. Refuted: one is violated for certain. Undecided: the
 * rest, also when the compiler is silent on an assertion.
 */
export function readVerdict(
  findings: readonly Finding[],
  proof: Pick<Proof, "assertions" | "source">,
): Verdict {
  const gap = findings.find(passedOver);
  if (gap)
    throw new Error(`The model checker does not understand a part of the rules:\n${gap.formattedMessage}`);
  const certain = findings.find(
    ({ errorCode, message }) => violated.has(errorCode ?? "") && message.includes("violation happens here"),
  );
  if (certain) return { outcome: "refuted", trace: traceOf(certain, proof.source) };
  const proved = new Set(
    findings
      .filter(({ errorCode }) => safe.has(errorCode ?? ""))
      .map(({ sourceLocation }) => sourceLocation?.start),
  );
  const open = findings.some(({ errorCode }) => violated.has(errorCode ?? ""));
  const all = proof.assertions > 0 && proved.size === proof.assertions;
  return { outcome: all && !open ? "proved" : "undecided" };
}
