import { describingTerms } from "./describing-terms.js";
import { identifyingTerms } from "./identifying-terms.js";
import { phrasesElsewhere } from "./languages.js";
import { phrase, type Term } from "./term.js";

const englishTerms: readonly Term[] = [...identifyingTerms, ...describingTerms];

/** The same in other languages, each as the first term of that label that counts in the same way. */
export const terms: readonly Term[] = [
  ...englishTerms,
  ...Object.entries(phrasesElsewhere).flatMap(([label, { always, inContext }]) => {
    const model = englishTerms.find((one) => one.label === label);
    if (!model) throw new Error(`There is no term '${label}'.`);
    const as = (phrases: string | undefined, counts: Term["counts"]): Term[] =>
      phrases === undefined ? [] : [{ ...model, phrases: phrases.split(", ").map(phrase), counts }];
    return [...as(always, "always"), ...as(inContext, "in context")];
  }),
];
