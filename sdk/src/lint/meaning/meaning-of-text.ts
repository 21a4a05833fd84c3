import type { Room } from "./meaning-of.js";
import type { Meaning } from "./types.js";
import { partyOf } from "./context.js";
import { hashWords } from "./heads.js";
import type { Term } from "./term.js";
import { phrasesIn } from "./phrases.js";
import { singular } from "./singular.js";
import { affirmedSentences } from "./words.js";

const protection =
  /\b(?:salted|salt|commitments?|committed|hmac|keyed|blinded|random(?:ly)?|pseudonym(?:ous|ised)?|opaque|nullifier|merkle root)\b/i;
const encryption = /\b(?:encrypted|ciphertext|encryption of|sealed)\b/i;
const hashing = /\b(?:hash(?:ed)?|sha-?256|keccak-?256|digest|md5)\b/i;
/** Of things it is said otherwise. */
const somebody = /^(?:her|hi|she|him|someone|somebody|everybody|everyone)$/;
/** What a text counts, dates or names is not the thing itself. */
const about =
  /^(?:the\s+)?(?:number|count|total|amount|list|type|kind|category|version|date (?:when|on which)|time|whether|when|if|true|who|block|index|length|maximum|minimum|root|schema)\b/i;

/**
 * What documentation says that something is. `protected`: it says that trial does not find what is in it. `of a body`:
 * it says whose it is, and that is an organisation's.
 */
export function meaningOfText(
  documentation: string,
  room: Room,
  isAboutPeople: boolean,
): Meaning | "protected" | "of a body" | undefined {
  const isLong = room === "bytes" || room === "number";
  if (isLong && protection.test(documentation) && !/\b(?:unsalted|not salted|no salt)\b/i.test(documentation))
    return "protected";
  for (const sentence of affirmedSentences(documentation)) {
    const text = sentence.replace(/\(.*?\)/g, " $& ").trim();
    if (about.test(text)) continue;
    const words = (text.replace(/['’]s\b/g, "").match(/[A-Za-z0-9]+/g) ?? []).map((word) =>
      singular(word.toLowerCase()),
    );
    const first = words.slice(0, 24);
    const found = termIn(first, room, isAboutPeople);
    if (found === "of a body") return found;
    if (!found) continue;
    const form = encryption.test(text) ? "encrypted" : hashing.test(text) ? "hashed" : "plain";
    return {
      label: found.label,
      form,
      identifies: found.identifies,
      // Nobody guesses every byte of a scan.
      isGuessable:
        !/\b(?:scan(?:ned)?|documents?|files?|pdf|images?|photo(?:graph)?s?|letters?|forms?)\b/i.test(text),
      special: found.special,
      because: [`its documentation says that it is ${found.label}`],
      isOwn: true,
    };
  }
  return undefined;
}

function termIn(
  words: readonly string[],
  room: Room,
  isAboutPeople: boolean,
): Term | "of a body" | undefined {
  for (const { term, at, length } of phrasesIn(words)) {
    if ((room === "flag" || room === "choice") && !term.asFlag) continue;
    if (room === "number" && term.carrier === "text") continue;
    if (room !== "number" && term.carrier === "number" && room !== "text") continue;
    const said = words.slice(at, at + length).join(" ");
    // A taxpayer reference is not for that a person's.
    const own = term.alsoOfBodies ? [] : words.slice(at, at + length);
    const near = [
      ...words.slice(Math.max(0, at - 4), at),
      ...own,
      ...words.slice(at + length, at + length + 5),
    ];
    const around = near.filter((word) => !hashWords.has(word));
    const parties = around.map(partyOf);
    const isPerson =
      parties.includes("person") ||
      around.some((word) => somebody.test(word)) ||
      (isAboutPeople && parties.includes("perhaps a person"));
    const isBody = parties.includes("body or thing");
    if (term.counts === "always" && (!term.alsoOfBodies || isPerson || !isBody)) return term;
    if (isBody && !isPerson && (term.alsoOfBodies || term.counts === "in context")) {
      if (said === "name" || said === "address") return "of a body";
      continue;
    }
    if (term.counts === "in context" && isPerson) return term;
    // Two capital letters that mean one thing only.
    if (said === "chi" || said === "nhs") return term;
  }
  return undefined;
}
