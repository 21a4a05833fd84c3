import type { CodeableConcept, Consent, ConsentProvision, Reference } from "fhir/r4.js";
import { TolboothError } from "../../errors/index.js";
import { invalidElement, undecidable } from "./refusals.js";
import { isObject } from "./shapes.js";

const scopeSystem = "http://terminology.hl7.org/CodeSystem/consentscope";
const privacyScopes: ReadonlySet<string> = new Set(["patient-privacy", "research"]);

/** What to do with a Consent that is not in force, by its status. */
const nextByStatus: Readonly<Record<string, string>> = {
  draft: "Wait until the person has agreed and the Consent is active.",
  proposed: "Wait until the person has agreed and the Consent is active.",
  rejected:
    "The person did not agree. To record their refusal, make a Consent whose provision.type is deny, and make it active.",
  inactive: "If it was recorded before, withdraw that record: the Consent no longer holds.",
  "entered-in-error": "If it was recorded before, withdraw that record: the Consent was never given.",
};

/** Only an active Consent is in force. @throws TolboothError `FHIR_STATUS_NOT_ACTIVE`, `FHIR_ELEMENT_INVALID`. */
export function checkStatus(consent: Consent): void {
  const status = consent.status as string | undefined;
  if (status === undefined) throw invalidElement("Consent.status", "it is missing");
  if (status === "active") return;
  const advice = nextByStatus[status];
  if (advice === undefined) throw invalidElement("Consent.status", "it is a code that FHIR R4 does not know");
  throw new TolboothError("FHIR_STATUS_NOT_ACTIVE", { element: "Consent.status", status, advice });
}

/** A privacy (or research) consent of a known patient, under a stated policy. */
export function checkFrame(consent: Consent): void {
  checkScope(consent.scope as CodeableConcept | undefined);
  if (consent.category === undefined) throw invalidElement("Consent.category", "it is missing");
  if (consent.policy === undefined && consent.policyRule === undefined)
    throw invalidElement("Consent.policyRule", "there is neither policy nor policyRule (FHIR rule ppc-1)");
  checkPatient(consent.patient, consent);
}

/** The root provision's explicit type. Every nested provision must have one as well: an unstated one is anybody's guess. */
export function readKind(consent: Consent): "permit" | "deny" {
  if (!consent.provision)
    throw undecidable(
      "Consent.provision",
      "there is no provision",
      "Have the Consent say permit or deny in provision.type. A policy alone is not the person's decision.",
    );
  const kind = readType(consent.provision, "Consent.provision");
  checkParts(consent.provision, "Consent.provision");
  return kind;
}

/** A permit that somebody has checked and found not to be the person's is none. */
export function checkVerification(consent: Consent, kind: "permit" | "deny", notes: string[]): void {
  consent.verification?.forEach((verification, index) => {
    const element = `Consent.verification[${index}].verified`;
    const verified = verification.verified as boolean | undefined;
    if (verified === undefined) throw invalidElement(element, "it is missing");
    if (verified) return;
    if (kind === "permit")
      throw undecidable(
        element,
        "the permission has not been verified with the person",
        "Verify it with the person first. A refusal (deny) would be recorded without that.",
      );
    notes.push(`${element} is false. A refusal is recorded all the same.`);
  });
}

/** Says which conditions and exceptions are known only to who holds the document. */
export function noteWhatStaysOffChain(provision: ConsentProvision, notes: string[]): void {
  const conditions = (
    ["actor", "action", "securityLabel", "purpose", "class", "code", "dataPeriod", "data"] as const
  ).filter((name) => provision[name] !== undefined);
  if (conditions.length > 0)
    notes.push(
      `Conditions in Consent.provision (${conditions.join(", ")}) stay in the off-chain document. The ledger knows kind and time only.`,
    );
  const exceptions = { permit: 0, deny: 0 };
  const count = (nested: readonly ConsentProvision[] | undefined): void =>
    nested?.forEach((one) => {
      exceptions[one.type!] += 1;
      count(one.provision);
    });
  count(provision.provision);
  const total = exceptions.permit + exceptions.deny;
  if (total > 0)
    notes.push(
      `Consent.provision.provision has ${total} ${total === 1 ? "exception" : "exceptions"} (${exceptions.permit} permit, ${exceptions.deny} deny). They stay in the off-chain document: read it before relying on this record.`,
    );
}

function readType(provision: ConsentProvision, path: string): "permit" | "deny" {
  const type = provision.type as string | undefined;
  if (type === undefined)
    throw undecidable(
      `${path}.type`,
      "it is missing, and the policy alone does not say whether this permits or denies",
      "Have the Consent's author state permit or deny there. Tolbooth does not guess.",
    );
  if (type !== "permit" && type !== "deny")
    throw invalidElement(`${path}.type`, "it is neither permit nor deny");
  return type;
}

function checkParts(provision: ConsentProvision, path: string): void {
  provision.actor?.forEach((actor, index) => {
    for (const name of ["role", "reference"] as const)
      if ((actor[name] as unknown) === undefined)
        throw invalidElement(`${path}.actor[${index}].${name}`, "it is missing");
  });
  provision.data?.forEach((data, index) => {
    for (const name of ["meaning", "reference"] as const)
      if ((data[name] as unknown) === undefined)
        throw invalidElement(`${path}.data[${index}].${name}`, "it is missing");
  });
  provision.provision?.forEach((nested, index) => {
    const place = `${path}.provision[${index}]`;
    readType(nested, place);
    checkParts(nested, place);
  });
}

function checkScope(scope: CodeableConcept | undefined): void {
  if (scope === undefined) throw invalidElement("Consent.scope", "it is missing");
  const codes = (scope.coding ?? []).filter(({ system }) => system === scopeSystem).map(({ code }) => code);
  if (codes.length === 0)
    throw undecidable(
      "Consent.scope",
      "it has no code of HL7's consent scopes",
      `Have it state patient-privacy or research of ${scopeSystem}.`,
    );
  const other = codes.find((code) => code === undefined || !privacyScopes.has(code));
  if (codes.some((code) => code === undefined || !privacyScopes.has(code)))
    throw undecidable(
      "Consent.scope",
      other === "adr" || other === "treatment"
        ? `${other} is not a privacy consent`
        : "its code is not a privacy consent",
      "Only consents about sharing data (patient-privacy, research) are recorded here.",
    );
}

function checkPatient(patient: Reference | undefined, consent: Consent): void {
  const element = "Consent.patient";
  if (patient === undefined) throw invalidElement(element, "it is missing");
  if (patient.type !== undefined && patient.type !== "Patient" && !patient.type.endsWith("/Patient"))
    throw invalidElement(`${element}.type`, "it names something other than a Patient");
  const target = patient.reference;
  if (target === undefined) {
    if (!isObject(patient.identifier))
      throw invalidElement(element, "it has neither reference nor identifier");
    return;
  }
  if (target.startsWith("#")) {
    const contained = consent.contained?.find(({ id }) => id === target.slice(1));
    if (contained?.resourceType !== "Patient")
      throw invalidElement(`${element}.reference`, "the document contains no such Patient");
    return;
  }
  const named = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/.exec(
    target,
  );
  if (named && named[1] !== "Patient")
    throw invalidElement(`${element}.reference`, "it names something other than a Patient");
}
