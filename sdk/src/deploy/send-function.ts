import { TolboothError } from "../errors/index.js";
import type { LongOperation } from "../ports.js";
import type { DeployContext, SendRequest, SendResult } from "./types.js";
export async function sendFunction(
  _context: DeployContext,
  _request: SendRequest,
  _operation?: LongOperation,
): Promise<SendResult> {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
