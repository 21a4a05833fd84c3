import { JsonRpcProvider, Network as ChainNetwork, type JsonRpcPayload, type JsonRpcResult } from "ethers";
import type { RpcRequest } from "../../ports.js";
import type { EndpointPool } from "./endpoint-pool.js";

/**
 * ethers' provider over the nodes of a network. ethers' own FallbackProvider asks several nodes each time and compares
 * their answers, and gives no raw questions on (`debug_traceTransaction`); here one node answers, and another one when
 * it does not.
 */
export class EndpointsProvider extends JsonRpcProvider {
  readonly #pool: EndpointPool;

  constructor(pool: EndpointPool, networkName: string, chainId: number, pollingInterval: number) {
    const network = new ChainNetwork(networkName, chainId);
    // ethers wants an address. Nothing is ever sent to this one: all questions go through `_send`.
    super("http://endpoints.invalid", network, {
      staticNetwork: network,
      batchMaxCount: 1,
      cacheTimeout: -1,
      pollingInterval,
    });
    this.#pool = pool;
  }

  override async _send(payload: JsonRpcPayload | JsonRpcPayload[]): Promise<JsonRpcResult[]> {
    const requests = Array.isArray(payload) ? payload : [payload];
    return Promise.all(
      requests.map(async (request) => {
        const answer = await this.#pool.answer(request as RpcRequest);
        // A node that could not read the request gives no number; ethers finds the answer by it.
        return { ...answer, id: request.id } as JsonRpcResult;
      }),
    );
  }

  override destroy(): void {
    this.#pool.close();
    super.destroy();
  }
}
