import * as vscode from "vscode";
import type { Project, Snapshot } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

/** A local network of a project, and the snapshot that a command was called for. */
export interface NetworkTarget {
  readonly project: Project;
  readonly name: string;
  readonly snapshot?: Snapshot;
}

/**
 * The local network that a command is about: of a tree's node, else the only one, else the one that the user picks.
 * `given` is what `projectFor` takes, or an object with `network`, as tests and other commands pass it.
 */
export async function networkTarget(
  extension: ExtensionHost,
  given: unknown,
  question: string,
): Promise<NetworkTarget | undefined> {
  const { networks } = await extension.services(question);
  const project = await projectFor(extension, given, question);
  if (!project) return undefined;
  const named = nameOf(given);
  if (named !== undefined) return { project, name: named, ...snapshotOf(given) };
  // Only a person who pressed a key is asked: a command that names its project means the network that is always there.
  if (given !== undefined) return { project, name: "local" };
  const names = await networks.names(project);
  if (names.length === 1) return { project, name: names[0]! };
  const picked = await vscode.window.showQuickPick(
    names.map((name) => ({ label: name, description: stateText(networks.view(project, name).state) })),
    { placeHolder: question },
  );
  return picked && { project, name: picked.label };
}

/** The snapshot of the node, or the one that the user picks. Says so when there is none. */
export async function pickSnapshot(
  extension: ExtensionHost,
  target: NetworkTarget,
  question: string,
): Promise<Snapshot | undefined> {
  if (target.snapshot) return target.snapshot;
  const { networks } = await extension.services(question);
  const { snapshots, current } = await networks.snapshots(target.project, target.name);
  if (snapshots.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There are no snapshots yet. Take one first."));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    snapshots.toReversed().map((snapshot) => ({
      label: snapshot.name,
      description: [
        vscode.l10n.t("block {0}", snapshot.blockNumber),
        snapshot.id === current ? vscode.l10n.t("the chain stands here") : "",
      ]
        .filter(Boolean)
        .join(" · "),
      detail: new Date(snapshot.takenAt).toLocaleString(),
      snapshot,
    })),
    { placeHolder: question, matchOnDescription: true },
  );
  return picked?.snapshot;
}

function stateText(state: string): string {
  return state === "running" ? vscode.l10n.t("running") : vscode.l10n.t("stopped");
}

function nameOf(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  if ("network" in given && typeof given.network === "string") return given.network;
  if (!("kind" in given) || given.kind !== "network" || !("row" in given)) return undefined;
  const { row } = given;
  return typeof row === "object" && row !== null && "name" in row ? String(row.name) : undefined;
}

function snapshotOf(given: unknown): { snapshot?: Snapshot } {
  if (typeof given !== "object" || given === null || !("snapshot" in given)) return {};
  return { snapshot: given.snapshot as Snapshot };
}
