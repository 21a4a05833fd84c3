import type { Entry } from "../analysis.js";
import { mappingsOf } from "../mappings.js";
import type { Value } from "../flow/value.js";
import { partyIn } from "../meaning/context.js";
import { stemsOf } from "../meaning/words.js";
import type { Span, Variable } from "../model/types.js";
import { law } from "./law.js";
import { isDeploying, isSalt, personalHashes } from "./personal-hashes.js";
import { isSent, isStored } from "./on-chain.js";
import type { LintRule } from "./types.js";

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
