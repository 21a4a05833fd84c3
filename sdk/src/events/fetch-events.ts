import type { ContractReference, DecodedEvent } from "../deploy/types.js";
import type { Connection } from "../networks/types.js";
import { TolboothError } from "../errors/index.js";
import type { FetchEventsOptions } from "./types.js";

export async function fetchEvents(
  _connection: Connection,
  _contracts: readonly ContractReference[],
  _options: FetchEventsOptions = {},
): Promise<DecodedEvent[]> {
  throw new TolboothError("INTERNAL", { problem: "fetchEvents" });
}
