import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";

/** A cable to a node that can be cut: what goes through it is not looked at. */
export interface Cable {
  readonly port: number;
  /** How many connections came so far. */
  count(): number;
  /** Breaks every connection. New ones come through. */
  cut(): void;
  close(): Promise<void>;
}

export async function cableTo(target: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((near) => {
    connections += 1;
    const far = createConnection({ host: "127.0.0.1", port: target });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    count: () => connections,
    cut,
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
