import path from "node:path";
import { Option, type Command } from "commander";
import {
  TolboothError,
  allNetworkNames,
  compareDeployments,
  deploymentExportText,
  exportDeployments,
  findDeployment,
  readDeploymentHistory,
  readDeployments,
  requireNetworkName,
  type DeploymentExportFormat,
  type DeploymentHistory,
  type PastDeployment,
  type Project,
} from "@tolbooth/sdk";
import { shownPath, type CommandContext, type Run } from "../frame/context.js";
import { differenceText } from "../frame/deployment-differences.js";
import { recordResult } from "../frame/deployment-result.js";
import type { Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";

interface NetworkChoice {
  readonly network: string;
}

/** `tolbooth deployments list|show|history|diff|export`. */
export function registerDeployments(program: Command, run: Run): void {
  const deployments = program
    .command("deployments")
    .description("What is deployed on a network, and what was. Reads files alone: the network need not run.");
  const add = (name: string, summary: string, description: string): Command =>
    addNetworkOption(deployments.command(name).summary(summary).description(description));
  add("list", "list what is deployed", "Lists what is deployed now, as the records tell.").action(
    (options: NetworkChoice) => run((context) => list(context, options)),
  );
  add("show", "show one deployment", "Shows the whole record of one deployment.")
    .argument("<name>", "name or address of a deployment")
    .action((name: string, options: NetworkChoice) => run((context) => show(context, name, options)));
  add(
    "history",
    "list what was ever deployed",
    "Lists everything that was sent, oldest first, with what became of it; also what stands in the archive.",
  )
    .argument("[name]", "name of a deployment (default: all)")
    .action((name: string | undefined, options: NetworkChoice) =>
      run((context) => history(context, name, options)),
    );
  add(
    "diff",
    "compare a deployment with an earlier one",
    "Says in what a deployment differs from an earlier one of its name: sources, settings, arguments, libraries, ABI, address.",
  )
    .argument("<name>", "name of a deployment")
    .option("--with <earlier>", "number in the history, or address (default: the one before)")
    .action((name: string, options: NetworkChoice & { with?: string }) =>
      run((context) => diff(context, name, options)),
    );
  add(
    "export",
    "write addresses and ABIs for a front end",
    "Writes addresses, ABIs and the chain id of all deployments as one file that a front end imports.",
  )
    .addOption(
      new Option("--format <format>", "JSON, or a TypeScript module typed as const")
        .choices(["json", "ts"])
        .makeOptionMandatory(),
    )
    .option("--out <file>", "file to write (default: standard output)")
    .action((options: ExportOptions) => run((context) => exportAll(context, options)));
}

async function list(context: CommandContext, { network }: NetworkChoice): Promise<Outcome> {
  const records = await readDeployments(context.host.files, await projectOf(context, network), network);
  const lines = records.map(
    ({ name, contract, address, blockNumber }) => `${name}  ${contract}  ${address}  block ${blockNumber}`,
  );
  return {
    result: { network, deployments: records.map(recordResult) },
    text: lines.length > 0 ? lines.join("\n") : `Nothing is deployed on '${network}'.`,
  };
}

async function show(context: CommandContext, name: string, { network }: NetworkChoice): Promise<Outcome> {
  const project = await projectOf(context, network);
  const record = await findDeployment(context.host.files, project, network, name);
  const lines = [
    `${record.name}: ${record.sourceName}:${record.contract}`,
    `  address ${record.address}, chain ${record.chainId}, block ${record.blockNumber}`,
    record.transactionHash === undefined
      ? `  taken over ${record.deployedAt}; which transaction made it is not known`
      : `  deployed ${record.deployedAt} from ${record.from}, gas ${record.gasUsed ?? "not known"}`,
    ...(record.transactionHash === undefined ? [] : [`  transaction ${record.transactionHash}`]),
    ...(record.create2
      ? [`  CREATE2 by ${record.create2.factory}, salt ${record.create2.saltText ?? record.create2.salt}`]
      : []),
    ...record.arguments.map((one, index) => `  argument ${index + 1}: ${JSON.stringify(one)}`),
    ...Object.entries(record.libraries).map(([library, address]) => `  linked: ${library} at ${address}`),
  ];
  return { result: { network, deployment: record }, text: lines.join("\n") };
}

async function history(
  context: CommandContext,
  name: string | undefined,
  { network }: NetworkChoice,
): Promise<Outcome> {
  const { deployments, unreadable } = await readHistory(context, name, network);
  if (name !== undefined && deployments.length === 0) {
    const known = [...new Set((await readHistory(context, undefined, network)).deployments.map(nameOf))];
    throw new TolboothError("DEPLOYMENT_NOT_FOUND", { name, network, known: orNone(known) });
  }
  return {
    result: { network, deployments: deployments.map(pastResult), unreadable },
    text: deployments.length > 0 ? deployments.map(pastText).join("\n") : `Nothing was sent to '${network}'.`,
  };
}

async function diff(
  context: CommandContext,
  name: string,
  options: NetworkChoice & { readonly with?: string },
): Promise<Outcome> {
  const { network } = options;
  const { deployments } = await readHistory(context, name, network);
  const { before, after, differences } = compareDeployments(deployments, name, network, options.with);
  const head = `${name}: ${before.number} (${before.at}) and ${after.number} (${after.at})`;
  return {
    result: { network, before: pastResult(before), after: pastResult(after), differences },
    text: [head, ...(differences.length > 0 ? differences.map(differenceText) : ["  no difference"])].join(
      "\n",
    ),
  };
}

interface ExportOptions extends NetworkChoice {
  readonly format: DeploymentExportFormat;
  readonly out?: string;
}

async function exportAll(context: CommandContext, options: ExportOptions): Promise<Outcome> {
  const { network, format } = options;
  const { files } = context.host;
  const records = await readDeployments(files, await projectOf(context, network), network);
  const { content, leftOut } = exportDeployments(records, network);
  if (leftOut.length > 0)
    context.host.log.warn(`Left out, because they are of another chain: ${leftOut.join(", ")}`);
  const text = deploymentExportText(content, format);
  const said = {
    ...{ network, chainId: content.chainId, format, leftOut },
    contracts: Object.entries(content.contracts).map(([name, { address }]) => ({ name, address })),
  };
  if (options.out === undefined) return { result: { ...said, text }, text: text.trimEnd() };
  const file = path.resolve(context.terminal.currentFolder, options.out);
  await files.writeFileAtomic(file, text);
  const shown = shownPath(context, file);
  return { result: { ...said, file: shown }, text: `Wrote ${said.contracts.length} contracts to ${shown}.` };
}

/** @throws NETWORK_UNKNOWN where nobody declared or started the network, and nothing was ever deployed on it */
async function projectOf(context: CommandContext, network: string): Promise<Project> {
  requireNetworkName(network);
  const project = await context.project();
  const { files } = context.host;
  const known = await allNetworkNames(files, project);
  if (known.includes(network)) return project;
  if ((await files.stat(path.join(project.root, "deployments", network)))?.kind === "directory")
    return project;
  throw new TolboothError("NETWORK_UNKNOWN", { network, known });
}

async function readHistory(
  context: CommandContext,
  name: string | undefined,
  network: string,
): Promise<DeploymentHistory> {
  const project = await projectOf(context, network);
  const found = await readDeploymentHistory(context.host.files, project, network, name);
  for (const { file, problem } of found.unreadable) context.host.log.warn(`${file}: ${problem}`);
  return found;
}

function pastResult({ record, ...past }: PastDeployment): Record<string, unknown> {
  return { ...past, ...(record && { deployment: recordResult(record) }) };
}

function pastText({ number, name, state, at, record, transactionHash, failure }: PastDeployment): string {
  const what = record?.address ?? failure?.message ?? transactionHash;
  return `${at}  ${name} ${number}  ${state}  ${what}`;
}

function nameOf({ name }: PastDeployment): string {
  return name;
}

function orNone(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : ["none"];
}
