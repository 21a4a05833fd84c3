import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import type { DeploymentRecord } from "./types.js";
export async function readDeployments(
  _files: FileSystem,
  _project: Project,
  _networkName: string,
): Promise<DeploymentRecord[]> {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
export async function findDeployment(
  _files: FileSystem,
  _project: Project,
  _networkName: string,
  _nameOrAddress: string,
): Promise<DeploymentRecord> {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
