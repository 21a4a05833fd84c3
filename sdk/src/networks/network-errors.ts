import { isError } from "ethers";
import { TolboothError } from "../errors/index.js";
import { displayUrl } from "./network-settings.js";
import type { Network } from "./types.js";

/** Codes of Node and of ethers that mean: nobody answered, or not as a node does. */
const silence = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "TIMEOUT",
  "SERVER_ERROR",
  "NETWORK_ERROR",
  "CANCELLED",
  "UND_ERR_SOCKET",
]);

/** What a node says in its own words when it refuses a request. */
export interface NodeRefusal {
  readonly message: string;
  readonly data?: string;
}

/** Digs the node's own error out of what ethers wraps around it. */
export function nodeRefusal(error: unknown): NodeRefusal | undefined {
  for (const candidate of nestedErrors(error)) {
    const { message, data, code } = candidate as { message?: unknown; data?: unknown; code?: unknown };
    if (typeof code !== "number" || typeof message !== "string") continue;
    const inner = typeof data === "object" && data !== null ? (data as { data?: unknown }).data : data;
    return { message, ...(typeof inner === "string" && { data: inner }) };
  }
  return undefined;
}

function* nestedErrors(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== "object" || error === null || depth > 4) return;
  yield error;
  const { error: inner, info, cause } = error as { error?: unknown; info?: unknown; cause?: unknown };
  yield* nestedErrors(inner, depth + 1);
  yield* nestedErrors((info as { error?: unknown } | undefined)?.error, depth + 1);
  yield* nestedErrors(cause, depth + 1);
}

/** Whether nobody answered: asking again later may help. */
export function isSilence(error: unknown): boolean {
  if (error instanceof TolboothError) return error.code === "NETWORK_UNREACHABLE";
  for (const candidate of nestedErrors(error)) {
    const { code } = candidate as { code?: unknown };
    if (typeof code === "string" && silence.has(code)) return true;
  }
  return false;
}

/** Makes what went wrong with a network into an error of the registry. One that is already stays as it is. */
export function networkFailure(error: unknown, network: Network, method: string): TolboothError {
  if (error instanceof TolboothError) return error;
  const refusal = nodeRefusal(error);
  if (refusal)
    return new TolboothError(
      "NETWORK_REFUSED",
      { network: network.name, method, reason: refusal.message },
      error,
    );
  if (isSilence(error))
    return new TolboothError(
      "NETWORK_UNREACHABLE",
      { network: network.name, url: displayUrl(network.url), reason: reasonOf(error) },
      error,
    );
  if (isError(error, "UNSUPPORTED_OPERATION"))
    return new TolboothError("OPERATION_CANCELLED", { operation: method }, error);
  return new TolboothError(
    "NETWORK_REFUSED",
    { network: network.name, method, reason: reasonOf(error) },
    error,
  );
}

/** A short reason without addresses: ethers' long messages repeat the whole request. */
function reasonOf(error: unknown): string {
  const { shortMessage, code, message } = error as { shortMessage?: string; code?: string; message?: string };
  if (code === "ECONNREFUSED") return "nobody listens there (ECONNREFUSED)";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the host's name is not known (${code})`;
  if (code === "TIMEOUT" || code === "ETIMEDOUT") return "it did not answer in time";
  if (code === "ECONNRESET" || code === "EPIPE") return `the connection broke (${code})`;
  return shortMessage ?? code ?? message?.split("\n", 1)[0] ?? String(error);
}
