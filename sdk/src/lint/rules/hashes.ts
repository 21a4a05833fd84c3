import { mappingsOf, type Analysis, type Entry } from "../analysis.js";
import { partyIn } from "../meaning/context.js";
import type { Meaning } from "../meaning/types.js";
import { stemsOf } from "../meaning/words.js";
import type { Fact, Value } from "../flow/value.js";
import type { ContractModel, Span, Variable } from "../model/types.js";
import { law } from "./law.js";
import { isSent, isStored } from "./personal-data.js";
import type { LintRule, Report } from "./types.js";

type HashFact = Extract<Fact, { kind: "hash" }>;

/** What goes into a hash beside something personal, and whether it keeps that from being found by trial. */
type Protection = "none" | "constant" | "derived" | "reused" | "salted";

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
function isSalt({ name }: Variable): boolean {
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
function isDeploying({ source }: Analysis, { name, functions, composites }: ContractModel): boolean {
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
    fact.loop && fact.value.plain.some((one) => one.type.kind === "array" && analysis.meaningOf(one));
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
        return { protection: isOfBodies(analysis, one) ? "reused" : "salted", salt: one };
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

/** `saltOf[agency]`: one for all whom a body deals with. */
function isOfBodies(analysis: Analysis, variable: Variable): boolean {
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

export const publishedSalt: LintRule = {
  id: "published-salt",
  title: "A salt on the chain",
  severity: "error",
  explanation:
    "A salt that is emitted or stored is known to everybody. The hash beside it is then as good as bare.",
  remedy: "Keep salts with the records, off the chain, and destroy them when the record is erased.",
  law: [law.pseudonymisation, law.icoPseudonymisation, law.erasure, law.edpb],
  check(analysis, report) {
    const hashesPeople = analysis.entries().some((entry) => personalHashes(analysis, entry).length > 0);
    const told = new Set<Variable>();
    const saltsPeople = (contract: Entry["contract"], callable: Entry["callable"], salt: Variable): boolean =>
      personalHashes(analysis, { contract, callable }).some((one) => one.salt === salt) ||
      (!isDeploying(analysis, contract) &&
        !stemsOf(callable.name).some((word) =>
          /^(?:reveal|open|opening|verify|prove|claim|play)$/.test(word),
        ) &&
        analysis
          .factsOf({ contract, callable })
          .some((one) => one.kind === "hash" && one.parts.some((part) => part.plain.includes(salt))));
    // Who opens a sealed bid or vote of their own means to publish it.
    const isOpening = (...names: readonly string[]): boolean =>
      names
        .flatMap(stemsOf)
        .some((word) =>
          /^(?:bid|bidder|bidding|vote|voting|ballot|auction|tender|game|lottery|raffle)$/.test(word),
        );
    const isBesideCommitment = (variables: readonly Variable[]): boolean =>
      variables.some((one) => /^(?:commitment|commit|leaf|digest)$/.test(stemsOf(one.name).at(-1) ?? ""));
    const tell = (variable: Variable, what: string): void => {
      told.add(variable);
      report(variable.nameSpan, `'${variable.name}' ${what}: what it salts is found by trial.`);
    };
    for (const contract of analysis.contracts) {
      const isAboutPeople = hashesPeople || analysis.isAboutPeople(contract);
      const ofPerson = (variable: Variable): boolean => partyIn(stemsOf(variable.name))?.party === "person";
      for (const variable of contract.variables) {
        const isFiled =
          variable.isPublic && mappingsOf(variable.type).some((one) => /commitment$/i.test(one.keyName));
        if (!isAboutPeople && !ofPerson(variable) && !isFiled) continue;
        const isUsedAsSalt =
          variable.type.kind !== "mapping" &&
          !variable.isPublic &&
          analysis
            .entries()
            .some((entry) => personalHashes(analysis, entry).some((one) => one.salt === variable));
        if (!variable.isConstant && isSalt(variable) && !isUsedAsSalt) tell(variable, "stands in storage");
      }
      for (const one of contract.composites)
        for (const variable of one.variables)
          if (
            isSalt(variable) &&
            (isAboutPeople ||
              ofPerson(variable) ||
              isBesideCommitment(one.variables) ||
              (one.kind === "event" && !isDeploying(analysis, contract))) &&
            !isOpening(one.name, contract.name) &&
            (one.kind === "event" || (one.kind === "struct" && isStored(analysis, contract, one.name)))
          )
            tell(variable, one.kind === "event" ? "is published with the event" : "stands in storage");
      for (const one of contract.functions)
        if (isSent(contract, one))
          for (const variable of one.parameters)
            if (
              isSalt(variable) &&
              !isOpening(one.name, contract.name) &&
              (isBesideCommitment(one.parameters) || saltsPeople(contract, one, variable))
            )
              tell(variable, "is given with the transaction");
    }
    for (const entry of analysis.entries()) {
      const salts = new Set(personalHashes(analysis, entry).flatMap((one) => one.salt ?? []));
      for (const fact of analysis.factsOf(entry)) {
        const give = (value: Value, span: Span | undefined, target: Variable | undefined): void => {
          const salt = value.plain.find((one) => salts.has(one) && one.role !== "state");
          if (salt && span && !(target && (told.has(target) || target.role === "local")))
            report(span, `'${salt.name}' salts a hash, and is published here: the hash is found by trial.`);
        };
        if (fact.kind === "emit") {
          const event = analysis.program.composite(entry.contract, "event", fact.name);
          fact.values.forEach((value, index) =>
            give(value, fact.isInHelper ? fact.at : fact.spans[index], event?.variables[index]),
          );
        } else if (fact.kind === "assign" && fact.isStored && fact.targets.every((one) => !told.has(one)))
          give(fact.value, fact.at, undefined);
      }
    }
  },
};

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
