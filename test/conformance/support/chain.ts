import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import {
  AgencyRegistryClient,
  Capability,
  MovementClearanceClient,
  agencyRegistryAbi,
  agencyRegistryCreationCode,
  maskOf,
  movementClearanceAbi,
  movementClearanceCreationCode,
  type Movement,
  type MovementSnapshot,
  type MovementWrite,
} from "@tolbooth/sdk";
import { anvilProgram } from "@tolbooth/sdk/node";
import { ContractFactory, JsonRpcProvider, type InterfaceAbi, type Signer } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

/** A chain of one's own for a test: an anvil process, ended by `close`. */
export class TestChain {
  private constructor(
    private readonly process: ChildProcess,
    readonly provider: JsonRpcProvider,
  ) {}

  static async start(): Promise<TestChain> {
    const port = await freePort();
    const child = spawn(anvilProgram(), ["--host", "127.0.0.1", "--port", String(port)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise<void>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`anvil ended with ${code} before it listened`)));
      child.stdout.on("data", (chunk: Buffer) => {
        if (String(chunk).includes("Listening on")) resolve();
      });
    });
    const provider = new JsonRpcProvider(`http://127.0.0.1:${port}`, undefined, {
      staticNetwork: true,
      pollingInterval: 10,
      cacheTimeout: -1,
    });
    return new TestChain(child, provider);
  }

  async close(): Promise<void> {
    this.provider.destroy();
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    await ended;
  }

  /** One of anvil's funded accounts. */
  account(index: number): Promise<Signer> {
    return this.provider.getSigner(index);
  }

  async deploy(
    signer: Signer,
    abi: InterfaceAbi,
    creationCode: string,
    ...values: unknown[]
  ): Promise<string> {
    const contract = await new ContractFactory(abi, creationCode, signer).deploy(...values);
    await receiptOf(contract.deploymentTransaction()!);
    return await contract.getAddress();
  }
}

const every = Object.values(Capability).reduce((sum, bit) => sum | bit, 0n);

/** A registry with two made-up agencies, 1 and 2, whose keys may do everything. */
export interface TestAgencies {
  readonly registry: string;
  readonly governor: Signer;
  readonly keys: readonly [first: Signer, second: Signer];
}

/** Deploys the registry and admits the agencies. */
export async function deployAgencies(chain: TestChain): Promise<TestAgencies> {
  const [governor, first, second] = await Promise.all([chain.account(0), chain.account(1), chain.account(2)]);
  const owner = await governor.getAddress();
  const registry = await chain.deploy(governor, agencyRegistryAbi, agencyRegistryCreationCode, owner, owner);
  const agencies = new AgencyRegistryClient(registry, governor);
  for (const [index, signer] of [first, second].entries()) {
    const id = index + 1;
    await agencies.admitAgency({ id, scheme: "GOV", identifier: `made-up-${id}`, ceiling: every });
    await agencies.appointAdmin(id, await signer.getAddress());
    await new AgencyRegistryClient(registry, signer).setKey(await signer.getAddress(), every);
  }
  return { registry, governor, keys: [first, second] };
}

/** A `MovementClearance` with the first agency on lane 1 and the second on lanes 2, 3 and 32. */
export class TestMovements {
  private constructor(
    readonly address: string,
    private readonly customs: MovementClearanceClient,
    private readonly other: MovementClearanceClient,
  ) {}

  static async deploy(chain: TestChain): Promise<TestMovements> {
    const { registry, governor, keys } = await deployAgencies(chain);
    const address = await chain.deploy(
      governor,
      movementClearanceAbi,
      movementClearanceCreationCode,
      registry,
    );
    const lanes = new MovementClearanceClient(address, governor);
    for (const lane of [1, 2, 3, 32]) await lanes.assignLane(lane, lane === 1 ? 1 : 2);
    const [customs, other] = keys;
    return new TestMovements(
      address,
      new MovementClearanceClient(address, customs),
      new MovementClearanceClient(address, other),
    );
  }

  /** Sends one write in the name of a lane's agency. */
  async send(id: string, lane: number, write: MovementWrite): Promise<void> {
    const sender = lane === 1 ? this.customs : this.other;
    switch (write.kind) {
      case "open":
        await sender.open(id, lanesIn(write.required), write.data);
        break;
      case "add-requirement":
        await sender.addRequirement(id, write.lane);
        break;
      case "decide":
        await sender.decide(id, write.lane, write.decision as "clear", write.evidence, {
          version: write.version,
          sequence: write.expectedSeq,
        });
        break;
      case "amend":
        await sender.amend(id, write.data);
        break;
      case "invalidate":
        await sender.invalidate(id, write.reason);
        break;
      case "exit":
        await sender.exit(id);
    }
  }

  /** The state on chain in the model's form. */
  async state(id: string): Promise<MovementSnapshot> {
    return snapshotOf(await this.customs.movement(id));
  }
}

function snapshotOf(movement: Movement): MovementSnapshot {
  return {
    status: movement.state,
    version: movement.version,
    required: maskOf(movement.required),
    cleared: maskOf(movement.cleared),
    held: maskOf(movement.held),
    refused: maskOf(movement.refused),
    seq: movement.sequence,
  };
}

function lanesIn(mask: number): number[] {
  return Array.from({ length: 32 }, (_, index) => index + 1).filter(
    (lane) => Math.floor(mask / 2 ** (lane - 1)) % 2 === 1,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
