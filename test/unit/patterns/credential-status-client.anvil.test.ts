import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  CredentialStatusClient,
  credentialStatusAbi,
  credentialStatusCreationCode,
  decodeStatusList,
  encodeStatusList,
  isTolboothError,
  setUpAgencies,
  statusListId,
  statusListName,
  statusListTree,
  statusWordBits,
  statusWordLeaf,
  statusWords,
  withStatusBits,
  type Connection,
  type ContractPlace,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { Contract, ContractFactory, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const name = statusListName("https://example.org/credentials/status/3");
const entries = 131_072;

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

describe("CredentialStatusClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-status-"));
  let session: ProjectSession;
  let connection: Connection;
  let place: ContractPlace;
  let council: CredentialStatusClient;
  let hospital: CredentialStatusClient;
  let contract: Contract;

  before(async () => {
    const names = ["council", "hospital"];
    const listed = names.map((one) => ({ name: one, title: one }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies: listed }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    connection = await session.connection();
    const governor = await connection.signer("relayer");
    const address = await governor.getAddress();
    const registry = await deploy(governor, agencyRegistryAbi, agencyRegistryCreationCode, address, address);
    const signers = await Promise.all(names.map((one) => connection.signer(one)));
    await setUpAgencies(
      new AgencyRegistryClient(registry, governor),
      signers.map((signer, index) => ({
        id: index + 1,
        identifier: names[index]!,
        capabilities: capabilities("CREDENTIAL_PUBLISH"),
        signer,
      })),
    );
    const lists = await deploy(governor, credentialStatusAbi, credentialStatusCreationCode, registry);
    council = new CredentialStatusClient(lists, signers[0]!);
    hospital = new CredentialStatusClient(lists, signers[1]!);
    contract = new Contract(lists, credentialStatusAbi, connection.provider);
    const { chainId } = await connection.provider.getNetwork();
    place = { chainId, contract: lists };
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const now = async (): Promise<number> => (await connection.provider.getBlock("latest"))!.timestamp;

  /** From the last block, not from the clock: blocks that follow each other in one second run ahead of it. */
  const passTime = async (seconds: number): Promise<void> => {
    await connection.provider.send("evm_setNextBlockTimestamp", [(await now()) + seconds]);
    await connection.provider.send("evm_mine", []);
  };

  it("derives ids and leaves as the contract does", async () => {
    for (const [index, purpose] of (["revocation", "suspension"] as const).entries()) {
      for (const [at, form] of (["root", "bitmap"] as const).entries()) {
        for (const size of [entries, 2 * entries, 16_777_216]) {
          const parts = { issuer: 517, name, purpose, form, entries: size };
          const expected = await contract.getFunction("listId")(517, name, index + 1, at + 1, size);
          assert.equal(statusListId(place, parts), expected);
        }
      }
    }
    const word = 2n ** 255n + 5n;
    assert.equal(statusWordLeaf(place, name, 7, word), await contract.getFunction("wordLeaf")(name, 7, word));
  });

  it("refuses parts that no list can have", () => {
    const parts = { issuer: 1, name, purpose: "revocation", form: "root", entries } as const;
    const isInvalid = (error: unknown): boolean => isTolboothError(error, "COMMITMENT_INVALID");
    for (const bad of [0, 65_536, entries + 1, 33_554_432, Number.NaN])
      assert.throws(() => statusListId(place, { ...parts, entries: bad }), isInvalid);
    assert.throws(() => statusListId(place, { ...parts, issuer: 0 }), isInvalid);
    assert.throws(() => statusListId(place, { ...parts, name: "0x00" }), isInvalid);
    assert.throws(() => statusWordLeaf(place, name, 0, 0n), isInvalid);
    assert.throws(() => statusWordLeaf(place, name, 1, -1n), isInvalid);
    assert.throws(() => statusWordLeaf(place, name, 1, 2n ** 256n), isInvalid);
    assert.throws(() => statusWords(new Uint8Array(0)), isInvalid);
    assert.throws(() => statusWords(new Uint8Array(33)), isInvalid);
  });

  it("root: publishes a W3C list and proves entries of it, until it is stale", async () => {
    const { id } = await council.createList({ name, purpose: "revocation", form: "root" });
    assert.equal(id, statusListId(place, { issuer: 1, name, purpose: "revocation", form: "root", entries }));
    assert.equal(await council.isFresh(id), false);
    const revoked = [0, 94_567, 131_071];
    const encoded = await encodeStatusList(withStatusBits(new Uint8Array(entries / 8), revoked, true));

    // A verifier has the public list and the chain, and nothing else.
    const bits = await decodeStatusList(encoded);
    const tree = statusListTree(place, id, 1, bits);
    assert.equal(tree.depth, 9);
    const nextUpdate = (await now()) + 3_600;
    const { version } = await council.publish(id, { root: tree.root, version: 0, nextUpdate });
    assert.equal(version, 1);
    assert.equal(await council.rootOf(id), tree.root);
    const words = statusWords(bits);
    for (const index of [...revoked, 1, 94_566, 94_568, 131_070]) {
      const at = Math.floor(index / 256);
      const entry = { index, word: words[at]!, proof: tree.proof(at) };
      assert.equal(await hospital.statusByProof(id, entry), revoked.includes(index), String(index));
    }
    const first = { index: 0, word: 0n, proof: tree.proof(0) };
    await assertRefused(hospital.statusByProof(id, first), "BadProof", `id: ${id}`, "index: 0");

    const { issuer, purpose, form, at, ...rest } = await hospital.list(id);
    assert.deepEqual([issuer, purpose, form], [1, "revocation", "root"]);
    assert.ok(at > 0 && at < nextUpdate);
    assert.deepEqual(rest, { entries, version: 1, nextUpdate });
    await assertRefused(
      council.publish(id, { root: tree.root, version: 0, nextUpdate }),
      "StaleVersion",
      `id: ${id}`,
      "expected: 0",
      "actual: 1",
    );
    await assertRefused(
      hospital.publish(id, { root: tree.root, version: 1, nextUpdate }),
      "NotIssuer",
      `id: ${id}`,
      "agency: 2",
    );

    await passTime(3_600);
    assert.equal(await hospital.isFresh(id), false);
    const good = { index: 0, word: words[0]!, proof: tree.proof(0) };
    await assertRefused(
      hospital.statusByProof(id, good),
      "Stale",
      `id: ${id}`,
      `nextUpdate: ${String(nextUpdate)}`,
    );
  });

  it("bitmap: suspends and reinstates, one and many; a revocation stays", async () => {
    const { id } = await council.createList({
      name,
      purpose: "suspension",
      form: "bitmap",
      entries: 262_144,
    });
    const nextUpdate = (await now()) + 3_600;
    assert.equal((await council.refresh(id, { version: 0, nextUpdate })).version, 1);
    await council.setEntry(id, 300);
    assert.equal(await hospital.statusAt(id, 300), true);
    assert.equal(await hospital.statusAt(id, 301), false);
    assert.equal(await hospital.wordAt(id, 1), 1n << BigInt(255 - 44));
    await council.clearEntry(id, 300);
    assert.equal(await hospital.statusAt(id, 300), false);
    const many = [5, 6, 262_143, 7, 262_142];
    await council.setEntries(id, many);
    for (const index of many) assert.equal(await hospital.statusAt(id, index), true);
    await council.clearEntries(id, [6, 262_143]);
    assert.deepEqual(await Promise.all(many.map((index) => hospital.statusAt(id, index))), [
      true,
      false,
      false,
      true,
      true,
    ]);
    await assertRefused(hospital.setEntry(id, 1), "NotIssuer", `id: ${id}`, "agency: 2");
    await assertRefused(council.setEntry(id, 262_144), "IndexOutOfList", `id: ${id}`, "index: 262144");

    const revocations = await council.createList({ name, purpose: "revocation", form: "bitmap" });
    await council.setEntry(revocations.id, 9);
    await assertRefused(council.clearEntry(revocations.id, 9), "Unrevoke", `id: ${revocations.id}`);
    await assertRefused(
      hospital.statusAt(revocations.id, 9),
      "Stale",
      `id: ${revocations.id}`,
      "nextUpdate: 0",
    );
    const none = await hospital.list(name);
    assert.deepEqual([none.purpose, none.form, none.issuer], ["none", "none", 0]);
  });

  it("gathers entries into words", () => {
    assert.deepEqual(statusWordBits([0, 255, 256, 0]), [
      { word: 0, mask: (1n << 255n) | 1n },
      { word: 1, mask: 1n << 255n },
    ]);
    assert.deepEqual(statusWordBits([]), []);
  });
});
