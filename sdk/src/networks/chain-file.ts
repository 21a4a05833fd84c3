import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import type { Mining } from "./local-types.js";

/** Work on the chain's files that was begun. Whoever finds it finishes it before anything else. */
export type UnfinishedWork =
  { readonly kind: "reset" } | { readonly kind: "restore"; readonly snapshot: string };

/** `.tolbooth/networks/<name>/chain.json`: what anvil's state does not say of the chain. */
export interface ChainFile {
  readonly format: "tolbooth/local-chain";
  readonly version: 1;
  /** As somebody chose; absent while it is as `tolbooth.json` says. */
  readonly mining?: Mining;
  /** Seconds that the chain's clock is ahead of this machine's. */
  readonly timeShift: number;
  /** Id of the snapshot that the chain stands on. */
  readonly snapshot?: string;
  readonly unfinished?: UnfinishedWork;
  /** Signed transactions that were waiting for a block when the node was stopped. anvil does not save them. */
  readonly waiting?: readonly string[];
}

const empty: ChainFile = { format: "tolbooth/local-chain", version: 1, timeShift: 0 };

/** @throws FILE_FORMAT_UNKNOWN */
export async function readChainFile(files: FileSystem, file: string): Promise<ChainFile> {
  const bytes = await files.readFile(file);
  if (!bytes) return empty;
  const unknown = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/local-chain", problem });
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unknown("it is not JSON");
  }
  const found = (typeof content === "object" && content !== null ? content : {}) as Record<string, unknown>;
  if (found["format"] !== "tolbooth/local-chain") throw unknown("its 'format' is another");
  if (found["version"] !== 1) throw unknown(`its 'version' is ${String(found["version"])}`);
  if (!Number.isSafeInteger(found["timeShift"])) throw unknown("its 'timeShift' is no whole number");
  return content as ChainFile;
}

/** Changes some fields and leaves the others; `undefined` takes a field away. Only for the owner of the lock. */
export async function changeChainFile(
  files: FileSystem,
  file: string,
  change: { readonly [K in keyof Omit<ChainFile, "format" | "version">]?: ChainFile[K] | undefined },
): Promise<ChainFile> {
  // JSON leaves fields out that are undefined.
  const changed = { ...(await readChainFile(files, file)), ...change } as ChainFile;
  await files.writeFileAtomic(file, `${JSON.stringify(changed, null, 2)}\n`);
  return changed;
}
