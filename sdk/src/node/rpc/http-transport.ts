import type { Dispatcher } from "undici";
import { request as send } from "undici";
import { RpcSilence } from "../../networks/endpoints/silence.js";
import type { RpcRequest, RpcTransport } from "../../ports.js";

/** An answer that is longer is given up: traces are long, but nothing is without end. */
const MOST_BYTES = 512 * 1024 * 1024;

/** JSON-RPC over HTTP: one request, one answer. */
export function httpTransport(url: URL, dispatcher: Dispatcher): RpcTransport {
  const { username, password } = url;
  const address = new URL(url.href);
  address.username = "";
  address.password = "";
  const authorization = username
    ? `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`
    : undefined;
  return {
    async request(request: RpcRequest, signal: AbortSignal): Promise<unknown> {
      const answer = await send(address.href, {
        method: "POST",
        dispatcher,
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          ...(authorization && { authorization }),
        },
        body: JSON.stringify(request),
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const { statusCode: status } = answer;
      const text = await readText(answer.body);
      if (status === 429)
        throw new RpcSilence(
          "THROTTLED",
          "it asks us to wait (status 429)",
          retryAfter(answer.headers["retry-after"]),
          false,
        );
      const value = parse(text);
      if (value !== undefined && (status === 200 || hasError(value))) return value;
      if (status === 200) throw new RpcSilence("BAD_ANSWER", "what answers there is not a node");
      throw new RpcSilence(status >= 500 ? "STATUS" : "BAD_ANSWER", `it answered with status ${status}`);
    },
    close: () => void dispatcher.destroy().catch(() => undefined),
  };
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RpcSilence("BAD_ANSWER", "its answer has no end");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Some nodes refuse with a status and the reason in JSON. */
function hasError(value: unknown): boolean {
  return typeof (value as { error?: { code?: unknown } } | null)?.error?.code === "number";
}

/** Seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfter(header: string | string[] | undefined): number {
  const text = String(header ?? "").trim();
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? 1_000 : Math.max(0, at - Date.now());
}
