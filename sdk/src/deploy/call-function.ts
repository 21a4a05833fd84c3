import { TolboothError } from "../errors/index.js";
import type { LongOperation } from "../ports.js";
import type { CallRequest, CallResult, DeployContext } from "./types.js";
export async function callFunction(
  _context: DeployContext,
  _request: CallRequest,
  _operation?: LongOperation,
): Promise<CallResult> {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
