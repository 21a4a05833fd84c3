import type { Command } from "commander";
import { TolboothError, deployContract, type AbiParameter, type Artifact } from "@tolbooth/sdk";
import { addressLookup, readArguments } from "../frame/arguments.js";
import { freshArtifact } from "../frame/compiled.js";
import { chooseSender, deployContext, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { recordResult } from "../frame/deployment-result.js";
import { addNetworkOption } from "../frame/network-option.js";
import { PLAN_FILE, deployPlan } from "./deploy-plan.js";

interface DeployOptions {
  readonly argsJson?: string;
  readonly from?: string;
  readonly name?: string;
  readonly network: string;
  readonly plan?: string | true;
  readonly all?: string | true;
  readonly create2?: boolean;
  readonly salt?: string;
}

/** `tolbooth deploy <contract> [arguments…]`. */
export function registerDeploy(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("deploy")
      .description(
        "Deploys a contract and keeps a record of it. Compiles first where a source has changed. " +
          "A contract that stands there already with the same code and arguments is not deployed again.",
      )
      .argument("[contract]", "name of the contract, or file:name where there are several of that name")
      .argument("[arguments...]", "constructor arguments; JSON for arrays and structs")
      .option("--args-json <list>", "all arguments as one JSON list")
      .option("--from <account>", "account that sends (default on a local network: the first)")
      .option("--name <name>", "name of the deployment (default: the contract's)")
      .option(
        "--create2",
        "deploy to an address that is known before and the same on every network (CREATE2); it is told before anything is sent",
      )
      .option("--salt <text>", "with --create2: a text, or 0x and 64 digits (default: the deployment's name)")
      .option(
        "--plan [file]",
        `show what a plan would deploy, and why; nothing is sent (default: ${PLAN_FILE})`,
      )
      .option("--all [file]", `deploy what a plan says and has changed (default: ${PLAN_FILE})`),
  ).action((contract: string | undefined, words: string[], options: DeployOptions) =>
    run((context) => chooseWork(context, contract, words, options)),
  );
}

async function chooseWork(
  context: CommandContext,
  contract: string | undefined,
  words: readonly string[],
  options: DeployOptions,
): Promise<Outcome> {
  const { plan, all } = options;
  const file = plan ?? all;
  if (options.salt !== undefined && options.create2 !== true)
    throw new TolboothError("WRONG_USAGE", { problem: "--salt goes with --create2." });
  if (file === undefined) {
    if (contract !== undefined) return await deploy(context, contract, words, options);
    throw new TolboothError("WRONG_USAGE", { problem: "Name a contract, or give --plan or --all." });
  }
  const { name, argsJson, create2 } = options;
  if (contract !== undefined || name !== undefined || argsJson !== undefined || create2 === true)
    throw new TolboothError("WRONG_USAGE", {
      problem: "A plan names its contracts, their arguments, names and salts itself.",
    });
  if (plan !== undefined && all !== undefined)
    throw new TolboothError("WRONG_USAGE", { problem: "Give --plan or --all, not both." });
  return await deployPlan(context, file === true ? PLAN_FILE : file, plan !== undefined, options);
}

async function deploy(
  context: CommandContext,
  contract: string,
  words: readonly string[],
  options: DeployOptions,
): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const fresh = await freshArtifact(context, project, contract);
    const { artifact, compiled, inputHash, compiledFrom } = fresh;
    const values = await readArguments(
      `The constructor of ${artifact.contractName}`,
      constructorInputs(artifact),
      { words, json: options.argsJson },
      addressLookup(context.host, project, connection),
    );
    const from = await chooseSender(connection, options.from);
    const { record, reused } = await deployContract(
      await deployContext(context, project, connection),
      {
        artifact,
        arguments: values,
        from,
        name: options.name,
        inputHash,
        compiledFrom,
        ...(options.create2 === true && { create2: { salt: options.salt } }),
      },
      context.operation,
    );
    const deployment = recordResult(record);
    const file = `deployments/${record.network}/${record.name}.json`;
    return {
      result: { reused, compiled, deployment, file },
      text: reused
        ? `${record.name} stands at ${record.address} already, with the same code and arguments. Nothing was sent.`
        : `Deployed ${record.name} at ${record.address} in block ${record.blockNumber} (gas ${record.gasUsed ?? "not known"}).\nRecord: ${file}`,
    };
  });
}

function constructorInputs(artifact: Artifact): readonly AbiParameter[] {
  const entry = artifact.abi.find((one) => one["type"] === "constructor");
  return (entry?.["inputs"] ?? []) as readonly AbiParameter[];
}
