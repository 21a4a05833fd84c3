import * as vscode from "vscode";
import type { DecodedValue, SourcePlace, TracedCall, TransactionDetails } from "@tolbooth/sdk";
import type {
  CallNode,
  ChangedAccountNode,
  TransactionLineNode,
  TransactionNode,
  TransactionPartNode,
  TransactionsTreeNode,
} from "./transactionNodes.js";

/** A value longer than this is cut in the tree; the tooltip has it whole. */
const valueShown = 60;

/** What stands beneath a transaction: why it was refused, its calls, events and changes, and what is not shown. */
export function partsOf(parent: TransactionNode, details: TransactionDetails): TransactionsTreeNode[] {
  const { project, projectRoot, network, row } = parent;
  const head = { project, projectRoot, network };
  const { call, events, changes = [], notes, unknownEvents } = details;
  const part = (name: TransactionPartNode["part"], isThere: boolean): TransactionPartNode[] =>
    isThere ? [{ kind: "part", ...head, part: name, details, parent }] : [];
  return [
    ...failureNodes(parent, details),
    ...(call ? [{ kind: "call" as const, ...head, hash: row.hash, call, path: "0", parent }] : []),
    ...part("events", events.length + unknownEvents > 0),
    ...part("changes", changes.length > 0),
    ...part("notes", notes.length > 0),
  ];
}

function failureNodes(
  parent: TransactionNode,
  { failure, failureLines }: TransactionDetails,
): TransactionLineNode[] {
  if (!failure) return [];
  const [place, ...around] = failureLines;
  const lines = [
    failure.reason,
    failure.explanation,
    ...(place ? [vscode.l10n.t("At {0}", placeText(place))] : []),
    ...around.map((one) => vscode.l10n.t("Called from {0}", placeText(one))),
  ];
  return [
    {
      ...lineOf(parent, "failure", failure.reason, "error"),
      description: [failure.explanation, place && placeText(place)].filter(Boolean).join(" · "),
      tooltip: lines.filter(Boolean).join("\n"),
      ...(place && { place }),
    },
  ];
}

/** The calls that a call made. */
export function callsOf(node: CallNode): CallNode[] {
  const { project, projectRoot, network, hash, path } = node;
  return node.call.calls.map((call, index) => ({
    kind: "call",
    ...{ project, projectRoot, network, hash, call },
    path: `${path}.${index}`,
    parent: node,
  }));
}

/** The lines of events, changes, or what is not shown. */
export function linesOf(
  node: TransactionPartNode,
  nameOf: (address: string) => string | undefined,
): TransactionsTreeNode[] {
  const { details, project, projectRoot, network } = node;
  switch (node.part) {
    case "events":
      return eventLines(node);
    case "notes":
      return details.notes.map((note, index) => ({
        ...lineOf(node, `note ${index}`, note, "info"),
        tooltip: note,
      }));
    case "changes":
      return (details.changes ?? []).map((change) => {
        const name = change.contract ?? nameOf(change.address);
        return {
          kind: "account",
          ...{ project, projectRoot, network, change },
          ...(name !== undefined && { name }),
          id: `${details.hash} ${change.address}`,
          parent: node,
        };
      });
  }
}

function eventLines(node: TransactionPartNode): TransactionLineNode[] {
  const { events, unknownEvents } = node.details;
  const lines = events.map((event, index) => ({
    ...lineOf(node, `event ${index}`, `${event.contract}.${event.event}`, "radio-tower"),
    description: event.arguments.map((one) => cut(valueText(one))).join(", "),
    tooltip: [`${event.contract}.${event.event}`, ...event.arguments.map(valueText)].join("\n"),
  }));
  if (unknownEvents === 0) return lines;
  const more = vscode.l10n.t("{0} that no known ABI decodes", unknownEvents);
  return [...lines, lineOf(node, "event unknown", more, "question")];
}

/** What changed about one address. */
export function accountLines(node: ChangedAccountNode): TransactionLineNode[] {
  const { balance, nonce, code, storage } = node.change;
  const line = (id: string, label: string, before: string | number, after: string | number) => ({
    ...lineOf(node, id, label, "symbol-variable"),
    description: `${cut(String(before))} → ${cut(String(after))}`,
    tooltip: [label, String(before), `→ ${after}`].join("\n"),
  });
  return [
    ...(code === "created" ? [lineOf(node, "code", vscode.l10n.t("The contract was made"), "add")] : []),
    ...(code === "destroyed"
      ? [lineOf(node, "code", vscode.l10n.t("The contract was destroyed"), "trash")]
      : []),
    ...storage.map(({ variable, slot, type, before, after, writtenAt }, index) => ({
      ...line(`storage ${index}`, variable ?? vscode.l10n.t("slot {0}", slot), before, after),
      tooltip: [variable ?? slot, type, before, `→ ${after}`, writtenAt && placeText(writtenAt)]
        .filter(Boolean)
        .join("\n"),
      ...(writtenAt && { place: writtenAt }),
    })),
    ...(balance ? [line("balance", vscode.l10n.t("balance in wei"), balance.before, balance.after)] : []),
    ...(nonce ? [line("nonce", vscode.l10n.t("nonce"), nonce.before, nonce.after)] : []),
  ];
}

function lineOf(
  parent: TransactionNode | TransactionPartNode | ChangedAccountNode,
  id: string,
  label: string,
  icon: string,
): TransactionLineNode {
  const { project, projectRoot, network } = parent;
  const about =
    parent.kind === "transaction"
      ? parent.row.hash
      : parent.kind === "part"
        ? parent.details.hash
        : parent.id;
  return { kind: "line", ...{ project, projectRoot, network, label, icon, parent }, id: `${about} ${id}` };
}

/** `Permits.grant(day: 7)`: what a call did, in one line. */
export function callText(call: TracedCall): string {
  const values = (call.arguments ?? []).map((one) => cut(valueText(one))).join(", ");
  const target = call.contract ?? `${(call.to ?? "").slice(0, 6)}…`;
  if (call.function !== undefined) return `${target}.${call.function}(${values})`;
  return call.input.length >= 10 ? `${target}.${call.input.slice(0, 10)}` : target;
}

export function placeText({ unit, line }: SourcePlace): string {
  return `${unit}:${line}`;
}

/** A decoded value on one line. */
export function valueText({ name, value, hashed }: DecodedValue): string {
  const text = hashed ? `keccak256 ${contentText(value)}` : contentText(value);
  return name ? `${name}: ${text}` : text;
}

function contentText(value: DecodedValue["value"]): string {
  if (typeof value === "string") return value === "" ? '""' : value;
  if (typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return valueText(value as DecodedValue);
  return `[${(value as readonly (DecodedValue | DecodedValue["value"])[]).map((one) => (isDecoded(one) ? valueText(one) : contentText(one))).join(", ")}]`;
}

function isDecoded(value: unknown): value is DecodedValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
}

function cut(text: string): string {
  return text.length > valueShown ? `${text.slice(0, valueShown)}…` : text;
}
