import { DecoratorHandler, WebSocket, type Dispatcher } from "undici";
import { RpcSilence } from "../../networks/endpoints/silence.js";
import type { RpcListener, RpcRequest, RpcTransport } from "../../ports.js";

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

const broken = (): RpcSilence => new RpcSilence("ECONNRESET", "the connection broke");

/** undici's WebSocket does not say why it could not be opened: what the way to the node failed of is kept beside it. */
function withReasons(dispatcher: Dispatcher): { way: Dispatcher; reason: () => Error | undefined } {
  let last: Error | undefined;
  const way = dispatcher.compose((dispatch) => (options, handler) => {
    last = undefined;
    const watched: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
    const passOn = watched.onResponseError?.bind(watched);
    watched.onResponseError = (controller, error) => {
      last = error;
      passOn?.(controller, error);
    };
    return dispatch(options, watched);
  });
  return { way, reason: () => last };
}

/** JSON-RPC over one WebSocket. It is opened at the first request, and again after it broke. */
export function socketTransport(url: URL, dispatcher: Dispatcher): RpcTransport {
  let opening: Promise<WebSocket> | undefined;
  let current: WebSocket | undefined;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<RpcListener>();
  let lastNumber = 0;
  const { way, reason } = withReasons(dispatcher);

  const gone = (socket: WebSocket): void => {
    if (current !== socket) return;
    current = undefined;
    opening = undefined;
    for (const { reject } of waiting.values()) reject(broken());
    waiting.clear();
    for (const { broken: say } of listeners) say();
  };

  const receive = (data: unknown): void => {
    let message: { id?: unknown; method?: unknown; params?: { subscription?: unknown } };
    try {
      message = JSON.parse(String(data)) as typeof message;
    } catch {
      // Whose answer this was cannot be known, so nobody's is right any more.
      current?.close();
      for (const { reject } of waiting.values())
        reject(new RpcSilence("BAD_ANSWER", "what answers there is not a node"));
      waiting.clear();
      return;
    }
    if (typeof message?.id === "number") {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      one?.resolve(message);
    } else if (message?.method === "eth_subscription") {
      const subscription = message.params?.subscription;
      if (typeof subscription === "string") for (const { announced } of listeners) announced(subscription);
    }
  };

  const open = (): Promise<WebSocket> =>
    (opening ??= new Promise<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(url.href, { dispatcher: way });
      current = socket;
      socket.onopen = () => resolve(socket);
      socket.onmessage = ({ data }) => receive(data);
      socket.onerror = (event) => {
        reject(reason() ?? (event as { error?: unknown }).error ?? broken());
        gone(socket);
      };
      socket.onclose = () => {
        reject(broken());
        gone(socket);
      };
    }));

  return {
    async request(request: RpcRequest, signal: AbortSignal): Promise<unknown> {
      // Each request has a number of its own here: ids of different askers may be the same.
      const id = (lastNumber += 1);
      let stop: (() => void) | undefined;
      const stopped = new Promise<never>((_, reject) => {
        stop = () => {
          // A socket that is silent for so long is no good to anybody.
          current?.close();
          reject(signal.reason as Error);
        };
        if (signal.aborted) stop();
        else signal.addEventListener("abort", stop, { once: true });
      });
      stopped.catch(() => undefined);
      try {
        const socket = await Promise.race([open(), stopped]);
        const answered = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
        answered.catch(() => undefined);
        socket.send(JSON.stringify({ ...request, id }));
        const answer = await Promise.race([answered, stopped]);
        return { ...(answer as object), id: request.id };
      } finally {
        waiting.delete(id);
        if (stop) signal.removeEventListener("abort", stop);
      }
    },
    listen: (listener) => void listeners.add(listener),
    close() {
      listeners.clear();
      const socket = current;
      if (socket) {
        gone(socket);
        if (socket.readyState === WebSocket.OPEN) socket.close();
      }
      void dispatcher.destroy().catch(() => undefined);
    },
  };
}
