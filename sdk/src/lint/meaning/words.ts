/** Identifiers and sentences as words. */
import { singular } from "./singular.js";
import { knownCompounds } from "./compounds.js";

const parts = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const kept = new Map<string, readonly string[]>();

/** The words of an identifier in lower case: `patientNHSNumber`, `patient_nhs_number` and `patientnhsnumber` are alike. */
export function wordsOf(identifier: string): readonly string[] {
  let words = kept.get(identifier);
  if (!words) {
    words = joinBodies((identifier.match(parts) ?? []).flatMap((one) => splitCompound(one.toLowerCase())));
    if (kept.size > 20_000) kept.clear();
    kept.set(identifier, words);
  }
  return words;
}

/** Bodies that two words name: a care home is nobody's home. */
const bodiesOfTwo = /^(?:(?:care|nursing)home|postoffice)(?=s?$)/;

function joinBodies(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => bodiesOfTwo.test(word + (words[index + 1] ?? "")));
  if (at < 0 || words[at + 1] === undefined) return words;
  return [...words.slice(0, at), `${words[at] ?? ""}${words[at + 1] ?? ""}`, ...words.slice(at + 2)];
}

/** Words that were written together in small letters, as far as both halves are known. */
function splitCompound(word: string): readonly string[] {
  if (word.length < 6) return [word];
  for (const first of knownCompounds.first)
    if (word.startsWith(first) && word.length > first.length) {
      const rest = word.slice(first.length);
      if (knownCompounds.second.has(rest)) return [first, ...(knownCompounds.whole.get(rest) ?? [rest])];
    }
  return knownCompounds.whole.get(word) ?? [word];
}

/** The words of an identifier, each in the singular. */
export function stemsOf(identifier: string): readonly string[] {
  return wordsOf(identifier).map(singular);
}

/** Where a phrase of words stands in a list of words; -1 for nowhere. */
export function phraseAt(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at += 1)
    if (phrase.every((word, index) => words[at + index] === word)) return at;
  return -1;
}

/** The sentences of a text, without those parts that say what something is not. */
export function affirmedSentences(text: string): string[] {
  return text
    .split(/(?<=[.;!?])\s+|\n\s*\n/)
    .map((sentence) =>
      sentence.replace(/\b(?:not|never|no|without|instead of|rather than|nor|neither)\b.*$/is, ""),
    )
    .filter((sentence) => sentence.trim() !== "");
}
