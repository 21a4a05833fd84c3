import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  commitmentLeaf,
  erasureGroundOf,
  erasureGrounds,
  isTolboothError,
  merkleTree,
  newSalt,
  RecordAnchorClient,
  recordAnchorAbi,
  recordAnchorCreationCode,
  recordBatchId,
  recordId,
  schemaId,
  setUpAgencies,
  SharingAgreementRegistryClient,
  sharingAgreementRegistryAbi,
  sharingAgreementRegistryCreationCode,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { Contract, ContractFactory, isError, ZeroHash, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

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

describe("RecordAnchorClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-anchors-"));
  const names = ["nhs", "council"];
  let session: ProjectSession;
  let address: string;
  let owner: Signer;
  let agreement: string;
  let nhs: RecordAnchorClient;
  let council: RecordAnchorClient;
  let agreementsOfNhs: SharingAgreementRegistryClient;

  const place = () => ({ chainId: 31337, contract: address });
  /** Commitment to some version of some record. */
  const commitment = () =>
    commitmentLeaf(place(), { schema: schemaId("a record"), salt: newSalt(), contentHash: newSalt() });

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
    const signers = await Promise.all(names.map((name) => connection.signer(name)));
    owner = signers[0]!;
    const may = capabilities(
      "AGREEMENT_PROPOSE",
      "AGREEMENT_ACCEPT",
      "AGREEMENT_END",
      "RECORD_ANCHOR",
      "RECORD_ERASE",
    );
    await setUpAgencies(
      new AgencyRegistryClient(registry, governor),
      signers.map((signer, index) => ({
        id: index + 1,
        identifier: names[index]!,
        capabilities: may,
        signer,
      })),
    );
    const agreements = await deploy(
      governor,
      sharingAgreementRegistryAbi,
      sharingAgreementRegistryCreationCode,
      registry,
    );
    address = await deploy(governor, recordAnchorAbi, recordAnchorCreationCode, registry, agreements);
    nhs = new RecordAnchorClient(address, signers[0]!);
    council = new RecordAnchorClient(address, signers[1]!);

    const now = (await governor.provider!.getBlock("latest"))!.timestamp;
    const terms = newSalt();
    agreementsOfNhs = new SharingAgreementRegistryClient(agreements, signers[0]!);
    const proposal = { basis: "special-care", terms, from: now - 1, until: now + 86_400 } as const;
    const proposed = await agreementsOfNhs.propose({
      ...proposal,
      reviewBy: proposal.until,
      salt: newSalt(),
      recipient: 2,
    });
    agreement = proposed.id;
    await new SharingAgreementRegistryClient(agreements, signers[1]!).accept(agreement, {
      version: 1,
      terms,
    });
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("anchors, corrects and erases a record", async () => {
    const [first, second] = [commitment(), commitment()];
    const { id, receipt } = await nhs.anchor(first, agreement);
    assert.equal(id, recordId(place(), 1, first));
    assert.equal(receipt.events[0]?.arguments["agreement"], agreement);
    const { anchoredAt, ...written } = await nhs.anchorOf(id);
    assert.equal(anchoredAt, (await owner.provider!.getBlock(receipt.blockNumber))!.timestamp);
    assert.deepEqual(written, { status: "anchored", owner: 1, version: 1, ground: "none", count: 0 });

    const corrected = await nhs.supersede(id, second);
    assert.equal(corrected.id, recordId(place(), 1, second));
    assert.equal(await council.status(id), "superseded");
    assert.equal((await council.anchorOf(corrected.id)).version, 2);
    await assertRefused(nhs.supersede(id, commitment()), "AlreadySuperseded", `id: ${id}`);

    await assertRefused(council.tombstone(id, "retention-over"), "NotOwner", `id: ${id}`, "agency: 2");
    await nhs.tombstone(id, "retention-over");
    assert.equal((await nhs.anchorOf(id)).ground, "retention-over");
    assert.equal(await nhs.status(id), "tombstoned");
    await assertRefused(nhs.anchor(first), "Tombstoned", `id: ${id}`);
    assert.equal(await nhs.status(corrected.id), "anchored");
    assert.equal(await nhs.status(ZeroHash), "none");
    assert.equal((await nhs.anchorOf(ZeroHash)).ground, "none");
  });

  it("anchors many by one root, shows each and erases one", async () => {
    const records = Array.from({ length: 5 }, commitment);
    const tree = merkleTree(records);
    const { id: batch } = await nhs.anchorBatch(tree, agreement);
    assert.equal(batch, recordBatchId(place(), 1, tree.root));
    assert.equal((await nhs.anchorOf(batch)).count, 5);
    const inBatch = (index: number) => ({
      batch,
      commitment: records[index]!,
      index,
      proof: tree.proof(index),
    });
    for (const index of records.keys()) assert.equal(await council.verify(inBatch(index)), true);
    assert.equal(await council.statusInBatch({ ...inBatch(1), index: 2 }), "none");

    const { id } = await nhs.tombstoneInBatch(inBatch(3), "consent-withdrawn");
    assert.equal(id, recordId(place(), 1, records[3]!));
    assert.equal(await council.statusInBatch(inBatch(3)), "tombstoned");
    assert.equal(await council.verify(inBatch(3)), false);
    assert.equal(await council.statusInBatch(inBatch(4)), "anchored");
    await assertRefused(
      nhs.tombstoneInBatch({ ...inBatch(3), index: 2 }, "rectification"),
      "NotInBatch",
      `id: ${batch}`,
      `commitment: ${records[3]!}`,
    );
  });

  it("knows the same grounds of erasure as the contract, all 256 codes", async () => {
    const { id } = await nhs.anchor(commitment());
    const tombstone = new Contract(address, recordAnchorAbi, owner).getFunction("tombstone");
    const refused = async (ground: number): Promise<string | undefined> => {
      try {
        await tombstone.staticCall(id, ground);
        return undefined;
      } catch (error) {
        if (!isError(error, "CALL_EXCEPTION")) throw error;
        return error.revert?.name;
      }
    };
    const codes = Array.from({ length: 256 }, (_, code) => code);
    const answers = await Promise.all(codes.map(refused));
    for (const code of codes) {
      const expected = erasureGroundOf(code) === undefined ? "UnknownGround" : undefined;
      assert.equal(answers[code], expected, `code ${code}`);
    }
    const listed = Object.values(erasureGrounds);
    assert.equal(new Set(listed.map((ground) => ground.code)).size, listed.length);
    assert.equal(new Set(listed.map((ground) => ground.reference)).size, listed.length);
    assert.equal(erasureGroundOf(1), "no-longer-necessary");
  });

  it("anchors under a live agreement only", async () => {
    await agreementsOfNhs.suspend(agreement);
    await assertRefused(
      nhs.anchor(commitment(), agreement),
      "NoAgreement",
      `agreement: ${agreement}`,
      "agency: 1",
    );
    await nhs.anchor(commitment());
  });
});
