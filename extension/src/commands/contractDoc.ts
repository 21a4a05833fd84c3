import { readContractDoc, type ContractDoc, type DeploymentRecord, type Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";

const none: ContractDoc = { functions: new Map(), errors: new Map(), enums: new Map() };

/** What the sources say about a contract. Without a build that has it, nothing: forms work all the same. */
export async function contractDoc(
  extension: ExtensionHost,
  project: Project,
  { sourceName, contract }: Pick<DeploymentRecord, "sourceName" | "contract">,
): Promise<ContractDoc> {
  const services = extension.startedServices();
  if (!services) return none;
  try {
    return await readContractDoc(services.host.files, project, { sourceName, contractName: contract });
  } catch (error) {
    extension.log.warn(error instanceof Error ? error.message : String(error));
    return none;
  }
}
