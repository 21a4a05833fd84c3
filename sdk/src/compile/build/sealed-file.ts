import { createHash } from "node:crypto";
import path from "node:path";

/** Where a project's cache lies, by the project's root. All of it can be deleted. */
export function cacheFolder(root: string): string {
  return path.join(root, ".tolbooth", "cache");
}

/**
 * A file that says what it is and proves that it is whole: a first line of JSON with `format`, `version` and the SHA-256
 * of the bytes that follow it.
 */
export interface Seal {
  readonly format: string;
  readonly version: number;
}

/** The bytes to write. */
export function seal(kind: Seal, body: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(body as string);
  const head = { ...kind, sha256: sha256(bytes) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** The bytes behind the seal; `undefined` for a file that is another, cut off, or not what was written. */
export function unseal(kind: Seal, file: Uint8Array | undefined): Uint8Array | undefined {
  const end = file?.indexOf(0x0a) ?? -1;
  if (!file || end < 0 || end > 1_000) return undefined;
  let head: Partial<Seal> & { sha256?: unknown };
  try {
    head = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as typeof head;
  } catch {
    return undefined;
  }
  const body = file.subarray(end + 1);
  const isKind = head.format === kind.format && head.version === kind.version;
  return isKind && head.sha256 === sha256(body) ? body : undefined;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
