import { createServer, request as httpRequest } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

/** A proxy for which every host is this machine, and what was asked of it. */
export interface TestProxy {
  readonly url: string;
  readonly passed: string[];
  close(): Promise<void>;
}

/** Passes requests on in the clear and through tunnels. Whatever name a node has, it is one of this machine. */
export async function startProxy(): Promise<TestProxy> {
  const passed: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? "");
    passed.push(`${request.method} ${target.host} ${request.headers["proxy-authorization"] ?? "-"}`);
    const { method, headers } = request;
    const onward = httpRequest(
      { host: "127.0.0.1", port: target.port, path: target.pathname, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  server.on("connection", keep);
  server.on("connect", (request, socket: Socket) => {
    passed.push(`CONNECT ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
    const onward = connect(Number((request.url ?? "").split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    keep(onward);
    onward.on("close", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    async close() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
