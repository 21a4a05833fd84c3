import { FetchRequest, JsonRpcProvider, Network as ChainNetwork } from "ethers";
import { isLoopback } from "./network-settings.js";

/** A question that a node has not answered after this long counts as unanswered. */
const REQUEST_MILLISECONDS = 30_000;

/**
 * ethers' provider, set up so that nothing is answered from memory and each request goes out at once: a quick sequence
 * of sends otherwise meets old nonces and waits of seconds. The chain is fixed, so ethers asks no other server for it.
 */
export function createProvider(url: string, networkName: string, chainId: number): JsonRpcProvider {
  const network = new ChainNetwork(networkName, chainId);
  return new JsonRpcProvider(createRequest(url), network, {
    staticNetwork: network,
    batchMaxCount: 1,
    cacheTimeout: -1,
    pollingInterval: isLoopback(url) ? 50 : 1_000,
  });
}

function createRequest(url: string): FetchRequest {
  const parsed = new URL(url);
  const { username, password } = parsed;
  parsed.username = "";
  parsed.password = "";
  const request = new FetchRequest(parsed.href);
  request.timeout = REQUEST_MILLISECONDS;
  request.setThrottleParams({ maxAttempts: 3 });
  if (username) {
    request.setCredentials(decodeURIComponent(username), decodeURIComponent(password));
    request.allowInsecureAuthentication = isLoopback(url);
  }
  return request;
}
