import path from "node:path";
import type { Host } from "../ports.js";
import type { NetworkPaths } from "./paths.js";

/** Who wants a node to run. */
export interface LeaseHolder {
  /** For people: `an editor window`, `the command line`. */
  readonly title: string;
  /** The process that wants it: the lease ends with it at the latest. Without it the lease runs for its time. */
  readonly pid?: number;
  /** How long the lease lasts without being renewed, in seconds. */
  readonly seconds: number;
}

/** `.tolbooth/networks/<name>/leases/*.json`. */
interface LeaseFile {
  readonly format: "tolbooth/lease";
  readonly version: 1;
  readonly title: string;
  readonly pid?: number;
  /** ISO 8601. */
  readonly until: string;
}

/** Writes or renews a lease. One that runs longer already stays. */
export async function takeLease(host: Host, paths: NetworkPaths, holder: LeaseHolder): Promise<void> {
  const file = leaseFile(paths, holder);
  const until = new Date(host.now() + holder.seconds * 1000).toISOString();
  const before = await readLease(host, file);
  if (before && before.until >= until) return;
  const lease: LeaseFile = {
    format: "tolbooth/lease",
    version: 1,
    title: holder.title,
    ...(holder.pid !== undefined && { pid: holder.pid }),
    until,
  };
  await host.files.writeFileAtomic(file, `${JSON.stringify(lease, null, 2)}\n`);
}

export async function endLease(host: Host, paths: NetworkPaths, holder: LeaseHolder): Promise<void> {
  await host.files.removeFile(leaseFile(paths, holder));
}

/** Nobody wants the node: it was stopped by name. Leases of living processes stay, for when it is started again. */
export async function endTimedLeases(host: Host, paths: NetworkPaths): Promise<void> {
  await host.files.removeFile(leaseFile(paths, { title: "", seconds: 0 }));
}

/** How many leases hold. Those that do not any more are removed. */
export async function countLeases(host: Host, paths: NetworkPaths): Promise<number> {
  let count = 0;
  for (const { name, kind } of await host.files.list(paths.leasesFolder)) {
    if (kind !== "file" || !name.endsWith(".json")) continue;
    const file = path.join(paths.leasesFolder, name);
    const lease = await readLease(host, file);
    const isAlive = lease?.pid === undefined || host.processes.isAlive(lease.pid);
    if (lease && isAlive && Date.parse(lease.until) > host.now()) count += 1;
    else await host.files.removeFile(file);
  }
  return count;
}

/** One file for each process, and one for everybody who wants it for a time. */
function leaseFile(paths: NetworkPaths, { pid }: LeaseHolder): string {
  return path.join(paths.leasesFolder, pid === undefined ? "until.json" : `process-${pid}.json`);
}

async function readLease(host: Host, file: string): Promise<LeaseFile | undefined> {
  const bytes = await host.files.readFile(file);
  if (!bytes) return undefined;
  try {
    const lease = JSON.parse(new TextDecoder().decode(bytes)) as LeaseFile | null;
    const isLease =
      lease?.format === "tolbooth/lease" && lease.version === 1 && !Number.isNaN(Date.parse(lease.until));
    return isLease ? lease : undefined;
  } catch {
    return undefined;
  }
}
