import assert from "node:assert/strict";
import {
  canonicalJsonHash,
  commitmentLeaf,
  fhirConsentSchema,
  isTolboothError,
  openEnded,
  schemaId,
  withdrawLock,
  type FhirConsentOptions,
} from "@tolbooth/sdk";
import { bytesOf, changed, fhirOptions, goodConsent, personal, read } from "./support/fhir.js";

const utc = (...parts: [number, number, number, number?, number?, number?]) => {
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
};

/** The window of a Consent whose provision and dateTime are these. */
const windowOf = (
  provision: unknown,
  options: Partial<FhirConsentOptions> & { dateTime?: string | null } = {},
): [number, number] => {
  const { dateTime, ...rest } = options;
  const bytes = changed((consent) => {
    consent["provision"] = provision;
    if (dateTime === null) delete consent["dateTime"];
    else if (dateTime !== undefined) consent["dateTime"] = dateTime;
  });
  const { from, until } = read(bytes, rest);
  return [from, until];
};

describe("a FHIR R4 Consent", () => {
  it("gives what the registry records", () => {
    const salt = `0x${"11".repeat(32)}`;
    const withdrawSecret = `0x${"22".repeat(32)}`;
    const reading = read(bytesOf(goodConsent()), { salt, withdrawSecret });
    const contentHash = canonicalJsonHash(JSON.parse(JSON.stringify(goodConsent())));
    assert.deepEqual(reading, {
      kind: "permit",
      from: utc(2026, 1, 1),
      until: utc(2027, 1, 1),
      contentHash,
      salt,
      terms: commitmentLeaf(fhirOptions, { schema: schemaId(fhirConsentSchema), salt, contentHash }),
      withdrawSecret,
      withdrawLock: withdrawLock(withdrawSecret),
      notes: [],
    });
  });

  it("makes a new salt and a new secret each time, so that two records cannot be linked", () => {
    const [one, two] = [read(bytesOf(goodConsent())), read(bytesOf(goodConsent()))];
    assert.equal(one.contentHash, two.contentHash);
    for (const name of ["salt", "terms", "withdrawSecret", "withdrawLock"] as const)
      assert.notEqual(one[name], two[name]);
    assert.notEqual(one.salt, one.withdrawSecret);
  });

  it("has one content hash, however the JSON is laid out", () => {
    const { resourceType, ...rest } = goodConsent();
    const other = `\uFEFF${JSON.stringify({ ...rest, resourceType }, undefined, 4)}\r\n`;
    assert.equal(read(new TextEncoder().encode(other)).contentHash, read(bytesOf(goodConsent())).contentHash);
  });

  it("holds nothing of the person", () => {
    const reading = JSON.stringify(
      read(
        changed((consent) => {
          consent["provision"] = {
            type: "permit",
            period: { start: "2026", end: "2026" },
            actor: [{ role: { text: "note-gamma" }, reference: { display: "Person-Alpha" } }],
            provision: [{ type: "deny", purpose: [{ code: "HMARKT", display: "note-gamma" }] }],
          };
        }),
      ),
    );
    for (const word of personal) assert.ok(!reading.includes(word), word);
  });

  it("takes what is allowed beside the decision", () => {
    const reading = read(
      changed((consent) => {
        consent["meta"] = { versionId: "1" };
        consent["language"] = "en-GB";
        consent["identifier"] = [{ value: "pat-0001" }];
        consent["extension"] = [{ url: "http://example.org/x", valueBoolean: true }];
        consent["_status"] = { id: "s" };
        consent["performer"] = [{ reference: "#p" }];
        consent["patient"] = { reference: "#p" };
        consent["contained"] = [{ resourceType: "Patient", id: "p", name: [{ text: "Person-Alpha" }] }];
        consent["organization"] = [{ reference: "Organization/1" }];
        consent["sourceAttachment"] = { title: "note-gamma" };
        consent["policy"] = [{ uri: "http://example.org/policy" }];
        consent["verification"] = [{ verified: true, verificationDate: "2026-01-01" }];
      }),
    );
    assert.equal(reading.kind, "permit");
  });

  it("takes a patient by identifier, absolute address or UUID, and research as a scope", () => {
    for (const patient of [
      { identifier: { system: "urn:x", value: "pat-0001" } },
      { reference: "https://example.org/fhir/Patient/pat-0001/_history/2", type: "Patient" },
      { reference: "urn:uuid:6f7e3f0c-0d0a-4a0e-9d39-6a3c9d0b5a11" },
    ])
      assert.ok(read(changed((consent) => (consent["patient"] = patient))).terms);
    assert.ok(
      read(
        changed((consent) => {
          (consent["scope"] as unknown as { coding: { code: string }[] }).coding[0]!.code = "research";
        }),
      ).terms,
    );
  });

  describe("has a window", () => {
    it("whose inclusive end counts its second, day, month or year whole", () => {
      const until = (end: string) => windowOf({ type: "permit", period: { start: "2026-01-01", end } })[1];
      assert.equal(until("2026-03-31T12:00:00Z"), utc(2026, 3, 31, 12, 0, 1));
      assert.equal(until("2026-03-31T12:00:00.999Z"), utc(2026, 3, 31, 12, 0, 1));
      assert.equal(until("2026-03-31T12:00:00+01:00"), utc(2026, 3, 31, 11, 0, 1));
      assert.equal(until("2026-03-31"), utc(2026, 4, 1));
      assert.equal(until("2026-02"), utc(2026, 3, 1));
      assert.equal(until("2026-12"), utc(2027, 1, 1));
      assert.equal(until("2026"), utc(2027, 1, 1));
      assert.equal(until("2028-02-29"), utc(2028, 3, 1));
    });

    it("that starts with the first second of what it states", () => {
      const from = (start: string, type = "permit") =>
        windowOf({ type, period: { start, end: "2026-12-31" } })[0];
      assert.equal(from("2026"), utc(2026, 1, 1));
      assert.equal(from("2026-05"), utc(2026, 5, 1));
      assert.equal(from("2026-05-17"), utc(2026, 5, 17));
      assert.equal(from("2026-05-17T08:30:00-05:00"), utc(2026, 5, 17, 13, 30));
      // A permission starts no earlier than stated, a refusal no later.
      assert.equal(from("2026-05-17T08:30:00.5Z"), utc(2026, 5, 17, 8, 30, 1));
      assert.equal(from("2026-05-17T08:30:00.5Z", "deny"), utc(2026, 5, 17, 8, 30));
      assert.equal(from("1930-01-01"), 0);
    });

    it("of one day when it starts and ends on it", () => {
      assert.deepEqual(windowOf({ type: "permit", period: { start: "2026-05-17", end: "2026-05-17" } }), [
        utc(2026, 5, 17),
        utc(2026, 5, 18),
      ]);
    });

    it("that is open-ended for a refusal only", () => {
      assert.deepEqual(windowOf({ type: "deny", period: { start: "2026-05-17" } }), [
        utc(2026, 5, 17),
        openEnded,
      ]);
      assert.deepEqual(windowOf({ type: "deny" }), [utc(2025, 12, 24, 10), openEnded]);
      assert.equal(openEnded, 2 ** 48 - 1);
    });

    it("that the options complete where the Consent is silent", () => {
      assert.deepEqual(windowOf({ type: "permit" }, { until: 2_000_000_000 }), [
        utc(2025, 12, 24, 10),
        2_000_000_000,
      ]);
      assert.deepEqual(windowOf({ type: "permit" }, { from: 5, until: 9, dateTime: null }), [5, 9]);
      assert.deepEqual(windowOf({ type: "permit", period: { end: "1970-01-01" } }, { from: 5 }), [5, 86_400]);
      assert.deepEqual(windowOf({ type: "deny", period: { start: "1970" } }, { until: 7 }), [0, 7]);
      assert.deepEqual(windowOf({ type: "deny" }, { from: 5, until: openEnded }), [5, openEnded]);
    });

    it("of which the notes say what was assumed", () => {
      const notes = (provision: unknown, dateTime = "2025-12-24") =>
        read(
          changed((consent) => {
            consent["provision"] = provision;
            consent["dateTime"] = dateTime;
          }),
        ).notes.join("\n");
      const noPeriod = notes({ type: "deny" });
      assert.match(noPeriod, /Consent\.dateTime .*UTC/);
      assert.match(noPeriod, /no provision\.period/);
      assert.match(
        notes({ type: "permit", period: { start: "2026-01-01", end: "2026-02" } }),
        /period\.start .*UTC[^]*period\.end .*UTC/,
      );
      assert.equal(notes({ type: "deny", period: { start: "2026-01-01T00:00:00Z" } }), "");
      assert.match(notes({ type: "deny", period: { start: "1960-01-01T00:00:00Z" } }), /1970/);
    });

    it("but not when the options contradict the Consent or are no times", () => {
      const refused = (option: string, provision: unknown, options: Partial<FhirConsentOptions>) =>
        assert.throws(
          () => windowOf(provision, options),
          (error) => isTolboothError(error, "FHIR_OPTIONS_INVALID") && error.details["option"] === option,
        );
      const both = { type: "permit", period: { start: "2026", end: "2026" } };
      refused("from", both, { from: 1 });
      refused("until", both, { until: 1 });
      for (const value of [-1, 1.5, NaN, 2 ** 48]) refused("from", { type: "deny" }, { from: value });
    });
  });

  it("is accepted with exceptions that all have a type, and says that they stay off the ledger", () => {
    const { kind, notes } = read(
      changed((consent) => {
        consent["provision"] = {
          type: "deny",
          purpose: [{ code: "HRESCH" }],
          provision: [{ type: "permit", provision: [{ type: "deny" }] }, { type: "permit" }],
        };
      }),
    );
    assert.equal(kind, "deny");
    assert.ok(notes.some((note) => note.includes("3 exceptions (2 permit, 1 deny)")));
    assert.ok(notes.some((note) => note.includes("(purpose)")));
  });

  it("is a refusal even when nobody has verified it", () => {
    const { kind, notes } = read(
      changed((consent) => {
        consent["provision"] = { type: "deny" };
        consent["verification"] = [{ verified: true }, { verified: false }];
      }),
    );
    assert.equal(kind, "deny");
    assert.ok(notes.some((note) => note.includes("verification[1]")));
  });
});
