import * as path from "node:path";
import * as vscode from "vscode";
import {
  checkDeploymentPlan,
  readDeploymentPlan,
  type Connection,
  type DeployContext,
  type DeploymentPlan,
  type LongOperation,
  type PlanStep,
  type Project,
} from "@tolbooth/sdk";
import { compiledArtifacts } from "@tolbooth/sdk/node";
import type { ExtensionHost } from "../host.js";
import { chosenSender } from "../views/senders.js";
import { chooseNetwork } from "./deployTarget.js";
import { ensureRunning } from "./ensureRunning.js";
import { knownContracts } from "./knownContracts.js";
import { projectFor } from "./projectFor.js";

/** A plan's file, and the network that it is held against. */
export interface PlanTarget {
  readonly project: Project;
  readonly file: string;
  readonly network: string;
  /** Sends what the plan says nothing of. */
  readonly from?: string;
}

/** What a lens, a key binding or a test gives. */
interface GivenPlan {
  readonly file?: string;
  readonly network?: string;
  readonly from?: string;
  readonly startNetwork?: boolean;
}

/** The plan that was given, that of the editor in front, or the project's own. What is not saved is saved first. */
export async function planTarget(
  extension: ExtensionHost,
  given: unknown,
  question: string,
  startAndGoOn: string,
): Promise<PlanTarget | undefined> {
  const target = readGiven(given);
  const { host, projects } = await extension.services(question);
  const front = target.file ?? planInFront();
  const project =
    front === undefined
      ? await projectFor(extension, undefined, question)
      : await projects.of(vscode.Uri.file(front));
  if (!project) return undefined;
  const file = front ?? path.join(project.root, "deployment-plan.json");
  const open = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.scheme === "file" && uri.fsPath === vscode.Uri.file(file).fsPath,
  );
  if (open?.isDirty) await open.save();
  const network = await chooseNetwork(host.files, project, target);
  if (network === undefined) return undefined;
  if (!(await ensureRunning(extension, project, network, startAndGoOn, target.startNetwork ?? false)))
    return undefined;
  return { project, file, network, ...(target.from !== undefined && { from: target.from }) };
}

/** A plan that was compiled and checked, and from whom it is sent. */
export interface PreparedPlan {
  readonly context: DeployContext;
  readonly plan: DeploymentPlan;
  readonly steps: readonly PlanStep[];
  readonly from: string;
}

/** Compiles the project, reads the plan and checks it whole. @throws what the sdk says of a plan that is wrong */
export async function preparePlan(
  extension: ExtensionHost,
  { project, file, from }: PlanTarget,
  connection: Connection,
  operation: LongOperation,
): Promise<PreparedPlan> {
  const { compilers, host } = await extension.services(vscode.l10n.t("read a deployment plan"));
  const plan = await readDeploymentPlan(host.files, file);
  await compilers.build(project, operation);
  const accounts = await connection.accounts();
  const names = accounts.map(({ name }) => name);
  const chosen = chosenSender(extension, project);
  return {
    context: { host, project, connection, knownContracts: await knownContracts(host.files, project) },
    plan,
    steps: await checkDeploymentPlan(plan, compiledArtifacts(host, project), names),
    from: from ?? plan.from ?? (chosen !== undefined && names.includes(chosen) ? chosen : (names[0] ?? "")),
  };
}

function readGiven(given: unknown): GivenPlan {
  if (given instanceof vscode.Uri) return { file: given.fsPath };
  return typeof given === "object" && given !== null ? given : {};
}

function planInFront(): string | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri?.scheme === "file" && /(^|[/.])deployment-plan\.json$/.test(uri.path) ? uri.fsPath : undefined;
}
