import type { Term } from "./term.js";
import { terms } from "./terms.js";

/** A term in a list of words. */
export interface Match {
  readonly term: Term;
  readonly at: number;
  readonly length: number;
}

interface Phrase {
  readonly order: number;
  readonly term: Term;
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, Phrase[]>();
let order = 0;
for (const term of terms)
  for (const words of term.phrases) {
    const first = words[0] ?? "";
    const phrase = { order: order++, term, words };
    const known = byFirstWord.get(first);
    if (known) known.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }

/** The phrases that stand in some words, each where it stands first, in the order of the vocabulary. */
export function phrasesIn(words: readonly string[]): readonly Match[] {
  let found: (Match & { readonly order: number })[] | undefined;
  for (const [at, word] of words.entries())
    for (const phrase of byFirstWord.get(word) ?? []) {
      if (!phrase.words.every((one, index) => words[at + index] === one)) continue;
      if (found?.some((one) => one.order === phrase.order)) continue;
      (found ??= []).push({ term: phrase.term, at, length: phrase.words.length, order: phrase.order });
    }
  return found?.sort((one, other) => one.order - other.order) ?? none;
}

const none: readonly Match[] = [];
