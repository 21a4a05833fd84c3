import type { Host } from "../ports.js";
import { TolboothError } from "../errors/index.js";
import type { Project } from "../project/types.js";
import type { LocalNetwork } from "./types.js";

export function localNetwork(
  _host: Host,
  _project: Project,
  _options: { program: string; name?: string; port?: number },
): LocalNetwork {
  throw new TolboothError("INTERNAL", { problem: "localNetwork" });
}
