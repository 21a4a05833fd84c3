import {
  Wallet,
  computeAddress,
  decryptKeystoreJson,
  encryptKeystoreJson,
  isHexString,
  isKeystoreJson,
} from "ethers";
import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { LongOperation } from "../ports.js";

/** Fewer characters are tried out in no time by whoever has the file. */
export const PASSPHRASE_CHARACTERS = 12;

/** A key with the address that it signs for. */
export interface AccountKey {
  readonly address: string;
  /** `0x` and 64 hexadecimal digits. */
  readonly privateKey: string;
}

/** Whether a text has the form of a private key. A hash has it too: only where neither belongs is it refused. */
export function looksLikeKey(text: string): boolean {
  return /^(0[xX])?[0-9a-fA-F]{64}$/.test(text.trim());
}

/** The address that a key signs for, in small letters; empty where the text is no key. */
export function addressOfKey(text: string): string {
  try {
    return computeAddress(`0x${text.trim().replace(/^0x/i, "")}`).toLowerCase();
  } catch {
    // Zero, or beyond the curve's order.
    return "";
  }
}

/**
 * Refuses a private key where a name or an address belongs, before anything shows or keeps the text.
 * @throws KEY_MISPLACED
 */
export function refuseKey(text: string, place: string): void {
  if (looksLikeKey(text)) throw new TolboothError("KEY_MISPLACED", { place });
}

/**
 * Reads a private key, with or without `0x`.
 * @param secret What people know the key by. The value itself is never in an error.
 * @throws KEY_INVALID
 */
export function readKey(text: string, secret: string): AccountKey {
  const trimmed = text.trim();
  const prefixed = /^0x/i.test(trimmed) ? `0x${trimmed.slice(2)}` : `0x${trimmed}`;
  try {
    if (isHexString(prefixed, 32)) {
      const { address, privateKey } = new Wallet(prefixed);
      return { address, privateKey };
    }
  } catch {
    // Zero, or beyond the curve's order. Reported below without its value.
  }
  throw new TolboothError("KEY_INVALID", { secret });
}

/** A new key, from the system's source of randomness. */
export function generateKey(): AccountKey {
  const { address, privateKey } = Wallet.createRandom();
  return { address, privateKey };
}

/** @throws PASSPHRASE_TOO_SHORT */
export function requirePassphrase(passphrase: string): void {
  const { length } = [...passphrase];
  if (length < PASSPHRASE_CHARACTERS)
    throw new TolboothError("PASSPHRASE_TOO_SHORT", { length, least: PASSPHRASE_CHARACTERS });
}

/**
 * Encrypts a key as a keystore file of version 3 (scrypt, AES-128-CTR), which wallets and nodes read.
 * @throws PASSPHRASE_TOO_SHORT, OPERATION_CANCELLED
 */
export async function encryptKey(
  { address, privateKey }: AccountKey,
  passphrase: string,
  operation: LongOperation = {},
): Promise<string> {
  requirePassphrase(passphrase);
  const progress = watch(operation, "Encrypting the key");
  return encryptKeystoreJson({ address, privateKey }, passphrase, { progressCallback: progress });
}

/**
 * Opens a keystore file.
 * @param file What people know the file by.
 * @throws KEYSTORE_INVALID, PASSPHRASE_WRONG, OPERATION_CANCELLED
 */
export async function decryptKey(
  json: string,
  passphrase: string,
  file: string,
  operation: LongOperation = {},
): Promise<AccountKey> {
  requireKeystore(json, file);
  try {
    const { address, privateKey } = await decryptKeystoreJson(
      json,
      passphrase,
      watch(operation, "Opening the key"),
    );
    return { address, privateKey };
  } catch (error) {
    if (error instanceof TolboothError) throw error;
    if (/incorrect password/i.test(error instanceof Error ? error.message : ""))
      throw new TolboothError("PASSPHRASE_WRONG", { file });
    // What ethers says may hold parts of the file.
    throw new TolboothError("KEYSTORE_INVALID", { file, problem: "its content cannot be decrypted" });
  }
}

/** scrypt may ask for this much memory, in bytes: a file that asks for more would end the program. */
const MEMORY_AT_MOST = 1024 * 1024 * 1024;

function requireKeystore(json: string, file: string): void {
  const refuse = (problem: string): TolboothError => new TolboothError("KEYSTORE_INVALID", { file, problem });
  if (json.length > 100_000) throw refuse("it is too long");
  if (!isKeystoreJson(json)) throw refuse("it is no keystore of version 3");
  const { crypto, Crypto } = JSON.parse(json.toLowerCase()) as Record<
    "crypto" | "Crypto",
    { kdfparams?: { n?: unknown; r?: unknown; c?: unknown } } | undefined
  >;
  const { n = 0, r = 0, c = 0 } = (crypto ?? Crypto)?.kdfparams ?? {};
  if (128 * Number(n) * Number(r) > MEMORY_AT_MOST || Number(c) > 100_000_000)
    throw refuse("opening it would take more than this machine should give");
}

function watch({ signal, progress }: LongOperation, message: string): (fraction: number) => void {
  let shown = -1;
  throwIfCancelled(signal, message);
  return (fraction) => {
    // Thrown out of the callback, it ends the work.
    throwIfCancelled(signal, message);
    const percent = Math.floor(fraction * 100);
    if (percent === shown) return;
    shown = percent;
    progress?.report({ message: `${message} (${percent} %)`, fraction });
  };
}
