import { Agent, ProxyAgent, type Dispatcher } from "undici";
import { npmSurroundings, readNpmConfiguration } from "../npm-registry/npm-configuration.js";
import { registrySettings } from "../npm-registry/registry-settings.js";

/** A connection that cannot be made in this time will not be made, in milliseconds. */
const CONNECT_MILLISECONDS = 10_000;

/**
 * The way to a node: through the proxy and with the authorities that npm's settings and the environment name, as for
 * the registry. A certificate is always checked: `strict-ssl=false` is about packages, not about ledgers.
 */
export function rpcDispatcher(target: URL, folder: string, isLoopback: boolean): Dispatcher {
  if (isLoopback) return new Agent({ connect: { timeout: CONNECT_MILLISECONDS } });
  const surroundings = npmSurroundings();
  const settings = registrySettings(readNpmConfiguration(folder, surroundings), surroundings);
  const { ca } = settings.tlsFor(target);
  const connect = {
    timeout: CONNECT_MILLISECONDS,
    rejectUnauthorized: true,
    ...(ca && { ca: [...ca] }),
  };
  // npm's settings speak of http and https; a WebSocket takes the same way.
  const asked = new URL(target.href.replace(/^ws/, "http"));
  const proxy = settings.proxyFor(asked);
  if (!proxy) return new Agent({ connect });
  const isSocket = target.protocol.startsWith("ws");
  return new ProxyAgent({
    uri: proxy.href,
    requestTls: connect,
    proxyTls: connect,
    // What is not encrypted needs no tunnel, unless it stays open.
    proxyTunnel: isSocket,
  });
}
