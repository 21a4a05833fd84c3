import * as vscode from "vscode";
import type * as Sdk from "@tolbooth/sdk";
import type { IndexedEvent, MovementBoard, Project, RecordTimelines } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { boardViewType } from "../ids.js";
import { feedBoard, type FeedStatus } from "./boardFeed.js";
import { boardWords, feedStatusText } from "./boardWords.js";
import type { BoardState, BoardTarget, FromBoardPage, ToBoardPage } from "./board-protocol.js";
import { pageFolder, pageHtml } from "./page.js";
import type { ViewModel } from "./viewModel.js";

/** Milliseconds that several changes at once are waited for. */
const settle = 100;

const open = new Map<string, vscode.WebviewPanel>();
let shared: ViewModel | undefined;

/** Boards that were open when the window was reloaded come back with what was chosen. */
export function registerBoards(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  shared = model;
  return vscode.window.registerWebviewPanelSerializer(boardViewType, {
    deserializeWebviewPanel(panel, state: BoardState | undefined) {
      if (state?.target) fillPanel(extension, model, panel, state.target);
      else panel.dispose();
      return Promise.resolve();
    },
  });
}

/** Shows the board of a contract, with a movement or record chosen where one is given. */
export function openBoard(extension: ExtensionHost, target: BoardTarget, chosen?: string): void {
  if (!shared) return;
  const shown = open.get(keyOf(target));
  if (shown) {
    shown.reveal();
    return;
  }
  const panel = vscode.window.createWebviewPanel(boardViewType, target.contract, vscode.ViewColumn.Active);
  fillPanel(extension, shared, panel, target, chosen);
}

function fillPanel(
  extension: ExtensionHost,
  model: ViewModel,
  panel: vscode.WebviewPanel,
  target: BoardTarget,
  chosen = "",
): void {
  panel.title = vscode.l10n.t("{0}: board", target.contract);
  panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
  open.set(keyOf(target), panel);
  const session = new BoardSession(extension, model, target, panel.webview, chosen);
  panel.webview.onDidReceiveMessage((message: FromBoardPage) => session.receive(message));
  panel.onDidDispose(() => {
    if (open.get(keyOf(target)) === panel) open.delete(keyOf(target));
    session.dispose();
  });
  panel.webview.html = pageHtml(extension, panel.webview, "board", vscode.l10n.t("Board"));
}

/** One open board: folds the events into rows, and tells the page what changed. */
class BoardSession {
  private sdk: typeof Sdk | undefined;
  private movements: MovementBoard | undefined;
  private records: RecordTimelines | undefined;
  private project: Project | undefined;
  private status: FeedStatus = "nothing";
  private readonly touched = new Set<string>();
  private isWhole = true;
  private isReady = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private feed: vscode.Disposable | undefined;

  constructor(
    private readonly extension: ExtensionHost,
    private readonly model: ViewModel,
    private readonly target: BoardTarget,
    private readonly webview: vscode.Webview,
    private chosen: string,
  ) {}

  async receive(message: FromBoardPage): Promise<void> {
    if (message.kind === "choose") {
      this.chosen = message.id;
      return this.timeline();
    }
    this.isReady = true;
    this.isWhole = true;
    this.chosen ||= message.chosen;
    this.post({ kind: "words", words: boardWords(), target: this.target });
    this.feed ??= feedBoard(this.extension, this.model, this.target, {
      begin: async (project, record, status) => {
        // Once it is there nothing is waited for: changes that follow a new begin must not meet the rows before it.
        const { MovementBoard, RecordTimelines, timelineOf } = (this.sdk ??= await import("@tolbooth/sdk"));
        const description = record && timelineOf(record.abi);
        this.movements = description?.kind === "movements" ? new MovementBoard(description) : undefined;
        this.records = description?.kind === "records" ? new RecordTimelines(description) : undefined;
        this.project = project;
        this.status = status;
        this.isWhole = true;
        if (!record) this.soon();
      },
      changes: (changes) => this.change(changes),
      filled: () => {
        if (this.isWhole) this.soon();
      },
    });
    if (this.movements || this.records) await this.tell();
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.feed?.dispose();
  }

  private change(changes: {
    readonly added: readonly IndexedEvent[];
    readonly retracted: readonly IndexedEvent[];
  }): void {
    for (const id of (this.movements ?? this.records)?.change(changes) ?? []) this.touched.add(id);
    this.soon();
  }

  private soon(): void {
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      void this.tell();
    }, settle);
  }

  private async tell(): Promise<void> {
    if (!this.isReady) return;
    const { countLanes, countMovements } = await import("@tolbooth/sdk");
    const { movements, records, project, isWhole } = this;
    const touched = [...this.touched];
    this.touched.clear();
    this.isWhole = false;
    const agencies = project?.agencies ?? [];
    const movementRows = movements?.rows() ?? [];
    const recordRows = records?.rows(now()) ?? [];
    const lanes = movements?.lanes(agencies) ?? [];
    const recordCounts: Record<string, number> = {};
    for (const { state } of recordRows) recordCounts[state] = (recordCounts[state] ?? 0) + 1;
    this.post({
      kind: "heading",
      heading: {
        kind: movements ? "movements" : records ? "records" : "nothing",
        title: vscode.l10n.t("{0} on {1}", this.target.contract, this.target.network),
        lanes,
        agencies: Object.fromEntries(agencies.map(({ id, title }) => [id, title])),
        laneCounts: countLanes(movementRows, lanes),
        stateCounts: movements ? countMovements(movementRows) : recordCounts,
        status: feedStatusText(this.status),
      },
    });
    const all = movements ? movementRows : recordRows;
    const changed = new Set(touched);
    const rows = isWhole ? all : all.filter(({ id }) => changed.has(id));
    const known = new Set(rows.map(({ id }) => id));
    const gone = isWhole ? [] : touched.filter((id) => !known.has(id));
    this.post({ kind: "rows", rows, gone, all: isWhole });
    if (isWhole || changed.has(this.chosen)) await this.timeline();
  }

  private timeline(): Promise<void> {
    const { chosen: id, movements, records } = this;
    if (id !== "" && movements) this.post({ kind: "timeline", id, movement: movements.timeline(id) });
    if (id !== "" && records) this.post({ kind: "timeline", id, record: records.timeline(id, now()) });
    return Promise.resolve();
  }

  private post(message: ToBoardPage): void {
    void this.webview.postMessage(message);
  }
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

function keyOf({ projectRoot, network, contract }: BoardTarget): string {
  return JSON.stringify([projectRoot, network, contract]);
}
