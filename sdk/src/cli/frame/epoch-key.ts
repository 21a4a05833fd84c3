import type { Network } from "@tolbooth/sdk";
import { epochKeyFor } from "@tolbooth/sdk/node";
import type { CommandContext } from "./context.js";

/** The epoch key of the environment. @throws EPOCH_KEY_MISSING, EPOCH_KEY_INVALID */
export function readEpochKey(
  context: CommandContext,
  network: Network | undefined,
): { key: Uint8Array; isDevelopmentKey: boolean } {
  return epochKeyFor(context.terminal.environment, network);
}
