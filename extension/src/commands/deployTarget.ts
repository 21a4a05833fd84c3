import * as vscode from "vscode";
import type { BuildReport, FileSystem, Project, ReportedContract } from "@tolbooth/sdk";
import { localNetworkName } from "../views/viewModel.js";

/** What the deploy command may be given: by a code lens, a tree, a key binding, or a test. */
export interface DeployTarget {
  readonly projectRoot?: string;
  readonly sourceName?: string;
  readonly contractName?: string;
  readonly network?: string;
  /** Constructor arguments: no form is shown. */
  readonly arguments?: readonly unknown[];
  /** Short name or address of the sender. */
  readonly from?: string;
  /** Name of the deployment; the contract's name where it is left out. */
  readonly name?: string;
  /** Starts the local network without asking. */
  readonly startNetwork?: boolean;
}

/** Reads what the command was given; anything that is no target counts as none. */
export function deployTargetOf(given: unknown): DeployTarget {
  return typeof given === "object" && given !== null && !(given instanceof vscode.Uri) ? given : {};
}

/** Most bytes of code that a contract may have (EIP-170). */
const codeLimit = 24_576;

/**
 * The contract to deploy, out of a build: the one named, or the one that the user picks.
 * @throws TolboothError CONTRACT_NOT_FOUND, CONTRACT_NOT_DEPLOYABLE, CONTRACT_TOO_LARGE: before anybody fills in a form.
 */
export async function chooseContract(
  { contracts }: BuildReport,
  target: DeployTarget,
): Promise<ReportedContract | undefined> {
  const { TolboothError } = await import("@tolbooth/sdk");
  const contract =
    target.contractName === undefined
      ? await pickContract(contracts.filter((one) => one.deployable && one.own))
      : contracts.find(
          (one) =>
            one.name === target.contractName &&
            (target.sourceName === undefined || one.unit === target.sourceName),
        );
  if (!contract) {
    if (target.contractName === undefined) return undefined;
    throw new TolboothError("CONTRACT_NOT_FOUND", {
      name: target.contractName,
      known: contracts.map((one) => one.name),
    });
  }
  const { name } = contract;
  if (!contract.deployable) {
    const kind = contract.kind === "interface" ? "an interface" : "abstract";
    throw new TolboothError("CONTRACT_NOT_DEPLOYABLE", { name, kind });
  }
  if (contract.runtimeSize > codeLimit) {
    throw new TolboothError("CONTRACT_TOO_LARGE", { name, size: contract.runtimeSize, limit: codeLimit });
  }
  return contract;
}

async function pickContract(contracts: readonly ReportedContract[]): Promise<ReportedContract | undefined> {
  if (contracts.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("No contract in this project can be deployed. Write one that is not abstract."),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    contracts.map((contract) => ({ label: contract.name, description: contract.unit, contract })),
    { placeHolder: vscode.l10n.t("Deploy which contract?"), matchOnDescription: true },
  );
  return picked?.contract;
}

/** The network to deploy to: the one given, the only one, or the one that the user picks. */
export async function chooseNetwork(
  files: FileSystem,
  project: Project,
  target: DeployTarget,
): Promise<string | undefined> {
  if (target.network !== undefined) return target.network;
  const { allNetworkNames } = await import("@tolbooth/sdk");
  const names = await allNetworkNames(files, project);
  if (names.length === 1) return names[0];
  const picked = await vscode.window.showQuickPick(
    names.map((name) => ({
      label: name === localNetworkName ? vscode.l10n.t("Local network") : name,
      description: project.networks[name]?.url ?? vscode.l10n.t("on this computer"),
      name,
    })),
    { placeHolder: vscode.l10n.t("Deploy to which network?") },
  );
  return picked?.name;
}
