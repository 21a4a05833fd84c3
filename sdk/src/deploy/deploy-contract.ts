import { TolboothError } from "../errors/index.js";
import type { LongOperation } from "../ports.js";
import type { DeployContext, DeployRequest, DeployResult } from "./types.js";
export async function deployContract(
  _context: DeployContext,
  _request: DeployRequest,
  _operation?: LongOperation,
): Promise<DeployResult> {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
