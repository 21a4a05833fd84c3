import { isLoopback } from "../../networks/network-settings.js";
import type { Rpc, RpcListener, RpcTransport } from "../../ports.js";

/** Ways to nodes from Node. undici is loaded with the first request: most commands speak to no other machine. */
export function nodeRpc(): Rpc {
  return {
    open(url, folder) {
      let opened: Promise<RpcTransport> | undefined;
      let closed = false;
      const transport = (): Promise<RpcTransport> =>
        (opened ??= open(url, folder).then((one) => {
          if (closed) one.close();
          one.listen?.({
            announced: (subscription) => listeners.forEach(({ announced }) => announced(subscription)),
            broken: () => listeners.forEach(({ broken }) => broken()),
          });
          return one;
        }));
      const listeners: RpcListener[] = [];
      const canAnnounce = /^wss?:/i.test(url);
      return {
        ...(canAnnounce && { listen: (listener: RpcListener) => void listeners.push(listener) }),
        request: async (request, signal) => (await transport()).request(request, signal),
        close() {
          closed = true;
          void opened?.then(
            (one) => one.close(),
            () => undefined,
          );
        },
      };
    },
  };
}

async function open(url: string, folder: string): Promise<RpcTransport> {
  const target = new URL(url);
  const { rpcDispatcher } = await import("./dispatcher.js");
  const dispatcher = rpcDispatcher(target, folder, isLoopback(url));
  if (target.protocol.startsWith("ws")) {
    const { socketTransport } = await import("./socket-transport.js");
    return socketTransport(target, dispatcher);
  }
  const { httpTransport } = await import("./http-transport.js");
  return httpTransport(target, dispatcher);
}
