import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  connect,
  findProject,
  localNetwork,
  type Connection,
  type Host,
  type LocalNetwork,
  type Log,
  type Project,
} from "@tolbooth/sdk";
import { anvilProgram, createNodeHost } from "@tolbooth/sdk/node";

/** A project in a folder of its own, whose networks and connections end with the test. */
export interface Scratch {
  readonly folder: string;
  readonly host: Host;
  readonly project: Project;
  /** What was said to people. */
  readonly said: string[];
  network(options?: { port?: number; name?: string; program?: string; host?: Host }): LocalNetwork;
  connect(networkName?: string, host?: Host): Promise<Connection>;
  /** The pid that the network file names. */
  pid(networkName?: string): Promise<number>;
  /** The project as it is after its configuration changed. */
  reread(configuration: unknown): Promise<Project>;
}

const scratches: { folder: string; host: Host; connections: Connection[] }[] = [];

/** Makes a project. `configuration` becomes its `tolbooth.json`. */
export async function createScratch(
  configuration: Record<string, unknown> = {},
  change: (host: Host) => Host = (host) => host,
): Promise<Scratch> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "tolbooth-test-")));
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const log: Log = { debug: say, info: say, warn: say, error: say };
  const host = change(createNodeHost({ log }));
  const connections: Connection[] = [];
  scratches.push({ folder, host, connections });
  const reread = async (content: unknown): Promise<Project> => {
    await writeFile(path.join(folder, "tolbooth.json"), JSON.stringify(content));
    return findProject(host.files, folder, { stopAt: folder });
  };
  const project = await reread(configuration);
  return {
    folder,
    host,
    project,
    said,
    reread,
    network: ({ host: other, program, ...options } = {}) =>
      localNetwork(other ?? host, project, { program: program ?? anvilProgram(), ...options }),
    connect: async (networkName = "local", other = host) => {
      const connection = await connect(other, project, networkName);
      connections.push(connection);
      return connection;
    },
    pid: async (networkName = "local") => (await readNetworkFile(folder, networkName)).pid,
  };
}

export async function readNetworkFile(
  folder: string,
  networkName = "local",
): Promise<{ pid: number; port: number; instanceId?: string }> {
  const file = path.join(folder, ".tolbooth", "networks", networkName, "network.json");
  return JSON.parse(await readFile(file, "utf8")) as { pid: number; port: number };
}

/** Ends what the tests of a file left running. For `afterEach`. */
export async function endScratches(): Promise<void> {
  for (const { folder, host, connections } of scratches.splice(0)) {
    for (const connection of connections) connection.close();
    const networks = await host.files.list(path.join(folder, ".tolbooth", "networks"));
    for (const { name } of networks) {
      const found = await readNetworkFile(folder, name).catch(() => undefined);
      const command = found && (await host.processes.commandLine?.(found.pid));
      // Only what was started for this folder.
      if (found && command?.includes(folder)) {
        host.processes.kill(found.pid, "SIGKILL");
        await waitUntil(() => !host.processes.isAlive(found.pid));
      }
    }
    // A keeper may be at its last look.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Waits for something that happens by itself, and fails when it does not. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 15_000,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`not so after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
