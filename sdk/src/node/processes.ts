import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { createInterface } from "node:readline";
import type { ChildProcess, Processes } from "../ports.js";

/** Starting and watching programs with Node. */
export function nodeProcesses(): Processes {
  return {
    start(program, args, options) {
      return new Promise<ChildProcess>((resolve, reject) => {
        const output = options.logFile === undefined ? undefined : openSync(options.logFile, "a");
        const child = spawn(program, args, {
          cwd: options.cwd,
          detached: options.detached,
          stdio: ["ignore", output ?? "pipe", output ?? "pipe"],
          windowsHide: true,
        });
        if (output !== undefined) closeSync(output);
        const listeners: ((line: string, stream: "out" | "error") => void)[] = [];
        const watch = (stream: NodeJS.ReadableStream | null, name: "out" | "error"): void => {
          if (stream)
            createInterface({ input: stream }).on("line", (line) => {
              for (const listener of listeners) listener(line, name);
            });
        };
        watch(child.stdout, "out");
        watch(child.stderr, "error");
        const exited = new Promise<number | string>((ended) =>
          child.once("exit", (code, signal) => ended(code ?? signal ?? 1)),
        );
        child.once("error", reject);
        child.once("spawn", () => {
          if (options.detached) child.unref();
          resolve({
            pid: child.pid ?? 0,
            exited,
            onLine: (listener) => void listeners.push(listener),
            kill: (signal = "SIGTERM") => void child.kill(signal),
          });
        });
      });
    },
    isAlive(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === "EPERM";
      }
    },
    kill(pid, signal) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended already.
      }
    },
    freePort() {
      return new Promise((resolve, reject) => {
        const server = createServer();
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => {
          const address = server.address();
          const port = typeof address === "object" && address ? address.port : 0;
          server.close(() => resolve(port));
        });
      });
    },
    isPortTaken(port) {
      return new Promise((resolve) => {
        const socket = createConnection({ host: "127.0.0.1", port });
        socket.once("connect", () => {
          socket.destroy();
          resolve(true);
        });
        socket.once("error", () => resolve(false));
      });
    },
  };
}
