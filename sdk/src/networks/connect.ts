import type { Host, LongOperation } from "../ports.js";
import { TolboothError } from "../errors/index.js";
import type { Project } from "../project/types.js";
import type { Connection } from "./types.js";

export async function connect(
  _host: Host,
  _project: Project,
  _networkName: string,
  _operation?: LongOperation,
): Promise<Connection> {
  throw new TolboothError("INTERNAL", { problem: "connect" });
}
