import type { FormDraft, FormField } from "@tolbooth/sdk";
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
