import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  AgencyRegistryClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  capabilities,
  InterventionCoordinatorClient,
  interventionCoordinatorAbi,
  interventionCoordinatorCreationCode,
  isTolboothError,
  MovementClearanceClient,
  movementClearanceAbi,
  movementClearanceCreationCode,
  newSalt,
  setUpAgencies,
  type Connection,
  type InspectionSlot,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { ContractFactory, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

const evidence = `0x${"22".repeat(32)}`;
const horizon = 14 * 86_400;

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

describe("InterventionCoordinatorClient on a local network", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-interventions-"));
  const names = ["hmrc", "defra", "police"];
  let session: ProjectSession;
  let connection: Connection;
  let movementsAddress: string;
  let hmrcMovements: MovementClearanceClient;
  const agencies: Record<string, InterventionCoordinatorClient> = {};

  before(async () => {
    const listed = names.map((name) => ({ name, title: name }));
    writeFileSync(path.join(folder, "tolbooth.json"), JSON.stringify({ agencies: listed }));
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    await session.startNetwork();
    connection = await session.connection();
    const governor = await connection.signer("relayer");
    const address = await governor.getAddress();
    const registry = await deploy(governor, agencyRegistryAbi, agencyRegistryCreationCode, address, address);
    const signers = await Promise.all(names.map((name) => connection.signer(name)));
    await setUpAgencies(
      new AgencyRegistryClient(registry, governor),
      signers.map((signer, index) => ({
        id: index + 1,
        identifier: names[index]!,
        capabilities: capabilities(
          "MOVEMENT_OPEN",
          "MOVEMENT_DECIDE",
          "INTERVENTION_BOOK",
          "INTERVENTION_JOIN",
        ),
        signer,
      })),
    );
    movementsAddress = await deploy(governor, movementClearanceAbi, movementClearanceCreationCode, registry);
    const movements = new MovementClearanceClient(movementsAddress, governor);
    for (const lane of [1, 2, 3]) await movements.assignLane(lane, lane);
    hmrcMovements = new MovementClearanceClient(movementsAddress, signers[0]!);
    const coordinator = await deploy(
      governor,
      interventionCoordinatorAbi,
      interventionCoordinatorCreationCode,
      registry,
      movementsAddress,
    );
    for (const [index, name] of names.entries()) {
      agencies[name] = new InterventionCoordinatorClient(coordinator, signers[index]!);
    }
  });

  after(async () => {
    await session.close();
    await session.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const now = async (): Promise<number> => (await connection.provider.getBlock("latest"))!.timestamp;

  const passTime = async (seconds: number): Promise<void> => {
    await connection.provider.send("evm_increaseTime", [seconds]);
    await connection.provider.send("evm_mine", []);
  };

  /** A movement that requires lanes 1 and 2. */
  const newMovement = async (): Promise<string> => {
    const movement = newSalt();
    await hmrcMovements.open(movement, [1, 2], evidence);
    return movement;
  };

  /** A slot that has begun and lasts for an hour. */
  const slotNow = async (): Promise<InspectionSlot> => {
    const from = await now();
    return { commitment: newSalt(), from, until: from + 3_600 };
  };

  it("books, lets others join, takes reports, completes, and counts", async () => {
    const { hmrc, defra, police } = agencies as Record<"hmrc" | "defra" | "police", typeof agencies.hmrc>;
    assert.equal(await hmrc!.movements(), movementsAddress);
    assert.equal((await hmrc!.intervention(newSalt())).state, "none");
    assert.deepEqual(await hmrc!.totals(), {
      booked: 0,
      completed: 0,
      cancelled: 0,
      movements: 0,
      perMovement: 0,
    });

    const movement = await newMovement();
    const slot = await slotNow();
    const receipt = await hmrc!.book(movement, slot, 1);
    assert.deepEqual(receipt.events[0]?.arguments, {
      movement,
      lead: 1n,
      agency: 1n,
      round: 1n,
      revision: 1n,
      slot: slot.commitment,
      from: BigInt(slot.from),
      until: BigInt(slot.until),
    });
    await assertRefused(
      defra!.book(movement, slot, 2),
      "AlreadyBooked",
      `movement: ${movement}`,
      "revision: 1",
    );
    await defra!.join(movement, 2);
    await assertRefused(police!.join(movement, 3, 7), "StaleSlot", "current: 1", "given: 7");
    await police!.join(movement, 3, 1);
    await hmrc!.report(movement, 1, "satisfactory", evidence);
    await defra!.report(movement, 2, "unsatisfactory", evidence);
    assert.deepEqual((await hmrc!.intervention(movement)).awaited, [3]);
    await assertRefused(hmrc!.complete(movement), "OutcomeMissing", "lanes: 4");
    await police!.report(movement, 3, "not-inspected", evidence);
    await hmrc!.complete(movement);
    const { latest, ...rest } = await hmrc!.intervention(movement);
    assert.deepEqual(rest, {
      state: "completed",
      lead: 1,
      round: 1,
      revision: 1,
      joined: [1, 2, 3],
      satisfactory: [1],
      unsatisfactory: [2],
      notInspected: [3],
      awaited: [],
      from: slot.from,
      until: slot.until,
    });
    assert.ok(latest >= slot.from + horizon);
    await defra!.book(movement, await slotNow(), 2);
    assert.deepEqual(await hmrc!.totals(), {
      booked: 2,
      completed: 1,
      cancelled: 0,
      movements: 1,
      perMovement: 2,
    });
    await defra!.cancel(movement, 2);
    assert.equal((await hmrc!.intervention(movement)).state, "cancelled");
  });

  it("moves a slot, keeps it open for a holder, and lets another lane take over", async () => {
    const { hmrc, defra } = agencies as Record<"hmrc" | "defra", typeof agencies.hmrc>;
    const movement = await newMovement();
    await hmrc!.book(movement, await slotNow(), 1);
    const moved = { ...(await slotNow()), commitment: newSalt() };
    await hmrc!.reschedule(movement, moved);
    const { revision, joined, until } = await hmrc!.intervention(movement);
    assert.deepEqual([revision, joined, until], [2, [1], moved.until]);

    const defraMovements = new MovementClearanceClient(movementsAddress, await connection.signer("defra"));
    await defraMovements.decide(movement, 2, "hold", evidence);
    await hmrc!.report(movement, 1, "satisfactory", evidence);
    await assertRefused(hmrc!.complete(movement), "HoldersNotJoined", "lanes: 2");
    await assertRefused(
      defra!.takeOver(movement, 2, await slotNow()),
      "LeadOnly",
      `movement: ${movement}`,
      "lead: 1",
    );
    await passTime(3_700);
    await defra!.takeOver(movement, 2, await slotNow());
    await defra!.report(movement, 2, "satisfactory", evidence);
    await defra!.complete(movement);
    const ended = await defra!.intervention(movement);
    assert.deepEqual([ended.state, ended.lead, ended.satisfactory], ["completed", 2, [1, 2]]);
    assert.equal((await defra!.totals()).completed, 2);
  });
});
