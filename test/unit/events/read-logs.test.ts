import assert from "node:assert/strict";
import { Interface, type InterfaceAbi } from "ethers";
import { fetchEvents, type Connection, type ContractReference } from "@tolbooth/sdk";

const address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const abi = JSON.parse(
  new Interface(["event Passed(uint256 number)"]).formatJson(),
) as ContractReference["abi"];
const contract: ContractReference = { name: "Gate", address, abi };

interface Asked {
  readonly method: string;
  readonly parameters: readonly Record<string, string>[];
}

/** A network of 100,000 blocks with an event in every hundredth, which answers as told. */
function network(
  answer: (asked: Asked) => unknown,
  local = false,
): { connection: Connection; asked: Asked[] } {
  const asked: Asked[] = [];
  const provider = {
    send: (method: string, parameters: Record<string, string>[]): Promise<unknown> => {
      asked.push({ method, parameters });
      try {
        return Promise.resolve(method === "eth_blockNumber" ? "0x186a0" : answer({ method, parameters }));
      } catch (error) {
        return Promise.reject(error as Error);
      }
    },
  };
  const where = { name: "test", url: "https://node.example", chainId: 1, local };
  return { connection: { network: where, provider } as unknown as Connection, asked };
}

function logsOf({ parameters }: Asked): object[] {
  const [from, to] = [Number(parameters[0]!["fromBlock"]), Number(parameters[0]!["toBlock"])];
  const logs: object[] = [];
  for (let block = Math.ceil(from / 100) * 100; block <= to; block += 100)
    logs.push({
      address,
      ...new Interface(abi as InterfaceAbi).encodeEventLog("Passed", [block]),
      blockNumber: `0x${block.toString(16)}`,
      transactionHash: `0x${"a".repeat(64)}`,
      logIndex: "0x0",
    });
  // Nodes need not give them in order, and name those of blocks that were dropped.
  return [...logs.reverse(), ...logs.slice(0, 1).map((log) => ({ ...log, removed: true }))];
}

const refusal = (message: string): Error =>
  Object.assign(new Error("refused"), { error: { code: -32005, message } });

describe("fetchEvents", () => {
  it("asks a node with limits for smaller and smaller parts, and misses nothing", async () => {
    const { connection, asked } = network((one) => {
      if (one.method === "eth_getBlockByNumber") return { timestamp: one.parameters[0] };
      const span = Number(one.parameters[0]!["toBlock"]) - Number(one.parameters[0]!["fromBlock"]) + 1;
      if (span > 700) throw refusal("query returned more than 10000 results");
      return logsOf(one);
    });
    const events = await fetchEvents(connection, [contract], { fromBlock: 0, toBlock: 9_999 });
    assert.deepEqual(
      events.map(({ blockNumber, blockTime, arguments: given }) => [blockNumber, blockTime, given[0]?.value]),
      Array.from({ length: 100 }, (_, index) => [index * 100, index * 100, String(index * 100)]),
    );
    assert.ok(asked.filter(({ method }) => method === "eth_getLogs").length < 30);
  });

  it("ends when the node refuses a single block too", async () => {
    const { connection, asked } = network(() => {
      throw refusal("no logs here");
    });
    await assert.rejects(fetchEvents(connection, [contract]), { code: "NETWORK_REFUSED" });
    assert.ok(asked.length < 30);
  });

  it("does not ask smaller and smaller where nobody answers", async () => {
    const { connection, asked } = network(() => {
      throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    });
    await assert.rejects(fetchEvents(connection, [contract]), { code: "NETWORK_UNREACHABLE" });
    assert.equal(asked.length, 2);
  });

  it("asks only for the addresses and topics that are wanted", async () => {
    const { connection, asked } = network(
      (one) => logsOf(one).map((log) => ({ ...log, blockTimestamp: "0x5" })),
      true,
    );
    const twice = [contract, { ...contract, name: "Again", address: address.toLowerCase() }];
    const events = await fetchEvents(connection, twice, { event: "Passed", toBlock: 99 });
    assert.deepEqual(
      events.map(({ contract: name, blockTime }) => [name, blockTime]),
      [["Gate", 5]],
    );
    assert.deepEqual(asked[1]?.parameters, [
      {
        address: [address.toLowerCase()],
        fromBlock: "0x0",
        toBlock: "0x63",
        topics: [[new Interface(abi as InterfaceAbi).getEvent("Passed")!.topicHash]],
      },
    ]);
  });
});
