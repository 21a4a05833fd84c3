import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { ChildProcess, Host, LongOperation } from "../ports.js";
import { DEVELOPMENT_MNEMONIC } from "./accounts.js";
import { askMetadata, describeHolder } from "./ask-node.js";
import { moveFile } from "./archive-records.js";
import type { Mining } from "./local-types.js";
import { writeNetworkFile, type NetworkFile } from "./network-file.js";
import { NodeControl } from "./node-control.js";
import type { NetworkPaths } from "./paths.js";
import { sleep } from "./waiting.js";

/** anvil needs some 60 ms; a large saved chain some seconds. */
const START_MILLISECONDS = 60_000;
const LOOK_EVERY = 15;
/** anvil saves the chain this often: a killed node loses no more than this. */
const SAVE_SECONDS = 2;
const LOG_AT_MOST = 1024 * 1024;
const END_MILLISECONDS = 10_000;

export interface LaunchSettings {
  readonly name: string;
  readonly program: string;
  readonly port: number;
  readonly chainId: number;
  readonly accounts: number;
  /** Whole ETH that each of them holds on a new chain. Default: anvil's 10,000. */
  readonly funds?: number;
  /** What the chain's clock is to say, in seconds since 1970. */
  readonly clock: number;
  readonly mining: Mining;
  readonly paths: NetworkPaths;
}

/** A node that ended before it was ready, with its last words. */
export class LaunchFailure extends Error {
  constructor(readonly lastWords: string) {
    super(lastWords);
  }
  get portTaken(): boolean {
    return /address already in use|os error (48|98|10048)/i.test(this.lastWords);
  }
}

/**
 * Starts anvil and waits until it answers. anvil writes its ready file only once it holds the port: an answer on the
 * port alone could come from somebody else.
 * @throws LaunchFailure, PROGRAM_NOT_STARTED, NETWORK_START_FAILED, OPERATION_CANCELLED
 */
export async function launchNode(
  host: Host,
  settings: LaunchSettings,
  operation: LongOperation,
): Promise<NetworkFile> {
  const { paths, port, chainId, name, program } = settings;
  const { files } = host;
  await files.removeFile(paths.readyFile);
  if (((await files.stat(paths.logFile))?.size ?? 0) > LOG_AT_MOST)
    await moveFile(files, paths.logFile, paths.previousLogFile);
  const logStart = (await files.stat(paths.logFile))?.size ?? 0;
  const starting: NetworkFile = {
    format: "tolbooth/network",
    version: 1,
    name,
    pid: 0,
    port,
    chainId,
    startedAt: new Date(host.now()).toISOString(),
    program,
  };
  // Writing first makes the folder, and a full disk is noticed before anything runs.
  await writeNetworkFile(files, paths.networkFile, starting);
  const child = await host.processes.start(
    program,
    nodeArguments(settings, await files.realPath(paths.folder)),
    {
      cwd: paths.folder,
      detached: true,
      logFile: paths.logFile,
    },
  );
  try {
    await writeNetworkFile(files, paths.networkFile, { ...starting, pid: child.pid });
    const instanceId = await waitUntilReady(host, settings, child, logStart, operation);
    await new NodeControl(name, port).writeLog();
    const running = { ...starting, pid: child.pid, instanceId };
    await writeNetworkFile(files, paths.networkFile, running);
    return running;
  } catch (error) {
    // Nothing that was not announced stays behind.
    child.kill("SIGKILL");
    await Promise.race([child.exited, sleep(END_MILLISECONDS)]);
    await files.removeFile(paths.networkFile).catch(() => undefined);
    throw error;
  } finally {
    // It holds the development keys. Everybody knows them, but keys have no place in a file.
    await files.removeFile(paths.readyFile).catch(() => undefined);
  }
}

function nodeArguments(settings: LaunchSettings, folder: string): string[] {
  // The node is started in the network's own folder, known by its real path: see findNode.
  const inside = (file: string): string => folder + file.slice(settings.paths.folder.length);
  return [
    ["--host", "127.0.0.1"],
    ["--port", String(settings.port)],
    ["--chain-id", String(settings.chainId)],
    ["--mnemonic", DEVELOPMENT_MNEMONIC],
    ["--accounts", String(settings.accounts)],
    settings.funds === undefined ? [] : ["--balance", String(settings.funds)],
    ["--timestamp", String(settings.clock)],
    typeof settings.mining === "number" ? ["--block-time", String(settings.mining)] : [],
    settings.mining === "manual" ? ["--no-mining"] : [],
    ["--state", inside(settings.paths.stateFile)],
    ["--state-interval", String(SAVE_SECONDS)],
    ["--cache-path", inside(settings.paths.cacheFolder)],
    ["--config-out", inside(settings.paths.readyFile)],
    // A page in a browser has no business with the node.
    ["--no-cors"],
    // Its banner would write the development keys to the log. What comes after it is switched on later.
    ["--quiet"],
  ].flat();
}

async function waitUntilReady(
  host: Host,
  settings: LaunchSettings,
  child: ChildProcess,
  logStart: number,
  operation: LongOperation,
): Promise<string> {
  let ended: number | string | undefined;
  void child.exited.then((code) => (ended = code));
  const deadline = host.now() + START_MILLISECONDS;
  while (host.now() < deadline) {
    throwIfCancelled(operation.signal, "Starting the local network");
    if (ended !== undefined)
      throw new LaunchFailure((await lastWords(host, settings, logStart)) || `anvil ended with ${ended}`);
    if (await host.files.stat(settings.paths.readyFile)) {
      const metadata = await askMetadata(settings.port);
      if (metadata && ended === undefined) return metadata.instanceId;
    }
    await sleep(LOOK_EVERY, operation.signal);
  }
  throw new TolboothError("NETWORK_START_FAILED", {
    network: settings.name,
    reason: `no answer within ${START_MILLISECONDS / 1000} seconds`,
    logFile: settings.paths.logFile,
  });
}

/** What anvil wrote to its log since it was started: its errors are one line. */
async function lastWords(host: Host, settings: LaunchSettings, logStart: number): Promise<string> {
  const log = await host.files.readFile(settings.paths.logFile);
  if (!log) return "";
  return new TextDecoder()
    .decode(log.subarray(logStart))
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(-5)
    .join(" ")
    .slice(0, 500);
}

/** @throws PORT_TAKEN */
export async function requireFreePort(host: Host, port: number): Promise<void> {
  if (await host.processes.isPortTaken(port))
    throw new TolboothError("PORT_TAKEN", { port, holder: await describeHolder(port) });
}
