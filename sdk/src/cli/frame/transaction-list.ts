import { groupedNumber, shortHex, type Account, type ListedTransaction } from "@tolbooth/sdk";
import { table } from "./terminal.js";

/** Short names of accounts by their addresses. */
export function accountNames(accounts: readonly Account[]): (address: string) => string | undefined {
  const names = new Map(accounts.map(({ address, name }) => [address.toLowerCase(), name]));
  return (address) => names.get(address.toLowerCase());
}

/** Transactions under headings, a line each. The hash stands last and whole: it is what the next command takes. */
export function transactionTable(
  transactions: readonly ListedTransaction[],
  accounts: readonly Account[],
): string {
  if (transactions.length === 0) return "No transactions.";
  const nameOf = accountNames(accounts);
  const who = (address: string | undefined): string =>
    address === undefined ? "" : (nameOf(address) ?? shortHex(address));
  return table(
    ["block", "time", "outcome", "from", "what", "gas", "hash"],
    transactions.map((one) => [
      one.blockNumber === undefined ? "-" : String(one.blockNumber),
      timeText(one),
      one.status,
      who(one.from),
      whatText(one, who),
      one.gasUsed === undefined ? "" : groupedNumber(one.gasUsed),
      one.hash,
    ]),
  );
}

function timeText({ blockTime, sentAt }: ListedTransaction): string {
  const time = blockTime === undefined ? sentAt : new Date(blockTime * 1000).toISOString();
  return time === undefined ? "" : time.replace("T", " ").replace(/(\.\d+)?Z$/, "");
}

function whatText(one: ListedTransaction, who: (address: string | undefined) => string): string {
  if (one.replaces?.kind === "cancel") return `cancels ${shortHex(one.replaces.hash)}`;
  const target = one.contract ?? who(one.to ?? one.created);
  if (one.function === "constructor") return `deploys ${target || "a contract"}`;
  if (one.function !== undefined) return `${target}.${one.function}`;
  return target === "" ? "" : `to ${target}`;
}
