import * as vscode from "vscode";
import type { EventQuery, IndexedEvent } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands, views } from "../ids.js";
import { createEventsFollower, type EventsFollower } from "./eventsFollower.js";
import type { EventsChoices, EventsFilter, FromEventsPage, ToEventsPage } from "./events-protocol.js";
import { emptyEventsText, eventsWords } from "./eventsWords.js";
import { networkTitle } from "./contractForm.js";
import { pageFolder, pageHtml } from "./page.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

/** Milliseconds that several changes at once are waited for. */
const settle = 100;

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
  let filter: EventsFilter = {
    ...{ text: "", contract: "", event: "", agency: "", movement: "", record: "" },
    network: localNetworkName,
  };
  /** Where this page and the next one begin. */
  let after: ReadonlyMap<string, number> | undefined;
  let next: ReadonlyMap<string, number> = new Map();
  let wanted = 100;
  let shown: readonly IndexedEvent[] = [];
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const post = (message: ToEventsPage): void => void view.webview.postMessage(message);

  const rows = async (): Promise<void> => {
    const question = (asked += 1);
    const { eventRows } = await import("@tolbooth/sdk");
    follower.choose(filter.network);
    const page = await follower.page(await queryOf(filter), wanted, after);
    // A newer question has a newer answer.
    if (question !== asked) return;
    const { events, total } = page;
    ({ next } = page);
    shown = events;
    post({ kind: "choices", choices: choicesOf(follower) });
    post({
      kind: "rows",
      rows: eventRows([...events].reverse(), follower.names()),
      ...(total !== undefined && { total }),
      more: next.size > 0,
      newest: after === undefined,
      filtered: Object.entries(filter).some(([name, value]) => name !== "network" && value !== ""),
      empty: emptyEventsText(extension, follower.following(), filter.network),
    });
  };
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void rows();
    }, settle);
  };
  const subscriptions = [
    follower.onDidChange(soon),
    extension.onDidStartServices(soon),
    vscode.workspace.onDidGrantWorkspaceTrust(soon),
    { dispose: () => clearTimeout(waiting) },
    view.webview.onDidReceiveMessage(async (message: FromEventsPage) => {
      switch (message.kind) {
        case "ready":
          ({ filter, wanted } = message);
          post({ kind: "words", words: eventsWords() });
          if (extension.isTrusted()) {
            // Showing the events is asking for them: the networks are looked for, as the trees do.
            const { networks, projects } = await extension.services(vscode.l10n.t("show events"));
            for (const project of await projects.all())
              await networks.refresh(project).catch(() => undefined);
          }
          await rows();
          break;
        case "filter":
          ({ filter, wanted } = message);
          after = undefined;
          await rows();
          break;
        case "older":
          if (next.size > 0) after = next;
          await rows();
          break;
        case "newest":
          after = undefined;
          await rows();
          break;
        case "clear":
          follower.clear();
          break;
        case "export":
          await vscode.commands.executeCommand(commands.exportEvents, {
            query: await queryOf(filter),
            network: filter.network,
            projectRoot: follower.projects()[0]?.root,
          });
          break;
        case "copy":
          await copy(shown, new Set(message.keys));
          post({ kind: "copied" });
          break;
      }
    }),
  ];
  view.onDidDispose(() => vscode.Disposable.from(...subscriptions).dispose());
}

async function queryOf(filter: EventsFilter): Promise<EventQuery> {
  const { text, contract, event, agency, movement, record, network } = filter;
  return {
    movement: await movementOf(movement.trim(), network),
    record: isId(record.trim()) ? record.trim() : undefined,
    text: text.trim() === "" ? undefined : text,
    contracts: contract === "" ? undefined : [contract],
    event: event === "" ? undefined : event,
    agency: agency === "" ? undefined : Number(agency),
  };
}

const isId = (text: string): boolean => /^0x[0-9a-f]{64}$/i.test(text);

/** The id of a movement, which may be given by its MRN or GMR where the key of the epoch is here. */
async function movementOf(text: string, network: string): Promise<string | undefined> {
  if (text === "") return undefined;
  if (isId(text)) return text;
  const { isTolboothError, movementId } = await import("@tolbooth/sdk");
  const { epochKeyFor } = await import("@tolbooth/sdk/node");
  try {
    const { key } = epochKeyFor(process.env, { name: network, local: network === localNetworkName });
    return movementId(key, text);
  } catch (error) {
    // Half of an MRN is none, and no event has it.
    if (isTolboothError(error)) return `0x${"0".repeat(64)}`;
    throw error;
  }
}

function choicesOf(follower: EventsFollower): EventsChoices {
  const contracts = follower.contracts();
  const events = contracts.flatMap(({ abi }) =>
    abi.filter((entry) => entry["type"] === "event").map((entry) => String(entry["name"])),
  );
  const agencies = new Map(
    follower.projects().flatMap((project) => project.agencies.map(({ id, title }) => [String(id), title])),
  );
  return {
    networks: follower.networks().map((name) => ({ value: name, title: networkTitle(name) })),
    contracts: [...new Set(contracts.map(({ name }) => name))].sort(),
    events: [...new Set(events)].sort(),
    agencies: [...agencies].map(([value, title]) => ({ value, title })),
  };
}

/** The events with these keys as JSON, newest first as they are shown. */
async function copy(events: readonly IndexedEvent[], keys: ReadonlySet<string>): Promise<void> {
  const { eventRows } = await import("@tolbooth/sdk");
  const chosen = events.filter((event) => keys.has(eventRows([event])[0]?.key ?? ""));
  await vscode.env.clipboard.writeText(JSON.stringify(chosen, undefined, 2));
}
