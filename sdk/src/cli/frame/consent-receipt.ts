import { chmod } from "node:fs/promises";
import { TolboothError, type FileSystem } from "@tolbooth/sdk";

/** What the person keeps. Whoever has it can withdraw the consent, and prove or try its terms: never log it. */
export interface ConsentReceipt {
  readonly format: "tolbooth/consent-receipt";
  readonly version: 1;
  /** The chain and the ConsentRegistry that the commitment is for. Absent where there was none yet. */
  readonly chainId?: number;
  readonly contract?: string;
  /** Commitment to the document. */
  readonly terms: string;
  readonly withdrawLock: string;
  /** Number of the agency that may receive the data, where it was said. */
  readonly recipient?: number;
  /** Needed to prove the terms. */
  readonly salt: string;
  /** Needed to withdraw. */
  readonly withdrawSecret: string;
}

/** Reads a receipt, if there is one. @throws FILE_FORMAT_UNKNOWN */
export async function readReceipt(files: FileSystem, file: string): Promise<ConsentReceipt | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  const refuse = (problem: string): never => {
    throw new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/consent-receipt", problem });
  };
  let receipt: Partial<ConsentReceipt> | null = null;
  try {
    receipt = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ConsentReceipt> | null;
  } catch {
    refuse("it is not JSON");
  }
  if (receipt?.format !== "tolbooth/consent-receipt" || receipt.version !== 1)
    refuse("its format and version are others");
  for (const part of ["terms", "salt", "withdrawSecret"] as const)
    if (!/^0x[0-9a-f]{64}$/i.test(String(receipt?.[part]))) refuse(`'${part}' is not 32 bytes`);
  return receipt as ConsentReceipt;
}

/** Writes a receipt so that only its owner can read it. */
export async function writeReceipt(files: FileSystem, file: string, receipt: ConsentReceipt): Promise<void> {
  await files.writeFileAtomic(file, `${JSON.stringify(receipt, undefined, 2)}\n`);
  await chmod(file, 0o600);
}
