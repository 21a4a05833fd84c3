import type { Consent } from "fhir/r4.js";
import type { JsonValue } from "../../privacy/types.js";
import { invalidElement, notAConsent, undecidable } from "./refusals.js";
import { checkShape, consentShape, isObject, shownName } from "./shapes.js";

/** Elements of R5's Consent, and of STU3's, that R4's has not. Each changes where the decision stands. */
const otherReleases: ReadonlyMap<string, string> = new Map([
  ...[
    "subject",
    "date",
    "period",
    "grantor",
    "grantee",
    "manager",
    "controller",
    "regulatoryBasis",
    "policyBasis",
    "policyText",
    "decision",
  ].map((name) => [name, "R5"] as const),
  ...["consentingParty", "actor", "action", "securityLabel", "purpose", "dataPeriod", "data", "except"].map(
    (name) => [name, "STU3"] as const,
  ),
]);

/**
 * Makes sure that a JSON value is one FHIR R4 Consent, element by element, and that nothing in it changes its meaning in
 * a way that is not known here.
 *
 * @throws TolboothError `FHIR_NOT_A_CONSENT`, `FHIR_ELEMENT_INVALID`, `FHIR_CONSENT_UNDECIDABLE`.
 */
export function checkConsentDocument(document: JsonValue): Consent {
  if (!isObject(document))
    throw notAConsent("(document)", "it is not a JSON object", "Give one Consent resource as FHIR JSON.");
  const { resourceType } = document;
  if (resourceType === "Bundle")
    throw notAConsent(
      "resourceType",
      "it is a Bundle",
      "Take the one Consent out of the Bundle and give that. A record is made of one decision.",
    );
  if (resourceType !== "Consent")
    throw notAConsent(
      "resourceType",
      typeof resourceType === "string" ? "it is another resource" : "it names no resource",
      "Give a FHIR JSON document whose resourceType is Consent.",
    );
  refuseOtherReleases(document);
  refuseUnknownModifiers(document, "Consent");
  checkShape(document, consentShape, "Consent");
  if ("sourceAttachment" in document && "sourceReference" in document)
    throw invalidElement(
      "Consent.sourceReference",
      "there may be one source, and sourceAttachment is another",
    );
  return document as unknown as Consent;
}

function refuseOtherReleases(document: Readonly<Record<string, unknown>>): void {
  const refuse = (element: string, release: string): never => {
    throw notAConsent(
      `Consent.${element}`,
      `this is how FHIR ${release} writes a Consent`,
      "Export the Consent as FHIR R4 (4.0.1). The releases place the decision differently.",
    );
  };
  for (const name of Object.keys(document)) {
    const release = otherReleases.get(name);
    if (release) refuse(name, release);
  }
  if (Array.isArray(document["provision"])) refuse("provision", "R5");
  for (const name of ["sourceAttachment", "sourceReference"])
    if (Array.isArray(document[name])) refuse(name, "R5");
  if (document["status"] === "not-done" || document["status"] === "unknown") refuse("status", "R5");
}

/** A modifier extension or an implicit rule may turn any element into its contrary. Nobody may overlook one. */
function refuseUnknownModifiers(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => refuseUnknownModifiers(item, `${path}[${index}]`));
  } else if (isObject(value)) {
    for (const [name, content] of Object.entries(value)) {
      const place = `${path}.${shownName(name)}`;
      if (name === "modifierExtension" || name === "implicitRules" || name === "_implicitRules")
        throw undecidable(
          place,
          "it can change the meaning of the whole Consent",
          "Decide by hand. Tolbooth knows no rule for it and does not guess.",
        );
      if (content === null) throw invalidElement(place, "FHIR has no null here");
      refuseUnknownModifiers(content, place);
    }
  }
}
