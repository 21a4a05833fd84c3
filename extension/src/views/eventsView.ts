import * as vscode from "vscode";
import type { DecodedEvent } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";
import { createEventsFollower, type EventsFollower } from "./eventsFollower.js";
import type { EventsWords, FromEventsPage, ToEventsPage } from "./events-protocol.js";
import { pageFolder, pageHtml } from "./page.js";
import type { ViewModel } from "./viewModel.js";

/** "Events" in the panel: a table of what the deployed contracts reported, newest first. */
export function registerEventsView(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  const follower = createEventsFollower(extension, model);
  return vscode.window.registerWebviewViewProvider(views.events, {
    resolveWebviewView(view) {
      view.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
      showEvents(extension, follower, view);
      view.webview.html = pageHtml(extension, view.webview, "events", vscode.l10n.t("Events"));
    },
  });
}

function showEvents(extension: ExtensionHost, follower: EventsFollower, view: vscode.WebviewView): void {
  let filter = "";
  const post = (message: ToEventsPage): void => void view.webview.postMessage(message);
  const rows = async (): Promise<void> => {
    const { eventRows, matchesFilter } = await import("@tolbooth/sdk");
    const all = eventRows(follower.events(), follower.names());
    post({
      kind: "rows",
      rows: all.filter((row) => matchesFilter(row, filter)),
      total: all.length,
      empty: emptyText(extension, follower),
    });
  };
  const subscriptions = [
    follower.onDidChange(() => void rows()),
    extension.onDidStartServices(() => void rows()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void rows()),
    view.webview.onDidReceiveMessage(async (message: FromEventsPage) => {
      switch (message.kind) {
        case "ready":
          post({ kind: "words", words: words() });
          if (extension.isTrusted()) {
            // Showing the events is asking for them: the networks are looked for, as the trees do.
            const { networks, projects } = await extension.services(vscode.l10n.t("show events"));
            for (const project of await projects.all())
              await networks.refresh(project).catch(() => undefined);
          }
          await rows();
          break;
        case "filter":
          filter = message.text;
          await rows();
          break;
        case "clear":
          follower.clear();
          break;
        case "copy":
          await copy(follower.events(), new Set(message.keys));
          post({ kind: "copied" });
          break;
      }
    }),
  ];
  view.onDidDispose(() => vscode.Disposable.from(...subscriptions).dispose());
}

/** The events with these keys as JSON, newest first as they are shown. */
async function copy(events: readonly DecodedEvent[], keys: ReadonlySet<string>): Promise<void> {
  const { eventKey } = await import("@tolbooth/sdk");
  const chosen = events.filter((event) => keys.has(eventKey(event))).reverse();
  await vscode.env.clipboard.writeText(JSON.stringify(chosen, undefined, 2));
}

function emptyText(extension: ExtensionHost, follower: EventsFollower): string {
  if (!extension.isTrusted()) {
    return vscode.l10n.t("This folder is not trusted, so Tolbooth follows no network in it.");
  }
  return follower.following()
    ? vscode.l10n.t("No events yet. They appear here as soon as a deployed contract reports something.")
    : vscode.l10n.t("The local network is not running. Start it, deploy a contract and send a transaction.");
}

function words(): EventsWords {
  return {
    filter: vscode.l10n.t("Filter"),
    filterHint: vscode.l10n.t("Filter the events by any word: contract, event, name or value"),
    clear: vscode.l10n.t("Clear"),
    copyAll: vscode.l10n.t("Copy as JSON"),
    copyOne: vscode.l10n.t("Copy"),
    copyNamed: vscode.l10n.t("Copy the event {0} of block {1} as JSON", "{0}", "{1}"),
    copied: vscode.l10n.t("Copied."),
    block: vscode.l10n.t("Block"),
    contract: vscode.l10n.t("Contract"),
    event: vscode.l10n.t("Event"),
    values: vscode.l10n.t("Arguments"),
    actions: vscode.l10n.t("Actions"),
    countOne: vscode.l10n.t("1 event"),
    countAll: vscode.l10n.t("{0} events", "{0}"),
    countSome: vscode.l10n.t("{0} of {1} events", "{0}", "{1}"),
    noMatch: vscode.l10n.t("No event matches the filter."),
    table: vscode.l10n.t("Events of the deployed contracts, newest first"),
  };
}
