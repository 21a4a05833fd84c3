import { partyOf } from "../meaning/context.js";
import { stemsOf } from "../meaning/words.js";
import { allExpressions, calledPath, expressionsIn, expressionsOf, statementsIn } from "../model/visit.js";
import type { ContractModel, Expression, FunctionModel, Span } from "../model/types.js";
import { consentsOf } from "./consents.js";
import { law } from "./law.js";
import type { LintRule } from "./types.js";

const hasWord = (words: ReadonlySet<string>, pattern: RegExp): boolean =>
  [...words].some((word) => pattern.test(word));

export const consentWithoutExpiry: LintRule = {
  id: "consent-without-expiry",
  title: "Consent without an end",
  severity: "error",
  explanation:
    "Consent is not given for ever. One that nothing ends goes on to be relied on when what it was given for is over.",
  remedy: "Keep until when it holds, and check it at each use.",
  law: [law.storageLimitation, law.icoConsent],
  check(analysis, report) {
    for (const { place, name, words } of consentsOf(analysis))
      if (
        !hasWord(
          words,
          /^(?:until|expiry|expire|expiration|expired|end|duration|ttl|period|deadline|validto|lifetime|retention|window|lapse|review|days|day|month)$/,
        )
      )
        report(place, `Nothing says until when a consent in '${name}' holds.`);
  },
};

export const consentWithoutPurpose: LintRule = {
  id: "consent-without-purpose",
  title: "Consent without a purpose",
  severity: "error",
  explanation:
    "Consent is consent to something. Without a purpose, nobody can tell whether a use is what the person agreed to.",
  remedy: "Bind each consent to its purpose: a code, or the hash of the terms that were agreed to.",
  law: [law.purpose, law.demonstrateConsent, law.icoConsent],
  check(analysis, report) {
    for (const { place, name, words } of consentsOf(analysis))
      if (
        !hasWord(
          words,
          /^(?:purpose|basis|term|scope|policy|reason|use|processing|study|trial|research|agreement|category|notice|activity|usage|document|wording)$/,
        )
      )
        report(place, `Nothing says what a consent in '${name}' is for.`);
  },
};

export const consentWithoutWithdrawal: LintRule = {
  id: "consent-without-withdrawal",
  title: "Consent that cannot be withdrawn",
  severity: "error",
  explanation:
    "Who can give consent must be able to take it back at any time, as easily. Here no function does that.",
  remedy: "Add a function that ends the consent for good, needs no role and cannot be paused.",
  law: [law.withdrawal, law.icoConsent],
  check(analysis, report) {
    for (const { grants, withdrawals, name } of consentsOf(analysis)) {
      const isSwitch = grants.some((one) =>
        one.parameters.some((it) => it.type.kind === "elementary" && it.type.name === "bool"),
      );
      const takesStatus = grants.some((one) =>
        one.parameters.some((it) =>
          stemsOf(it.name).some((word) => /^(?:status|state|decision)$/.test(word)),
        ),
      );
      const [grant] = grants;
      if (withdrawals.length === 0 && grant && !isSwitch && !takesStatus)
        report(grant.nameSpan, `'${grant.name}' takes a consent into '${name}', and nothing takes it back.`);
    }
  },
};

export const obstructedWithdrawal: LintRule = {
  id: "obstructed-withdrawal",
  title: "Withdrawal that somebody can stop",
  severity: "error",
  explanation:
    "A withdrawal that can be paused, or that only somebody with a role can make, is not as easy as giving the consent was.",
  remedy: "Let the person, or whoever holds the secret of the consent, withdraw in one transaction, always.",
  law: [law.withdrawal, law.icoConsent],
  check(analysis, report) {
    for (const contract of analysis.contracts)
      for (const callable of contract.functions) {
        if (callable.kind !== "function" || callable.isReading || !isConsentWithdrawal(contract, callable))
          continue;
        const modifier = callable.modifiers.find((one) => obstructs(one.name));
        const why = modifier ? `'${modifier.name}'` : obstacleIn(callable);
        if (why === undefined) continue;
        const fixes =
          modifier && /paus/i.test(modifier.name)
            ? [
                {
                  title: `Remove '${modifier.name}'`,
                  edits: [{ ...removal(analysis.source.text, modifier.span), newText: "" }],
                },
              ]
            : [];
        report(
          callable.nameSpan,
          `${why} can keep a person from withdrawing a consent with '${callable.name}'.`,
          { fixes },
        );
      }
  },
};

function isConsentWithdrawal(contract: ContractModel, callable: FunctionModel): boolean {
  if (callable.visibility === "internal" || callable.visibility === "private") return false;
  const words = stemsOf(callable.name);
  const isOut = words.includes("opt") && words.includes("out");
  const ends = words.some((word) =>
    /^(?:withdraw|revoke|retract|rescind|cancel|withdrawal|terminate|end)$/.test(word),
  );
  return (
    isOut ||
    (ends &&
      (words.includes("consent") || (stemsOf(contract.name).includes("consent") && words.length === 1)))
  );
}

/** Modifiers that ask for a role, or that somebody can switch. */
function obstructs(name: string): boolean {
  const words = stemsOf(name);
  if (
    words.some((word) => /^(?:paused|pause|active|stopped|halted|frozen|open)$/.test(word)) &&
    words.some((word) => /^(?:not|when|if|while|un|unless|is)$/.test(word)) &&
    !words.includes("consent")
  )
    return true;
  if (
    words.some((word) =>
      /^(?:auth|authorised|authorized|authenticated|requires|restricted|gated)$/.test(word),
    ) &&
    !words.some((word) => partyOf(word) === "person")
  )
    return true;
  if (words[0] !== "only" && words[0] !== "has" && words[0] !== "is") return false;
  const who = words.slice(1);
  if (who.some((word) => /^(?:consent|consenter|grantor|giver|self)$/.test(word))) return false;
  if (
    who.some(
      (word) => partyOf(word) === "person" || /^(?:subject|member|user|holder|participant)$/.test(word),
    )
  )
    return who.some((word) => /^(?:doctor|nurse|clinician|practitioner|physician|caseworker)$/.test(word));
  return who.length > 0;
}

const switches = /^_?(?:paused|isPaused|stopped|halted|frozen|locked|systemPaused|emergencyStop)$/;
const roles =
  /^_?(?:owner|admin|administrator|controller|authority|registrar|operator|governance|governor|regulator|manager|government|agency|hospital|clinic|council|deployer|supervisor)$/i;

/** What in the body asks for a role, or whether it is switched off. */
function obstacleIn(callable: FunctionModel): string | undefined {
  for (const condition of conditionsOf(callable))
    for (const expression of expressionsIn(condition)) {
      if (expression.kind === "name" && switches.test(expression.name)) return `'${expression.name}'`;
      if (expression.kind === "call") {
        const path = calledPath(expression.callee);
        const name = path.at(-1) ?? "";
        if (
          /^_?(?:paused|isPaused)$/.test(name) ||
          /^_?(?:hasRole|isAdmin|isAuthorised|isAuthorized|checkRole|requireRole|isOperator|canCall)$/.test(
            name,
          )
        )
          return `'${name}'`;
      }
      if (expression.kind === "operation" && /^[!=]=$/.test(expression.operator)) {
        const asksSender = expression.operands.some((one) => calledPath(one).join(".") === "msg.sender");
        const role = expression.operands
          .map((one) =>
            one.kind === "call" ? calledPath(one.callee) : one.kind === "name" ? [one.name] : [],
          )
          .find((path) => path.length === 1 && roles.test(path[0] ?? ""));
        const isEither =
          condition.kind === "operation" && condition.operator === "||" && expression.operator === "==";
        if (asksSender && role && !isEither) return `'${role[0] ?? ""}'`;
      }
      if (
        expression.kind === "index" &&
        expression.index &&
        calledPath(expression.index).join(".") === "msg.sender" &&
        expression.of.kind === "name" &&
        /(?:admin|operator|authori[sz]ed|role|allowed|whitelist|hospital|agenc|controller)/i.test(
          expression.of.name,
        )
      )
        return `'${expression.of.name}'`;
    }
  return undefined;
}

function conditionsOf(callable: FunctionModel): Expression[] {
  const found: Expression[] = [];
  for (const statement of statementsIn(callable.body ?? [])) {
    if (statement.kind === "if") found.push(statement.condition);
    for (const expression of expressionsOf(statement))
      if (
        expression.kind === "call" &&
        /^_?(?:require|assert|check\w*|only\w*)$/.test(calledPath(expression.callee).join("."))
      )
        found.push(expression.arguments[0]?.value ?? expression, expression);
  }
  for (const expression of allExpressions(callable))
    if (
      expression.kind === "call" &&
      /^_(?:checkRole|requireNotPaused|checkOwner|onlyOwner)$/.test(calledPath(expression.callee).join("."))
    )
      found.push(expression);
  return found;
}

/** A modifier with the blanks before it. */
function removal(text: string, { start, end }: Span): Span {
  const blanks = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - blanks, end };
}
