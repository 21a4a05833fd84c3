import { belongsToBody, isBodyIn, isOfThing, isSaidOfBody, isShortFor, personAround } from "./belonging.js";
import { partyIn, partyOf } from "./context.js";
import { subjectsElsewhere } from "./languages.js";
import { meaningOfText } from "./meaning-of-text.js";
import { phrasesIn, type Match } from "./phrases.js";
import type { Meaning, Surroundings } from "./types.js";
import { blankWords, cipherWords, hashWords, neutralHeads, protectedHeads } from "./heads.js";
import { bodies, things } from "./parties.js";
import type { Term } from "./term.js";
import { stemsOf, wordsOf } from "./words.js";

/** What can stand in a type: a text, a number, a choice of few, many bytes, or nothing that says something. */
export type Room = "text" | "number" | "bytes" | "flag" | "choice" | "none";

/** What a name, and what documentation says of it, stand for; nothing where that is nothing personal. */
export function meaningOf(
  name: string,
  room: Room,
  documentation: string,
  around: Surroundings,
): Meaning | undefined {
  if (room === "none") return undefined;
  const words = stemsOf(name);
  const said = documentation === "" ? undefined : meaningOfText(documentation, room, around.isAboutPeople);
  if (said === "protected" || said === "of a body") return undefined;
  const byName = meaningOfWords(name, words, room, documentation, around);
  if (byName) return byName;
  if (!said) return undefined;
  // A name that says what it is, and that is nothing personal, weighs more than a word in a text.
  const isBlank = words.every((word) => blankWords.has(word));
  const speaks = isBlank || said.identifies || hashWords.has(words.at(-1) ?? "");
  if (!speaks || isSurelyNot(words)) return undefined;
  return hashWords.has(words.at(-1) ?? "") && said.form === "plain" ? { ...said, form: "hashed" } : said;
}

/** Places are bodies in `cityName`, and somebody's in `city`. */
const places = /^(?:country|nation|county|city|town|village|region|district|borough)$/;

/** Whether a name speaks of a body or a thing, so that nothing that flows into it makes it personal. */
export function isSurelyNot(words: readonly string[]): boolean {
  const head = words.at(-1) ?? "";
  if (protectedHeads.has(head)) return true;
  if (blankWords.has(head) && words.length === 1) return false;
  return (
    neutralHeads.has(head) ||
    words.some(
      (word) => (bodies.has(word) && !places.test(word)) || (things.has(word) && !blankWords.has(word)),
    )
  );
}

/** Whether a name says nothing of what is in it. */
export function isBlank(name: string): boolean {
  return stemsOf(name).every((word) => blankWords.has(word));
}

function meaningOfWords(
  name: string,
  words: readonly string[],
  room: Room,
  documentation: string,
  around: Surroundings,
): Meaning | undefined {
  if (words.length === 0) return undefined;
  const form = formOf(words);
  if (form === "protected") return undefined;
  const core =
    form === "plain" ? words : words.filter((word) => !hashWords.has(word) && !cipherWords.has(word));
  const isLong = room === "bytes" && form !== "encrypted";
  if (isLong && protectedBy(around.documentation, name)) return undefined;
  const isPlural = wordsOf(name).at(-1) !== words.at(-1);
  const match = bestMatch(core, form === "plain" ? room : "text", documentation, around, isPlural);
  if (match) {
    const { term } = match;
    const because = `'${name}' has the name of ${term.label}`;
    return {
      label: term.label,
      form,
      identifies: term.identifies,
      isGuessable: true,
      special: term.special,
      because: [because, ...contextReason(term, core, match, around)],
      isOwn: true,
      isWeak: isWeak(match, core, around),
    };
  }
  return subjectMeaning(name, core, form, room, around);
}

/** Whether it is personal only as long as nothing says that it is a body's. */
function isWeak({ term, at }: Match, words: readonly string[], around: Surroundings): boolean {
  if (partyIn(words.slice(0, at))) return false;
  // Companies have one as well, and theirs are said to be.
  if (term.label === "a taxpayer reference") return false;
  const nearest = partyIn(stemsOf(around.names[0] ?? ""), { withoutContainers: true });
  return (term.alsoOfBodies || term.counts === "in context") && nearest?.party !== "person";
}

function formOf(words: readonly string[]): Meaning["form"] | "protected" {
  if (words.some((word) => protectedHeads.has(word))) return "protected";
  if (words.some((word) => cipherWords.has(word))) return words.at(-1) === "key" ? "protected" : "encrypted";
  return words.some((word) => hashWords.has(word)) ? "hashed" : "plain";
}

const protection =
  /\b(?:salted|commitments?|hmac|keyed|blinded|random(?:ly)?|pseudonymous|opaque|nullifier)\b/i;

/** Whether documentation says of a name, or of all that stands there, that trial does not reverse it. */
function protectedBy(documentation: string, name: string): boolean {
  if (!protection.test(documentation)) return false;
  const sentences = documentation.split(/(?<=[.;])\s+|\n/);
  const about = sentences.filter((one) => protection.test(one));
  const others = sentences.some(
    (one) => new RegExp(`\\b${name.replace(/\W/g, "")}\\b`).test(one) && !protection.test(one),
  );
  return about.length > 0 && !others;
}

/** The first term that the words hold and that counts here. Longer phrases stand first. */
function bestMatch(
  words: readonly string[],
  room: Room,
  documentation: string,
  around: Surroundings,
  isPlural: boolean,
): Match | undefined {
  return phrasesIn(words).find((match) => {
    const { term } = match;
    if (!fits(term, room)) return false;
    // `bytes32[] prescriptions` points at them.
    if (isPlural && room === "bytes" && term.label === "health data") return false;
    // `uint32 doses` counts them.
    if (isPlural && room === "number" && term.counts === "in context" && term.special) return false;
    return counts(words, match, documentation, around);
  });
}

function fits(term: Term, room: Room): boolean {
  if (room === "flag" || room === "choice") return term.asFlag;
  // In so many bytes stands an id or a hash of such a thing, and not the thing.
  if (room === "bytes" && term.counts === "in context" && !term.identifies) return false;
  if (term.carrier === "text") return room === "text" || room === "bytes";
  if (term.carrier === "number") return room === "number";
  return true;
}

function counts(
  words: readonly string[],
  match: Match,
  documentation: string,
  around: Surroundings,
): boolean {
  const { term, at, length } = match;
  const before = words.slice(0, at);
  const after = words.slice(at + length);
  // What stands behind says what it really is: `emailCount`, `passportOffice`, `nameService`.
  const isOnlyForm =
    isReference(after) || (isDate.test(term.label) && after.every((word) => dateForms.test(word)));
  if (after.some((word) => neutralHeads.has(word) || bodies.has(word)) && !isOnlyForm) return false;
  if (
    before.some((word) =>
      /^(?:total|max|min|maximum|minimum|num|number|count|average|is|has|no|non|next|last)$/.test(word),
    ) &&
    !term.asFlag
  )
    return false;
  // The first half of a postcode is where thousands live.
  if (term.label === "a postcode" && /^(?:area|district|sector|region|prefix)$/.test(after[0] ?? ""))
    return false;
  const qualifier = partyIn(before) ?? partyIn(after);
  // A blood bank's stock has blood groups, a formulary medicines, and cattle a date of birth.
  const isSpokenOf = around.isAboutPeople || qualifier?.party === "person";
  if (ofAnimals.test(term.label) && !isSpokenOf && isOfThing(around)) return false;
  // What a grade is paid is nobody's pay.
  if (term.label === "pay or income" && around.names.some((name) => stemsOf(name).some(isOfSchedule)))
    return false;
  if (length === 1 && isShortFor(words[at] ?? "", `${documentation}\n${around.documentation}`)) return false;
  if (term.counts === "always") {
    if (!term.alsoOfBodies || qualifier?.party === "person" || qualifier?.party === "perhaps a person")
      return true;
    if (qualifier || isBodyIn(documentation)) return false;
    const isBare = before.every((word) => blankWords.has(word) || ofOffices.test(word));
    return (
      !belongsToBody(around, term, isBare) && !isSaidOfBody(around.documentation, phraseOf(words, match))
    );
  }
  // What counts in context only must be the head, or be followed by nothing that changes it.
  // `nameOfPatient`, `enwClaf`: what stands behind may also say whose it is.
  if (after.length > 0 && !isReference(after) && partyIn(after)?.party !== "person") return false;
  if (qualifier?.party === "body or thing") return false;
  if (qualifier?.party === "person") return true;
  if (qualifier?.party === "perhaps a person")
    return around.isAboutPeople ? !bodies.has(qualifier.word) : !oftenFirms.test(qualifier.word);
  // Another word before it makes it another thing: `displayName`, `gasLimitAge`. What a person has, is a person's.
  const isInPerson =
    term.label === "a home address" && partyIn(stemsOf(around.names[0] ?? ""))?.party === "person";
  if (
    !isInPerson &&
    before.some(
      (word) =>
        !blankWords.has(word) &&
        !/^(?:current|previous|old|new|latest|full|own|contact|main|primary|weekly|monthly|annual|yearly|gross|net|basic)$/.test(
          word,
        ),
    )
  )
    return false;
  // Whose whereabouts these are, only what stands nearest says.
  const nearest =
    term.label === "a person's whereabouts" ? { ...around, names: around.names.slice(0, 1) } : around;
  return personAround(nearest, term) !== undefined;
}

const isOfSchedule = (word: string): boolean =>
  /^(?:scale|band|table|tariff|schedule|spine|grid|threshold)$/.test(word);

/** `generalEmail` and `registeredAddress` are those of an office. */
const ofOffices = /^(?:registered|general|main|head|contact|postal|public|primary|office|trading)$/;

const phraseOf = (words: readonly string[], { at, length }: Match): readonly string[] =>
  words.slice(at, at + length);

/** Who is a firm as often as a person, where nothing else speaks of people. */
const oftenFirms =
  /^(?:contractor|partner|investor|lender|sender|recipient|proposer|contributor|participant|requester|requestor|account|insured|profile|identity|shareholder|trustee|nominee|borrower|debtor|lessee|sponsor)$/;

/** What animals and medicines have too. */
const ofAnimals = /^(?:health data|a date of birth|a date of death|a place of birth|genetic data)$/;

/** How a date is written down: `dobEpochDay`, `birthDateTimestamp`. */
const isDate = /^a date of (?:birth|death)$/;
const dateForms = /^(?:day|date|epoch|time|timestamp|ts|unix|second|year|yyyymmdd|iso|utc|ordinal|serial)$/;

const isReference = (words: readonly string[]): boolean =>
  words.every((word) =>
    /^(?:id|no|number|num|nr|code|ref|reference|value|data|detail|info|text|str|string|field|record|raw|plain|packed|padded|encoded|utf|8|32|ascii|byte|cm|mm|kg|gram|lb|penny|pence|gbp|1|2|3|line|and|of|the)$/.test(
      word,
    ),
  );

function contextReason(term: Term, words: readonly string[], { at }: Match, around: Surroundings): string[] {
  if (term.counts === "always") return [];
  const qualifier = partyIn(words.slice(0, at));
  const word = qualifier?.word ?? personAround(around, term);
  return word === undefined ? [] : [`it stands with '${word}', which is a natural person or about one`];
}

const elsewhere = new Set(subjectsElsewhere.split(", "));
const isElsewhere = (word: string): boolean => elsewhere.has(word);

/** Persons, and in trees, pools and queues none. */
export const ambiguousSubjects = /^(?:child|worker|individual|practitioner)$/;

/** `patientId`, `citizen`, `voterReference`: what stands for one person. */
function subjectMeaning(
  name: string,
  words: readonly string[],
  form: Meaning["form"],
  room: Room,
  around: Surroundings,
): Meaning | undefined {
  if (room === "flag" || room === "choice") return undefined;
  const head = words.at(-1) ?? "";
  const isId = /^(?:id|ident|identifier|number|num|no|nr|ref|reference|code|uid|uuid|key|hash)$/.test(head);
  const before = isId ? words.slice(0, -1) : words;
  const party = partyIn(before);
  const isLast = partyOf(before.at(-1) ?? "") !== undefined;
  if (!party || !isLast || before.length === 0) return undefined;
  if (before.length > 1 && before.some((word) => neutralHeads.has(word) && !/^(?:new|old)$/.test(word)))
    return undefined;
  // `nextPatientId` counts, and is nobody's.
  if (/^(?:next|last|total|max|current|latest)$/.test(before[0] ?? "") && room === "number") return undefined;
  // In a tree or a pool of programs these are none.
  if (ambiguousSubjects.test(party.word) && !around.isAboutPeople) return undefined;
  const isPerson =
    party.party === "person" ||
    (party.party === "perhaps a person" && around.isAboutPeople && isId && head !== "code");
  if (!isPerson) return undefined;
  // `uint32 einwohner` is how many there are: elsewhere the plural is not told by an s.
  if (!isId && room === "number" && isElsewhere(before.at(-1) ?? "")) return undefined;
  // `uint256 patients` counts them; `bytes32[] patients` lists them.
  if (!isId && room === "number" && /s$/.test(name.replace(/_+$/, ""))) return undefined;
  return {
    label: `the identifier of a ${party.word}`,
    form,
    identifies: true,
    isGuessable: room !== "bytes",
    special: false,
    because: [`'${name}' has the name of what stands for a ${party.word}`],
    isOwn: true,
  };
}
