import type { Analysis } from "../analysis.js";
import { mappingsOf } from "../mappings.js";
import type { Fact } from "../flow/value.js";
import { partyIn } from "../meaning/context.js";
import { privateLife } from "../meaning/parties.js";
import { stemsOf } from "../meaning/words.js";
import type { ContractModel, TypeModel, Variable } from "../model/types.js";
import { personKeys } from "./keys.js";
import { law } from "./law.js";
import { isStored } from "./on-chain.js";
import type { LintRule } from "./types.js";

const remedy =
  "Give each record an id of its own with a new salt, that nothing joins to the others. Count by body, if at all.";
const countWords =
  /^(?:count|counter|total|number|num|visit|attempt|times|hits|uses|tally|strike|absence|no)$/;

/** What stands for one person in a contract: a state variable filed by persons, or a member of a person's struct. */
function perSubject(
  analysis: Analysis,
  contract: ContractModel,
): { variable: Variable; type: TypeModel; because: readonly string[] }[] {
  const found: { variable: Variable; type: TypeModel; because: readonly string[] }[] = [];
  for (const variable of contract.variables) {
    const mappings = mappingsOf(variable.type);
    const keys = personKeys(analysis, contract, variable);
    for (const key of keys) {
      const type = mappings[key.level]?.value;
      if (type) found.push({ variable, type, because: key.because });
    }
    // A commitment that stays the same joins what is filed under it, though it tells nobody's name.
    mappings.forEach(({ keyName: ownName, value }, level) => {
      const keyName = ownName || keyNameIn(analysis, variable, level);
      const words = stemsOf(keyName);
      // A patient's token is a patient's, whatever has tokens besides.
      const party = partyIn(words.at(-1) === "token" ? words.slice(0, -1) : words);
      const isPerson =
        party?.party === "person" ||
        (party?.party === "perhaps a person" && analysis.isAboutPeople(contract));
      if (isPerson && !keys.some((one) => one.level === level))
        found.push({ variable, type: value, because: [`its key is called '${keyName}'`] });
    });
    const [first] = mappings;
    const party = partyIn(stemsOf(variable.name));
    // `patientVisits`: filed by persons, whatever the key is called.
    const isOfBody = partyIn(stemsOf(first?.keyName ?? ""))?.party === "body or thing";
    if (
      first &&
      !isOfBody &&
      !countsPeople.test(variable.name) &&
      found.at(-1)?.variable !== variable &&
      party?.party === "person" &&
      !isPlural(variable.name)
    )
      found.push({
        variable,
        type: first.value,
        because: [`'${variable.name}' is called after a ${party.word}`],
      });
  }
  for (const struct of contract.composites) {
    if (struct.kind !== "struct" || !isStored(analysis, contract, struct.name)) continue;
    const party = partyIn(stemsOf(struct.name));
    if (party?.party !== "person") continue;
    for (const variable of struct.variables)
      found.push({
        variable,
        type: variable.type,
        because: [`it belongs to a ${party.word} ('${struct.name}')`],
      });
  }
  return found;
}

/** What the keys are called where they are given; empty where they have no name or several. */
function keyNameIn(analysis: Analysis, variable: Variable, level: number): string {
  const given = analysis.keysOf(variable).filter((one) => one.level === level);
  const names = new Set(
    given.map(({ value }) => (value.plain.length === 1 ? (value.plain[0]?.name ?? "") : "")),
  );
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

/** `patientCount` and `numberOfPupils` say how many there are. */
const countsPeople = /^_?(?:number|num|count|total)Of|^_?[a-z]+(?:Count|Total|Number)/;

const isPlural = (name: string): boolean => /^_?[a-z]+s_?$/.test(name);

export const subjectList: LintRule = {
  id: "subject-list",
  title: "A list for one person",
  severity: "error",
  explanation:
    "A list under one person's key joins all of their records. Even where each entry is a commitment, it shows how many there are, when each came and from whom.",
  remedy,
  law: [law.minimisation, law.byDesign, law.edpb],
  check(analysis, report) {
    for (const contract of analysis.contracts)
      for (const { variable, type, because } of perSubject(analysis, contract))
        if (isList(analysis, contract, type))
          report(variable.nameSpan, `'${variable.name}' keeps a list for each person.`, { because });
  },
};

function isList(analysis: Analysis, contract: ContractModel, type: TypeModel): boolean {
  if (type.kind === "array") return !type.isFixed;
  if (type.kind === "named") {
    if (/(?:Set|Map|Deque|List)$/.test(type.name)) return true;
    const struct = analysis.program.struct(contract, type);
    return (
      struct !== undefined &&
      !partyOfStruct(struct.name) &&
      struct.variables.some((one) => one.type.kind === "array" && !one.type.isFixed)
    );
  }
  return (
    type.kind === "mapping" &&
    isIndex(type.key) &&
    /^(?:index|i|n|seq|position|no|number)?$/.test(type.keyName) &&
    type.keyName !== ""
  );
}

const partyOfStruct = (name: string): boolean => partyIn(stemsOf(name))?.party === "person";
const isIndex = (type: TypeModel): boolean => type.kind === "elementary" && /^uint/.test(type.name);

export const subjectCounter: LintRule = {
  id: "subject-counter",
  title: "A count for one person",
  severity: "error",
  explanation:
    "A count under one person's key shows how often they came, asked or were looked at, to everybody, at any time.",
  remedy,
  law: [law.minimisation, law.byDesign, law.edpb],
  check(analysis, report) {
    const counted = new Set<Variable>();
    for (const entry of analysis.entries())
      for (const fact of analysis.factsOf(entry))
        if (fact.kind === "assign" && fact.isStored && isCounting(fact)) {
          const target = fact.targets.at(-1);
          if (target) counted.add(target);
        }
    for (const contract of analysis.contracts)
      for (const { variable, type, because } of perSubject(analysis, contract)) {
        if (type.kind !== "elementary" || !/^u?int/.test(type.name)) continue;
        const isNamed = stemsOf(variable.name).some((word) => countWords.test(word));
        const isMoney = stemsOf(variable.name).some((word) =>
          /^(?:balance|amount|salary|pay|paid|payment|share|stake|debt|wage|allowance|deposit|id)$/.test(
            word,
          ),
        );
        if ((counted.has(variable) || (isNamed && !analysis.ownMeaning(variable)?.identifies)) && !isMoney)
          report(variable.nameSpan, `'${variable.name}' counts for each person.`, { because });
      }
  },
};

/** By one, or a number in the code: what adds an amount sums up. */
const isCounting = ({ operator, value }: Extract<Fact, { kind: "assign" }>): boolean =>
  operator === "++" || operator === "--" || (/^[+-]=$/.test(operator) && value.isConstant);

export const sequentialSubjectId: LintRule = {
  id: "sequential-subject-id",
  title: "People are numbered in sequence",
  severity: "error",
  explanation:
    "Ids that count up tell in which order people came, how many there are, and what the next one's will be. Everybody can go through all of them.",
  remedy: "Use a random id or a commitment made anew for each record.",
  law: [law.pseudonymisation, law.byDesign, law.icoPseudonymisation],
  check(analysis, report) {
    for (const entry of analysis.entries()) {
      const facts = analysis.factsOf(entry);
      for (const fact of facts) {
        if (fact.kind !== "assign" || fact.isInHelper || !/^(?:\+\+|\+=|=)$/.test(fact.operator)) continue;
        const [counter] = fact.targets;
        if (
          counter?.role !== "state" ||
          counter.type.kind !== "elementary" ||
          !/^uint/.test(counter.type.name)
        ) {
          if (!(
            counter?.role === "state" &&
            counter.type.kind === "named" &&
            /^Counter$/.test(counter.type.name)
          ))
            continue;
        }
        if (fact.operator === "=" && !fact.value.plain.includes(counter)) continue;
        const words = stemsOf(counter.name);
        const party = partyIn(words);
        const isOfPerson =
          party?.party === "person" ||
          (party?.party === "perhaps a person" &&
            (analysis.isAboutPeople(entry.contract) || privateLife.has(party.word)));
        const isUsed = facts.some((one) => {
          if (one.kind === "key" && one.value.plain.includes(counter))
            return isOfPerson || filesPeople(analysis, entry.contract, one.variable);
          if (one.kind !== "assign" || one === fact || !one.value.plain.includes(counter)) return false;
          const target = one.targets.at(-1);
          const meaning = target && target !== counter ? analysis.ownMeaning(target) : undefined;
          const isId = target !== undefined && target !== counter && /(?:^|_)id_?$|Id$/.test(target.name);
          return (
            (meaning?.identifies === true && meaning.label.startsWith("the identifier of")) ||
            (isId && isOfPerson)
          );
        });
        if (isUsed)
          report(fact.at, `'${counter.name}' numbers people in sequence.`, {
            because: isOfPerson
              ? [`'${counter.name}' counts by ${party?.word ?? "person"} and is used as an id`]
              : ["what is filed under it is a person's"],
          });
      }
    }
  },
};

function filesPeople(analysis: Analysis, contract: ContractModel, variable: Variable): boolean {
  const party = partyIn(stemsOf(variable.name));
  if (party?.party === "person") return true;
  if (party?.party === "perhaps a person" && analysis.isAboutPeople(contract)) return true;
  const [mapping] = mappingsOf(variable.type);
  const struct = mapping && analysis.program.struct(contract, mapping.value);
  const ofStruct = struct && partyIn(stemsOf(struct.name));
  return ofStruct?.party === "person";
}
