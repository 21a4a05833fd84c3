import type { Analysis, Entry } from "../analysis.js";
import type { Variable } from "../model/types.js";
import { law } from "./law.js";
import { isSent, isStored } from "./on-chain.js";
import { personalHashes, type Protection } from "./personal-hashes.js";
import type { LintRule, Report } from "./types.js";

function hashRule(
  options: Pick<LintRule, "id" | "title" | "explanation" | "remedy">,
  protection: Protection,
  message: (label: string, salt: string) => string,
  alsoCheck?: (analysis: Analysis, report: Report) => void,
): LintRule {
  return {
    ...options,
    severity: "error",
    law: [law.pseudonymisation, law.icoPseudonymisation, law.aepdHash, law.edpb],
    check(analysis, report) {
      alsoCheck?.(analysis, report);
      for (const entry of analysis.entries())
        for (const one of personalHashes(analysis, entry))
          if (one.protection === protection)
            report(one.fact.at, message(one.meaning.label, one.salt?.name ?? "what stands beside it"), {
              because: one.meaning.because,
            });
    },
  };
}

const salted =
  "Make the commitment off the chain, with 32 random bytes for each record (Commitments.leaf), or a look-up key with a secret key (lookupKey).";

export const guessableHash: LintRule = hashRule(
  {
    id: "guessable-hash",
    title: "A bare hash of a value that can be guessed",
    explanation:
      "A hash hides only what nobody can guess. There are 33 million valid CHI numbers: all of their hashes take 16 seconds. Names, dates and postcodes are no harder.",
    remedy: salted,
  },
  "none",
  (label) => `The hash of ${label} is found by trial: nothing that nobody can guess goes into it.`,
  (analysis, report) => {
    const tell = (variable: Variable): void => {
      const meaning = analysis.ownMeaning(variable);
      if (meaning?.form === "hashed" && meaning.isGuessable)
        report(
          variable.nameSpan,
          `'${variable.name}' is a hash of ${meaning.label}, and nothing says that it is salted or keyed.`,
          {
            because: meaning.because,
          },
        );
    };
    for (const entry of analysis.entries()) {
      if (!isSent(entry.contract, entry.callable)) continue;
      for (const parameter of entry.callable.parameters)
        if (!isToldWhereKept(analysis, entry, parameter)) tell(parameter);
    }
    for (const contract of analysis.contracts) {
      contract.variables.filter((one) => !one.isConstant).forEach(tell);
      for (const one of contract.composites)
        if (one.kind === "event" || (one.kind === "struct" && isStored(analysis, contract, one.name)))
          one.variables.forEach(tell);
    }
  },
);

/** Whether a parameter goes into a variable that says itself that it is such a hash. */
function isToldWhereKept(analysis: Analysis, entry: Entry, parameter: Variable): boolean {
  return analysis.factsOf(entry).some((fact) => {
    if (fact.kind === "assign")
      return (
        fact.value.plain.includes(parameter) &&
        fact.targets.some((one) => analysis.ownMeaning(one)?.form === "hashed")
      );
    if (fact.kind !== "emit") return false;
    const event = analysis.program.composite(entry.contract, "event", fact.name);
    return fact.values.some((value, index) => {
      const target = event?.variables[index];
      return (
        value.plain.includes(parameter) &&
        target !== undefined &&
        analysis.ownMeaning(target)?.form === "hashed"
      );
    });
  });
}

export const constantSalt: LintRule = hashRule(
  {
    id: "constant-salt",
    title: "A salt that is part of the code",
    explanation:
      "A salt that stands in the code is known to everybody, so it hides nothing: trial takes as long as without.",
    remedy: salted,
  },
  "constant",
  (label, salt) => `The hash of ${label} has a salt that everybody can read in the code (${salt}).`,
);

export const derivedSalt: LintRule = hashRule(
  {
    id: "derived-salt",
    title: "A salt that can be computed",
    explanation:
      "The sender, the block's time and number, a counter, or the value itself are known to everybody who sees the transaction. A salt made of them is no secret.",
    remedy: salted,
  },
  "derived",
  (label, salt) => `The salt of the hash of ${label} can be computed by everybody (${salt}).`,
);

export const reusedSalt: LintRule = hashRule(
  {
    id: "reused-salt",
    title: "One salt for many people",
    explanation:
      "With one salt for all, equal values have equal hashes, and whoever learns the salt (it stands in storage, for everybody to read) finds all of them by trial.",
    remedy: salted,
  },
  "reused",
  (label, salt) => `Every hash of ${label} has the same salt ('${salt}'), which can be read from storage.`,
);

export const ambiguousPackedHash: LintRule = {
  id: "ambiguous-packed-hash",
  title: "A packed hash that several inputs share",
  severity: "warning",
  explanation:
    'abi.encodePacked joins texts without their lengths: ("ab", "c") and ("a", "bc") give the same hash, so one person\'s record can be taken for another\'s.',
  remedy: "Use abi.encode, which writes lengths.",
  law: [
    law.confidentiality,
    { ...law.rectification, says: "Data that is taken for another person's is inaccurate." },
  ],
  check(analysis, report) {
    for (const entry of analysis.entries())
      for (const fact of analysis.factsOf(entry)) {
        if (fact.kind !== "hash" || fact.isInHelper || !fact.value.ambiguousAt) continue;
        const at = fact.value.ambiguousAt;
        const called = analysis.source.text.slice(at.start, at.end);
        const fixes =
          called === "abi.encodePacked"
            ? [{ title: "Use abi.encode", edits: [{ ...at, newText: "abi.encode" }] }]
            : [];
        report(
          fact.at,
          "Several texts are packed without their lengths, so other texts give the same hash.",
          { fixes },
        );
      }
  },
};
