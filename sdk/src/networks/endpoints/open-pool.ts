import type { Host } from "../../ports.js";
import type { Project } from "../../project/types.js";
import type { NetworkSettings } from "../network-settings.js";
import { EndpointPool } from "./endpoint-pool.js";
import { Endpoint } from "./endpoint.js";

/** Seconds that a node has for an answer: where there is another one, waiting is the worse choice. */
const PATIENCE_ALONE = 30;
const PATIENCE_OF_SEVERAL = 10;

/** The nodes of a network of `tolbooth.json`. Nothing is asked yet. */
export function openPool(
  host: Host,
  project: Project,
  settings: NetworkSettings & { readonly endpoints: readonly string[] },
): EndpointPool {
  const { endpoints, timeout = endpoints.length > 1 ? PATIENCE_OF_SEVERAL : PATIENCE_ALONE } = settings;
  return new EndpointPool(
    endpoints.map((url) => new Endpoint(url, host.rpc.open(url, project.root), timeout * 1_000)),
    {
      network: settings.name,
      chainId: settings.chainId,
      choose: settings.choose ?? "order",
      blocksBehind: settings.blocksBehind ?? 5,
    },
    host.log,
  );
}
