import { setTimeout as delay } from "node:timers/promises";
import { Agent, ProxyAgent, request, type Dispatcher } from "undici";
import { throwIfCancelled, TolboothError } from "../../errors/index.js";
import { codeOf } from "../file-reasons.js";
import { shown, type RegistrySettings } from "./registry-settings.js";

/** How many times an answer may send us on. npm's own limit is 20; a mirror needs one or two. */
const MOST_REDIRECTS = 5;

/** A connection that cannot be made in this time will not be made, in milliseconds. */
const CONNECT_MILLISECONDS = 20_000;

export interface GetOptions {
  readonly accept: string;
  /** An answer that is longer is given up. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Told as the bytes come in; `total` where the registry says it. */
  readonly onBytes?: (received: number, total: number | undefined) => void;
}

/** What an address answered. */
export interface GetResult {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * Gets what stands at an address of a registry, through the proxy and with the authorities that npm's settings name.
 *
 * @returns the answer, if its status is 200 or 404
 * @throws TolboothError REGISTRY_UNREACHABLE, REGISTRY_REFUSED, REGISTRY_ANSWER_INVALID, OPERATION_CANCELLED.
 */
export async function getFromRegistry(
  address: URL,
  settings: RegistrySettings,
  options: GetOptions,
): Promise<GetResult> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await follow(address, settings, options);
    } catch (error) {
      throwIfCancelled(options.signal, "Downloading");
      if (error instanceof TolboothError) throw error;
      if (attempt >= settings.retries || !mayPass.has(reasonCode(error)))
        throw new TolboothError(
          "REGISTRY_UNREACHABLE",
          { registry: shown(address), reason: reasonOf(error) },
          error,
        );
      await delay(250 * 2 ** attempt, undefined, { signal: options.signal }).catch(() => undefined);
    }
  }
}

async function follow(address: URL, settings: RegistrySettings, options: GetOptions): Promise<GetResult> {
  let target = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await getOnce(target, settings, options);
    if (!("location" in answer)) return answer;
    const next = URL.canParse(answer.location, target.href)
      ? new URL(answer.location, target.href)
      : undefined;
    if (!next || !["http:", "https:"].includes(next.protocol))
      throw invalid(target, `it sends us on to '${answer.location}'`);
    if (target.protocol === "https:" && next.protocol === "http:")
      throw invalid(target, "it sends us from https on to http");
    target = next;
  }
  throw invalid(address, `it sends us on more than ${MOST_REDIRECTS} times`);
}

async function getOnce(
  target: URL,
  settings: RegistrySettings,
  { accept, mostBytes, signal, onBytes }: GetOptions,
): Promise<GetResult | { readonly location: string }> {
  const dispatcher = dispatcherFor(target, settings);
  try {
    const authorization = settings.authorizationFor(target);
    const answer = await request(target.href, {
      dispatcher,
      headers: { accept, "user-agent": "tolbooth", ...(authorization ? { authorization } : {}) },
      headersTimeout: settings.patience,
      bodyTimeout: settings.patience,
      ...(signal ? { signal } : {}),
    });
    const { statusCode: status, headers, body } = answer;
    const header = (name: string): string => String(headers[name] ?? "");
    if (status === 200 || status === 404) {
      const total = Number(header("content-length")) || undefined;
      if (total !== undefined && total > mostBytes) throw invalid(target, `it is ${total} bytes long`);
      const chunks: Uint8Array[] = [];
      let received = 0;
      for await (const chunk of body as AsyncIterable<Uint8Array>) {
        received += chunk.length;
        if (received > mostBytes) throw invalid(target, `it is longer than ${mostBytes} bytes`);
        chunks.push(chunk);
        onBytes?.(received, total);
      }
      return { status, contentType: header("content-type"), bytes: Buffer.concat(chunks) };
    }
    body.on("error", () => undefined).destroy();
    if (status >= 300 && status < 400 && header("location") !== "") return { location: header("location") };
    if (status === 401 || status === 403)
      throw new TolboothError("REGISTRY_REFUSED", { registry: shown(target), status });
    if (status >= 500 || status === 429)
      throw Object.assign(new Error(`status ${status}`), { code: "STATUS" });
    throw invalid(target, `status ${status}`);
  } finally {
    await dispatcher.destroy();
  }
}

/** A few requests a year need no pool of connections that is kept. */
function dispatcherFor(target: URL, settings: RegistrySettings): Dispatcher {
  const { ca, ...tls } = settings.tlsFor(target);
  const connect = { ...tls, ...(ca ? { ca: [...ca] } : {}), timeout: CONNECT_MILLISECONDS };
  const proxy = settings.proxyFor(target);
  if (!proxy) return new Agent({ connect });
  // What is not encrypted needs no tunnel, and few proxies would dig one to port 80.
  return new ProxyAgent({ uri: proxy.href, requestTls: connect, proxyTls: connect, proxyTunnel: false });
}

function invalid(address: URL, problem: string): TolboothError {
  return new TolboothError("REGISTRY_ANSWER_INVALID", { registry: shown(address), problem });
}

/** What may be another matter in a moment. */
const mayPass = new Set(["ECONNRESET", "EPIPE", "EAI_AGAIN", "UND_ERR_SOCKET", "STATUS"]);

function reasonCode(error: unknown): string {
  return codeOf(error) || codeOf((error as { cause?: unknown } | undefined)?.cause);
}

function reasonOf(error: unknown): string {
  const code = reasonCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === "STATUS") return message;
  return reasons[code] ?? (code === "" ? message : `${message} (${code})`);
}

const untrusted = "its certificate is not signed by an authority that is known here";

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host (ENOTFOUND)",
  EAI_AGAIN: "the name of the host could not be looked up (EAI_AGAIN)",
  ECONNREFUSED: "nobody answers there (ECONNREFUSED)",
  ECONNRESET: "the connection was broken off (ECONNRESET)",
  UND_ERR_SOCKET: "the connection was broken off",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer was broken off",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about in time",
  UND_ERR_HEADERS_TIMEOUT: "it took the request and did not answer in time",
  UND_ERR_BODY_TIMEOUT: "it stopped in the middle of its answer",
  ETIMEDOUT: "no connection came about in time (ETIMEDOUT)",
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
  CERT_HAS_EXPIRED: "its certificate has expired",
};
