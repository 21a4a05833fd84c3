import assert from "node:assert/strict";
import { isTolboothError } from "@tolbooth/sdk";
import { describeRefusals, period, provision, read, set, type RefusalCase as Case } from "./support/fhir.js";

const scope = (code: string, system = "http://terminology.hl7.org/CodeSystem/consentscope") => ({
  scope: { coding: [{ system, code }] },
});

const status: Case[] = [
  ...["draft", "proposed", "rejected", "inactive", "entered-in-error"].map((value): Case => [
    value,
    set({ status: value }),
    "FHIR_STATUS_NOT_ACTIVE",
    "Consent.status",
  ]),
  ["missing", set({ status: undefined }), "FHIR_ELEMENT_INVALID", "Consent.status"],
  ["unknown", set({ status: "Person-Alpha" }), "FHIR_ELEMENT_INVALID", "Consent.status"],
  ["in capitals", set({ status: "Active" }), "FHIR_ELEMENT_INVALID", "Consent.status"],
];

const frame: Case[] = [
  ["no scope", set({ scope: undefined }), "FHIR_ELEMENT_INVALID", "Consent.scope"],
  ["an advance directive", set(scope("adr")), "FHIR_CONSENT_UNDECIDABLE", "Consent.scope"],
  ["a treatment consent", set(scope("treatment")), "FHIR_CONSENT_UNDECIDABLE", "Consent.scope"],
  [
    "a scope of another system",
    set(scope("patient-privacy", "urn:x")),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.scope",
  ],
  ["a scope in words", set({ scope: { text: "note-gamma" } }), "FHIR_CONSENT_UNDECIDABLE", "Consent.scope"],
  [
    "two scopes",
    set({
      scope: { coding: [...scope("patient-privacy").scope.coding, ...scope("treatment").scope.coding] },
    }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.scope",
  ],
  ["no category", set({ category: undefined }), "FHIR_ELEMENT_INVALID", "Consent.category"],
  ["an empty category", set({ category: [] }), "FHIR_ELEMENT_INVALID", "Consent.category"],
  [
    "neither policy nor policyRule",
    set({ policyRule: undefined }),
    "FHIR_ELEMENT_INVALID",
    "Consent.policyRule",
  ],
  [
    "two sources",
    set({ sourceAttachment: { title: "x" }, sourceReference: { reference: "y" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.sourceReference",
  ],
  ["no patient", set({ patient: undefined }), "FHIR_ELEMENT_INVALID", "Consent.patient"],
  [
    "a patient by name only",
    set({ patient: { display: "Person-Alpha" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.patient",
  ],
  ["a patient as a text", set({ patient: "Patient/pat-0001" }), "FHIR_ELEMENT_INVALID", "Consent.patient"],
  [
    "a practitioner as patient",
    set({ patient: { reference: "Practitioner/pat-0001" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.patient.reference",
  ],
  [
    "a group as patient",
    set({ patient: { reference: "https://x.example/fhir/Group/1" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.patient.reference",
  ],
  [
    "a patient of another type",
    set({ patient: { type: "Group", identifier: { value: "1" } } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.patient.type",
  ],
  [
    "a contained patient that is not there",
    set({ patient: { reference: "#nobody" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.patient.reference",
  ],
];

const modifiers: Case[] = [
  [
    "implicitRules",
    set({ implicitRules: "http://example.org/rules" }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.implicitRules",
  ],
  [
    "a modifier extension",
    set({ modifierExtension: [{ url: "x", valueBoolean: true }] }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.modifierExtension",
  ],
  [
    "a modifier extension deep inside",
    provision({ type: "deny", provision: [{ type: "permit", modifierExtension: [{ url: "x" }] }] }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.provision[0].modifierExtension",
  ],
  [
    "a modifier extension of a contained resource",
    set({ contained: [{ resourceType: "Patient", modifierExtension: [{ url: "x" }] }] }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.contained[0].modifierExtension",
  ],
];

const decision: Case[] = [
  ["no provision", provision(undefined), "FHIR_CONSENT_UNDECIDABLE", "Consent.provision"],
  ["no type", provision({ period }), "FHIR_CONSENT_UNDECIDABLE", "Consent.provision.type"],
  [
    "a type that is absent with a reason",
    provision({ _type: { extension: [{ url: "x" }] }, period }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.type",
  ],
  ["an unknown type", provision({ type: "allow" }), "FHIR_ELEMENT_INVALID", "Consent.provision.type"],
  ["a type in capitals", provision({ type: "Permit" }), "FHIR_ELEMENT_INVALID", "Consent.provision.type"],
  [
    "an exception without type",
    provision({ type: "deny", provision: [{ period }] }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.provision[0].type",
  ],
  [
    "an exception of an exception without type",
    provision({
      type: "deny",
      provision: [{ type: "permit" }, { type: "permit", provision: [{ type: "deny" }, { period }] }],
    }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.provision[1].provision[1].type",
  ],
  [
    "a permission found unverified",
    set({ verification: [{ verified: true }, { verified: false }] }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.verification[1].verified",
  ],
  [
    "a verification that says nothing",
    set({ verification: [{ verificationDate: "2026" }] }),
    "FHIR_ELEMENT_INVALID",
    "Consent.verification[0].verified",
  ],
];

const times: Case[] = [
  [
    "a permission without end",
    provision({ type: "permit", period: { start: "2026" } }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.period.end",
  ],
  [
    "a permission without period",
    provision({ type: "permit" }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.period.end",
  ],
  [
    "a period without start",
    provision({ type: "deny", period: { end: "2026" } }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.provision.period.start",
  ],
  [
    "neither period nor dateTime",
    set({ dateTime: undefined, provision: { type: "deny" } }),
    "FHIR_CONSENT_UNDECIDABLE",
    "Consent.dateTime",
  ],
  [
    "an end before the start",
    provision({ type: "permit", period: { start: "2026-05-02", end: "2026-05-01" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.provision.period",
  ],
  [
    "an end before 1970",
    provision({ type: "deny", period: { start: "1950", end: "1960" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.provision.period",
  ],
  ["a dateTime that is none", set({ dateTime: "Christmas" }), "FHIR_ELEMENT_INVALID", "Consent.dateTime"],
  ...[
    "2026-02-29",
    "2026-13",
    "2026-1-1",
    "26",
    "0000",
    "2026-05-01T10:00:00",
    "2026-05-01T10:00Z",
    "2026-05-01T24:00:00Z",
    "2026-05-01T10:00:00+15:00",
    "2026-05-01 10:00:00Z",
    "20260501",
    "Person-Alpha",
  ].map((start): Case => [
    `the start ${start}`,
    provision({ type: "deny", period: { start } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.provision.period.start",
  ]),
];

describe("a Consent that nobody may decide by guessing is refused:", () => {
  describeRefusals({
    "not in force": status,
    "not a privacy consent of a known patient": frame,
    "changed by something unknown": modifiers,
    "without a clear decision": decision,
    "without a clear time": times,
  });

  it("each status with a next step of its own where the next step differs", () => {
    const next = (value: string) => {
      try {
        read(set({ status: value }));
      } catch (error) {
        if (isTolboothError(error)) return error.next;
      }
      throw new Error(`${value} was not refused`);
    };
    const steps = ["draft", "rejected", "inactive", "entered-in-error", "unheard-of"].map(next);
    assert.equal(new Set(steps).size, steps.length);
  });
});
