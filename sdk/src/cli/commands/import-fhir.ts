import path from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import { TolboothError, readFhirConsent } from "@tolbooth/sdk";
import { readReceipt, writeReceipt, type ConsentReceipt } from "../frame/consent-receipt.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { withImportTarget } from "../frame/import-target.js";
import { addNetworkOption } from "../frame/network-option.js";
import { plannedOutcome, recordConsent, type Consent } from "./import-fhir-record.js";

interface ImportFhirOptions {
  readonly send?: boolean;
  readonly contract: string;
  readonly from?: number;
  readonly until?: number;
  readonly recipient?: string;
  readonly controller?: string;
  readonly receipt?: string;
  readonly network: string;
}

/** `tolbooth import fhir <file>`. */
export function registerImportFhir(imports: Command, run: Run): void {
  addNetworkOption(
    imports
      .command("fhir")
      .summary("turn a FHIR R4 Consent into a record of ConsentRegistry")
      .description(
        "Reads a FHIR R4 Consent (JSON) and prints what ConsentRegistry would record: the commitment to its terms, the " +
          "window, permit or deny, and the withdrawal lock. Refuses what it cannot decide. Sends nothing unless --send " +
          "is given. The salt and the withdrawal secret are the person's receipt: keep them off the ledger.",
      )
      .argument("<file>", "Consent in JSON")
      .option("--from <date>", "start, where the Consent states none (ISO 8601)", instant)
      .option(
        "--until <date>",
        "first moment after the end, where the Consent states none (ISO 8601)",
        instant,
      )
      .option("--receipt <file>", "write the receipt here before sending; an existing one is used again")
      .option("--send", "record it, and read it back")
      .option("--recipient <agency>", "with --send: agency that may receive the data, by name or number")
      .option("--controller <account>", "with --send: account of the controller (default: the first)")
      .option("--contract <name>", "deployment of ConsentRegistry", "ConsentRegistry"),
  ).action((file: string, options: ImportFhirOptions) =>
    run((context) => importFhir(context, file, options)),
  );
}

/** Seconds since 1970. A date alone is its first moment in UTC; a time needs its zone. */
function instant(text: string): number {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = isDate || isTime ? Date.parse(text) : Number.NaN;
  const isCalendarDay = Number.isFinite(time) && isRealDay(text);
  if (!isCalendarDay)
    throw new InvalidArgumentError(
      "Give a date (2026-04-01) or a time with its zone (2026-04-01T00:00:00Z).",
    );
  return Math.floor(time / 1000);
}

/** `Date.parse` turns 30 February into 2 March. */
function isRealDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

async function importFhir(
  context: CommandContext,
  file: string,
  options: ImportFhirOptions,
): Promise<Outcome> {
  const absolute = path.resolve(context.terminal.currentFolder, file);
  const bytes = await context.host.files.readFile(absolute);
  if (!bytes) throw new TolboothError("FILE_NOT_FOUND", { file: absolute });
  const recipient = options.send ? await recipientNumber(context, options.recipient) : undefined;
  return await withImportTarget(context, options, async (target) => {
    const receiptFile = options.receipt && path.resolve(context.terminal.currentFolder, options.receipt);
    const old = receiptFile ? await readReceipt(context.host.files, receiptFile) : undefined;
    const place = {
      chainId: target?.connection.network.chainId ?? 1,
      contract: target?.record.address ?? `0x${"00".repeat(20)}`,
    };
    const reading = readFhirConsent(bytes, {
      ...place,
      ...(options.from === undefined ? {} : { from: options.from }),
      ...(options.until === undefined ? {} : { until: options.until }),
      ...(old ? { salt: old.salt, withdrawSecret: old.withdrawSecret } : {}),
    });
    const receipt: ConsentReceipt = {
      format: "tolbooth/consent-receipt",
      version: 1,
      ...(target ? place : {}),
      terms: reading.terms,
      withdrawLock: reading.withdrawLock,
      ...(recipient === undefined ? {} : { recipient }),
      salt: reading.salt,
      withdrawSecret: reading.withdrawSecret,
    };
    if (old && old.terms !== receipt.terms) throw new TolboothError("RECEIPT_DIFFERS", { file: receiptFile });
    if (receiptFile && target && !old) {
      await writeReceipt(context.host.files, receiptFile, receipt);
    }
    const consent: Consent = { reading, receipt, target, receiptFile, recipient };
    if (!options.send || !target) return plannedOutcome(context, consent);
    return await recordConsent(context, consent, target, options.controller);
  });
}

/** The number of an agency that was named by its short name in `tolbooth.json`, or by the number itself. */
async function recipientNumber(context: CommandContext, text: string | undefined): Promise<number> {
  if (text === undefined)
    throw new TolboothError("WRONG_USAGE", {
      problem: "Say with --recipient which agency may receive the data.",
    });
  const { agencies } = await context.project();
  const number = /^\d+$/.test(text) ? Number(text) : agencies.find((one) => one.name === text)?.id;
  if (number === undefined || number < 1 || number > 65_535)
    throw new TolboothError("WRONG_USAGE", {
      problem: `'${text}' is neither an agency of tolbooth.json (${agencies.map((one) => one.name).join(", ") || "there is none"}) nor a number from 1 to 65535.`,
    });
  return number;
}
