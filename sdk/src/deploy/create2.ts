import { concat, getCreate2Address, id, keccak256 } from "ethers";
import type { Artifact } from "../artifacts/types.js";
import { TolboothError } from "../errors/index.js";
import { looksLikeKey, refuseKey } from "../networks/keys.js";
import type { Connection } from "../networks/types.js";
import { ask } from "./ask.js";
import { isRuntimeCodeOf } from "./runtime-code.js";
import type { Create2Place } from "./record-types.js";
import type { DeployContext } from "./request-types.js";

/**
 * The deterministic deployment proxy: the same code at the same address on most chains, made by a transaction that
 * anybody may send (github.com/Arachnid/deterministic-deployment-proxy). It takes a salt and creation code, and hands
 * ether on.
 */
export const CREATE2_FACTORY = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const FACTORY_CODE =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
/** Who the factory's published transaction is from. */
const FACTORY_DEPLOYER = "0x3fAB184622Dc19b6109349B94811493BF45362A0";
const SALT_AT_MOST = 200;

/**
 * The 32 bytes that a salt comes to.
 * @param given a text, `0x` and 64 hexadecimal digits, or nothing: then the name of the deployment
 * @throws CREATE2_SALT_INVALID
 * @throws KEY_MISPLACED for 64 hexadecimal digits without `0x`, which is how keys are often copied
 */
export function readSalt(given: string | undefined, name: string): Pick<Create2Place, "salt" | "saltText"> {
  const text = given ?? name;
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return { salt: text.toLowerCase() };
  if (looksLikeKey(text)) refuseKey(text, `the salt of ${name}`);
  const problem =
    text.trim() === ""
      ? "it is empty"
      : text.length > SALT_AT_MOST
        ? `it is longer than ${SALT_AT_MOST} signs`
        : /^0x[0-9a-fA-F]*$/.test(text)
          ? "it is hexadecimal, but not 32 bytes"
          : undefined;
  if (problem !== undefined) throw new TolboothError("CREATE2_SALT_INVALID", { name, problem });
  return { salt: id(text), saltText: text };
}

/**
 * Where the factory makes a contract (EIP-1014).
 * @param initCode creation code after linking, with the arguments
 */
export function create2Place(given: string | undefined, name: string, initCode: string): Create2Place {
  const salt = readSalt(given, name);
  const initCodeHash = keccak256(initCode);
  return {
    factory: CREATE2_FACTORY,
    ...salt,
    initCodeHash,
    address: getCreate2Address(CREATE2_FACTORY, salt.salt, initCodeHash),
  };
}

/** What is sent to the factory. */
export function create2Data({ salt }: Create2Place, initCode: string): string {
  return concat([salt, initCode]);
}

/** A contract that is to stand at a place. */
export interface Create2Contract {
  readonly name: string;
  readonly artifact: Artifact;
  /** `unit:Library` → address. */
  readonly libraries: Readonly<Record<string, string>>;
}

/**
 * Looks whether a place has its contract already. Where it is free, the factory must be there to make it.
 * @returns whether the contract stands there
 * @throws CREATE2_ADDRESS_TAKEN, CREATE2_FACTORY_UNAVAILABLE, NETWORK_UNREACHABLE
 */
export async function stands(
  { connection }: Pick<DeployContext, "connection">,
  { address, factory }: Create2Place,
  { name, artifact, libraries }: Create2Contract,
  signal?: AbortSignal,
): Promise<boolean> {
  const network = connection.network.name;
  const code = await ask<string>(connection, "eth_getCode", [address, "latest"], signal);
  if (code.length > 2) {
    if (isRuntimeCodeOf(code, artifact, libraries)) return true;
    const contract = artifact.contractName;
    throw new TolboothError("CREATE2_ADDRESS_TAKEN", { name, contract, address, network });
  }
  const there = await ask<string>(connection, "eth_getCode", [factory, "latest"], signal);
  if (there.toLowerCase() === FACTORY_CODE) return false;
  const problem = there.length > 2 ? "other code stands there" : "it is not there";
  throw new TolboothError("CREATE2_FACTORY_UNAVAILABLE", {
    network,
    factory,
    problem,
    deployer: FACTORY_DEPLOYER,
  });
}

/** How a contract that somebody else deployed came to its address, as far as the node tells. */
export interface Creation {
  /** 0 where the node does not know its old states: events are then looked for from the beginning. */
  readonly blockNumber: number;
  readonly transactionHash?: string;
  readonly gasUsed?: string;
}

/** Finds the block that made a contract, by halving, and the transaction to the factory in it. */
export async function findCreation(
  connection: Connection,
  { address, factory, salt, initCodeHash }: Create2Place,
  signal?: AbortSignal,
): Promise<Creation> {
  try {
    let free = -1;
    let made = Number(await ask<string>(connection, "eth_blockNumber", [], signal));
    while (made - free > 1) {
      const middle = Math.floor((free + made) / 2);
      const block = `0x${middle.toString(16)}`;
      const code = await ask<string>(connection, "eth_getCode", [address, block], signal);
      if (code.length > 2) made = middle;
      else free = middle;
    }
    const block = await ask<{ transactions: { hash: string; to: string | null; input: string }[] } | null>(
      connection,
      "eth_getBlockByNumber",
      [`0x${made.toString(16)}`, true],
      signal,
    );
    const transaction = block?.transactions.find(
      ({ to, input }) =>
        to?.toLowerCase() === factory.toLowerCase() &&
        input.slice(0, 66).toLowerCase() === salt &&
        keccak256(`0x${input.slice(66)}`) === initCodeHash,
    );
    if (!transaction) return { blockNumber: made };
    const receipt = await ask<{ gasUsed: string } | null>(
      connection,
      "eth_getTransactionReceipt",
      [transaction.hash],
      signal,
    );
    return {
      blockNumber: made,
      transactionHash: transaction.hash,
      ...(receipt && { gasUsed: BigInt(receipt.gasUsed).toString() }),
    };
  } catch (error) {
    // A node that keeps only its newest states says so in many ways.
    if (error instanceof TolboothError && error.code === "NETWORK_REFUSED") return { blockNumber: 0 };
    throw error;
  }
}
