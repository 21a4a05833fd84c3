/** No answer came from a node, or none that can be used. */
export class RpcSilence extends Error {
  /**
   * @param code Node's own code where it has one; else `TIMEOUT`, `STATUS`, `THROTTLED`, `BAD_ANSWER` or `BEHIND`.
   * @param retryAfter Milliseconds that the node asks us to wait.
   * @param taken Whether the node may have taken the request all the same.
   */
  constructor(
    readonly code: string,
    message: string,
    readonly retryAfter?: number,
    readonly taken = true,
  ) {
    super(message);
    this.name = "RpcSilence";
  }
}

/** Codes of connections that never came about: nothing can have been taken. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there (ECONNREFUSED)",
  ENOTFOUND: "the host's name is not known (ENOTFOUND)",
  EAI_AGAIN: "the host's name is not known (EAI_AGAIN)",
  ECONNRESET: "the connection broke (ECONNRESET)",
  EPIPE: "the connection broke (EPIPE)",
  UND_ERR_SOCKET: "the connection broke",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about in time",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not signed by an authority that is known here",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not signed by an authority that is known here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not signed by an authority that is known here",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
  CERT_HAS_EXPIRED: "its certificate has expired",
};

/** Makes whatever a connection threw into a silence. The text of others may hold the whole address: it is left out. */
export function silenceOf(error: unknown): RpcSilence {
  if (error instanceof RpcSilence) return error;
  const { name, code, cause } = error as { name?: string; code?: unknown; cause?: { code?: unknown } };
  if (name === "TimeoutError" || name === "AbortError")
    return new RpcSilence("TIMEOUT", "it did not answer in time");
  const known = [code, cause?.code].find((one) => typeof one === "string") ?? "NETWORK_ERROR";
  return new RpcSilence(
    known,
    reasons[known] ?? `the connection failed (${known})`,
    undefined,
    !neverConnected.has(known),
  );
}
