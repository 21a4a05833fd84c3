import path from "node:path";
import {
  checkDeploymentPlan,
  previewDeploymentPlan,
  previewPlannedCalls,
  readDeploymentPlan,
  runDeploymentPlan,
  type CallPreview,
  type StepPreview,
  type StepReason,
} from "@tolbooth/sdk";
import { differingStep, planApproval } from "../frame/approval.js";
import { freshArtifact } from "../frame/compiled.js";
import { chooseSender, deployContext, withConnection } from "../frame/connected.js";
import type { CommandContext } from "../frame/context.js";
import { recordResult } from "../frame/deployment-result.js";
import type { Outcome } from "../frame/envelope.js";

/** Where a project keeps its plan, from its root. */
export const PLAN_FILE = "deployment-plan.json";

/** `tolbooth deploy --plan` and `tolbooth deploy --all`. */
export async function deployPlan(
  context: CommandContext,
  given: string,
  showOnly: boolean,
  options: { readonly network: string; readonly from?: string },
): Promise<Outcome> {
  const root = (await context.project()).root;
  const plan = await readDeploymentPlan(context.host.files, path.resolve(root, given));
  return await withConnection(context, options.network, async (connection, project) => {
    const accounts = await connection.accounts();
    const steps = await checkDeploymentPlan(
      plan,
      (contract) => freshArtifact(context, project, contract),
      accounts.map(({ name }) => name),
    );
    const from = options.from ?? plan.from ?? (await chooseSender(connection, undefined));
    const where = await deployContext(context, project, connection);
    if (showOnly) {
      const previews = await previewDeploymentPlan(where, plan, steps, from, context.operation.signal);
      const calls = await previewPlannedCalls(where, plan, steps, previews, from);
      const lines = [...previews.map(previewText), ...calls.map(callText)];
      return { result: { plan: given, steps: previews, calls }, text: lines.join("\n") };
    }
    const asked = { ...where, approve: differingStep(context), approvePlan: planApproval(context) };
    const { results, calls } = await runDeploymentPlan(asked, plan, steps, from, context.operation);
    const deployments = results.map(({ record, reused }) => ({ reused, deployment: recordResult(record) }));
    const lines = results.map(
      ({ record, reused }) => `${reused ? "unchanged" : "deployed "}  ${record.name}  ${record.address}`,
    );
    for (const { contract, function: name, reused, transactionHash } of calls)
      lines.push(`${reused ? "done     " : "called   "}  ${contract}.${name}  ${transactionHash}`);
    return { result: { plan: given, deployments, calls }, text: lines.join("\n") };
  });
}

function previewText(step: StepPreview, index: number): string {
  const head = `${index + 1}. ${step.name}`;
  if (step.action === "unchanged") return `${head}: unchanged, at ${step.address}`;
  if (step.action === "take-over")
    return `${head}: stands at ${step.address} already, without a record; would be taken over, nothing sent`;
  const gas =
    step.estimatedGas === undefined
      ? "gas known once the steps before it are sent"
      : `about ${step.estimatedGas} gas, ${step.estimatedCost} wei`;
  const lines = [
    `${head}: would be sent from ${step.from}, ${gas}`,
    `   because ${step.reasons.map(reasonText).join("; ")}`,
  ];
  if (step.create2)
    lines.push(
      `   at ${step.address ?? "an address known once the steps before it are sent"} (CREATE2, salt ${step.create2.saltText ?? step.create2.salt})`,
    );
  if (step.arguments.length > 0) lines.push(`   arguments ${JSON.stringify(step.arguments)}`);
  for (const [library, name] of Object.entries(step.libraries))
    lines.push(`   linked: ${library} is ${name}`);
  return lines.join("\n");
}

function callText(call: CallPreview): string {
  const what = `then ${call.contract}.${call.function} from ${call.from}`;
  return call.action === "done"
    ? `${what}: done, in ${call.transactionHash}`
    : `${what}: would be sent\n   arguments ${JSON.stringify(call.arguments)}`;
}

function reasonText(reason: StepReason): string {
  switch (reason.kind) {
    case "not-deployed":
      return "it is not deployed yet";
    case "not-on-chain":
      return `the chain does not have it at ${reason.address}`;
    case "code-changed":
      return "its source or the compiler's settings changed";
    case "library-changed":
      return `the library ${reason.library} is at another address`;
    case "argument-changed":
      return `argument ${reason.index + 1} changed`;
    case "address-changed":
      return `CREATE2 gives it the address ${reason.address}`;
    case "needs-changed":
      return `${reason.name}, which it refers to, is sent anew`;
  }
}
