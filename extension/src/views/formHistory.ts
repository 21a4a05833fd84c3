import type { DeploymentRecord, FormDraft, FormField, FormHistoryEntry, Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";

const keyOf = (historyKey: string): string => `form ${historyKey}`;

/** What was last submitted in this form in this workspace, made to fit its fields; empty where nothing was. */
export async function rememberedDrafts(
  extension: ExtensionHost,
  historyKey: string,
  fields: readonly FormField[],
): Promise<FormDraft[]> {
  const { fitDrafts } = await import("@tolbooth/sdk");
  return fitDrafts(fields, extension.context.workspaceState.get<unknown>(keyOf(historyKey)));
}

/** Remembers what was submitted, without the values of fields whose name says that they are secret. */
export async function rememberDrafts(
  extension: ExtensionHost,
  historyKey: string,
  fields: readonly FormField[],
  drafts: readonly FormDraft[],
): Promise<void> {
  const { draftsWithoutSecrets } = await import("@tolbooth/sdk");
  await extension.context.workspaceState.update(keyOf(historyKey), draftsWithoutSecrets(fields, drafts));
}

/** Where the history of a contract is kept: in this workspace's state, and in no file. */
function historyOf(project: Project, network: string, contract: string): string {
  return `history ${project.root} ${network} ${contract}`;
}

/** What was called and sent by forms, of one contract, newest first. */
export async function contractHistory(
  extension: ExtensionHost,
  project: Project,
  record: Pick<DeploymentRecord, "network" | "name">,
): Promise<FormHistoryEntry[]> {
  const { readHistory } = await import("@tolbooth/sdk");
  return readHistory(
    extension.context.workspaceState.get<unknown>(historyOf(project, record.network, record.name)),
  );
}

/** Remembers what was called or sent, without the values of fields whose name says that they are secret. */
export async function rememberInHistory(
  extension: ExtensionHost,
  project: Project,
  record: Pick<DeploymentRecord, "network" | "name">,
  fields: readonly FormField[],
  entry: Omit<FormHistoryEntry, "at" | "contract">,
): Promise<void> {
  const { addToHistory, draftsWithoutSecrets } = await import("@tolbooth/sdk");
  const history = addToHistory(await contractHistory(extension, project, record), {
    ...entry,
    at: new Date().toISOString(),
    contract: record.name,
    drafts: draftsWithoutSecrets(fields, entry.drafts),
  });
  await extension.context.workspaceState.update(historyOf(project, record.network, record.name), history);
}
