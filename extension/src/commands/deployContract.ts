import * as vscode from "vscode";
import {
  canonicalJsonHash,
  compiledFrom,
  constructorInputs,
  deployContract,
  formFields,
  readArtifact,
  readBuildInput,
  type Artifact,
  type CompiledFrom,
  type DeployResult,
  type JsonValue,
  type LongOperation,
  type Project,
} from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { rememberGas } from "../language/measuredGas.js";
import { commands } from "../ids.js";
import { approveSending, knownAddresses, networkTitle, withConnection } from "../views/contractForm.js";
import { rememberedDrafts } from "../views/formHistory.js";
import { openForm, type FollowUp } from "../views/formPanel.js";
import { refreshViews } from "../views/index.js";
import { deploymentOutcome } from "../views/outcome.js";
import { contractDoc } from "./contractDoc.js";
import { chooseContract, chooseNetwork, deployTargetOf, type DeployTarget } from "./deployTarget.js";
import { ensureRunning } from "./ensureRunning.js";
import { knownContracts } from "./knownContracts.js";
import { projectFor } from "./projectFor.js";

/**
 * Compiles and deploys a contract: of a code lens, or one that is picked. A constructor with arguments gets a form,
 * unless the arguments were given; without arguments it is deployed at once. Returns the sdk's result where it was
 * deployed at once, and `undefined` where a form was opened or the user stopped.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = deployTargetOf(given);
  const { compilers, host, projects } = await extension.services(vscode.l10n.t("deploy a contract"));
  const project = await projectFor(extension, given, vscode.l10n.t("Deploy a contract of which project?"));
  if (!project) return undefined;
  const built = await withProgress(vscode.l10n.t("Compiling {0}", projects.nameOf(project)), (operation) =>
    compilers.build(project, operation),
  );
  const contract = await chooseContract(built.report, target);
  if (!contract) return undefined;
  const network = await chooseNetwork(host.files, project, target);
  if (network === undefined) return undefined;
  const wanted = vscode.l10n.t("Start it and deploy {0}", contract.name);
  if (!(await ensureRunning(extension, project, network, wanted, target.startNetwork ?? false)))
    return undefined;

  const artifact = await readArtifact(host.files, project, `${contract.unit}:${contract.name}`);
  const input = await readBuildInput(host.files, project, artifact);
  const inputHash = input === undefined ? undefined : canonicalJsonHash(input as JsonValue);
  const deployment: Deployment = {
    ...{ project, network, artifact, inputHash, name: target.name },
    compiledFrom: compiledFrom(input),
  };
  const inputs = constructorInputs(artifact.abi);
  if (inputs.length > 0 && target.arguments === undefined) {
    await showForm(extension, deployment, target);
    return undefined;
  }
  return deployAtOnce(extension, deployment, target);
}

interface Deployment {
  readonly project: Project;
  readonly network: string;
  readonly artifact: Artifact;
  readonly inputHash: string | undefined;
  readonly compiledFrom: CompiledFrom | undefined;
  readonly name: string | undefined;
}

async function deployAtOnce(
  extension: ExtensionHost,
  deployment: Deployment,
  target: DeployTarget,
): Promise<DeployResult> {
  const { project, network, artifact } = deployment;
  const from = target.from ?? (await knownAddresses(extension, project, network)).sender ?? "";
  const result = await withProgress(
    vscode.l10n.t("Deploying {0} to the {1}", artifact.contractName, networkTitle(network)),
    (operation) => deploy(extension, deployment, target.arguments ?? [], from, operation),
  );
  void announce(project, result);
  return result;
}

async function deploy(
  extension: ExtensionHost,
  deployment: Deployment,
  values: readonly unknown[],
  from: string,
  operation: LongOperation,
): Promise<DeployResult> {
  const { project, network, artifact, inputHash, compiledFrom, name } = deployment;
  const { host } = await extension.services(vscode.l10n.t("deploy a contract"));
  const result = await withConnection(extension, project, network, async (connection) =>
    deployContract(
      {
        host,
        project,
        connection,
        approve: approveSending,
        knownContracts: await knownContracts(host.files, project),
      },
      { artifact, arguments: values, from, inputHash, compiledFrom, name },
      operation,
    ),
  );
  const { record, reused } = result;
  if (!reused && record.gasUsed !== undefined)
    rememberGas({
      projectRoot: project.root,
      sourceName: record.sourceName,
      contract: record.contract,
      gasUsed: record.gasUsed,
    });
  // The watcher of the records sees it too, but on some systems late, and nothing at all in a folder that is new.
  refreshViews();
  return result;
}

async function showForm(
  extension: ExtensionHost,
  deployment: Deployment,
  target: DeployTarget,
): Promise<void> {
  const { project, network, artifact } = deployment;
  const { sourceName, contractName } = artifact;
  const doc = await contractDoc(extension, project, { sourceName, contract: contractName });
  const about = doc.functions.get("constructor");
  const fields = formFields(constructorInputs(artifact.abi), about?.parameters, doc.enums);
  const historyKey = `${project.root} ${artifact.sourceName}:${artifact.contractName} constructor`;
  const known = await knownAddresses(extension, project, network);
  openForm(extension, {
    key: `${project.root} ${network} deploy ${artifact.sourceName}:${artifact.contractName}`,
    title: vscode.l10n.t("Deploy {0}", artifact.contractName),
    heading: vscode.l10n.t("Deploy {0}", artifact.contractName),
    facts: [
      { label: vscode.l10n.t("Source"), text: artifact.sourceName },
      { label: vscode.l10n.t("Network"), text: networkTitle(network) },
    ],
    submit: vscode.l10n.t("Deploy"),
    failed: vscode.l10n.t("{0} was not deployed", artifact.contractName),
    fields,
    drafts: await rememberedDrafts(extension, historyKey, fields),
    historyKey,
    senders: known.senders,
    sender: target.from ?? known.sender,
    picks: known.picks,
    numbers: known.numbers,
    accountAddresses: known.accountAddresses,
    network: known.network,
    async run({ values, sender }, operation) {
      const start = vscode.l10n.t("Start it and deploy {0}", artifact.contractName);
      await ensureRunning(extension, project, network, start, false);
      const result = await deploy(extension, deployment, values, sender ?? known.sender ?? "", operation);
      return { result: await deploymentOutcome(result), followUps: followUpsOf(project, result) };
    },
  });
}

/** Says that a contract was deployed, and offers what people do next. */
async function announce(project: Project, result: DeployResult): Promise<void> {
  const outcome = await deploymentOutcome(result);
  const gas = outcome.facts.find((fact) => fact.label === vscode.l10n.t("Gas used"))?.text ?? "";
  const text = result.reused
    ? vscode.l10n.t("{0}. Address: {1}", outcome.heading, result.record.address)
    : vscode.l10n.t("{0}. Address: {1}. Gas used: {2}.", outcome.heading, result.record.address, gas);
  const followUps = followUpsOf(project, result);
  const chosen = await vscode.window.showInformationMessage(text, ...followUps.map((one) => one.label));
  await followUps.find((one) => one.label === chosen)?.run?.();
}

function followUpsOf(project: Project, { record }: DeployResult): readonly FollowUp[] {
  const place = { projectRoot: project.root, network: record.network, contract: record.name };
  return [
    {
      id: "use",
      label: vscode.l10n.t("Call or Send…"),
      run: () => vscode.commands.executeCommand(commands.useContract, place),
    },
    {
      id: "address",
      label: vscode.l10n.t("Copy Address"),
      run: () => vscode.commands.executeCommand(commands.copyAddress, record.address),
    },
    ...(record.transactionHash === undefined
      ? []
      : [
          {
            id: "transaction",
            label: vscode.l10n.t("Show Transaction"),
            run: () =>
              vscode.commands.executeCommand(commands.showTransaction, {
                ...{ projectRoot: project.root, network: record.network },
                hash: record.transactionHash,
              }),
          },
        ]),
    {
      id: "record",
      label: vscode.l10n.t("Show Record"),
      run: () => vscode.commands.executeCommand(commands.showRecord, place),
    },
  ];
}
