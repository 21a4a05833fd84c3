import { readContractDoc, type ContractDoc, type DeploymentRecord, type Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { isTolboothError } from "./showFailure.js";

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

/** What the source says about the error with which a contract refused: what it means, and what helps. */
export function explanationOf(doc: ContractDoc, error: unknown): string | undefined {
  const data = isTolboothError(error) ? error.details["data"] : undefined;
  if (typeof data !== "string") return undefined;
  const { notice, details } = doc.errors.get(data.slice(0, 10).toLowerCase()) ?? {};
  const text = [notice, details].filter(Boolean).join(" ");
  return text === "" ? undefined : text;
}
