import type { Analysis } from "../analysis.js";
import { stemsOf } from "../meaning/words.js";
import type { ContractModel, FunctionModel, Span, Variable } from "../model/types.js";

/** How a contract deals with people's consent. */
export interface Consents {
  readonly contract: ContractModel;
  /** Where consents are kept: the name of a struct or of a state variable. */
  readonly place: Span;
  readonly name: string;
  readonly grants: readonly FunctionModel[];
  readonly withdrawals: readonly FunctionModel[];
  /** Words of all that is kept of a consent or given for one. */
  readonly words: ReadonlySet<string>;
}

const consentWord = /^(?:consent|optin|permission|authorisation|authorization)$/;
const giving =
  /^(?:give|grant|record|register|add|set|create|sign|provide|agree|submit|accept|save|store|issue|capture|obtain|allow|consent|opt|update|renew)$/;
const ending =
  /^(?:withdraw|revoke|cancel|retract|remove|end|terminate|rescind|stop|optout|deny|invalidate|delete|withdrawal|revocation|disallow|dissent|object)$/;

export function consentsOf(analysis: Analysis): Consents[] {
  return analysis.contracts.flatMap((contract) => {
    if (contract.kind === "interface" || contract.kind === "library") return [];
    const line = analysis.program.lineOf(contract);
    // What a base that is not here does, nobody can say.
    const isWhole = line.every((one) =>
      one.bases.every((base) => analysis.program.contract(base) !== undefined || !/consent/i.test(base)),
    );
    if (!isWhole) return [];
    const isConsent = (name: string): boolean => stemsOf(name).includes("consent");
    const struct = contract.composites.find((one) => one.kind === "struct" && isConsent(one.name));
    const variable = contract.variables.find(
      (one) =>
        !one.isConstant &&
        one.type.kind !== "elementary" &&
        [one.name, ...(one.type.kind === "mapping" ? [one.type.keyName, one.type.valueName] : [])].some(
          isConsent,
        ),
    );
    const isAbout = isConsent(contract.name);
    // In a contract that is called after consents, what it files is one: `struct Entry { bool given; }`.
    const filed = isAbout ? filedIn(analysis, contract) : undefined;
    const place = struct ?? variable ?? filed;
    if (!place) return [];
    const all = line.flatMap((one) => one.functions).filter((one) => one.kind === "function");
    const of = (words: readonly string[], verb: RegExp): boolean =>
      words.some((word) => verb.test(word)) && (isAbout || words.some((word) => consentWord.test(word)));
    const isWithdrawal = (one: FunctionModel): boolean => {
      const words = stemsOf(one.name);
      const isOut = words.includes("opt") && words.includes("out");
      return (
        of(words, ending) ||
        isOut ||
        words.some((word) => /^(?:withdraw|revoke|retract|rescind|withdrawal)$/.test(word))
      );
    };
    const open = all.filter(
      (one) => !one.isReading && one.visibility !== "internal" && one.visibility !== "private",
    );
    const withdrawals = open.filter(isWithdrawal);
    const grants = open.filter((one) => !withdrawals.includes(one) && of(stemsOf(one.name), giving));
    if (grants.length === 0) return [];
    const variables: Variable[] = [
      ...line
        .flatMap((one) => one.composites)
        .filter((one) => one.kind === "struct")
        .flatMap((one) => one.variables),
      ...line.flatMap((one) => one.variables),
      ...grants.flatMap((one) => one.parameters),
    ];
    const keys = variables.flatMap((one) =>
      one.type.kind === "mapping" ? [one.type.keyName, one.type.valueName, keyOfInner(one.type.value)] : [],
    );
    const names = [
      ...variables.map((one) => one.name),
      ...keys,
      ...line.flatMap((one) => one.enums.map((it) => it.name)),
    ];
    return [
      {
        contract,
        place: place.nameSpan,
        name: place.name,
        grants,
        withdrawals,
        words: new Set(names.flatMap((one) => stemsOf(one))),
      },
    ];
  });
}

/** What a contract files: the struct of its first mapping, or that mapping. */
function filedIn(analysis: Analysis, contract: ContractModel): { nameSpan: Span; name: string } | undefined {
  const variable = contract.variables.find((one) => !one.isConstant && one.type.kind === "mapping");
  if (variable?.type.kind !== "mapping") return undefined;
  const struct = analysis.program.struct(contract, variable.type.value);
  return struct && contract.composites.includes(struct) ? struct : variable;
}

function keyOfInner(type: Variable["type"]): string {
  return type.kind === "mapping" ? type.keyName : "";
}
