import { createHash } from "node:crypto";
import { AbiCoder, Interface } from "ethers";
import type { Connection, ContractReference } from "@tolbooth/sdk";

export const gateAddress = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

const events = [
  "event Passed(bytes32 indexed movement, uint16 indexed agency, uint256 number)",
  "event Closed(uint16 agency, string reason)",
];

const gateInterface = new Interface(events);
export const gateAbi = JSON.parse(gateInterface.formatJson()) as ContractReference["abi"];
const passedTopic = gateInterface.getEvent("Passed")?.topicHash;
export const gate: ContractReference & { blockNumber: number } = {
  name: "Gate",
  address: gateAddress,
  abi: gateAbi,
  blockNumber: 0,
};

export function movementId(number: number): string {
  return word(number);
}

/** A number as the ABI encodes it. */
function word(number: number): string {
  return `0x${number.toString(16).padStart(64, "0")}`;
}

interface Block {
  readonly hash: string;
  readonly logs: object[];
}

export interface Asked {
  readonly method: string;
  readonly parameters: readonly unknown[];
}

/** A chain in memory, whose node can be told how to answer. Block N has one `Passed` for each of `perBlock`. */
export class FakeChain {
  readonly asked: Asked[] = [];
  /** Called before each answer: may throw, or give another answer than the chain's. */
  before: (asked: Asked) => unknown = () => undefined;
  /** How many blocks the node is behind. */
  behind = 0;
  private blocks: Block[] = [];

  constructor(
    blocks: number,
    private readonly perBlock = 1,
    private readonly salt = "first",
  ) {
    this.grow(blocks, salt);
  }

  get height(): number {
    return this.blocks.length - 1;
  }

  /** Adds blocks. Another salt gives other blocks. */
  grow(blocks: number, salt = this.salt): void {
    for (let added = 0; added < blocks; added += 1) {
      const number = this.blocks.length;
      const parent = this.blocks.at(-1)?.hash ?? "";
      const hash = hashOf(`${parent} ${number} ${salt}`);
      this.blocks.push({ hash, logs: this.logsOf(number, hash, salt) });
    }
  }

  /** Takes blocks away from the end. */
  shrink(blocks: number): void {
    this.blocks = this.blocks.slice(0, -blocks);
  }

  connection(local = false): Connection {
    const send = async (method: string, parameters: readonly unknown[]): Promise<unknown> => {
      const asked = { method, parameters };
      this.asked.push(asked);
      await Promise.resolve();
      return this.before(asked) ?? structuredClone(this.answer(asked));
    };
    // A name and password keep the index from asking by itself: it asks as it asks a network far away.
    const network = { name: "test", url: "http://user:word@node.example", chainId: 7, local };
    return { network, provider: { send } } as unknown as Connection;
  }

  answer({ method, parameters }: Asked): unknown {
    const visible = this.blocks.length - this.behind;
    if (method === "eth_getBlockByNumber") {
      const number = parameters[0] === "latest" ? visible - 1 : Number(parameters[0]);
      const block = number < visible ? this.blocks[number] : undefined;
      return block
        ? { number: quantity(number), hash: block.hash, timestamp: quantity(timeOf(number)) }
        : null;
    }
    const { fromBlock, toBlock } = parameters[0] as { fromBlock: string; toBlock: string };
    return this.blocks
      .slice(Number(fromBlock), Math.min(Number(toBlock) + 1, visible))
      .flatMap(({ logs }) => logs);
  }

  private logsOf(block: number, blockHash: string, salt: string): object[] {
    return Array.from({ length: this.perBlock }, (_, place) => {
      const number = block * this.perBlock + place;
      return {
        address: gateAddress.toLowerCase(),
        topics: [passedTopic, movementId(number % 10), word((number % 28) + 1)],
        data: word(salt === "first" ? number : 1_000_000 + number),
        blockNumber: quantity(block),
        blockHash,
        transactionHash: hashOf(`${blockHash} ${place}`),
        transactionIndex: quantity(place),
        logIndex: quantity(place),
      };
    });
  }
}

export function timeOf(block: number): number {
  return 1_700_000_000 + block * 12;
}

export function quantity(number: number): string {
  return `0x${number.toString(16)}`;
}

export function hashOf(text: string): string {
  return `0x${createHash("sha256").update(text).digest("hex")}`;
}

/** What ethers throws when a node refuses. */
export function refusal(message: string): Error {
  return Object.assign(new Error("refused"), { error: { code: -32005, message } });
}

export function silence(): Error {
  return Object.assign(new Error("server response 503"), { code: "SERVER_ERROR" });
}

export const words = AbiCoder.defaultAbiCoder();
