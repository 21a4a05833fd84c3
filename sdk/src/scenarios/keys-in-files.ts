import { TolboothError } from "../errors/index.js";
import { addressOfKey, looksLikeKey, refuseKey } from "../networks/keys.js";
import type { JsonValue } from "../deploy/abi-types.js";

/** 64 hexadecimal digits that stand by themselves. */
const KEY_IN_TEXT = /(?<![0-9a-fA-F])(0[xX])?[0-9a-fA-F]{64}(?![0-9a-fA-F])/;

/**
 * Refuses a text for people that holds what may be a private key.
 * @throws KEY_MISPLACED, which does not show the text
 */
export function refuseKeyInText(text: string, place: string): void {
  refuseKey(text, place);
  if (KEY_IN_TEXT.test(text)) throw new TolboothError("KEY_MISPLACED", { place });
}

/**
 * Refuses the private key of one of the accounts, wherever it stands. Any other 32 bytes may be a hash: nobody can tell.
 * @param addresses of the accounts, in small letters
 * @throws KEY_MISPLACED
 */
export function refuseAccountKeys(value: JsonValue, place: string, addresses: ReadonlySet<string>): void {
  if (typeof value === "string") {
    if (looksLikeKey(value) && addresses.has(addressOfKey(value)))
      throw new TolboothError("KEY_MISPLACED", { place });
  } else if (Array.isArray(value)) {
    (value as readonly JsonValue[]).forEach((one, index) =>
      refuseAccountKeys(one, `${place}[${index}]`, addresses),
    );
  } else if (typeof value === "object" && value !== null) {
    for (const [name, one] of Object.entries(value)) refuseAccountKeys(one, `${place}.${name}`, addresses);
  }
}
