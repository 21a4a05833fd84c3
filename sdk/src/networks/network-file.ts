import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";

/** `.tolbooth/networks/<name>/network.json`: who runs the node of a local network, and where. */
export interface NetworkFile {
  readonly format: "tolbooth/network";
  readonly version: 1;
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  readonly chainId: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly program: string;
  /** What the process says of itself; absent while it starts. */
  readonly instanceId?: string;
  /** ISO 8601. Set when it was stopped: the file then only remembers the port. */
  readonly stoppedAt?: string;
}

/** @throws FILE_FORMAT_UNKNOWN */
export async function readNetworkFile(files: FileSystem, file: string): Promise<NetworkFile | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  const unknown = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/network", problem });
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unknown("it is not JSON");
  }
  if (typeof content !== "object" || content === null) throw unknown("it is not a JSON object");
  const found = content as Record<string, unknown>;
  if (found["format"] !== "tolbooth/network") throw unknown("its 'format' is another");
  if (found["version"] !== 1) throw unknown(`its 'version' is ${String(found["version"])}`);
  for (const field of ["pid", "port", "chainId"])
    if (!Number.isInteger(found[field])) throw unknown(`its '${field}' is no whole number`);
  return content as NetworkFile;
}

export async function writeNetworkFile(files: FileSystem, file: string, content: NetworkFile): Promise<void> {
  await files.writeFileAtomic(file, `${JSON.stringify(content, null, 2)}\n`);
}
