import assert from "node:assert/strict";
import {
  isTolboothError,
  readFhirConsent,
  type ErrorCode,
  type FhirConsentOptions,
  type FhirConsentReading,
} from "@tolbooth/sdk";

/** Words that stand in every made-up Consent where a person's details would. None may ever come out again. */
export const personal = ["Person-Alpha", "pat-0001", "narrative-beta", "note-gamma"];

/** A made-up Consent that is good in every way: a permission for 2026. */
export function goodConsent(): Record<string, unknown> {
  return {
    resourceType: "Consent",
    id: "pat-0001",
    text: { status: "generated", div: '<div xmlns="http://www.w3.org/1999/xhtml">narrative-beta</div>' },
    status: "active",
    scope: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "patient-privacy" }],
    },
    category: [{ coding: [{ system: "http://loinc.org", code: "59284-0" }] }],
    patient: { reference: "Patient/pat-0001", display: "Person-Alpha" },
    dateTime: "2025-12-24T10:00:00Z",
    policyRule: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "OPTIN" }],
      text: "note-gamma",
    },
    provision: { type: "permit", period: { start: "2026-01-01T00:00:00Z", end: "2026-12-31T23:59:59Z" } },
  };
}

export const fhirOptions: FhirConsentOptions = {
  chainId: 31337,
  contract: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
};

/** A good Consent with something changed; JSON has no types, so anything can be. */
export function changed(change: (consent: Record<string, unknown>) => void): Uint8Array {
  const consent = goodConsent();
  change(consent);
  return bytesOf(consent);
}

/** A good Consent with other members; `undefined` takes one away. */
export const set = (values: Record<string, unknown>): Uint8Array =>
  changed((consent) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete consent[name];
      else consent[name] = value;
    }
  });

/** A good Consent with another provision. */
export const provision = (value: unknown): Uint8Array => set({ provision: value });

/** A period that is good. */
export const period = { start: "2026", end: "2026" };

/** UTF-8 bytes of a text. */
export const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A value as the bytes of its JSON. */
export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Reads a Consent with the options of the tests. */
export const read = (bytes: Uint8Array, options: Partial<FhirConsentOptions> = {}): FhirConsentReading =>
  readFhirConsent(bytes, { ...fhirOptions, ...options });

/** Refused with this code, naming this element, and without a word of what the document says. */
export function refused(bytes: Uint8Array, code: ErrorCode, element?: string): void {
  assert.throws(
    () => read(bytes),
    (error) => {
      assert.ok(isTolboothError(error, code), `${String(error)} is not ${code}`);
      if (element !== undefined) assert.equal(error.details["element"], element);
      const shown = JSON.stringify(error.toJSON());
      for (const word of personal) assert.ok(!shown.includes(word), shown);
      assert.ok(!shown.includes("not given"), shown);
      return true;
    },
  );
}

/** A document, and how it is refused. */
export type RefusalCase = [title: string, bytes: Uint8Array, code: ErrorCode, element?: string];

/** One test for each case, by group. */
export function describeRefusals(groups: Readonly<Record<string, readonly RefusalCase[]>>): void {
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const [title, bytes, code, element] of cases) it(title, () => refused(bytes, code, element));
    });
}
