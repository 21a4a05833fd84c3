/**
 * What the host must give: everything in the sdk that touches the world outside goes through these.
 * `sdk/src/node` has the ports for Node; the extension has its own in `extension/src/adapters`.
 */

/** One entry of a folder. A symbolic link is reported as what it points to. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: "file" | "directory" | "other";
}

/**
 * A question about a path whose answer is quick to get, and another one as soon as something changed.
 *
 * - `identity`: size, times and place on the disk of a file; empty where none can be read.
 * - `kind`: what stands there; empty where nothing does.
 * - `names`: kinds and names in a folder, sorted by name; empty where there is no such folder.
 * - `realPath`: the path with every symbolic link resolved.
 */
export interface FileQuestion {
  readonly about: "identity" | "kind" | "names" | "realPath";
  readonly path: string;
}

export interface FileAnswer {
  readonly text: string;
  /**
   * For an `identity`: when it begins to be of use, in milliseconds since 1970. Until then the file could change and keep
   * the identity, because clocks of disks are coarse.
   */
  readonly tellsFrom?: number;
}

/** Files. Every path is absolute and in the host's own notation. A missing file is `undefined`, never an exception. */
export interface FileSystem {
  /** The whole file, or `undefined` when there is none. */
  readFile(path: string): Promise<Uint8Array | undefined>;
  /** Writes beside the file, flushes, and renames: a reader sees the old text or the new, never half. Makes the folders. */
  writeFileAtomic(path: string, data: Uint8Array | string): Promise<void>;
  /** Appends and flushes to the disk before it returns. Makes the folders. */
  appendFile(path: string, data: string): Promise<void>;
  /** What stands at the path, or `undefined`. `size` in bytes, `modifiedAt` in milliseconds since 1970. */
  stat(path: string): Promise<{ kind: DirectoryEntry["kind"]; size: number; modifiedAt: number } | undefined>;
  /** The entries of a folder sorted by name; an empty list when there is no such folder. */
  list(path: string): Promise<DirectoryEntry[]>;
  /** Answers many quick questions in one go, in their order. */
  lookAt(questions: readonly FileQuestion[]): Promise<readonly FileAnswer[]>;
  /** Removes a file; no error when there is none. */
  removeFile(path: string): Promise<void>;
  /** The path with every symbolic link resolved; the path itself when it does not exist. */
  realPath(path: string): Promise<string>;
  /**
   * Runs `work` while holding an exclusive lock named by the path (it survives a crash of its owner: a stale lock is
   * taken over). Two processes never run work under one name at a time.
   */
  withLock<T>(path: string, work: () => Promise<T>): Promise<T>;
}

/** For people's eyes, beside the result. Never given a secret or a person's data. */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

/** Long work says where it is. `fraction` runs from 0 to 1 where it is known. */
export interface Progress {
  report(step: { message: string; fraction?: number }): void;
}

/** Keys. In the editor this is VS Code's SecretStorage, in the CLI the environment. */
export interface Secrets {
  get(name: string): Promise<string | undefined>;
  /** Keeps a secret, where the host has a place for it. The environment has none. */
  set?(name: string, value: string): Promise<void>;
  /** Forgets a secret. */
  remove?(name: string): Promise<void>;
}

/** One JSON-RPC request. */
export interface RpcRequest {
  readonly jsonrpc: "2.0";
  readonly id: number | string;
  readonly method: string;
  readonly params: unknown;
}

/** A way to one node. Nothing is opened before the first request. */
export interface RpcTransport {
  /**
   * Sends a request and gives the JSON that came back, whatever it holds. When the signal is given, the answer is no
   * longer wanted; whether the node took the request is then not known.
   * @throws RpcSilence when no answer came, or none that is JSON
   */
  request(request: RpcRequest, signal: AbortSignal): Promise<unknown>;
  /**
   * Calls for whatever the node announces by itself (`eth_subscription`), and once when the connection breaks: what was
   * subscribed to is then over. Only where the way is open in both directions.
   */
  listen?(listener: RpcListener): void;
  close(): void;
}

/** Who listens to a node. */
export interface RpcListener {
  /** @param subscription What the node answered to `eth_subscribe`. */
  announced(subscription: string): void;
  broken(): void;
}

/** Ways to nodes elsewhere, over HTTP and WebSocket, with this machine's proxy and authorities. */
export interface Rpc {
  /** @param folder Where settings of proxy and authorities are looked for: the project's root. */
  open(url: string, folder: string): RpcTransport;
}

/** Whether files of this workspace may start anything. */
export interface Trust {
  isTrusted(): boolean;
  /** What forbids sending to networks that are not on this machine (a setting's name), where something does. */
  forbidsRemoteSends?(): string | undefined;
}

/** A program that runs beside us, such as the local network's node. */
export interface ChildProcess {
  readonly pid: number;
  /** Resolves with the exit code (or the signal's name) when it has ended. */
  readonly exited: Promise<number | string>;
  /** Every line that it prints. */
  onLine(listener: (line: string, stream: "out" | "error") => void): void;
  kill(signal?: "SIGTERM" | "SIGKILL"): void;
}

/** How a program is run to its end. */
export interface RunProgramOptions {
  readonly cwd: string;
  /** Set on top of the environment of this process; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string, stream: "out" | "error") => void;
}

/** Starting and watching programs. */
export interface Processes {
  /**
   * Starts a program that lives on when this process ends if `detached`; its output then goes to `logFile`.
   * `environment` is set on top of the environment of this process.
   */
  start(
    program: string,
    args: readonly string[],
    options: {
      cwd: string;
      detached: boolean;
      logFile?: string;
      environment?: Readonly<Record<string, string>>;
    },
  ): Promise<ChildProcess>;
  /**
   * Runs a program to its end and gives every line that it prints while it runs. When the signal is given, the program
   * ends with everything that it started itself.
   * @returns the exit code, or the name of the signal that ended it, after the last line was given
   * @throws PROGRAM_NOT_STARTED
   */
  run(program: string, args: readonly string[], options: RunProgramOptions): Promise<number | string>;
  isAlive(pid: number): boolean;
  kill(pid: number, signal: "SIGTERM" | "SIGKILL"): void;
  /** Program and arguments of a process, where the system tells: a number alone may have gone to another process. */
  commandLine?(pid: number): Promise<string | undefined>;
  /** Processes whose program and arguments hold a text; none where the system does not tell. */
  findByCommandLine?(text: string): Promise<readonly number[]>;
  /** A TCP port on 127.0.0.1 that nobody holds now. */
  freePort(): Promise<number>;
  /** Whether somebody listens on that port of 127.0.0.1. */
  isPortTaken(port: number): Promise<boolean>;
}

/** All that a host gives to the rooms. */
export interface Host {
  readonly files: FileSystem;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly rpc: Rpc;
  readonly trust: Trust;
  readonly processes: Processes;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What every long operation takes beside its own parameters. */
export interface LongOperation {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}
