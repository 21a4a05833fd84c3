import { TolboothError, type Network } from "@tolbooth/sdk";
import type { CommandContext } from "./context.js";

/** Environment variable of the key that the border agencies share for an epoch: at least 16 bytes in hexadecimal. */
export const epochKeyVariable = "TOLBOOTH_EPOCH_KEY";

/** Everybody knows this key. It is for the local network only, where nothing is secret. */
const developmentKey = new TextEncoder().encode("tolbooth development epoch key 1");

/**
 * The epoch key. Only where nothing leaves this machine is there a default.
 * @throws EPOCH_KEY_MISSING, EPOCH_KEY_INVALID
 */
export function readEpochKey(
  context: CommandContext,
  network: Network | undefined,
): { key: Uint8Array; isDevelopmentKey: boolean } {
  const text = context.terminal.environment[epochKeyVariable]?.trim();
  if (text) {
    const hex = text.replace(/^0x/i, "");
    if (!/^([0-9a-f]{2}){16,}$/i.test(hex))
      throw new TolboothError("EPOCH_KEY_INVALID", { variable: epochKeyVariable });
    return { key: Uint8Array.from(Buffer.from(hex, "hex")), isDevelopmentKey: false };
  }
  if (network && !network.local)
    throw new TolboothError("EPOCH_KEY_MISSING", { variable: epochKeyVariable, network: network.name });
  return { key: developmentKey, isDevelopmentKey: true };
}
