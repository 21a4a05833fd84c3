import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { anvilProgram } from "@tolbooth/sdk/node";
import { waitUntil } from "./scratch.js";

/** An anvil of a test, which makes blocks when it is told to. */
export interface TestAnvil {
  readonly url: string;
  ask<T = unknown>(method: string, ...parameters: unknown[]): Promise<T>;
  /** Stops it in the middle of whatever it does; it keeps its port. */
  freeze(): void;
  thaw(): void;
  end(): Promise<void>;
}

const running = new Set<ChildProcess>();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startAnvil(...more: string[]): Promise<TestAnvil> {
  const port = await freePort();
  const words = ["--port", String(port), "--silent", "--timestamp", "1700000000", ...more];
  const child = spawn(anvilProgram(), words, { stdio: "ignore" });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const ask = async <T>(method: string, ...params: unknown[]): Promise<T> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const answer = (await response.json()) as { result: T; error?: { message: string } };
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result;
  };
  await waitUntil(() =>
    ask("eth_chainId").then(
      () => true,
      () => false,
    ),
  );
  return {
    url,
    ask,
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    async end() {
      child.kill("SIGKILL");
      await ended;
      running.delete(child);
    },
  };
}

/** Ends every anvil of a test. For `afterEach`. */
export async function endAnvils(): Promise<void> {
  for (const child of running) {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGKILL");
      await ended;
    }
    running.delete(child);
  }
}
