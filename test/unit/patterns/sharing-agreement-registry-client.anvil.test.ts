import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  agreementId,
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  isTolboothError,
  legalBases,
  legalBasisOf,
  newSalt,
  setUpAgencies,
  SharingAgreementRegistryClient,
  sharingAgreementRegistryAbi,
  sharingAgreementRegistryCreationCode,
  type AgreementOffer,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { Contract, ContractFactory, isError, ZeroHash, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const day = 86_400;

async function deploy(
  signer: Signer,
  abi: InterfaceAbi,
  code: string,
  ...values: unknown[]
): Promise<string> {
  const contract = await new ContractFactory(abi, code, signer).deploy(...values);
  await receiptOf(contract.deploymentTransaction()!);
  return contract.getAddress();
}

/** Holds when the work is refused with this custom error and these arguments. */
async function assertRefused(work: Promise<unknown>, errorName: string, ...values: string[]): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
    assert.equal(error.details["errorName"], errorName);
    assert.deepEqual(error.details["errorArguments"], values);
    return true;
  });
}

describe("SharingAgreementRegistryClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-agreements-"));
  const names = ["hmrc", "nhs", "police"];
  let session: ProjectSession;
  let agencies: AgencyRegistryClient;
  let address: string;
  let discloser: Signer;
  let now: number;
  let offer: AgreementOffer;
  const clients: SharingAgreementRegistryClient[] = [];
  const idOf = (salt: string) => agreementId({ chainId: 31337, contract: address }, 1, salt);

  before(async () => {
    const listed = names.map((name) => ({ name, title: name }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies: listed }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    const connection = await session.connection();
    const governor = await connection.signer("relayer");
    const governorAddress = await governor.getAddress();
    const registry = await deploy(
      governor,
      agencyRegistryAbi,
      agencyRegistryCreationCode,
      governorAddress,
      governorAddress,
    );
    agencies = new AgencyRegistryClient(registry, governor);
    const signers = await Promise.all(names.map((name) => connection.signer(name)));
    discloser = signers[0]!;
    const may = capabilities("AGREEMENT_PROPOSE", "AGREEMENT_ACCEPT", "AGREEMENT_END");
    await setUpAgencies(
      agencies,
      signers.map((signer, index) => ({
        id: index + 1,
        identifier: names[index]!,
        capabilities: may,
        signer,
      })),
    );
    address = await deploy(
      governor,
      sharingAgreementRegistryAbi,
      sharingAgreementRegistryCreationCode,
      registry,
    );
    clients.push(...signers.map((signer) => new SharingAgreementRegistryClient(address, signer)));
    now = (await governor.provider!.getBlock("latest"))!.timestamp;
    offer = {
      basis: "public-fraud",
      terms: newSalt(),
      from: now - day,
      until: now + 1000 * day,
      reviewBy: now + 300 * day,
    };
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("takes an agreement through its whole life", async () => {
    const [hmrc, nhs] = [clients[0]!, clients[1]!];
    const salt = newSalt();
    const { id } = await hmrc.propose({ ...offer, salt, recipient: 2 });
    assert.equal(id, idOf(salt));
    assert.deepEqual(await nhs.agreement(id), {
      ...offer,
      status: "proposed",
      discloser: 1,
      recipient: 2,
      version: 1,
      accepted: { discloser: true, recipient: false },
    });
    assert.equal(await nhs.explain(id, 1, 2), "not-accepted");
    assert.equal(await nhs.isLive(id), false);

    assert.equal((await nhs.accept(id, { version: 1, terms: offer.terms })).active, true);
    assert.equal((await nhs.agreement(id)).status, "active");
    assert.equal(await nhs.permits(id, 1, 2), true);
    assert.equal(await nhs.permits(id, 2, 1), false);
    assert.equal(await nhs.explain(id, 2, 1), "wrong-parties");
    assert.deepEqual(
      [await nhs.isLive(id), await nhs.isLiveFor(id, 2), await nhs.isLiveFor(id, 3)],
      [true, true, false],
    );

    const changed: AgreementOffer = { ...offer, basis: "special-care", terms: newSalt() };
    assert.equal((await hmrc.amend(id, 1, changed)).version, 2);
    assert.equal(await nhs.permits(id, 1, 2), false);
    await assertRefused(
      nhs.accept(id, { version: 1, terms: offer.terms }),
      "VersionMismatch",
      `id: ${id}`,
      "present: 2",
      "given: 1",
    );
    await nhs.accept(id, { version: 2, terms: changed.terms });
    assert.equal((await nhs.agreement(id)).basis, "special-care");

    assert.equal(await nhs.isReviewDue(id), false);
    await nhs.recordReview(id, { version: 2, reviewBy: now + 500 * day, finding: newSalt() });
    assert.equal((await nhs.agreement(id)).reviewBy, now + 500 * day);

    await nhs.suspend(id);
    assert.equal(await hmrc.explain(id, 1, 2), "suspended");
    assert.equal((await hmrc.accept(id, { version: 2, terms: changed.terms })).active, false);
    assert.deepEqual((await hmrc.agreement(id)).accepted, { discloser: true, recipient: false });
    assert.equal((await nhs.accept(id, { version: 2, terms: changed.terms })).active, true);

    await hmrc.terminate(id);
    assert.equal((await hmrc.agreement(id)).status, "terminated");
    assert.equal(await hmrc.explain(id, 1, 2), "terminated");
    await assertRefused(nhs.suspend(id), "Over", `id: ${id}`);
  });

  it("names what is refused", async () => {
    const [hmrc, nhs, police] = [clients[0]!, clients[1]!, clients[2]!];
    const { id } = await hmrc.propose({ ...offer, salt: newSalt(), recipient: 2 });
    await assertRefused(
      police.accept(id, { version: 1, terms: offer.terms }),
      "NotParty",
      `id: ${id}`,
      "agency: 3",
    );
    await assertRefused(nhs.amend(id, 1, offer), "NotDiscloser", `id: ${id}`, "agency: 2");
    const latest = offer.from + 1827 * day;
    await assertRefused(
      hmrc.amend(id, 1, { ...offer, until: latest + 1 }),
      "TermTooLong",
      `latest: ${latest}`,
    );
    assert.equal((await hmrc.agreement(ZeroHash)).status, "none");
    assert.equal((await hmrc.agreement(ZeroHash)).basis, "none");
    assert.equal(await hmrc.explain(ZeroHash, 1, 2), "unknown");
  });

  it("stops every flow of a suspended agency", async () => {
    const [hmrc, nhs] = [clients[0]!, clients[1]!];
    const { id } = await hmrc.propose({ ...offer, salt: newSalt(), recipient: 2 });
    await nhs.accept(id, { version: 1, terms: offer.terms });
    await agencies.setStatus(1, "suspended");
    assert.equal(await nhs.explain(id, 1, 2), "discloser-not-active");
    await agencies.setStatus(1, "active");
    await agencies.setStatus(2, "suspended");
    assert.equal(await nhs.explain(id, 1, 2), "recipient-not-active");
    await agencies.setStatus(2, "active");
    assert.equal(await nhs.explain(id, 1, 2), "ok");
  });

  it("knows the same legal bases as the contract, all 256 codes", async () => {
    const contract = new Contract(address, sharingAgreementRegistryAbi, discloser);
    const propose = contract.getFunction("propose");
    const refused = async (basis: number): Promise<string | undefined> => {
      const { terms, from, until, reviewBy } = offer;
      try {
        await propose.staticCall(newSalt(), 2, basis, terms, from, until, reviewBy);
        return undefined;
      } catch (error) {
        if (!isError(error, "CALL_EXCEPTION")) throw error;
        return error.revert?.name;
      }
    };
    const codes = Array.from({ length: 256 }, (_, code) => code);
    const answers = await Promise.all(codes.map(refused));
    for (const code of codes) {
      const expected = code === 0 ? "BasisRequired" : "UnknownBasis";
      assert.equal(answers[code], legalBasisOf(code) === undefined ? expected : undefined, `code ${code}`);
    }
    const listed = Object.values(legalBases);
    assert.equal(new Set(listed.map((basis) => basis.code)).size, listed.length);
    assert.equal(new Set(listed.map((basis) => basis.reference)).size, listed.length);
    assert.equal(legalBasisOf(5), "public-task");
  });
});
