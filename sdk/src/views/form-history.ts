import type { AbiEntry } from "../compile/index.js";
import type { AbiParameter, DeploymentRecord, JsonValue } from "../deploy/index.js";
import {
  addressReferences,
  callContent,
  deploySteps,
  scenarioContent,
  sendContent,
  valueContent,
  type StepContent,
} from "../scenarios/index.js";
import { functionRows } from "./contract-functions.js";
import { isSecretField, readDrafts, type FormDraft } from "./form-drafts.js";
import { formFields, type FormField } from "./form-fields.js";

/** Something that somebody called or sent by a form. It holds no value of a field whose name says that it is secret. */
export interface FormHistoryEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly kind: "call" | "send";
  /** Name of the deployment. */
  readonly contract: string;
  readonly signature: string;
  readonly drafts: readonly FormDraft[];
  /** Name of the account that sent. */
  readonly sender?: string;
  /** Wei that was sent along, decimal. */
  readonly wei?: string;
  readonly outcome: "done" | "refused";
  /** Name of the custom error with which it was refused. */
  readonly errorName?: string;
  /** Names of the events that a transaction emitted. */
  readonly events?: readonly { readonly contract: string; readonly event: string }[];
  /** What a call returned, as a scenario writes it. */
  readonly returned?: readonly JsonValue[];
}

/** What is kept of each contract. */
const ENTRIES_AT_MOST = 50;

/** The history with one more entry, newest first. The same done again in a row stands there once. */
export function addToHistory(
  history: readonly FormHistoryEntry[],
  entry: FormHistoryEntry,
): FormHistoryEntry[] {
  const plain = ({ at: _, ...rest }: FormHistoryEntry): string => JSON.stringify(rest);
  const [newest, ...others] = history;
  const kept = newest && plain(newest) === plain(entry) ? others : history;
  return [entry, ...kept].slice(0, ENTRIES_AT_MOST);
}

/** What a remembered history still holds: entries that are none, or of another form, are left out. */
export function readHistory(remembered: unknown): FormHistoryEntry[] {
  return (Array.isArray(remembered) ? (remembered as unknown[]) : []).filter(
    (one): one is FormHistoryEntry =>
      typeof one === "object" &&
      one !== null &&
      ["at", "contract", "signature"].every((name) => typeof (one as never)[name] === "string") &&
      Array.isArray((one as { drafts?: unknown }).drafts),
  );
}

/** A scenario made of what was done, with the deployments that it needs. */
export interface HistoryScenario {
  readonly content: JsonValue;
  /** Entries that fit the contract no more, or that miss a value that was not kept. */
  readonly leftOut: readonly FormHistoryEntry[];
}

/**
 * Makes a scenario of entries, oldest first.
 * @param records everything that is deployed on the network
 */
export function historyScenario(
  title: string,
  entries: readonly FormHistoryEntry[],
  records: readonly DeploymentRecord[],
  accounts: readonly { readonly name: string; readonly address: string }[],
): HistoryScenario {
  const names = addressReferences(records, accounts);
  const leftOut: FormHistoryEntry[] = [];
  const steps: StepContent[] = [];
  for (const entry of entries) {
    const record = records.find(({ name }) => name === entry.contract);
    const step = record && historyStep(entry, record.abi, names);
    if (step) steps.push(step);
    else leftOut.push(entry);
  }
  const wanted = new Set(entries.map(({ contract }) => contract));
  return { content: scenarioContent(title, [...deploySteps(records, wanted, accounts), ...steps]), leftOut };
}

function historyStep(
  entry: FormHistoryEntry,
  abi: readonly AbiEntry[],
  names: ReadonlyMap<string, JsonValue>,
): StepContent | undefined {
  const rows = functionRows(abi);
  const row = rows.find(({ signature }) => signature === entry.signature);
  if (!row) return undefined;
  const values = valuesOf(formFields(row.inputs), row.inputs, entry.drafts, names);
  if (!values) return undefined;
  const alone = rows.filter(({ name }) => name === row.name).length === 1;
  const facts = {
    contract: entry.contract,
    function: alone ? row.name : row.signature,
    as: entry.sender ?? "",
    parameters: row.inputs,
    values,
    ...(entry.wei !== undefined && { value: BigInt(entry.wei) }),
    ...(entry.outcome === "refused" && { revertedWith: entry.errorName ?? "" }),
    ...(entry.events && { events: entry.events }),
  };
  return entry.kind === "send" ? sendContent(facts) : callContent(facts, row.outputs, entry.returned);
}

/** Values as a scenario writes them. A secret was not kept: each run makes a new one. */
function valuesOf(
  fields: readonly FormField[],
  parameters: readonly AbiParameter[],
  drafts: readonly FormDraft[],
  names: ReadonlyMap<string, JsonValue>,
): JsonValue[] | undefined {
  const secretSizes = fields.map((field) =>
    isSecretField(field) && field.kind === "bytes" ? field.size : undefined,
  );
  const filled = fields.map((_, index) => {
    const size = secretSizes[index];
    return size === undefined ? (drafts[index] ?? "") : `0x${"00".repeat(size)}`;
  });
  const reading = readDrafts(fields, filled);
  if (!reading.ok) return undefined;
  return reading.values.map((value, index) => {
    const size = secretSizes[index];
    return size === undefined ? valueContent(parameters[index]!, jsonOf(value), names) : { $random: size };
  });
}

function jsonOf(value: unknown): JsonValue {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(jsonOf);
  return value as JsonValue;
}
