import { spawn } from "node:child_process";
import { once } from "node:events";
import { anvilProgram, createNodeHost } from "@tolbooth/sdk/node";
import { registerCleanUp } from "../../test/editor/host/cleanup.js";

/** The first of anvil's published development keys. It is worth nothing. */
export const developmentKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

/** A node for one peer, on one port, whose chain can be begun anew. */
export class PeerNode {
  private stop: (() => Promise<void>) | undefined;

  private constructor(
    private readonly port: number,
    readonly url: string,
  ) {}

  static async create(): Promise<PeerNode> {
    const port = await createNodeHost().processes.freePort();
    return new PeerNode(port, `http://127.0.0.1:${port}`);
  }

  /** Ends what runs, and starts a node that has seen nothing. */
  async beginAnew(): Promise<void> {
    await this.end();
    const node = spawn(anvilProgram(), ["--port", String(this.port), "--silent"], { stdio: "ignore" });
    const exited = once(node, "exit");
    this.stop = registerCleanUp(async () => {
      node.kill("SIGKILL");
      await exited;
    });
    await this.answers();
  }

  async end(): Promise<void> {
    await this.stop?.();
    this.stop = undefined;
  }

  private async answers(): Promise<void> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
    const headers = { "content-type": "application/json" };
    for (let tries = 0; ; tries += 1)
      try {
        await (await fetch(this.url, { method: "POST", headers, body })).json();
        return;
      } catch (error) {
        if (tries > 400) throw error;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
  }
}
