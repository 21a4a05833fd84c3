import path from "node:path";
import type { Command } from "commander";
import {
  TolboothError,
  planCdsImport,
  planCdsImportOnChain,
  readCdsFolder,
  sendCdsImport,
  type AgencyConfiguration,
  type CdsFolderReading,
  type CdsPlan,
  type CdsSendRequest,
} from "@tolbooth/sdk";
import { deployContext, networkResult } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { readEpochKey } from "../frame/epoch-key.js";
import { withImportTarget, type ImportTarget } from "../frame/import-target.js";
import { addNetworkOption } from "../frame/network-option.js";
import { count } from "../frame/terminal.js";
import { movementResult, movementText, type MovementOutcome } from "./import-cds-movement.js";

interface ImportCdsOptions {
  readonly send?: boolean;
  readonly contract: string;
  readonly customs?: string;
  readonly defra?: string;
  readonly network: string;
}

/** `tolbooth import cds <folder>`. */
export function registerImportCds(imports: Command, run: Run): void {
  addNetworkOption(
    imports
      .command("cds")
      .summary("turn HMRC CDS notifications into calls of MovementClearance")
      .description(
        "Reads a folder of HMRC CDS notifications (XML) and prints, for each movement, what each notification means, " +
          "the calls of MovementClearance and the state that they lead to. Sends nothing unless --send is given. " +
          "Importing again sends only what is not on chain yet.",
      )
      .argument("<folder>", "folder of .xml files")
      .option("--send", "send the calls, and read every movement back")
      .option("--contract <name>", "deployment of MovementClearance", "MovementClearance")
      .option("--customs <account>", "account that sends for customs (default: the agency hmrc)")
      .option("--defra <account>", "account that sends for Defra (default: the agency defra)"),
  ).action((folder: string, options: ImportCdsOptions) =>
    run((context) => importCds(context, folder, options)),
  );
}

async function importCds(
  context: CommandContext,
  folder: string,
  options: ImportCdsOptions,
): Promise<Outcome> {
  const absolute = path.resolve(context.terminal.currentFolder, folder);
  const reading = await readCdsFolder(context.host.files, absolute);
  return await withImportTarget(context, options, async (target) => {
    const { key, isDevelopmentKey } = readEpochKey(context, target?.connection.network);
    const request = await sendRequest(context, options, reading, key);
    const movements = await outcomes(context, options, target, request);
    return describe(context, { reading, target, request, movements, isDevelopmentKey, options });
  });
}

/** Plans, or sends. Without a contract on a running network the plan starts from nothing. */
async function outcomes(
  context: CommandContext,
  options: ImportCdsOptions,
  target: ImportTarget | undefined,
  request: Omit<CdsSendRequest, "contract">,
): Promise<MovementOutcome[]> {
  if (!target) {
    // A commitment needs a contract. These are never printed, because no contract knows them.
    const commitment = { epochKey: request.epochKey, chainId: 1, contract: `0x${"00".repeat(20)}` };
    const plan = planCdsImport(request.notifications, { commitment, lanes: request.lanes });
    return plan.movements.map((one) => ({ plan: one }));
  }
  const deploy = await deployContext(context, target.project, target.connection);
  const whole = { ...request, contract: target.record };
  if (!options.send) {
    const plan = await planCdsImportOnChain(deploy, whole, context.operation);
    return plan.movements.map((one) => ({ plan: one }));
  }
  return await sendCdsImport(deploy, whole, approveImport(context, target), context.operation);
}

function approveImport(context: CommandContext, target: ImportTarget): (plan: CdsPlan) => Promise<boolean> {
  return (plan) => {
    const { name, chainId } = target.connection.network;
    context.say(`To be sent to ${target.record.name} at ${target.record.address} on '${name}' (${chainId}):`);
    for (const movement of plan.movements) context.say(movementText(context, { plan: movement }, () => ""));
    if (!context.yes) context.say("Nothing was sent. Say the same with --yes to send it.");
    return Promise.resolve(context.yes);
  };
}

/** Who speaks for which lane: the agencies of `tolbooth.json`, where HMRC and Defra have lanes 1 and 2 by default. */
async function sendRequest(
  context: CommandContext,
  options: ImportCdsOptions,
  reading: CdsFolderReading,
  epochKey: Uint8Array,
): Promise<Omit<CdsSendRequest, "contract">> {
  const agencies: readonly AgencyConfiguration[] = (await context.project()).agencies;
  const laneOf = (name: string, standard: number): number =>
    agencies.find((one) => one.name === name)?.lane ?? standard;
  const lanes = { customs: laneOf("hmrc", 1), defra: laneOf("defra", 2) };
  const senders = new Map(
    agencies.flatMap((one) => (one.lane === undefined ? [] : [[one.lane, one.name] as const])),
  );
  senders.set(lanes.customs, options.customs ?? senders.get(lanes.customs) ?? "hmrc");
  senders.set(lanes.defra, options.defra ?? senders.get(lanes.defra) ?? "defra");
  return { notifications: reading.notifications, epochKey, lanes, senders };
}

function describe(
  context: CommandContext,
  done: {
    reading: CdsFolderReading;
    target: ImportTarget | undefined;
    request: Omit<CdsSendRequest, "contract">;
    movements: readonly MovementOutcome[];
    isDevelopmentKey: boolean;
    options: ImportCdsOptions;
  },
): Outcome {
  const { reading, target, request, movements, isDevelopmentKey, options } = done;
  const { problems, duplicates } = reading;
  const senderOf = (lane: number): string => request.senders.get(lane) ?? "";
  const planned = movements.reduce((sum, one) => sum + one.plan.calls.length, 0);
  const sent = movements.reduce((sum, one) => sum + (one.sent?.length ?? 0), 0);
  const findings = problems.length + movements.reduce((sum, one) => sum + findingsOf(one), 0);
  const summary = [
    count(reading.notifications.length, "notification"),
    count(movements.length, "movement"),
    options.send ? `${count(sent, "call")} sent` : `${count(planned, "call")} to send`,
    count(findings, "finding"),
  ].join(", ");
  const notes = [
    ...(isDevelopmentKey ? ["Movement ids are made with the public development key."] : []),
    ...(target
      ? []
      : [
          `No ${options.contract} is on a running network '${options.network}', so this plan starts from nothing.`,
        ]),
  ];
  return {
    result: {
      mode: options.send ? "send" : "plan",
      folder: reading.folder,
      ...(target ? { network: networkResult(target.connection.network) } : {}),
      ...(target ? { contract: { name: target.record.name, address: target.record.address } } : {}),
      developmentKey: isDevelopmentKey,
      lanes: request.lanes,
      notifications: reading.notifications.length,
      callsPlanned: planned,
      callsSent: sent,
      problems: problems.map((one) => one.toJSON()),
      duplicates,
      movements: movements.map((one) => movementResult(one, senderOf, target !== undefined)),
    },
    text: [
      ...movements.map((one) => movementText(context, one, senderOf)),
      ...problems.map((one) => `${context.paint("red", "Not read:")} ${one.message}\n  ${one.next}`),
      ...duplicates.map((one) => `${one.file} is the same notification as ${one.sameAs}.`),
      ...notes,
      `${summary}.`,
    ].join("\n"),
    failure:
      findings === 0
        ? undefined
        : new TolboothError("IMPORT_HAS_FINDINGS", {
            source: reading.folder,
            count: count(findings, "finding"),
            rest: options.send ? "was sent" : "is planned",
          }),
  };
}

/** How many things of a movement a person should look at. */
function findingsOf(movement: MovementOutcome): number {
  const { plan, failure, inStep } = movement;
  const unexplained = inStep === false && !failure && plan.findings.length === 0 ? 1 : 0;
  return plan.findings.length + (failure ? 1 : 0) + unexplained;
}
