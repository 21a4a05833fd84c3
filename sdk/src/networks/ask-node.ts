/** What anvil says of itself. */
export interface NodeMetadata {
  readonly clientVersion: string;
  readonly chainId: number;
  /** Made up anew by each process. */
  readonly instanceId: string;
  readonly latestBlockNumber: number;
}

/** One JSON-RPC question with a time limit. `undefined` when nobody answers, or not as a node does. */
export async function askNode(
  url: string,
  method: string,
  parameters: readonly unknown[],
  milliseconds = 1_000,
): Promise<unknown> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: parameters }),
      signal: AbortSignal.timeout(milliseconds),
    });
    return ((await answer.json()) as { result?: unknown } | null)?.result;
  } catch {
    return undefined;
  }
}

/** What the node at a port of this machine says of itself, if it is an anvil. */
export async function askMetadata(port: number, milliseconds?: number): Promise<NodeMetadata | undefined> {
  const answer = (await askNode(localUrl(port), "anvil_metadata", [], milliseconds)) as
    Partial<NodeMetadata> | undefined;
  if (typeof answer !== "object" || answer === null) return undefined;
  const { clientVersion, chainId, instanceId, latestBlockNumber } = answer;
  if (typeof clientVersion !== "string" || !clientVersion.startsWith("anvil/")) return undefined;
  if (typeof chainId !== "number" || typeof instanceId !== "string") return undefined;
  return { clientVersion, chainId, instanceId, latestBlockNumber: Number(latestBlockNumber) };
}

export function localUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Who holds a port, as far as it tells. */
export async function describeHolder(port: number): Promise<string> {
  const version = await askNode(localUrl(port), "web3_clientVersion", []);
  return typeof version === "string" ? `another node (${version.slice(0, 80)})` : "another program";
}
