import { TolboothError } from "../errors/index.js";
import type { Network } from "../networks/index.js";

/** Environment variable of the key that the border agencies share for an epoch: at least 16 bytes in hexadecimal. */
export const epochKeyVariable = "TOLBOOTH_EPOCH_KEY";

/** Everybody knows this key. It is for the local network only, where nothing is secret. */
const developmentKey = new TextEncoder().encode("tolbooth development epoch key 1");

/**
 * The epoch key. Only where nothing leaves this machine is there a default.
 * @param network Where it is for; `undefined` where nothing is sent.
 * @throws EPOCH_KEY_MISSING, EPOCH_KEY_INVALID
 */
export function epochKeyFor(
  environment: Readonly<Record<string, string | undefined>>,
  network: Pick<Network, "name" | "local"> | undefined,
): { key: Uint8Array; isDevelopmentKey: boolean } {
  const text = environment[epochKeyVariable]?.trim();
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
