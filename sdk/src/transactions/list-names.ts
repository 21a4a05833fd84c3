import { getAddress } from "ethers";
import { interfaceOf } from "../deploy/abi.js";
import type { Receipt } from "../deploy/broadcast.js";
import type { ContractReference } from "../deploy/abi-types.js";
import type { ListedTransaction } from "./list-types.js";

/** A transaction as nodes give it. Quantities are hexadecimal. */
export interface NodeTransaction {
  readonly hash: string;
  readonly from: string;
  readonly to?: string | null;
  readonly nonce: string;
  readonly value: string;
  readonly input: string;
  readonly blockNumber?: string | null;
  readonly transactionIndex?: string | null;
}

/** Makes a row of what a node says. Without a receipt it waits for a block. */
export type NameTransaction = (
  transaction: NodeTransaction,
  receipt: Receipt | null | undefined,
  blockTime: number | undefined,
) => ListedTransaction;

/** Names contracts by the deployments' addresses, and functions by their ABIs. Nothing is guessed from a selector. */
export function transactionNamer(deployments: readonly ContractReference[]): NameTransaction {
  const byAddress = new Map(deployments.map((one) => [one.address.toLowerCase(), one]));
  return (transaction, receipt, blockTime) => {
    const { hash, from, to, nonce, value, input } = transaction;
    const created = to ? undefined : (receipt?.contractAddress ?? undefined);
    const contract = byAddress.get((to ?? created ?? "").toLowerCase());
    return {
      hash,
      status: receipt ? (Number(receipt.status ?? 1) === 1 ? "succeeded" : "reverted") : "pending",
      ...(receipt && {
        blockNumber: Number(receipt.blockNumber),
        gasUsed: BigInt(receipt.gasUsed).toString(),
      }),
      ...(blockTime !== undefined && { blockTime }),
      from: getAddress(from),
      ...(to && { to: getAddress(to) }),
      ...(created && { created: getAddress(created) }),
      ...(contract && { contract: contract.name }),
      ...functionOf(contract, to, input),
      nonce: Number(nonce),
      value: BigInt(value).toString(),
    };
  };
}

function functionOf(
  contract: ContractReference | undefined,
  to: string | null | undefined,
  input: string,
): { function?: string } {
  if (!to) return { function: "constructor" };
  if (!contract || input.length < 10) return {};
  const fragment = interfaceOf(contract.abi).getFunction(input.slice(0, 10));
  return fragment ? { function: fragment.name } : {};
}
