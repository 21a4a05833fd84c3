import { parseUnits } from "ethers";
import type { FeeConfiguration } from "../project/types.js";
import { ask } from "./ask.js";
import type { PreparedTransaction } from "./prepare-transaction.js";
import type { DeployContext } from "./request-types.js";

/** What a transaction offers for its gas: one price (type 0), or a base fee and a tip (type 2, EIP-1559). In wei. */
export type Fees = Pick<PreparedTransaction, "type" | "gasPrice" | "maxFeePerGas" | "maxPriorityFeePerGas">;

/**
 * EIP-1559 fees where the chain has a base fee, unless `tolbooth.json` says otherwise. A permissioned network without
 * fees gets none.
 */
export async function askFees(
  { connection }: Pick<DeployContext, "connection">,
  signal?: AbortSignal,
): Promise<Fees> {
  const given: FeeConfiguration = connection.network.fees ?? {};
  if (given.kind === "none") return { type: 0, gasPrice: 0n };
  const fixed = wei(given.gasPrice);
  if (given.kind === "legacy" && fixed !== undefined) return { type: 0, gasPrice: fixed };
  const block = await ask<{ baseFeePerGas?: string } | null>(
    connection,
    "eth_getBlockByNumber",
    ["latest", false],
    signal,
  );
  const gasPrice = fixed ?? BigInt(await ask<string>(connection, "eth_gasPrice", [], signal));
  const base = block?.baseFeePerGas === undefined ? undefined : BigInt(block.baseFeePerGas);
  const isLegacy =
    given.kind === "legacy" || (given.kind === undefined && (base === undefined || gasPrice === 0n));
  if (isLegacy) return { type: 0, gasPrice };
  const baseFee = base ?? 0n;
  const tip = wei(given.maxPriorityFeePerGas) ?? (gasPrice > baseFee ? gasPrice - baseFee : 0n);
  const most = wei(given.maxFeePerGas) ?? baseFee * 2n + tip;
  // A tip above the whole is refused by every node.
  return { type: 2, maxFeePerGas: most, maxPriorityFeePerGas: tip < most ? tip : most };
}

/** Nodes take a replacement only for an eighth more (geth's rule is a tenth); of both parts. */
export function raisedFees(before: Fees, now: Fees): Fees {
  const raise = (old: bigint | undefined, current: bigint | undefined): bigint => {
    const least = ((old ?? 0n) * 9n) / 8n + 1n;
    return current !== undefined && current > least ? current : least;
  };
  if (before.type === 0)
    return { type: 0, gasPrice: raise(before.gasPrice, now.gasPrice ?? now.maxFeePerGas) };
  return {
    type: 2,
    maxFeePerGas: raise(before.maxFeePerGas, now.maxFeePerGas ?? now.gasPrice),
    maxPriorityFeePerGas: raise(before.maxPriorityFeePerGas, now.maxPriorityFeePerGas),
  };
}

function wei(gwei: number | undefined): bigint | undefined {
  return gwei === undefined ? undefined : parseUnits(gwei.toFixed(9), 9);
}
