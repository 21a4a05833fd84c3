import type { Host, Log, Processes, Trust } from "../ports.js";
import { nodeFiles } from "./files.js";
import { environmentSecrets } from "./environment-secrets.js";
import { isAlive, kill } from "./process-signals.js";
import { nodeRpc } from "./rpc/index.js";

/**
 * What the command line gives to the rooms: this machine's files and programs, keys from environment variables.
 * Whoever types a command in a folder trusts the folder, so trust is always given unless the caller says otherwise.
 */
export function createNodeHost(options: { log?: Log; trust?: Trust } = {}): Host {
  return {
    files: nodeFiles(),
    log: options.log ?? standardErrorLog(),
    secrets: environmentSecrets(process.env),
    rpc: nodeRpc(),
    trust: options.trust ?? { isTrusted: () => true },
    processes: processesWhenNeeded(),
    now: () => Date.now(),
  };
}

/** `nodeProcesses`, loaded when a program is started or looked for: many commands do neither. */
function processesWhenNeeded(): Processes {
  const all = async (): Promise<Processes> => (await import("./processes.js")).nodeProcesses();
  return {
    start: async (...start) => (await all()).start(...start),
    run: async (...run) => (await all()).run(...run),
    isAlive,
    kill,
    commandLine: async (pid) => (await all()).commandLine?.(pid),
    findByCommandLine: async (text) => (await (await all()).findByCommandLine?.(text)) ?? [],
    freePort: async () => (await all()).freePort(),
    isPortTaken: async (port) => (await all()).isPortTaken(port),
  };
}

/** Standard output belongs to the result, so everything that people read goes to standard error. */
function standardErrorLog(): Log {
  const write = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    debug: () => undefined,
    info: write,
    warn: (text) => write(`Warning: ${text}`),
    error: (text) => write(`Error: ${text}`),
  };
}
