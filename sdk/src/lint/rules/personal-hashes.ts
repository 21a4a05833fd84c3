/** Hashes of something personal, and whether what stands beside it keeps it from being found by trial. */
import type { Analysis, Entry } from "../analysis.js";
import { mappingsOf } from "../mappings.js";
import type { Fact, Value } from "../flow/value.js";
import { partyIn } from "../meaning/context.js";
import type { Meaning } from "../meaning/types.js";
import { stemsOf } from "../meaning/words.js";
import type { ContractModel, Variable } from "../model/types.js";

type HashFact = Extract<Fact, { kind: "hash" }>;

/** What goes into a hash beside something personal, and whether it keeps that from being found by trial. */
export type Protection = "none" | "constant" | "derived" | "reused" | "salted";

/** A hash of something personal. */
export interface PersonalHash {
  readonly fact: HashFact;
  readonly meaning: Meaning;
  readonly protection: Protection;
  /** The salt's variable, where it has one. */
  readonly salt?: Variable | undefined;
}

const saltWords =
  /^(?:salt|salz|pepper|secret|nonce|blinding|blinder|blind|random|randomness|entropy|seed|key|hmac|r)$/;

/** Every hash that a function makes of something personal. */
export function personalHashes(analysis: Analysis, entry: Entry): readonly PersonalHash[] {
  const facts = analysis.factsOf(entry);
  let found = known.get(facts);
  if (!found) known.set(facts, (found = readHashes(analysis, entry)));
  return found;
}

const known = new WeakMap<readonly Fact[], readonly PersonalHash[]>();

function readHashes(analysis: Analysis, entry: Entry): PersonalHash[] {
  const found = eachHash(analysis, entry);
  // One salt in the hashes of two people's numbers is one for many as well.
  return found.map((one) =>
    one.protection === "salted" && found.some((other) => isOfAnother(analysis, one, other))
      ? { ...one, protection: "reused" }
      : one,
  );
}

/** Whether two hashes are of the same thing of two people, `motherNino` and `fatherNino`, with the same salt. */
function isOfAnother(analysis: Analysis, one: PersonalHash, other: PersonalHash): boolean {
  if (one === other || !one.salt || one.salt !== other.salt || one.salt.type.kind === "array") return false;
  if (one.meaning.label !== other.meaning.label || !one.meaning.identifies) return false;
  const [mine, theirs] = [one, other].map(({ fact }) => analysis.personalIn(fact.value)?.variable);
  return mine !== undefined && theirs !== undefined && mine !== theirs && mine.role === theirs.role;
}

function eachHash(analysis: Analysis, entry: Entry): PersonalHash[] {
  return analysis.factsOf(entry).flatMap((fact) => {
    if (fact.kind !== "hash") return [];
    const found = analysis.personalIn(fact.value);
    if (!found) return badlySalted(analysis, entry, fact);
    if (!found.meaning.isGuessable || isToldInHelper(analysis, fact)) return [];
    return [{ fact, meaning: found.meaning, ...protectionOf(analysis, fact) }];
  });
}

/** What is salted is to be hidden, whatever it is: a salt that everybody knows does not hide it. */
function badlySalted(analysis: Analysis, { contract }: Entry, fact: HashFact): PersonalHash[] {
  if (isDeploying(analysis, contract)) return [];
  for (const part of fact.parts) {
    const salt = part.plain.find((one) => isSalt(one));
    if (!salt) continue;
    const hides = fact.parts.some((one) => one !== part && one.plain.some((it) => it.role === "parameter"));
    const { protection } = saltIn(analysis, part);
    if (hides && (protection === "constant" || protection === "derived" || protection === "reused"))
      return [{ fact, meaning: somethingHidden, protection, salt }];
  }
  return [];
}

const somethingHidden: Meaning = {
  label: "what it hides",
  form: "plain",
  identifies: false,
  isGuessable: true,
  special: false,
  because: [],
  isOwn: false,
};

/** Whether a variable is called a salt. What grits roads is weighed. */
export function isSalt({ name }: Variable): boolean {
  const words = stemsOf(name);
  return (
    words.some((word) => /^(?:salt|pepper|blinding|blinder|salz)$/.test(word)) &&
    !words.some((word) =>
      /^(?:hash|commitment|length|count|version|domain|kg|kilogram|tonne|gram|loaded|spread|stock)$/.test(
        word,
      ),
    )
  );
}

/** Where contracts are made, a salt is for their addresses, and in EIP-712 for the domain. */
export function isDeploying({ source }: Analysis, { name, functions, composites }: ContractModel): boolean {
  const names = [name, ...functions.map((one) => one.name), ...composites.map((one) => one.name)];
  return (
    /\bcreate[23]\b|\{\s*(?:value\s*:[^}]*,\s*)?salt\s*:/i.test(source.text) ||
    names.some((one) =>
      stemsOf(one).some((word) =>
        /^(?:deploy|deployed|deployer|deployment|factory|clone|proxy|eip|domain|operation|timelock|schedule|scheduled|proposal|propose|proposed)$/.test(
          word,
        ),
      ),
    )
  );
}

/** A helper whose own parameter says what it is, is told of once, where it stands. */
function isToldInHelper(analysis: Analysis, fact: HashFact): boolean {
  if (!fact.isInHelper) return false;
  return fact.value.plain.some((one) => {
    const within = analysis.placeOf(one)?.within;
    const isOfCaller =
      within !== undefined && within.span.start <= fact.at.start && fact.at.end <= within.span.end;
    return one.role === "parameter" && !isOfCaller && analysis.ownMeaning(one) !== undefined;
  });
}

function protectionOf(
  analysis: Analysis,
  fact: HashFact,
): { protection: Protection; salt?: Variable | undefined } {
  const others = fact.parts.filter((one) => !analysis.personalIn(one));
  let best: { protection: Protection; salt?: Variable | undefined } = { protection: "none" };
  const rank: Protection[] = ["none", "constant", "derived", "reused", "salted"];
  for (const part of others) {
    const one = saltIn(analysis, part);
    if (rank.indexOf(one.protection) > rank.indexOf(best.protection)) best = one;
  }
  if (best.protection === "none" && fact.literals.some(looksLikeSalt)) return { protection: "constant" };
  // One salt from outside a loop goes with each value of a list.
  const isOfList =
    fact.loop &&
    fact.value.plain.some(
      (one) => (one.type.kind === "array" || one.role === "member") && analysis.meaningOf(one),
    );
  const { salt } = best;
  const isLocal = salt?.role === "parameter" || salt?.role === "local";
  const isInside = salt && fact.loop && fact.loop.start <= salt.span.start && salt.span.end <= fact.loop.end;
  const isOutside = isLocal && salt.type.kind !== "array" && !isInside;
  return best.protection === "salted" && isOfList && isOutside ? { ...best, protection: "reused" } : best;
}

/** A text that names no domain or version, and has letters and digits as no word has them. */
const looksLikeSalt = (text: string): boolean =>
  /salt|pepper|secret|0x[0-9a-f]{32}/i.test(text) ||
  (/^[\w-]{8,}$/.test(text) && /[a-z]/i.test(text) && /\d{3}/.test(text) && !/^v\d|[-_]v\d+$/i.test(text));

function saltIn(analysis: Analysis, part: Value): { protection: Protection; salt?: Variable | undefined } {
  const named = part.plain.find((one) => stemsOf(one.name).some((word) => saltWords.test(word)));
  if (part.isConstant) return named ? { protection: "constant", salt: named } : { protection: "none" };
  const derived = part.ambient.filter((one) => one !== "block.chainid" && one !== "address(this)");
  if (derived.length > 0) return { protection: "derived", salt: named };
  if (named?.role === "local" && part.hashed.some((one) => analysis.meaningOf(one)))
    return { protection: "derived", salt: named };
  for (const one of part.plain) {
    const room = analysis.roomOf(one.type, analysis.placeOf(one)?.contract);
    const isNamed = one === named;
    if (one.isConstant) continue;
    if (one.role === "state") {
      // A number that counts is known; one value for all is known after the first.
      if (one.type.kind === "mapping")
        return { protection: isOfMany(analysis, one) ? "reused" : "salted", salt: one };
      if (room === "number" && isNamed) return { protection: "derived", salt: one };
      if (isNamed) return { protection: "reused", salt: one };
      continue;
    }
    if (isNamed && one.role === "member" && isOneForAll(analysis, one))
      return { protection: "reused", salt: one };
    const isWide =
      room === "bytes" ||
      (room === "number" && isNamed && /^u?int(?:128|160|192|224|256)$/.test(nameOfType(one))) ||
      (room === "text" && isNamed);
    const words = stemsOf(one.name);
    const isPublicName = words.some((word) =>
      /^(?:schema|domain|agency|body|type|kind|chain|purpose|id|registry|ref|category|version|separator|typehash)$/.test(
        word,
      ),
    );
    if (isWide && (isNamed || !isPublicName)) return { protection: "salted", salt: one };
  }
  return { protection: "none" };
}

/** `saltOf[agency]`, `saltOf[year]`: one for all whom a body deals with, or for all of a time. */
function isOfMany(analysis: Analysis, variable: Variable): boolean {
  const [outermost] = mappingsOf(variable.type);
  const key = outermost?.key;
  if (key?.kind === "elementary" && /^(?:u?int(?:8|16|24|32)|bytes[1-8])$/.test(key.name)) return true;
  const names = [
    ...mappingsOf(variable.type).map((one) => one.keyName),
    ...analysis.keysOf(variable).flatMap((fact) => fact.value.plain.map((one) => one.name)),
  ];
  return names.some((name) => partyIn(stemsOf(name))?.party === "body or thing");
}

/** Whether a member stands in a struct of which there is one: `settings.salt`. */
function isOneForAll(analysis: Analysis, member: Variable): boolean {
  const place = analysis.placeOf(member);
  return (
    place?.within !== undefined &&
    place.contract.variables.some(({ type }) => type.kind === "named" && type.name === place.within?.name)
  );
}

const nameOfType = ({ type }: Variable): string => (type.kind === "elementary" ? type.name : "");
