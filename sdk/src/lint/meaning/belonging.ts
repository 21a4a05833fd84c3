/** Whose something is that both people and bodies have, by what stands around it and by what is said of it. */
import { isPersonalTopic, partyIn, partyOf } from "./context.js";
import { phrasesIn } from "./phrases.js";
import { singular } from "./singular.js";
import type { Surroundings } from "./types.js";
import { bodies, things } from "./parties.js";
import type { Term } from "./term.js";
import { terms } from "./terms.js";
import { affirmedSentences, phraseAt, stemsOf } from "./words.js";

const vehicleMark = "a vehicle's registration mark";
const anything = /^/;
const thingsWithout = /(?!)/;

/** Which things have as well what people and bodies have. */
const thingsWith: ReadonlyMap<string, RegExp> = new Map([
  ["a home address", anything],
  ["a postcode", anything],
  ["a person's whereabouts", anything],
  ["a person's name", anything],
  ["health data", anything],
  [
    "a passport number",
    /^(?:animal|cattle|cow|bull|horse|equine|bovine|sheep|goat|pig|herd|livestock|pet|dog|cat|species|battery|product|item|vehicle|vessel|ship|building|device|machine|component|crop|plant|grain|wine|bottle|timber|fish|catch|goods?|consignment|container|batch|lot)$/,
  ],
  [
    "an online identifier",
    /^(?:node|server|host|device|machine|sensor|oracle|proxy|chain|network|resource)$/,
  ],
  // What many drive by turns is nobody's.
  [
    vehicleMark,
    /^(?:fleet|lorry|lorrie|truck|trailer|bus|buse|coach|ambulance|tram|train|gritter|sweeper|tanker|tractor|pallet|container|engine|plant)$/,
  ],
]);

/** Whether what stands around is an organisation's or a thing's: `struct Agency { string email; }`. */
export function belongsToBody(
  { names, isAboutPeople, siblings, documentation }: Surroundings,
  { label }: Term,
  isBare: boolean,
): boolean {
  if (isBare && isBesideBody(siblings) && partyIn(stemsOf(names[0] ?? ""))?.party !== "person") return true;
  const ofThings = thingsWith.get(label) ?? thingsWithout;
  if (label === vehicleMark && textWords(documentation).some((word) => ofThings.test(word))) return true;
  // What a contract about people is called after, as `CouncilTax`, says little.
  for (const name of isAboutPeople ? names.slice(0, -1) : names) {
    const found = partyIn(stemsOf(name), { withoutContainers: true });
    if (!found || isPersonalTopic(name)) {
      if (found) return false;
      continue;
    }
    // A ticket has no telephone; a building has an address.
    if (found.party === "body or thing" && !bodies.has(found.word) && !ofThings.test(found.word)) continue;
    return found.party === "body or thing";
  }
  return false;
}

/** Whether the nearest name around that says anything names a thing. */
export function isOfThing({ names }: Surroundings): boolean {
  for (const name of names) {
    const found = partyIn(stemsOf(name), { withoutContainers: true });
    if (found) return things.has(found.word) && !bodies.has(found.word);
  }
  return false;
}

/** What a contract that is about people mostly means by these, where nothing nearer says otherwise. */
const mostlyPersonal =
  /^(?:an age|pay or income|a person's name|a home address|a sex|a date of birth|a school record|a postcode)$/;

/** The word around a name that says that it is a person's, if the nearest one that says anything says so. */
export function personAround(
  { names, isAboutPeople, isToken, documentation }: Surroundings,
  term: Term,
): string | undefined {
  if (isToken) return undefined;
  for (const [index, name] of names.entries()) {
    const words = stemsOf(name);
    const found = partyIn(words, { withoutContainers: true });
    if (found?.party === "person") return found.word;
    if (
      found?.party === "perhaps a person" &&
      (isAboutPeople || (index === 0 && isOfItsHead(words, found.word)))
    )
      return found.word;
    const topic = isPersonalTopic(name);
    if (topic !== undefined) return topic;
    // What the contract is called after says less than what is in it.
    if (found?.party === "body or thing" && index < names.length - 1) return undefined;
  }
  if (isAboutPeople && mostlyPersonal.test(term.label)) return "what else is kept here";
  // `licenceNumber` where it is said that these are driving licences.
  const said = isAboutPeople && documentation !== "" ? phrasesIn(textWords(documentation)) : [];
  return said.some((one) => one.term.label === term.label && one.term.counts === "always")
    ? term.label
    : undefined;
}

/** `UserProfile` is a user's; `roleHolderCount` is no holder's. */
function isOfItsHead(words: readonly string[], word: string): boolean {
  const behind = words.slice(words.lastIndexOf(word) + 1);
  return behind.every((one) =>
    /^(?:profile|record|info|information|detail|data|entry|account|struct|t)$/.test(one),
  );
}

/** `businessName` beside a telephone number says whose it is. */
const namesBody = /^(?:name|number|no|num|id|ref|reference|reg|registration|title)$/;

/** Whether one of some names is the name or number of a body, and none is a person's. */
function isBesideBody(siblings: readonly string[]): boolean {
  const all = siblings.map(stemsOf);
  const ofBody = all.some(
    (words) =>
      words.length > 1 &&
      namesBody.test(words.at(-1) ?? "") &&
      (bodies.has(words.at(-2) ?? "") || words.at(-2) === "trading"),
  );
  return ofBody && !all.some(isSurelyOfPerson);
}

/** Whether a name is a person's, or that of something that only people have and that tells who they are. */
export function isSurelyOfPerson(words: readonly string[]): boolean {
  return (
    partyIn(words)?.party === "person" ||
    terms.some(
      (one) =>
        one.counts === "always" &&
        one.identifies &&
        !one.alsoOfBodies &&
        one.phrases.some((phrase) => phraseAt(words, phrase) >= 0),
    )
  );
}

const textWords = (text: string): string[] =>
  (text.match(/[A-Za-z]+|\d+/g) ?? []).map((word) => singular(word.toLowerCase()));

/** Whether documentation speaks of a thing by name, and in the same sentence of bodies or things and of no person. */
export function isSaidOfBody(documentation: string, phrase: readonly string[]): boolean {
  let isOfBody = false;
  for (const sentence of affirmedSentences(documentation)) {
    const words = textWords(sentence);
    const at = phraseAt(words, phrase);
    if (at < 0) continue;
    const others = [...words.slice(0, at), ...words.slice(at + phrase.length)];
    const parties = others.map(partyOf);
    if (parties.some((one) => one === "person" || one === "perhaps a person")) return false;
    isOfBody ||= parties.includes("body or thing");
  }
  return isOfBody;
}

/** Whether what is said of a value is said of bodies or things, and of no person. */
export function isBodyIn(documentation: string): boolean {
  const parties = affirmedSentences(documentation)
    .flatMap(textWords)
    .map((word) =>
      bodies.has(word) ? "body" : partyOf(word) === "body or thing" ? undefined : partyOf(word),
    );
  return parties.includes("body") && parties.every((one) => one === "body" || one === undefined);
}

const fillers = /^(?:the|and|are|was|for|not|its|has|have|that|this|with|from|which|of|is|an?|to|in|by|on)$/;

/**
 * Whether documentation spells an abbreviation out as something else than a term of people: `mrn` beside "movement
 * reference number".
 */
export function isShortFor(word: string, documentation: string): boolean {
  if (!/^[a-z]{3,5}$/.test(word) || documentation === "") return false;
  const words = textWords(documentation).filter((one) => !fillers.test(one));
  for (let at = 0; at + word.length <= words.length; at += 1) {
    const meant = words.slice(at, at + word.length);
    if (meant.every((one, index) => one.length > 2 && one.startsWith(word[index] ?? "")))
      return !terms.some((one) => one.phrases.some((phrase) => phraseAt(meant, phrase) >= 0));
  }
  return false;
}
