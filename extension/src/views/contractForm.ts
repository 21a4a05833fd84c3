import * as vscode from "vscode";
import type { Account, AccountRow, Connection, Project, TransactionSummary } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import type { FormModel, FormPick, FormSender } from "./form-protocol.js";
import { chosenSender } from "./senders.js";
import { localNetworkName } from "./viewModel.js";

/** Whom a form offers as sender, and which addresses it knows by name. */
export interface KnownAddresses {
  readonly senders: readonly FormSender[];
  readonly sender: string | undefined;
  readonly picks: readonly FormPick[];
  /** Agencies and lanes of `tolbooth.json`, by name. */
  readonly numbers: FormModel["numbers"];
  /** Addresses of the accounts in small letters: their keys are refused in every field. */
  readonly accountAddresses: ReadonlySet<string>;
  /** Where the form is about, for what depends on it. */
  readonly network: { readonly name: string; readonly local: boolean };
  /** Address, as written and in lower case, → name, for results. */
  readonly names: ReadonlyMap<string, string>;
}

/** Asks a network for its accounts and reads its deployed contracts. */
export async function knownAddresses(
  extension: ExtensionHost,
  project: Project,
  networkName: string,
): Promise<KnownAddresses> {
  const { host, networks } = await extension.services(vscode.l10n.t("show the accounts"));
  const { accountRows, etherText, readDeployments, shortHex } = await import("@tolbooth/sdk");
  const connection = await networks.connect(project, networkName);
  let accounts: AccountRow[];
  const { name, local } = connection.network;
  try {
    accounts = accountRows(await connection.accounts(), chosenSender(extension, project));
  } finally {
    connection.close();
  }
  const deployments = await readDeployments(host.files, project, networkName);
  return {
    senders: accounts.map((account) => ({
      name: account.name,
      address: account.address,
      label: [
        title(account),
        shortHex(account.address),
        account.balance === undefined ? "" : vscode.l10n.t("{0} ETH", etherText(account.balance)),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    sender: accounts.find((account) => account.sender)?.name,
    picks: [
      ...accounts.map((account) => ({
        group: "accounts" as const,
        name: title(account),
        label: `${title(account)} · ${shortHex(account.address)}`,
        address: account.address,
      })),
      ...deployments.map((record) => ({
        group: "contracts" as const,
        name: record.name,
        label: `${record.name} · ${shortHex(record.address)}`,
        address: record.address,
      })),
    ],
    numbers: {
      agency: project.agencies.map(({ id, title: words }) => ({
        label: `${id} · ${words}`,
        value: String(id),
      })),
      lane: project.agencies.flatMap(({ lane, title: words }) =>
        lane === undefined ? [] : [{ label: `${lane} · ${words}`, value: String(lane) }],
      ),
    },
    accountAddresses: new Set(accounts.map(({ address }) => address.toLowerCase())),
    network: { name, local },
    names: addressNames(accounts, deployments),
  };
}

/** An account for people: its title, and the short name that the command line takes. */
function title(account: Account): string {
  const same = account.title.replace(/\s/g, "").toLowerCase() === account.name.toLowerCase();
  return same ? account.title : `${account.title} (${account.name})`;
}

/** Address, as written and in lower case, → name of the account or contract. */
export function addressNames(
  accounts: readonly Account[],
  contracts: readonly { readonly name: string; readonly address: string }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { address, name } of [
    ...accounts.map((account) => ({ address: account.address, name: title(account) })),
    ...contracts,
  ]) {
    names.set(address, name);
    names.set(address.toLowerCase(), name);
  }
  return names;
}

/** Runs work over a connection and closes it. */
export async function withConnection<T>(
  extension: ExtensionHost,
  project: Project,
  networkName: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { networks } = await extension.services(vscode.l10n.t("use the network {0}", networkName));
  const connection = await networks.connect(project, networkName);
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}

/** Before anything is sent to a network that is not on this machine: what, from whom, what it may cost. */
export async function approveSending(what: TransactionSummary): Promise<boolean> {
  const { etherText } = await import("@tolbooth/sdk");
  const send = vscode.l10n.t("Send");
  const question =
    what.action === "deploy"
      ? vscode.l10n.t("Deploy {0} to {1}?", what.contract, what.network)
      : vscode.l10n.t("Send {0}.{1} to {2}?", what.contract, what.function, what.network);
  const answer = await vscode.window.showWarningMessage(
    question,
    {
      modal: true,
      detail: [
        vscode.l10n.t("From: {0}", what.from),
        vscode.l10n.t("Chain id: {0}", what.chainId),
        vscode.l10n.t("It may cost up to {0} ETH.", etherText(what.maximumFee)),
        vscode.l10n.t("This network is not on this computer. What is sent cannot be taken back."),
      ].join("\n"),
    },
    send,
  );
  return answer === send;
}

/** The network's name for people. */
export function networkTitle(networkName: string): string {
  return networkName === localNetworkName ? vscode.l10n.t("local network") : networkName;
}
