import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  ConsentRegistryClient,
  consentId,
  consentRegistryAbi,
  consentRegistryCreationCode,
  isTolboothError,
  openEnded,
  readFhirConsent,
} from "@tolbooth/sdk";
import { TestChain, deployAgencies } from "./support/chain.js";
import { skipWithoutVectors, vectors } from "./support/vectors.js";

const example = (name: string) => new Uint8Array(readFileSync(vectors("fhir", name)));
const place = { chainId: 31337, contract: `0x${"11".repeat(20)}` };

describe("HL7's FHIR R4 examples", () => {
  before(function () {
    skipWithoutVectors(this);
  });

  for (const name of ["Emergency", "Out", "notTime"])
    it(`${name} is refused: its provision has no explicit type`, () => {
      assert.throws(
        () => readFhirConsent(example(`Consent-consent-example-${name}.json`), place),
        (error) =>
          isTolboothError(error, "FHIR_CONSENT_UNDECIDABLE") &&
          error.details["element"] === "Consent.provision.type",
      );
    });

  it("notOrg is a refusal (deny) from its date on, without end", () => {
    const { kind, from, until } = readFhirConsent(example("Consent-consent-example-notOrg.json"), place);
    assert.deepEqual([kind, from, until], ["deny", Date.UTC(2015, 10, 18) / 1000, openEnded]);
  });

  for (const name of ["AuditEvent-example-rest.json", "Provenance-consent-signature.json"])
    it(`${name} is no Consent`, () => {
      assert.throws(
        () => readFhirConsent(example(name), place),
        (error) => isTolboothError(error, "FHIR_NOT_A_CONSENT"),
      );
    });

  it("auditevent-example-breakglass-start.xml is no JSON", () => {
    assert.throws(
      () => readFhirConsent(example("auditevent-example-breakglass-start.xml"), place),
      (error) => isTolboothError(error, "FHIR_JSON_INVALID"),
    );
  });

  it("notOrg is recorded on chain, refuses, and is withdrawn with the secret by somebody else", async () => {
    const chain = await TestChain.start();
    try {
      const { registry, governor, keys } = await deployAgencies(chain);
      const contract = await chain.deploy(
        governor,
        consentRegistryAbi,
        consentRegistryCreationCode,
        registry,
      );
      const here = { chainId: (await chain.provider.getNetwork()).chainId, contract };
      const reading = readFhirConsent(example("Consent-consent-example-notOrg.json"), here);
      const client = new ConsentRegistryClient(contract, keys[0]);
      const { id } = await client.record({ ...reading, recipient: 2 });
      assert.equal(id, consentId(here, { ...reading, controller: 1, recipient: 2 }));
      assert.deepEqual(await client.check(id, 2), { ok: false, why: "denied" });
      await new ConsentRegistryClient(contract, await chain.account(9)).withdrawWithSecret({
        controller: 1,
        recipient: 2,
        terms: reading.terms,
        secret: reading.withdrawSecret,
      });
      assert.deepEqual(await client.check(id, 2), { ok: false, why: "withdrawn" });
    } finally {
      await chain.close();
    }
  });
});
