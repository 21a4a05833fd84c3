import type { ContractReference } from "../deploy/types.js";
import type { Connection } from "../networks/types.js";
import { TolboothError } from "../errors/index.js";
import type { FollowEventsOptions } from "./types.js";

export async function followEvents(
  _connection: Connection,
  _contracts: readonly ContractReference[],
  _options: FollowEventsOptions,
): Promise<void> {
  throw new TolboothError("INTERNAL", { problem: "followEvents" });
}
