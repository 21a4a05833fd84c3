import type { Host, RpcRequest } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { settingsOfNetwork } from "../local-names.js";
import { requireTrust } from "../trust.js";
import { Endpoint } from "./endpoint.js";
import { silenceOf } from "./silence.js";

/** How one address of a network is, as it was seen by asking it. */
export interface EndpointHealth {
  /** Address for people: paths and queries may hold keys, and are left out. */
  readonly url: string;
  /**
   * `answers`: it can be used. `behind`: it is more blocks behind the others than the network's settings allow.
   * `wrong-chain`: it is a node of another chain. `unreachable`: no answer that can be used came.
   */
  readonly state: "answers" | "behind" | "wrong-chain" | "unreachable";
  /** How long its answer took. */
  readonly milliseconds?: number;
  /** Chain that it says it is of, where that is another one. */
  readonly chainId?: number;
  readonly blockNumber?: number;
  /** Blocks behind the furthest address; 0 for that one. */
  readonly blocksBehind?: number;
  /** Why there was no answer. */
  readonly reason?: string;
}

/** Milliseconds that each address has for each of two answers. */
const PATIENCE = 5_000;
const HEIGHT: RpcRequest = { jsonrpc: "2.0", id: "height", method: "eth_blockNumber", params: [] };

/**
 * Asks each address of a network of `tolbooth.json`, all at once and over connections of their own, for its chain and
 * newest block. In the order of the settings; empty for a network that Tolbooth runs.
 * @throws WORKSPACE_NOT_TRUSTED, NETWORK_UNKNOWN, NETWORK_NAME_INVALID, NETWORK_URL_INVALID
 */
export async function lookAtEndpoints(
  host: Host,
  project: Project,
  networkName: string,
): Promise<EndpointHealth[]> {
  requireTrust(host, `asking the addresses of the network '${networkName}'`);
  const settings = await settingsOfNetwork(host.files, project, networkName);
  const endpoints = (settings.endpoints ?? []).map(
    (url) => new Endpoint(url, host.rpc.open(url, project.root), PATIENCE),
  );
  // Several addresses have a chain id in the settings. Where there is one alone, it says which is meant.
  const isRight = (_: Endpoint, chainId: number): boolean => chainId === (settings.chainId ?? chainId);
  try {
    const reasons = await Promise.all(endpoints.map((one) => reasonOf(one, isRight)));
    const heights = endpoints.flatMap(({ height }) => (height === undefined ? [] : [height]));
    const highest = Math.max(...heights);
    return endpoints.map(({ shown, lie, height, latency }, index) => {
      const head = { url: shown, milliseconds: Math.round(latency) };
      if (lie !== undefined) return { ...head, state: "wrong-chain", chainId: lie };
      if (height === undefined) return { url: shown, state: "unreachable", reason: reasons[index] ?? "" };
      const blocksBehind = highest - height;
      const state = blocksBehind > (settings.blocksBehind ?? 5) ? "behind" : "answers";
      return { ...head, state, blockNumber: height, blocksBehind };
    });
  } finally {
    for (const { transport } of endpoints) transport.close();
  }
}

/** Asks for the newest block, and keeps it at the endpoint. Why that did not go well. */
async function reasonOf(
  endpoint: Endpoint,
  isRight: (endpoint: Endpoint, chainId: number) => boolean,
): Promise<string | undefined> {
  try {
    const answer = await endpoint.ask(HEIGHT, isRight);
    if ("error" in answer) return `it refuses: ${answer.error.message}`;
    const height = typeof answer.result === "string" ? Number(answer.result) : NaN;
    if (!Number.isSafeInteger(height)) return "what answers there is not a node";
    endpoint.height = height;
    return undefined;
  } catch (error) {
    return silenceOf(error).message;
  }
}
