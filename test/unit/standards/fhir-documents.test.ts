import assert from "node:assert/strict";
import { errorCodes, isTolboothError } from "@tolbooth/sdk";
import {
  bytesOf,
  describeRefusals,
  goodConsent,
  period,
  provision,
  read,
  refused,
  set,
  text,
  type RefusalCase as Case,
} from "./support/fhir.js";

const json: Case[] = [
  ["nothing", text(""), "FHIR_JSON_INVALID"],
  ["no JSON", text("Consent: yes"), "FHIR_JSON_INVALID"],
  ["XML", text("<Consent xmlns='http://hl7.org/fhir'/>"), "FHIR_JSON_INVALID"],
  ["not UTF-8", new Uint8Array([0x22, 0xe9, 0x22]), "FHIR_JSON_INVALID"],
  ["a comment", text("{} // Person-Alpha"), "FHIR_JSON_INVALID"],
  ["a trailing comma", text('{"resourceType":"Consent",}'), "FHIR_JSON_INVALID"],
  ["more after the end", text("{} {}"), "FHIR_JSON_INVALID"],
  ["a leading zero", text('{"a":01}'), "FHIR_JSON_INVALID"],
  ["single quotes", text("{'a':1}"), "FHIR_JSON_INVALID"],
  ["NaN", text('{"a":NaN}'), "FHIR_JSON_INVALID"],
  ["a bad escape", text('{"a":"\\x"}'), "FHIR_JSON_INVALID"],
  ["a control character", text('{"a":"Person-Alpha\u0001"}'), "FHIR_JSON_INVALID"],
  [
    "a member twice",
    text('{"resourceType":"Consent","status":"active","status":"draft"}'),
    "FHIR_JSON_INVALID",
  ],
  ["a member twice, once escaped", text('{"a":1,"\\u0061":2}'), "FHIR_JSON_INVALID"],
  ["200,000 levels", text("[".repeat(200_000)), "FHIR_JSON_INVALID"],
  ["150 levels", text("[".repeat(150) + "]".repeat(150)), "FHIR_JSON_INVALID"],
];

const notOne: Case[] = [
  ["a list", text("[]"), "FHIR_NOT_A_CONSENT"],
  ["null", text("null"), "FHIR_NOT_A_CONSENT"],
  ["a text", text('"Person-Alpha"'), "FHIR_NOT_A_CONSENT"],
  ["no resourceType", set({ resourceType: undefined }), "FHIR_NOT_A_CONSENT", "resourceType"],
  ["a Patient", set({ resourceType: "Patient" }), "FHIR_NOT_A_CONSENT", "resourceType"],
  [
    "a Bundle",
    bytesOf({ resourceType: "Bundle", entry: [{ resource: goodConsent() }] }),
    "FHIR_NOT_A_CONSENT",
    "resourceType",
  ],
  [
    "R5's decision",
    set({ decision: "permit", provision: undefined }),
    "FHIR_NOT_A_CONSENT",
    "Consent.decision",
  ],
  ["R5's list of provisions", provision([{ period }]), "FHIR_NOT_A_CONSENT", "Consent.provision"],
  [
    "R5's subject",
    set({ subject: { reference: "Patient/pat-0001" } }),
    "FHIR_NOT_A_CONSENT",
    "Consent.subject",
  ],
  [
    "R5's grantor",
    set({ grantor: [{ reference: "Patient/pat-0001" }] }),
    "FHIR_NOT_A_CONSENT",
    "Consent.grantor",
  ],
  ["R5's status", set({ status: "not-done" }), "FHIR_NOT_A_CONSENT", "Consent.status"],
  ["STU3's except", set({ except: [{ type: "deny" }] }), "FHIR_NOT_A_CONSENT", "Consent.except"],
];

const shapes: Case[] = [
  [
    "a text where a list belongs",
    set({ category: { coding: [] } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.category",
  ],
  ["a list where a text belongs", set({ dateTime: ["2026"] }), "FHIR_ELEMENT_INVALID", "Consent.dateTime"],
  ["a number where a text belongs", provision({ type: 1 }), "FHIR_ELEMENT_INVALID", "Consent.provision.type"],
  [
    "a text where true or false belongs",
    set({ verification: [{ verified: "true" }] }),
    "FHIR_ELEMENT_INVALID",
    "Consent.verification[0].verified",
  ],
  ["a text where an object belongs", provision("permit"), "FHIR_ELEMENT_INVALID", "Consent.provision"],
  [
    "a list of texts where objects belong",
    set({ category: ["Person-Alpha"] }),
    "FHIR_ELEMENT_INVALID",
    "Consent.category[0]",
  ],
  ["null", provision(null), "FHIR_ELEMENT_INVALID", "Consent.provision"],
  ["an empty object", set({ policyRule: {} }), "FHIR_ELEMENT_INVALID", "Consent.policyRule"],
  ["an empty text", set({ dateTime: "" }), "FHIR_ELEMENT_INVALID", "Consent.dateTime"],
  ["a misspelt element", set({ provison: { type: "deny" } }), "FHIR_ELEMENT_INVALID", "Consent.provison"],
  [
    "a misspelt element deep inside",
    provision({ type: "deny", period: { start: "2026", ende: "2026" } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.provision.period.ende",
  ],
  ["an element named like a person", set({ "Person-Alpha": 1 }), "FHIR_ELEMENT_INVALID"],
  [
    "an element named __proto__",
    text(JSON.stringify(goodConsent()).replace("{", '{"__proto__":{"a":1},')),
    "FHIR_ELEMENT_INVALID",
  ],
  [
    "an element named constructor",
    set({ constructor: { a: 1 } }),
    "FHIR_ELEMENT_INVALID",
    "Consent.constructor",
  ],
  [
    "an actor without role",
    provision({ type: "deny", actor: [{ reference: { reference: "x" } }] }),
    "FHIR_ELEMENT_INVALID",
    "Consent.provision.actor[0].role",
  ],
  [
    "data without meaning",
    provision({ type: "deny", data: [{ reference: { reference: "x" } }] }),
    "FHIR_ELEMENT_INVALID",
    "Consent.provision.data[0].meaning",
  ],
  [
    "half of a surrogate pair",
    text(JSON.stringify(goodConsent()).replace("narrative-beta", "\\ud800")),
    "CANONICAL_JSON_REFUSED",
  ],
];

describe("a document that is no FHIR R4 Consent is refused:", () => {
  describeRefusals({
    "not JSON": json,
    "not one R4 Consent": notOne,
    "with elements that FHIR does not allow": shapes,
  });

  it("cut short anywhere", () => {
    const whole = JSON.stringify(goodConsent());
    for (let end = 0; end < whole.length; end += 1) refused(text(whole.slice(0, end)), "FHIR_JSON_INVALID");
  });

  it("and never with anything but an error of the registry, whatever is put in any one place", () => {
    const values: unknown[] = [null, 0, -1, "", "x", [], {}, [null], [{}], { x: 1 }, true, "2026"];
    const places: string[][] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (path.length > 0) places.push(path);
      if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name]);
    };
    walk(goodConsent(), []);
    assert.ok(places.length > 25);
    for (const path of places)
      for (const value of values) {
        const consent = structuredClone(goodConsent());
        const parent = path
          .slice(0, -1)
          .reduce<Record<string, unknown>>((node, name) => node[name] as Record<string, unknown>, consent);
        parent[path.at(-1)!] = value;
        try {
          read(bytesOf(consent));
        } catch (error) {
          assert.ok(
            isTolboothError(error) && errorCodes.includes(error.code),
            `${path.join(".")} = ${JSON.stringify(value)}: ${String(error)}`,
          );
          assert.ok(error.code.startsWith("FHIR_"), `${path.join(".")}: ${error.code}`);
        }
      }
  });
});
