import type { Analysis, Entry } from "../analysis.js";
import { isPersonalTopic } from "../meaning/context.js";
import { stemsOf } from "../meaning/words.js";
import { allExpressions, calledPath } from "../model/visit.js";
import type { ContractModel, FunctionModel } from "../model/types.js";
import { law } from "./law.js";
import { isStored, personalMember } from "./on-chain.js";
import type { LintRule } from "./types.js";

const deleting =
  /^(?:delete|erase|remove|forget|erasure|purge|anonymise|anonymize|destroy|wipe|deregister|unregister|deactivate|archive|forgotten)$/;
const flags =
  /^(?:deleted|erased|removed|active|exist|exists|status|state|valid|archived|forgotten|visible|hidden|inactive|enabled|registered|disabled|deactivated|is|live|current|purged|anonymised)$/;

export const flagDeletion: LintRule = {
  id: "flag-deletion",
  title: "A deletion that deletes nothing",
  severity: "error",
  explanation:
    "The function sets a flag, and the data stay where they were: in storage, in the chain's history and in the log. Whoever asked to be forgotten is not.",
  remedy:
    "Keep the data off the chain and erase them there, with the salt: what is left on the chain then says nothing (RecordAnchor.tombstone records the ground).",
  law: [law.erasure, law.storageLimitation, law.edpb],
  check(analysis, report) {
    for (const entry of analysis.entries()) {
      const { contract, callable } = entry;
      if (
        callable.kind !== "function" ||
        callable.isReading ||
        !callable.body ||
        callable.visibility === "internal" ||
        callable.visibility === "private"
      )
        continue;
      if (!stemsOf(callable.name).some((word) => deleting.test(word))) continue;
      const facts = analysis.factsOf(entry);
      const sets = facts.filter((one) => one.kind === "assign" && one.isStored);
      const flag = sets.find(
        (one) =>
          one.kind === "assign" &&
          one.operator === "=" &&
          stemsOf(one.targets.at(-1)?.name ?? "").some((word) => flags.test(word)),
      );
      const clears =
        facts.some((one) => one.kind === "delete") ||
        sets.some(
          (one) =>
            one.kind === "assign" &&
            one !== flag &&
            one.value.isConstant &&
            one.operator === "=" &&
            one.targets.some((it) => analysis.ownMeaning(it)),
        );
      const logged = loggedIn(analysis, contract);
      if (flag?.kind === "assign" && !clears && (logged || storesPeople(analysis, contract)))
        report(
          callable.nameSpan,
          `'${callable.name}' only sets '${flag.targets.at(-1)?.name ?? "a flag"}': what it should delete stays${logged ? ` in the log ('${logged}') too` : ""}.`,
        );
      else if (
        clears &&
        logged &&
        facts.every((one) => one.kind !== "assign" || one === flag || !one.isStored || one.value.isConstant)
      )
        report(
          callable.nameSpan,
          `'${callable.name}' clears the storage; the log keeps what '${logged}' published.`,
        );
    }
  },
};

/** The first event of a contract that publishes something personal. */
function loggedIn(analysis: Analysis, contract: ContractModel): string | undefined {
  for (const one of analysis.program.lineOf(contract))
    for (const event of one.composites)
      if (event.kind === "event" && event.variables.some((it) => analysis.ownMeaning(it)?.form === "plain"))
        return event.name;
  return undefined;
}

function storesPeople(analysis: Analysis, contract: ContractModel): boolean {
  if (analysis.isAboutPeople(contract)) return true;
  return analysis.program
    .lineOf(contract)
    .some(
      (one) =>
        one.variables.some((it) => analysis.ownMeaning(it) !== undefined) ||
        one.composites.some(
          (it) =>
            it.kind === "struct" &&
            isStored(analysis, one, it.name) &&
            it.variables.some((member) => analysis.ownMeaning(member)),
        ),
    );
}

const reading =
  /^(?:access|read|open|disclose|share|view|retrieve|fetch|get|export|request|grant|obtain|lookup|look)$/;
const records =
  /^(?:record|data|patient|file|history|document|result|chart|detail|note|access|profile|case|dossier|info|information|report|diagnosis|prescription)$/;

export const unloggedAccess: LintRule = {
  id: "unlogged-access",
  title: "Access to a person's record that leaves no trace",
  severity: "warning",
  explanation:
    "Who looked at a record, when and why, is what people ask and what a controller must be able to show. Here access is given and no event says so. A view cannot emit one.",
  remedy:
    "Emit an event for each access, with the body's number and a commitment (or anchor batches with AccessAuditLog), and give data only off the chain.",
  law: [law.accountability, law.confidentiality, law.security],
  check(analysis, report) {
    for (const entry of analysis.entries()) {
      const { contract, callable } = entry;
      if (
        callable.kind !== "function" ||
        !callable.body ||
        callable.visibility === "internal" ||
        callable.visibility === "private"
      )
        continue;
      const words = stemsOf(callable.name);
      const isOfPeople =
        analysis.isAboutPeople(contract) ||
        isPersonalTopic(callable.name.replace(/^_*[a-z]+/, "")) !== undefined;
      if (!isOfPeople) continue;
      if (!reading.test(words[0] ?? "") || !words.slice(1).some((word) => records.test(word))) continue;
      const facts = analysis.factsOf(entry);
      if (facts.some((one) => one.kind === "emit")) continue;
      if (callable.isReading ? isGatedDisclosure(analysis, entry) : !isOutside(callable))
        report(
          callable.nameSpan,
          callable.isReading
            ? `'${callable.name}' checks who asks, and nothing records that they did.`
            : `'${callable.name}' gives access, and no event says so.`,
        );
    }
  },
};

/** Whether it calls another contract, which may log. */
function isOutside(callable: FunctionModel): boolean {
  for (const expression of allExpressions(callable))
    if (
      expression.kind === "call" &&
      expression.callee.kind === "member" &&
      /log|audit|record/i.test(calledPath(expression.callee).join("."))
    )
      return true;
  return false;
}

/** A view that decides by its caller whether to give something personal. */
function isGatedDisclosure(analysis: Analysis, { contract, callable }: Entry): boolean {
  const gives = callable.returns.some(
    (one) =>
      analysis.ownMeaning(one) !== undefined ||
      personalMember(analysis, contract, one.type) !== undefined ||
      /^(?:string|bytes)$/.test(one.type.kind === "elementary" ? one.type.name : ""),
  );
  if (!gives) return false;
  if (callable.modifiers.some((one) => /^(?:only|has|can|is|auth)/i.test(one.name))) return true;
  for (const expression of allExpressions(callable))
    if (calledPath(expression).join(".") === "msg.sender") return true;
  return false;
}

const emergency = /^(?:emergency|breakglass|glass|override|urgent|bypass)$/;
const whatIsOpened =
  /^(?:access|open|record|read|patient|data|glass|disclose|view|breakglass|file|history|unlock|request|fetch|retrieve|obtain|unseal|reveal|decrypt|consent|chart|summary)$/;
const reviewing =
  /^(?:review|reviewer|reviewed|justify|justified|escalate|ratify|ratified|oversight|acknowledge|countersign|inspect|inspection)$/;

export const unreviewedEmergencyAccess: LintRule = {
  id: "unreviewed-emergency-access",
  title: "Emergency access that nobody reviews",
  severity: "error",
  explanation:
    "Access that goes round all checks is right in an emergency, and abused where nobody looks at it afterwards.",
  remedy: "Ask for a reason, and have each opening reviewed by somebody else by a date (EmergencyAccess).",
  law: [law.confidentiality, law.accountability, law.security],
  check(analysis, report) {
    for (const contract of analysis.contracts) {
      if (contract.kind === "interface") continue;
      const line = analysis.program.lineOf(contract);
      const names = line.flatMap((one) =>
        [
          ...one.functions,
          ...one.variables,
          ...one.composites,
          ...one.composites.flatMap((it) => it.variables),
          ...one.enums,
        ].map((it) => it.name),
      );
      if (names.some((name) => stemsOf(name).some((word) => reviewing.test(word)))) continue;
      for (const callable of contract.functions) {
        const words = stemsOf(callable.name);
        const opens =
          words.some((word) => emergency.test(word)) && words.some((word) => whatIsOpened.test(word));
        if (
          !opens ||
          callable.kind !== "function" ||
          words.some((word) =>
            /^(?:withdraw|stop|pause|exit|shutdown|end|close|revoke|contact|mode|is|was)$/.test(word),
          )
        )
          continue;
        if (callable.visibility === "internal" || callable.visibility === "private" || callable.isReading)
          continue;
        report(
          callable.nameSpan,
          `'${callable.name}' opens records in an emergency, and nothing in '${contract.name}' has it reviewed.`,
        );
      }
    }
  },
};
