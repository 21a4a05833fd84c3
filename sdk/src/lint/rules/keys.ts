import type { Analysis } from "../analysis.js";
import { mappingsOf } from "../mappings.js";
import { partyIn } from "../meaning/context.js";
import { stemsOf } from "../meaning/words.js";
import type { ContractModel, FunctionModel, TypeModel, Variable } from "../model/types.js";
import { law } from "./law.js";
import { isSent, personalMember } from "./on-chain.js";
import type { LintRule } from "./types.js";

/** What a mapping is filed under, where that is a person. */
export interface PersonKey {
  readonly level: number;
  /** For messages: "an NHS number", "the account of a patient". */
  readonly label: string;
  readonly isAccount: boolean;
  readonly because: readonly string[];
}

/** Keys of a state variable's mappings that stand for a person: by their names, by documentation, by what is put there. */
export function personKeys(analysis: Analysis, contract: ContractModel, variable: Variable): PersonKey[] {
  const found: PersonKey[] = [];
  mappingsOf(variable.type).forEach((mapping, level) => {
    const isAddress = mapping.key.kind === "elementary" && mapping.key.name === "address";
    const key = isAddress
      ? accountKey(analysis, contract, variable, level)
      : valueKey(analysis, variable, level);
    if (key) found.push(key);
  });
  return found;
}

function valueKey(analysis: Analysis, variable: Variable, level: number): PersonKey | undefined {
  const own = analysis.keyMeaning(variable, level);
  if (own?.form === "plain" && own.identifies)
    return { level, label: own.label, isAccount: false, because: own.because };
  if (own) return undefined;
  for (const fact of analysis.keysOf(variable)) {
    if (fact.level !== level) continue;
    for (const one of fact.value.plain) {
      const meaning = analysis.ownMeaning(one);
      if (meaning?.form === "plain" && meaning.identifies)
        return {
          level,
          label: meaning.label,
          isAccount: false,
          because: [`'${one.name}' is used as its key`, ...meaning.because],
        };
    }
  }
  return undefined;
}

function accountKey(
  analysis: Analysis,
  contract: ContractModel,
  variable: Variable,
  level: number,
): PersonKey | undefined {
  const mapping = mappingsOf(variable.type)[level];
  const around = analysis.surroundings({ contract });
  const account = (person: string, reason: string): PersonKey => ({
    level,
    label: `the account of a ${person}`,
    isAccount: true,
    because: [reason],
  });
  if (mapping?.keyName) {
    const person = analysis.personOfAccount(mapping.keyName, around);
    return person === undefined ? undefined : account(person, `its key is called '${mapping.keyName}'`);
  }
  let isSender = false;
  for (const fact of analysis.keysOf(variable)) {
    if (fact.level !== level) continue;
    isSender ||= fact.value.ambient.includes("msg.sender");
    for (const one of fact.value.plain) {
      const person = isAddressType(one.type) && analysis.personOfAccount(one.name, around);
      if (person) return account(person, `'${one.name}' is used as its key`);
    }
  }
  if (level > 0) return undefined;
  const party = partyIn(stemsOf(variable.name));
  if (party?.party === "body or thing") return undefined;
  const person = analysis.personOfAccount(
    variable.name,
    around,
    party?.party === "perhaps a person" && !isSender && !isListOrFlag(mapping?.value),
  );
  if (party && person !== undefined) return account(person, `'${variable.name}' is filed by accounts`);
  const struct = analysis.program.struct(contract, mapping?.value ?? { kind: "other" });
  const ofStruct = struct && partyIn(stemsOf(struct.name));
  if (ofStruct?.party === "person")
    return account(ofStruct.word, `its values are of the type '${struct?.name ?? ""}'`);
  const known = isSender ? senderOf(analysis, contract, variable, mapping?.value) : undefined;
  if (known !== undefined) return account(known, "who sends is its key");
  const isPersonal =
    analysis.ownMeaning(variable) !== undefined ||
    (mapping && personalMember(analysis, contract, mapping.value) !== undefined);
  if (isPersonal && (isSender || analysis.isAboutPeople(contract)))
    return account("natural person", "what is kept under it is personal");
  return undefined;
}

/** The person who a sender is, by what the contract is about and what is kept of them. */
function senderOf(
  analysis: Analysis,
  contract: ContractModel,
  variable: Variable,
  value: TypeModel | undefined,
): string | undefined {
  const words = stemsOf(variable.name);
  if (analysis.isAboutPeople(contract) && words.some((word) => /^(?:vote|voted|ballot)$/.test(word)))
    return "voter";
  // Yes or no says what somebody may do, and that may be a body.
  const isFlag = value?.kind === "elementary" && (value.name === "bool" || value.name === "address");
  const party = partyIn(stemsOf(contract.name), { withoutContainers: true });
  const isRole = words.some((word) =>
    /^(?:role|balance|nonce|allowance|agency|capability|permission|stake|share)$/.test(word),
  );
  return party?.party === "person" && !isFlag && !isRole ? party.word : undefined;
}

/** Who may do something is kept as yes or no; what is known of people is a list or a record. */
const isListOrFlag = (type: TypeModel | undefined): boolean =>
  type?.kind === "array" || type?.kind === "named";

export const isAddressType = (type: TypeModel): boolean =>
  type.kind === "elementary" && type.name === "address";

export const identifyingKey: LintRule = {
  id: "identifying-key",
  title: "A mapping key that identifies a person",
  severity: "error",
  explanation:
    "A key is given with every call and every look-up. One that identifies a person makes the mapping a register of people, also where its values say nothing.",
  remedy:
    "File records under a commitment made anew for each, or under a look-up key made with a secret key (lookupKey).",
  law: [law.personalData, law.minimisation, law.edpb],
  check(analysis, report) {
    for (const contract of analysis.contracts)
      for (const variable of contract.variables)
        for (const key of personKeys(analysis, contract, variable))
          if (!key.isAccount)
            report(variable.nameSpan, `'${variable.name}' is filed under ${key.label}.`, {
              because: key.because,
            });
  },
};

export const personAccount: LintRule = {
  id: "person-account",
  title: "The account of a natural person",
  severity: "error",
  explanation:
    "An account's address is an online identifier. Used by one person, it joins all that they ever did on the chain, and whoever learns once whose it is knows all of it.",
  remedy:
    "Let a body's key act for people, and let people act through commitments and secrets that need no account (as ConsentRegistry.withdrawWithSecret does).",
  law: [law.personalData, law.minimisation, law.byDesign, law.edpb],
  check(analysis, report) {
    for (const contract of analysis.contracts) {
      for (const variable of contract.variables) {
        if (variable.isConstant) continue;
        const key = personKeys(analysis, contract, variable).find((one) => one.isAccount);
        if (key) {
          report(variable.nameSpan, `'${variable.name}' is filed under ${key.label}.`, {
            because: key.because,
          });
          continue;
        }
        tellAccount(variable, contract, true);
      }
      for (const within of contract.composites)
        for (const variable of within.variables) tellAccount(variable, contract, false, within);
      for (const within of contract.functions)
        if (isSent(contract, within))
          for (const variable of within.parameters) tellAccount(variable, contract, false, within);
    }

    function tellAccount(
      variable: Variable,
      contract: ContractModel,
      isRole: boolean,
      within?: ContractModel["composites"][number] | FunctionModel,
    ): void {
      const type =
        variable.type.kind === "array"
          ? variable.type.element
          : variable.type.kind === "mapping"
            ? variable.type.value
            : variable.type;
      if (!isAddressType(type)) return;
      const around = analysis.surroundings(within ? { contract, within } : { contract });
      const person = analysis.personOfAccount(variable.name, around, isRole);
      if (person === undefined) return;
      const what = within ? `${within.kind} '${within.name}'` : `contract '${contract.name}'`;
      report(variable.nameSpan, `The ${what} names the account of a ${person}.`, {
        because: [`'${variable.name}' is an account's address and called after a ${person}`],
      });
    }
  },
};
