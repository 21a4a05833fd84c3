import * as vscode from "vscode";
import type { NamedAccount, Project, Secrets } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

/** What a command for keys may be given instead of its questions. A key itself is never passed. */
export interface KeyTarget {
  readonly projectRoot?: string;
  readonly network?: string;
  /** Short name of the account. */
  readonly account?: string;
}

/** Whose key it is about. */
export interface ChosenKey {
  readonly project: Project;
  readonly network: string;
  readonly account: NamedAccount;
  /** Name of the secret. */
  readonly secret: string;
  readonly secrets: Required<Secrets>;
}

/** Reads what the command was given; anything that is no target counts as none. */
export function keyTargetOf(given: unknown): KeyTarget {
  return typeof given === "object" && given !== null && !(given instanceof vscode.Uri) ? given : {};
}

/**
 * Asks for the network and the account of a key. With `mustBe`, only accounts are offered that have one already, or
 * that have none.
 * @throws TolboothError KEY_ALREADY_THERE, ACCOUNT_UNKNOWN
 */
export async function chooseKey(
  extension: ExtensionHost,
  given: unknown,
  mustBe: "there" | "new",
): Promise<ChosenKey | undefined> {
  const target = keyTargetOf(given);
  const project = await projectFor(extension, given, vscode.l10n.t("The keys of which project?"));
  if (!project) return undefined;
  const { host } = await extension.services(vscode.l10n.t("keep or use a key"));
  const { keySecretName, namedAccounts, networkNames, TolboothError } = await import("@tolbooth/sdk");
  const secrets = host.secrets as Required<Secrets>;
  const remote = networkNames(project).filter((name) => project.networks[name]?.url !== undefined);
  const network = target.network ?? (await pickNetwork(project, remote));
  if (network === undefined) return undefined;
  const accounts = await Promise.all(
    namedAccounts(project).map(async (account) => ({
      account,
      isThere: (await secrets.get(keySecretName(network, account.name))) !== undefined,
    })),
  );
  const fitting = accounts.filter(({ isThere }) => isThere === (mustBe === "there"));
  const name =
    target.account ??
    (await pickAccount(
      fitting.map(({ account }) => account),
      network,
      mustBe,
    ));
  if (name === undefined) return undefined;
  const found = accounts.find(({ account }) => account.name === name);
  const secret = keySecretName(network, name);
  if (!found || (mustBe === "there" && !found.isThere))
    throw new TolboothError("ACCOUNT_UNKNOWN", {
      account: name,
      network,
      known: fitting.map(({ account }) => account.name),
      secret,
    });
  if (mustBe === "new" && found.isThere)
    throw new TolboothError("KEY_ALREADY_THERE", { account: name, network });
  return { project, network, account: found.account, secret, secrets };
}

async function pickNetwork(project: Project, names: readonly string[]): Promise<string | undefined> {
  if (names.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("This project has no network of its own yet. Add one first: “Add a Network”."),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    names.map((name) => ({ label: name, description: project.networks[name]?.url ?? "", name })),
    { placeHolder: vscode.l10n.t("A key for which network?"), matchOnDescription: true },
  );
  return picked?.name;
}

async function pickAccount(
  accounts: readonly NamedAccount[],
  network: string,
  mustBe: "there" | "new",
): Promise<string | undefined> {
  if (accounts.length === 0) {
    void vscode.window.showInformationMessage(
      mustBe === "there"
        ? vscode.l10n.t("No key is kept for {0}.", network)
        : vscode.l10n.t("Every account has a key for {0} already.", network),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    accounts.map(({ name, title }) => ({ label: title, description: name, name })),
    { placeHolder: vscode.l10n.t("The key of whom?"), matchOnDescription: true },
  );
  return picked?.name;
}

/** Asks for a passphrase, once or twice, without showing it. */
export async function askPassphrase(title: string, isNew: boolean): Promise<string | undefined> {
  const { PASSPHRASE_CHARACTERS } = await import("@tolbooth/sdk");
  const first = await vscode.window.showInputBox({
    title,
    password: true,
    ignoreFocusOut: true,
    prompt: isNew
      ? vscode.l10n.t(
          "A passphrase of at least {0} characters. Several words are best.",
          PASSPHRASE_CHARACTERS,
        )
      : vscode.l10n.t("The passphrase of the keystore file"),
    validateInput: (text) =>
      isNew && [...text].length < PASSPHRASE_CHARACTERS
        ? vscode.l10n.t("At least {0} characters", PASSPHRASE_CHARACTERS)
        : undefined,
  });
  if (first === undefined || !isNew) return first;
  const second = await vscode.window.showInputBox({
    title,
    password: true,
    ignoreFocusOut: true,
    prompt: vscode.l10n.t("The same passphrase again"),
    validateInput: (text) => (text === first ? undefined : vscode.l10n.t("It is not the same")),
  });
  return second;
}
