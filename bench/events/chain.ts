import { spawn } from "node:child_process";
import { once } from "node:events";
import { ContractFactory, FetchRequest, JsonRpcProvider, Network, Wallet } from "ethers";
import type { Connection, IndexedContract } from "@tolbooth/sdk";
import { anvilProgram, createNodeHost } from "@tolbooth/sdk/node";
import { compileSolidity } from "../../test/unit/networks/support/solidity.js";

/** The first of anvil's published development keys. It is worth nothing. */
const developmentKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const eventsInTransaction = 200;

const { Border } = compileSolidity(`
contract Border {
    event Decided(bytes32 indexed movement, uint16 indexed agency, uint8 decision, uint48 decidedAt, bytes32 evidence, string note);
    function decide(uint256 from, uint256 many) external {
        for (uint256 i = from; i < from + many; ++i)
            emit Decided(keccak256(abi.encode(i / 10)), uint16(i % 28) + 1, uint8(i % 3), uint48(block.timestamp), bytes32(i), "held for documents");
    }
}
`);

/** A node of this machine whose chain holds events of one contract. */
export interface EventChain {
  readonly url: string;
  readonly events: number;
  readonly contract: IndexedContract;
  readonly newestBlock: number;
  connection(): Connection;
  end(): Promise<void>;
}

/** Starts anvil and sends transactions of 200 events each, one in a block. */
export async function createEventChain(events: number): Promise<EventChain> {
  const port = await createNodeHost().processes.freePort();
  const node = spawn(anvilProgram(), ["--port", String(port), "--silent", "--gas-limit", "300000000"], {
    stdio: "ignore",
  });
  const exited = once(node, "exit");
  const url = `http://127.0.0.1:${port}`;
  const end = async (): Promise<void> => {
    node.kill("SIGKILL");
    await exited;
  };
  try {
    const provider = createProvider(url);
    await waitForNode(provider);
    const sender = new Wallet(developmentKey, provider);
    const deployed = await new ContractFactory([...Border!.abi] as never, Border!.bytecode, sender).deploy();
    const address = await deployed.getAddress();
    let nonce = await sender.getNonce();
    for (let from = 0; from < events; from += eventsInTransaction) {
      const data = deployed.interface.encodeFunctionData("decide", [
        from,
        Math.min(eventsInTransaction, events - from),
      ]);
      await sender.sendTransaction({
        to: address,
        data,
        nonce: nonce++,
        gasLimit: 2_000_000n,
        gasPrice: 10n ** 10n,
      });
    }
    // The last transaction may wait for its block still.
    while ((await sender.getNonce("latest")) < nonce) await new Promise((resolve) => setTimeout(resolve, 20));
    const newestBlock = await provider.getBlockNumber();
    provider.destroy();
    const contract = { name: "Border", address, abi: Border!.abi, blockNumber: 0 };
    return { ...{ url, events, contract, newestBlock, end }, connection: () => connectionTo(url) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** ethers as the sdk sets it up: its defaults batch and wait, which would make it slower still. */
export function createProvider(url: string): JsonRpcProvider {
  const network = new Network("local", 31_337);
  const request = new FetchRequest(url);
  return new JsonRpcProvider(request, network, {
    staticNetwork: network,
    batchMaxCount: 1,
    cacheTimeout: -1,
  });
}

function connectionTo(url: string): Connection {
  const provider = createProvider(url);
  const network = { name: "local", url, chainId: 31_337, local: true };
  return {
    ...{ network, provider },
    accounts: () => Promise.resolve([]),
    signer: () => Promise.reject(new Error("nothing is sent")),
    close: () => provider.destroy(),
  };
}

async function waitForNode(provider: JsonRpcProvider): Promise<void> {
  for (let tries = 0; ; tries += 1)
    try {
      await provider.send("eth_blockNumber", []);
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
