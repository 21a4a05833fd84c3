import assert from "node:assert/strict";
import { AgencyRegistryClient, Capability, isTolboothError, setUpAgencies } from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";
import { Interface, type InterfaceAbi, type Signer } from "ethers";

/** The public bodies of the examples. Their place here, from 1, is their number in the registry. */
export const bodies = ["hmrc", "defra", "hospital", "board"] as const;

/** What every example is given: a local network with a registry, and public bodies that may do everything. */
export interface Setting {
  /** Address of the AgencyRegistry that gates all contracts. */
  readonly registry: string;
  readonly chainId: number;
  /** Who sends: the four bodies, and whoever governs the registry. */
  readonly signers: Readonly<Record<(typeof bodies)[number] | "governor", Signer>>;
  /** Deploys a contract of this folder, or a pattern, and gives its address. */
  deploy(contract: string, ...values: unknown[]): Promise<string>;
  /** Time of the last block, in seconds since 1970. */
  now(): Promise<number>;
  /** Lets time pass. */
  wait(seconds: number): Promise<void>;
  /** Holds when the contract refuses with this error. */
  refused(work: Promise<unknown>, errorName: string): Promise<void>;
}

/** Compiles this folder, starts a local network and sets the bodies up. */
export async function setUp(session: ProjectSession): Promise<Setting> {
  await session.compile();
  await session.startNetwork();
  const connection = await session.connection();
  const { provider } = connection;
  const governor = await connection.signer("governor");
  const own: Interface[] = [];
  const deploy = async (contract: string, ...values: unknown[]): Promise<string> => {
    const name = `${contract}${own.length}`;
    const { record } = await session.deploy(contract, values, { from: "governor", name });
    own.push(Interface.from(record.abi as InterfaceAbi));
    return record.address;
  };
  const address = await governor.getAddress();
  const registry = await deploy("AgencyRegistry", address, address);
  const hmrc = await connection.signer("hmrc");
  const defra = await connection.signer("defra");
  const hospital = await connection.signer("hospital");
  const board = await connection.signer("board");
  await setUpAgencies(
    new AgencyRegistryClient(registry, governor),
    [hmrc, defra, hospital, board].map((signer, index) => ({
      id: index + 1,
      identifier: bodies[index]!,
      capabilities: Object.values(Capability).reduce((all, bit) => all | bit, 0n),
      signer,
    })),
  );
  const now = async (): Promise<number> => (await provider.getBlock("latest"))!.timestamp;
  return {
    registry,
    chainId: Number((await provider.getNetwork()).chainId),
    signers: { governor, hmrc, defra, hospital, board },
    deploy,
    now,
    wait: async (seconds) => {
      await provider.send("evm_setNextBlockTimestamp", [(await now()) + seconds]);
      await provider.send("evm_mine", []);
    },
    refused: (work, errorName) =>
      assert.rejects(work, (error: unknown) => {
        assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
        // An error of the pattern has its name. One of a project's own rules is found in the ABI of its own contract.
        const { errorName: known, errorData } = error.details;
        assert.equal(
          known ?? own.map((abi) => abi.parseError(String(errorData))?.name).find(Boolean),
          errorName,
        );
        return true;
      }),
  };
}
