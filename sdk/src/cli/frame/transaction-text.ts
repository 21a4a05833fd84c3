import {
  etherText,
  groupedNumber,
  shortHex,
  type Account,
  type AccountChange,
  type SourcePlace,
  type TracedCall,
  type TransactionDetails,
} from "@tolbooth/sdk";
import type { Paint } from "./terminal.js";
import { accountNames } from "./transaction-list.js";
import { eventText, valueText } from "./values.js";

/** A value longer than this is cut in the tree of calls. `--json` has it whole. */
const VALUE_SHOWN = 70;

/** All that is known of a transaction, for people: indented, with places as `contracts/A.sol:12`. */
export function transactionText(
  details: TransactionDetails,
  network: string,
  accounts: readonly Account[],
  paint: Paint,
): string {
  const nameOf = accountNames(accounts);
  const who = (address: string): string => [nameOf(address), address].filter(Boolean).join("  ");
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", paint("bold", heading), ...lines.map((line) => `  ${line}`)];
  return [
    `${paint("bold", "Transaction")} ${details.hash}`,
    ...headLines(details, network, who, paint),
    ...part("Why it was refused", failureLines(details, paint)),
    ...part("Calls", details.call ? callLines(details.call, paint) : []),
    ...part("Events", eventLines(details)),
    ...part(
      "Changes",
      (details.changes ?? []).flatMap((one) => changeLines(one, who)),
    ),
    ...part("Not shown", details.notes),
  ].join("\n");
}

function headLines(
  details: TransactionDetails,
  network: string,
  who: (address: string) => string,
  paint: Paint,
): string[] {
  const { status, blockNumber, blockTime, from, to, created, value, gasUsed, gasLimit, fee } = details;
  const time =
    blockTime === undefined ? "" : `, ${new Date(blockTime * 1000).toISOString().replace(".000Z", "Z")}`;
  const isSmooth = status === "succeeded";
  return [
    `  ${paint(isSmooth ? "green" : "red", status)} in block ${blockNumber} of ${network}${time}`,
    `  from     ${who(from)}, nonce ${details.nonce}`,
    ...(to === undefined ? [] : [`  to       ${details.contract ? `${details.contract}  ` : ""}${who(to)}`]),
    ...(created === undefined
      ? []
      : [`  created  ${details.contract ? `${details.contract}  ` : ""}${created}`]),
    ...(details.function === undefined
      ? []
      : [`  input    ${details.function}(${(details.arguments ?? []).map(valueText).join(", ")})`]),
    ...(value === "0" ? [] : [`  value    ${etherText(value)} ETH`]),
    `  gas      ${groupedNumber(gasUsed)} of ${groupedNumber(gasLimit)}, fee ${etherText(fee)} ETH`,
  ];
}

function failureLines({ failure, failureLines: places }: TransactionDetails, paint: Paint): string[] {
  if (!failure) return [];
  const [first, ...around] = places;
  return [
    paint("red", failure.reason),
    ...(failure.explanation === undefined ? [] : [failure.explanation]),
    ...(first ? [`at ${placeText(first)}`] : []),
    ...around.map((place) => `   called from ${placeText(place)}`),
  ];
}

/** A line for each call, without recursion: a transaction can be a thousand calls deep. */
function callLines(root: TracedCall, paint: Paint): string[] {
  const lines: string[] = [];
  const waiting: { readonly call: TracedCall; readonly depth: number }[] = [{ call: root, depth: 0 }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const indent = "  ".repeat(one.depth);
    lines.push(`${indent}${callText(one.call, paint)}`);
    const { failure, failedAt, calls } = one.call;
    if (failure)
      lines.push(
        `${indent}  ${paint("red", `refused: ${failure.reason}`)}${failedAt ? `  ${placeText(failedAt)}` : ""}`,
      );
    for (const call of calls.toReversed()) waiting.push({ call, depth: one.depth + 1 });
  }
  return lines;
}

function callText(call: TracedCall, paint: Paint): string {
  const target = call.contract ?? (call.to === undefined ? "a contract" : shortHex(call.to));
  const values = (call.arguments ?? []).map((one) => cut(valueText(one))).join(", ");
  const name = call.function === undefined ? rawName(call) : `.${call.function}(${values})`;
  const results = (call.results ?? []).map((one) => cut(valueText(one))).join(", ");
  return [
    paint("dim", call.kind),
    `${target}${name}${results === "" ? "" : ` → ${results}`}`,
    ...(call.value === "0" ? [] : [`${etherText(call.value)} ETH`]),
    `${groupedNumber(call.gasUsed)} gas`,
    ...(call.calledAt ? [paint("dim", placeText(call.calledAt))] : []),
  ].join("  ");
}

/** What a call of something unknown is told by: its first four bytes. */
function rawName({ input }: TracedCall): string {
  return input.length >= 10 ? `.${input.slice(0, 10)}(${(input.length - 10) / 2} bytes)` : "";
}

function eventLines({ events, unknownEvents }: TransactionDetails): string[] {
  const unknown = unknownEvents === 0 ? [] : [`${unknownEvents} that no known ABI decodes`];
  return [...events.map(eventText), ...unknown];
}

function changeLines(change: AccountChange, who: (address: string) => string): string[] {
  const { address, contract, balance, nonce, code, storage } = change;
  return [
    [contract, who(address)].filter(Boolean).join("  "),
    ...(code === undefined ? [] : [`  ${code}`]),
    ...(balance === undefined ? [] : [`  balance: ${balance.before} → ${balance.after} wei`]),
    ...(nonce === undefined ? [] : [`  nonce: ${nonce.before} → ${nonce.after}`]),
    ...storage.map(({ variable, slot, before, after, writtenAt }) => {
      const name = variable ?? `slot ${slot}`;
      return `  ${name}: ${before} → ${after}${writtenAt ? `  ${placeText(writtenAt)}` : ""}`;
    }),
  ];
}

function placeText({ unit, line }: SourcePlace): string {
  return `${unit}:${line}`;
}

function cut(text: string): string {
  return text.length > VALUE_SHOWN ? `${text.slice(0, VALUE_SHOWN)}…` : text;
}
