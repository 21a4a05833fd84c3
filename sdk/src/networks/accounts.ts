import { HDNodeWallet, getAddress, isAddress } from "ethers";
import type { Project } from "../project/types.js";
import type { Account } from "./types.js";

/** The words that every development node takes its accounts from. Everybody knows them: never use them elsewhere. */
export const DEVELOPMENT_MNEMONIC = "test test test test test test test test test test test junk";
const DEVELOPMENT_PATH = "m/44'/60'/0'/0";

/** Accounts that are shown beyond those of the public bodies and the relayer, where `tolbooth.json` does not say. */
const SPARE_ACCOUNTS = 9;

/** An account before anybody asked what it holds. */
export type NamedAccount = Omit<Account, "balance" | "address">;

/** Name of the secret that holds the private key of an account on a network that Tolbooth does not run. */
export function keySecretName(networkName: string, accountName: string): string {
  return `${networkName}-${accountName}`;
}

/**
 * The names under which the accounts of a network are shown: the public bodies of `tolbooth.json` in order, the relayer,
 * spare ones. Without a network, as on one that says nothing of it.
 */
export function namedAccounts(project: Project, networkName?: string): NamedAccount[] {
  const spare =
    (networkName === undefined ? undefined : project.networks[networkName]?.spareAccounts) ?? SPARE_ACCOUNTS;
  const agencies = project.agencies.map(({ name, title, id }) => ({ name, title, agencyId: id }));
  const taken = new Set(agencies.map(({ name }) => name));
  const accounts: NamedAccount[] = [...agencies];
  if (!taken.has("relayer")) accounts.push({ name: "relayer", title: "Relayer" });
  const total = agencies.length + 1 + spare;
  while (accounts.length < total) {
    let number = accounts.length + 1;
    while (taken.has(`account${number}`)) number += 1;
    taken.add(`account${number}`);
    accounts.push({ name: `account${number}`, title: `Account ${number}` });
  }
  return accounts;
}

/** How many accounts the node is to fund: room for public bodies that are added while the chain is kept. */
export function fundedAccounts(project: Project, networkName: string): number {
  return Math.max(64, namedAccounts(project, networkName).length + 16);
}

let developmentRoot: HDNodeWallet | undefined;
const developmentWallets = new Map<number, HDNodeWallet>();

/** The development key at a place, from 0. */
export function developmentWallet(index: number): HDNodeWallet {
  let wallet = developmentWallets.get(index);
  if (!wallet) {
    developmentRoot ??= HDNodeWallet.fromPhrase(DEVELOPMENT_MNEMONIC, undefined, DEVELOPMENT_PATH);
    wallet = developmentRoot.deriveChild(index);
    developmentWallets.set(index, wallet);
  }
  return wallet;
}

/** An address with its checksum, if the text is one. */
export function asAddress(text: string): string | undefined {
  return isAddress(text) ? getAddress(text) : undefined;
}
