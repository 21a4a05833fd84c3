import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createHash } from "node:crypto";

/** One request as a node gets it. */
export interface Asked {
  readonly id: number | string;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What a scripted node does with a request: a result, or something else. */
export type Reply =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Text in place of JSON. */
  | { readonly text: string }
  /** Closes the connection in the middle. */
  | "drop"
  /** Never answers. */
  | "silent";

export interface ScriptedNode {
  readonly url: string;
  readonly webSocketUrl: string;
  readonly port: number;
  readonly asked: Asked[];
  /** Breaks every open connection. */
  drop(): void;
  /** Says something to every open WebSocket. */
  say(message: unknown): void;
  close(): Promise<void>;
}

/** A node over HTTP and WebSocket (RFC 6455, short text frames only) that answers as the script says. */
export async function scriptedNode(
  script: (asked: Asked) => Reply,
  tls?: { readonly cert: string; readonly key: string },
): Promise<ScriptedNode> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const webSockets = new Set<Socket>();
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    void readBody(request).then((body) => {
      const one = JSON.parse(body) as Asked;
      asked.push(one);
      answer(script(one), one, response);
    });
  };
  const server = tls ? createTlsServer(tls, respond) : createServer(respond);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  server.on("upgrade", (request, socket: Socket) => {
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    webSockets.add(socket);
    socket.on("close", () => webSockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      for (const text of textFrames(chunk)) {
        const one = JSON.parse(text) as Asked;
        asked.push(one);
        const reply = script(one);
        if (reply === "silent") continue;
        if (reply === "drop" || "status" in reply) socket.destroy();
        else if ("text" in reply) socket.write(frame(reply.text));
        else socket.write(frame(JSON.stringify({ jsonrpc: "2.0", id: one.id, ...reply })));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http${tls ? "s" : ""}://127.0.0.1:${port}`,
    webSocketUrl: `ws${tls ? "s" : ""}://127.0.0.1:${port}`,
    port,
    asked,
    drop: () => sockets.forEach((socket) => socket.destroy()),
    say: (message) => webSockets.forEach((socket) => socket.write(frame(JSON.stringify(message)))),
    async close() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(reply: Reply, { id }: Asked, response: ServerResponse): void {
  if (reply === "silent") return;
  if (reply === "drop") {
    response.writeHead(200, { "content-length": 1_000 });
    response.write('{"jsonrpc":');
    setImmediate(() => response.destroy());
  } else if ("status" in reply) response.writeHead(reply.status, reply.headers).end(reply.body ?? "");
  else if ("text" in reply) response.end(reply.text);
  else response.end(JSON.stringify({ jsonrpc: "2.0", id, ...reply }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function frame(text: string): Buffer {
  const data = Buffer.from(text);
  const head =
    data.length < 126
      ? Buffer.from([0x81, data.length])
      : Buffer.from([0x81, 126, data.length >> 8, data.length & 0xff]);
  return Buffer.concat([head, data]);
}

/** The texts of the masked frames that a client sent. */
function textFrames(chunk: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at + 2 <= chunk.length) {
    const kind = chunk[at]! & 0x0f;
    let length = chunk[at + 1]! & 0x7f;
    at += 2;
    if (length === 126) {
      length = chunk.readUInt16BE(at);
      at += 2;
    }
    const mask = chunk.subarray(at, at + 4);
    const data = chunk.subarray(at + 4, at + 4 + length).map((byte, index) => byte ^ mask[index % 4]!);
    at += 4 + length;
    if (kind === 1) texts.push(Buffer.from(data).toString("utf8"));
  }
  return texts;
}
