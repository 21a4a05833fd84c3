import * as path from "node:path";
import * as vscode from "vscode";
import {
  compiledFrom,
  isTolboothError,
  readArtifact,
  readAuditRecords,
  readBuildInfo,
  throwIfCancelled,
  TolboothError,
  verificationReport,
  verificationSentence,
  verifyDeployment,
  type DeploymentRecord,
  type LongOperation,
  type Project,
  type Verification,
} from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost, Services } from "../host.js";
import { refreshViews } from "../views/index.js";
import { showReadOnlyText } from "../views/readOnlyTexts.js";
import { noteVerification } from "../views/verifications.js";
import { chooseDeployment, functionTargetOf } from "./functionTarget.js";
import { projectFor } from "./projectFor.js";

/**
 * Compiles a deployed contract again, holds it against the code on the chain and against the audit records, and opens
 * the evidence. Nothing is sent. `{ save }` names a folder to write the evidence to without asking. Gives what was found.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = functionTargetOf(given);
  const question = vscode.l10n.t("Verify a deployment of which project?");
  const project = await projectFor(extension, target, question);
  if (!project) return undefined;
  const record = await chooseDeployment(extension, project, target);
  if (!record) return undefined;
  const services = await extension.services(question);
  const found = await withProgress(vscode.l10n.t("Verifying {0}", record.name), (operation) =>
    verify(services, project, record, operation),
  );
  noteVerification(project.root, found);
  refreshViews();
  await showReadOnlyText({
    path: `${found.network}/${found.deployment} evidence.md`,
    text: verificationReport(found),
  });
  const { save } = (given ?? {}) as { readonly save?: string };
  if (save !== undefined) await write(services, save, found);
  else void offerToSave(services, project, found);
  return found;
}

async function verify(
  services: Services,
  project: Project,
  record: DeploymentRecord,
  operation: LongOperation,
): Promise<Verification> {
  const { host, networks, projects } = services;
  const library = project.bundledLibraries.find(({ prefix }) => prefix === "@tolbooth/sdk/");
  if (!library) throw new TolboothError("INTERNAL", { problem: "the extension has no audit records" });
  const audits = await readAuditRecords(host.files, library.folder);
  operation.progress?.report({ message: vscode.l10n.t("Compiling {0}", projects.nameOf(project)) });
  const buildInfo = await compiledAgain(services, project, record, operation);
  throwIfCancelled(operation.signal, vscode.l10n.t("verify what is deployed"));
  operation.progress?.report({ message: vscode.l10n.t("Reading the code at {0}", record.address) });
  const connection = await networks.connect(project, record.network, operation);
  try {
    return await verifyDeployment({
      ...{ connection, record, buildInfo, audits },
      compiledFrom: compiledFrom(buildInfo?.["input"]),
      now: new Date(host.now()),
      signal: operation.signal,
    });
  } finally {
    connection.close();
  }
}

/** What the compiler makes of a contract now; nothing where it does not compile or is no longer there. */
async function compiledAgain(
  { compilers, host }: Services,
  project: Project,
  { sourceName, contract }: DeploymentRecord,
  operation: LongOperation,
): Promise<Record<string, unknown> | undefined> {
  try {
    await compilers.build(project, operation);
    const artifact = await readArtifact(host.files, project, `${sourceName}:${contract}`);
    return await readBuildInfo(host.files, project, artifact);
  } catch (error) {
    const expected = ["COMPILE_FAILED", "CONTRACT_NOT_FOUND", "ARTIFACT_MISSING", "PROJECT_EMPTY"] as const;
    if (expected.some((code) => isTolboothError(error, code))) return undefined;
    throw error;
  }
}

async function offerToSave(services: Services, project: Project, found: Verification): Promise<void> {
  const save = vscode.l10n.t("Save the Evidence");
  const chosen = await vscode.window.showInformationMessage(verificationSentence(found), save);
  if (chosen !== save) return;
  const [folder] =
    (await vscode.window.showOpenDialog({
      ...{ canSelectFolders: true, canSelectFiles: false },
      defaultUri: vscode.Uri.file(project.root),
      openLabel: save,
    })) ?? [];
  if (folder) await write(services, folder.fsPath, found);
}

/** The evidence for people and for programs, beside each other. */
async function write({ host }: Services, folder: string, found: Verification): Promise<void> {
  const base = path.join(folder, `${found.deployment}-${found.network}`);
  await host.files.writeFileAtomic(`${base}.md`, verificationReport(found));
  await host.files.writeFileAtomic(`${base}.json`, `${JSON.stringify(found, undefined, 2)}\n`);
}
