import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";

const keyOf = (project: Project): string => `sender ${project.root}`;

/** Short name of the account that somebody chose to send from in this workspace, if they did. */
export function chosenSender(extension: ExtensionHost, project: Project): string | undefined {
  return extension.context.workspaceState.get<string>(keyOf(project));
}

/** Remembers the account, by its short name, for this workspace. */
export async function chooseSender(
  extension: ExtensionHost,
  project: Project,
  account: string,
): Promise<void> {
  await extension.context.workspaceState.update(keyOf(project), account);
}
