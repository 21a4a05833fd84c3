/**
 * Which elements FHIR R4 (4.0.1) allows where, as far as a Consent's decision depends on them. An element that R4 does
 * not define is refused: it may be a misspelt one that changes the meaning.
 */
import { TolboothError } from "../../errors/index.js";

/** What an element holds: a JSON text or boolean, an object of some shape, or any object at all. */
type Kind = "text" | "boolean" | "any" | Shape;

interface Field {
  readonly kind: Kind;
  readonly many: boolean;
}

/** The elements of an object. A function, because a provision holds provisions. */
type Shape = () => Readonly<Record<string, Field>>;

const one = (kind: Kind): Field => ({ kind, many: false });
const many = (kind: Kind): Field => ({ kind, many: true });

const element = { id: one("text"), extension: many("any") };
const backbone = { ...element, modifierExtension: many("any") };

const coding: Shape = () => ({
  ...element,
  system: one("text"),
  version: one("text"),
  code: one("text"),
  display: one("text"),
  userSelected: one("boolean"),
});
const codeableConcept: Shape = () => ({ ...element, coding: many(coding), text: one("text") });
const reference: Shape = () => ({
  ...element,
  reference: one("text"),
  type: one("text"),
  identifier: one("any"),
  display: one("text"),
});
const period: Shape = () => ({ ...element, start: one("text"), end: one("text") });
const policy: Shape = () => ({ ...backbone, authority: one("text"), uri: one("text") });
const verification: Shape = () => ({
  ...backbone,
  verified: one("boolean"),
  verifiedWith: one(reference),
  verificationDate: one("text"),
});
const actor: Shape = () => ({ ...backbone, role: one(codeableConcept), reference: one(reference) });
const data: Shape = () => ({ ...backbone, meaning: one("text"), reference: one(reference) });
const provision: Shape = () => ({
  ...backbone,
  type: one("text"),
  period: one(period),
  actor: many(actor),
  action: many(codeableConcept),
  securityLabel: many(coding),
  purpose: many(coding),
  class: many(coding),
  code: many(codeableConcept),
  dataPeriod: one(period),
  data: many(data),
  provision: many(provision),
});

/** `Consent` itself. */
export const consentShape: Shape = () => ({
  ...backbone,
  resourceType: one("text"),
  meta: one("any"),
  implicitRules: one("text"),
  language: one("text"),
  text: one("any"),
  contained: many("any"),
  identifier: many("any"),
  status: one("text"),
  scope: one(codeableConcept),
  category: many(codeableConcept),
  patient: one(reference),
  dateTime: one("text"),
  performer: many(reference),
  organization: many(reference),
  sourceAttachment: one("any"),
  sourceReference: one(reference),
  policy: many(policy),
  policyRule: one(codeableConcept),
  verification: many(verification),
  provision: one(provision),
});

/**
 * Holds an object against a shape.
 *
 * @throws TolboothError `FHIR_ELEMENT_INVALID` naming the first element that does not fit.
 */
export function checkShape(value: Readonly<Record<string, unknown>>, shape: Shape, path: string): void {
  const fields = shape();
  for (const [name, content] of Object.entries(value)) {
    const place = `${path}.${shownName(name)}`;
    // `_status` and its like carry the extensions of a primitive element.
    const primitive = name.startsWith("_") ? fields[name.slice(1)] : undefined;
    if (primitive?.kind === "text" || primitive?.kind === "boolean") {
      if (!isObject(content)) refuse(place, "the extensions of a simple element are an object");
      continue;
    }
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      refuse(place, "FHIR R4 defines no such element here");
    } else if (!field.many) {
      checkContent(content, field.kind, place);
    } else if (!Array.isArray(content)) {
      refuse(place, "it must be a list");
    } else if (content.length === 0) {
      refuse(place, "a list is never empty in FHIR");
    } else {
      content.forEach((item, index) => checkContent(item, field.kind, `${place}[${index}]`));
    }
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member's name for a message: only what can be the name of a FHIR element is shown. */
export function shownName(name: string): string {
  return /^_?[a-z][A-Za-z]{0,40}$/.test(name) ? name : "(an element that is not named as FHIR names them)";
}

function checkContent(content: unknown, kind: Kind, place: string): void {
  if (kind === "text") {
    if (typeof content !== "string") refuse(place, "it must be a text");
    else if (content.trim() === "") refuse(place, "a text is never empty in FHIR");
  } else if (kind === "boolean") {
    if (typeof content !== "boolean") refuse(place, "it must be true or false");
  } else if (!isObject(content)) {
    refuse(place, "it must be an object");
  } else if (Object.keys(content).length === 0) {
    refuse(place, "an object is never empty in FHIR");
  } else if (kind !== "any") {
    checkShape(content, kind, place);
  }
}

function refuse(place: string, problem: string): never {
  throw new TolboothError("FHIR_ELEMENT_INVALID", { element: place, problem });
}
