import type { Analysis } from "../analysis.js";
import type { Meaning } from "../meaning/types.js";
import { isSurelyNot } from "../meaning/meaning-of.js";
import { stemsOf } from "../meaning/words.js";
import type { ContractModel, FunctionModel, Span, Variable } from "../model/types.js";
import type { Fact } from "../flow/value.js";
import { law } from "./law.js";
import { isSent, isStored, personalMember } from "./on-chain.js";
import type { LintRule, Report } from "./types.js";

const remedy =
  "Keep the data in the body's own systems. Put a salted commitment on the chain (Commitments.leaf), or a look-up key made with a secret key (lookupKey), or nothing.";

export const personalDataInStorage: LintRule = {
  id: "personal-data-in-storage",
  title: "Personal data in storage",
  severity: "error",
  explanation:
    "Whatever a contract stores can be read by everybody who has the chain, also where the variable is private, and every earlier value stays in its history. It can be neither corrected nor erased.",
  remedy,
  law: [law.minimisation, law.storageLimitation, law.erasure, law.edpb],
  check(analysis, report) {
    const seen = new Set<Variable>();
    for (const contract of analysis.contracts) {
      for (const variable of contract.variables) {
        if (variable.isConstant) continue;
        const meaning = analysis.ownMeaning(variable);
        if (meaning?.form !== "plain") continue;
        seen.add(variable);
        tell(report, variable, `'${variable.name}' keeps ${meaning.label} on the chain.`, meaning);
      }
      for (const struct of contract.composites) {
        if (struct.kind !== "struct" || !isStored(analysis, contract, struct.name)) continue;
        for (const member of struct.variables) {
          const meaning = analysis.ownMeaning(member);
          if (meaning?.form !== "plain") continue;
          seen.add(member);
          tell(
            report,
            member,
            `'${struct.name}.${member.name}' keeps ${meaning.label} on the chain.`,
            meaning,
          );
        }
      }
    }
    for (const entry of analysis.entries()) {
      // Members that say nothing of themselves, by what their struct is made of: `Entry(text)`.
      const filled = new Map<Variable, Variable>();
      for (const fact of analysis.factsOf(entry)) {
        const member =
          fact.kind === "bind" ? fact.parameter : fact.kind === "assign" ? fact.targets.at(-1) : undefined;
        if ((fact.kind !== "bind" && fact.kind !== "assign") || member?.role !== "member") continue;
        const struct = analysis.placeOf(member);
        if (!struct?.within || !analysis.isBlank(member) || analysis.ownMeaning(member)) continue;
        if (!isStored(analysis, struct.contract, struct.within.name)) continue;
        const found = analysis.personalIn(fact.value);
        if (!found || !analysis.contracts.includes(struct.contract)) continue;
        filled.set(found.variable, member);
        if (seen.has(member)) continue;
        seen.add(member);
        tell(
          report,
          member,
          `'${struct.within.name}.${member.name}' keeps ${found.meaning.label} on the chain.`,
          found.meaning,
        );
      }
      for (const fact of analysis.factsOf(entry)) {
        if (fact.kind !== "assign" || !fact.isStored) continue;
        const target = fact.targets.at(-1);
        if (fact.value.plain.some((one) => filled.has(one)) && target?.type.kind === "mapping") continue;
        if (!target || fact.targets.some((one) => seen.has(one) || analysis.ownMeaning(one))) continue;
        // A struct's members say themselves what they keep.
        if (personalMember(analysis, entry.contract, target.type)) continue;
        const found = analysis.personalIn(fact.value);
        if (
          !found ||
          found.variable === target ||
          isSurelyNot(stemsOf(target.name)) ||
          hidesInHelper(analysis, fact)
        )
          continue;
        report(
          fact.at,
          `${sentence(found.meaning.label)} is stored ${target.name ? `in '${target.name}'` : "by assembly"}.`,
          {
            because: found.meaning.because,
          },
        );
      }
    }
  },
};

export const personalDataInEvent: LintRule = {
  id: "personal-data-in-event",
  title: "Personal data in an event",
  severity: "error",
  explanation:
    "Events are copied by every node and indexer, and nothing can ever remove them: a contract that deletes its storage cannot reach its own log.",
  remedy,
  law: [law.minimisation, law.erasure, law.edpb],
  check(analysis, report) {
    eventParameters(analysis, false, (variable, meaning, event) =>
      tell(report, variable, `The event '${event}' publishes ${meaning.label}.`, meaning),
    );
    for (const entry of analysis.entries())
      emitted(analysis, entry, (span, meaning, isIndexed, event) => {
        if (!isIndexed)
          report(
            span,
            `${sentence(meaning.label)} is published in ${event ? `the event '${event}'` : "a log"}.`,
            {
              because: meaning.because,
            },
          );
      });
  },
};

export const identifyingTopic: LintRule = {
  id: "identifying-topic",
  title: "An indexed topic that identifies a person",
  severity: "error",
  explanation:
    "An indexed parameter is what people search the chain by. One that identifies a person lists all that ever happened to them, for everybody. A text as a topic is stored as its bare hash, which trial reverses.",
  remedy: "Index a body's number or a commitment made anew for each record. " + remedy,
  law: [law.personalData, law.minimisation, law.icoPseudonymisation, law.edpb],
  check(analysis, report) {
    eventParameters(analysis, true, (variable, meaning, event) =>
      tell(report, variable, `Everybody can search the event '${event}' by ${meaning.label}.`, meaning),
    );
    for (const entry of analysis.entries())
      emitted(analysis, entry, (span, meaning, isIndexed, event) => {
        if (isIndexed)
          report(
            span,
            `${sentence(meaning.label)} is a topic of ${event ? `the event '${event}'` : "a log"}.`,
            {
              because: meaning.because,
            },
          );
      });
  },
};

export const personalDataInCalldata: LintRule = {
  id: "personal-data-in-calldata",
  title: "Personal data in a transaction's data",
  severity: "error",
  explanation:
    "The arguments of a transaction are part of its block and stay there for ever, even if the contract keeps nothing of them.",
  remedy,
  law: [law.minimisation, law.erasure, law.edpb],
  check(analysis, report) {
    for (const { contract, callable } of analysis.entries()) {
      if (!isSent(contract, callable)) continue;
      for (const parameter of callable.parameters) {
        const inner = personalMember(analysis, contract, parameter.type);
        const meaning = analysis.meaningOf(parameter) ?? inner?.meaning;
        if (meaning?.form !== "plain") continue;
        const name = callable.name || callable.kind;
        const path =
          inner && !analysis.meaningOf(parameter) ? `${parameter.name}.${inner.member.name}` : parameter.name;
        tell(
          report,
          parameter,
          `Each call of '${name}' puts ${meaning.label} into a block for ever ('${path}').`,
          meaning,
        );
      }
    }
  },
};

export const personalDataReturned: LintRule = {
  id: "personal-data-returned",
  title: "Personal data in a return value",
  severity: "warning",
  explanation:
    "What a contract can return, it has in its storage, and everybody may ask for it: no check of the caller holds where a call is not a transaction.",
  remedy,
  law: [law.minimisation, law.confidentiality, law.edpb],
  check(analysis, report) {
    for (const entry of analysis.entries()) {
      const { contract, callable } = entry;
      if (
        callable.kind !== "function" ||
        (callable.visibility !== "external" && callable.visibility !== "public")
      )
        continue;
      let told = false;
      const returned = analysis.factsOf(entry).find((fact) => fact.kind === "return");
      for (const result of callable.returns) {
        const inner = personalMember(analysis, contract, result.type);
        const own = analysis.ownMeaning(result);
        const meaning = own ?? inner?.meaning;
        if (meaning?.form !== "plain") continue;
        told = true;
        if (!own && returned && result.name === "") {
          report(returned.at, `'${callable.name}' gives ${meaning.label} to whoever asks.`, {
            because: meaning.because,
          });
          continue;
        }
        tell(report, result, `'${callable.name}' gives ${meaning.label} to whoever asks.`, meaning);
      }
      if (told) continue;
      for (const fact of analysis.factsOf(entry)) {
        if (fact.kind !== "return") continue;
        const found = analysis.personalIn(fact.value);
        if (!found || found.meaning.form !== "plain" || isEchoed(callable, found.variable)) continue;
        report(fact.at, `'${callable.name}' gives ${found.meaning.label} to whoever asks.`, {
          because: found.meaning.because,
        });
      }
    }
  },
};

/** What a pure function gets from its caller, it tells only the caller. */
function isEchoed(callable: FunctionModel, variable: Variable): boolean {
  return callable.isReading && callable.parameters.includes(variable);
}

export const personalDataInRevert: LintRule = {
  id: "personal-data-in-revert",
  title: "Personal data in revert data",
  severity: "error",
  explanation:
    "The reason of a failed transaction is kept by nodes, wallets, monitoring services and block explorers, where nobody looks for personal data.",
  remedy: "Revert with an error that carries no value of a person: a code, or a commitment.",
  law: [law.minimisation, law.confidentiality, law.edpb],
  check(analysis, report) {
    for (const contract of analysis.contracts)
      for (const error of contract.composites) {
        if (error.kind !== "error") continue;
        for (const variable of error.variables) {
          const meaning = analysis.ownMeaning(variable);
          if (meaning?.form === "plain")
            tell(report, variable, `The error '${error.name}' carries ${meaning.label}.`, meaning);
        }
      }
    for (const entry of analysis.entries())
      for (const fact of analysis.factsOf(entry)) {
        if (fact.kind !== "revert") continue;
        const error = analysis.program.composite(entry.contract, "error", fact.name);
        fact.values.forEach((value, index) => {
          const target = fact.names[index]
            ? error?.variables.find((one) => one.name === fact.names[index])
            : error?.variables[index];
          if (target && analysis.ownMeaning(target)) return;
          const found = analysis.personalIn(value);
          const span = fact.isInHelper ? fact.at : fact.spans[index];
          if (found && span && !hidesInHelper(analysis, fact))
            report(span, `A failed call tells ${found.meaning.label}.`, { because: found.meaning.because });
        });
      }
  },
};

/** Events' parameters that say by themselves what they are. */
function eventParameters(
  analysis: Analysis,
  indexed: boolean,
  found: (variable: Variable, meaning: Meaning, event: string) => void,
): void {
  for (const contract of analysis.contracts)
    for (const event of contract.composites) {
      if (event.kind !== "event") continue;
      for (const variable of event.variables) {
        // A struct is published with all of its members.
        const meaning =
          analysis.ownMeaning(variable) ?? personalMember(analysis, contract, variable.type)?.meaning;
        // What does not single somebody out is no way to find them, and is published all the same.
        const isTopic = variable.isIndexed;
        if (meaning?.form === "plain" && isTopic === indexed) found(variable, meaning, event.name);
      }
    }
}

/** Personal values that a function emits in parameters that do not say so. */
function emitted(
  analysis: Analysis,
  entry: { contract: ContractModel; callable: FunctionModel },
  found: (span: Span, meaning: Meaning, isIndexed: boolean, event: string) => void,
): void {
  for (const fact of analysis.factsOf(entry)) {
    if (fact.kind !== "emit") continue;
    const event = analysis.program.composite(entry.contract, "event", fact.name);
    fact.values.forEach((value, index) => {
      const target = fact.names[index]
        ? event?.variables.find((one) => one.name === fact.names[index])
        : event?.variables[index];
      if (target && (analysis.ownMeaning(target) || isSurelyNot(stemsOf(target.name)))) return;
      const personal = analysis.personalIn(value);
      const span = fact.isInHelper ? fact.at : fact.spans[index];
      if (!personal || !span || hidesInHelper(analysis, fact)) return;
      // Assembly's first value is the memory, the others are topics.
      const isIndexed = target ? target.isIndexed : fact.name === "" && index > 0;
      found(span, personal.meaning, isIndexed, fact.name);
    });
  }
}

/** What a helper does with a parameter that says itself what it is, is told there. */
function hidesInHelper(analysis: Analysis, fact: Fact): boolean {
  if (!fact.isInHelper || !("value" in fact || "values" in fact)) return false;
  const values = "values" in fact ? fact.values : [fact.value];
  return values.some((value) =>
    value.plain.some((one) => {
      const place = analysis.placeOf(one);
      return (
        one.role === "parameter" &&
        place?.within !== undefined &&
        !covers(place.within.span, fact.at) &&
        analysis.ownMeaning(one) !== undefined
      );
    }),
  );
}

const covers = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function tell(report: Report, variable: Variable, message: string, meaning: Meaning): void {
  report(variable.nameSpan, message, { because: meaning.because });
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
