import { TolboothError } from "../errors/index.js";
import type { Host } from "../ports.js";

/** Nothing is started in, or sent for, a folder that the user has not trusted. */
export function requireTrust(host: Host, operation: string): void {
  if (!host.trust.isTrusted()) throw new TolboothError("WORKSPACE_NOT_TRUSTED", { operation });
}
