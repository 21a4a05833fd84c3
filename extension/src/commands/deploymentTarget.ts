import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { chooseDeployment, functionTargetOf } from "./functionTarget.js";
import { projectFor } from "./projectFor.js";

/** A name on a network, and which of its deployments a command is about. */
export interface DeploymentTarget {
  readonly project: Project;
  readonly network: string;
  readonly name: string;
  /** Of the deployment; what stands now where it is left out. */
  readonly number?: number;
  /** Number of the deployment that it is compared with. */
  readonly earlier?: string;
}

/** Reads a tree's node, or `{ projectRoot, network, contract, number?, earlier? }`; asks for what is missing. */
export async function deploymentTarget(
  extension: ExtensionHost,
  given: unknown,
  question: string,
): Promise<DeploymentTarget | undefined> {
  const target = functionTargetOf(given);
  const project = await projectFor(extension, target, question);
  if (!project) return undefined;
  const { past, number, earlier } = (given ?? {}) as {
    readonly past?: { readonly number?: number };
    readonly number?: number;
    readonly earlier?: number;
  };
  const which = {
    ...((number ?? past?.number) !== undefined && { number: number ?? past!.number! }),
    ...(earlier !== undefined && { earlier: String(earlier) }),
  };
  if (target.network !== undefined && target.contract !== undefined)
    return { project, network: target.network, name: target.contract, ...which };
  const record = await chooseDeployment(extension, project, target);
  return record && { project, network: record.network, name: record.name, ...which };
}
