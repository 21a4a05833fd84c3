import * as vscode from "vscode";
import type { FormDraft, FormField, LongOperation } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { failureOf } from "./outcome.js";
import type {
  FormFailure,
  FormModel,
  FormPick,
  FormResult,
  FormSender,
  FromFormPage,
  ToFormPage,
} from "./form-protocol.js";
import { rememberDrafts } from "./formHistory.js";
import { formWords } from "./formWords.js";
import { pageFolder, pageHtml } from "./page.js";

/** The view type of the form's panels, by which VS Code and tests know them. */
export const formViewType = "tolbooth.form";

/** What somebody can do after a result or a failure. */
export interface FollowUp {
  readonly id: string;
  readonly label: string;
  run(): unknown;
}

/** A form to open. */
export interface FormRequest {
  /** One panel for each: asking again shows the one that is open. */
  readonly key: string;
  /** Title of the panel's tab. */
  readonly title: string;
  readonly heading: string;
  readonly facts: FormModel["facts"];
  /** Text of the button. */
  readonly submit: string;
  readonly fields: readonly FormField[];
  readonly drafts: readonly FormDraft[];
  /** Absent for a form that sends nothing. */
  readonly senders?: readonly FormSender[];
  readonly sender?: string | undefined;
  readonly picks: readonly FormPick[];
  /** Where the last values are remembered, if they are. */
  readonly historyKey?: string;
  /** Submits at once: for a call without arguments. */
  readonly submitAtOnce?: boolean;
  /** Heading of a failure: "Not deployed". */
  readonly failed: string;
  run(
    values: unknown[],
    sender: string | undefined,
    operation: LongOperation,
  ): Promise<{ result: Omit<FormResult, "followUps">; followUps: readonly FollowUp[] }>;
  /** What can be done about a failure, where something can. */
  afterFailure?(error: unknown): readonly FollowUp[];
}

const open = new Map<string, vscode.WebviewPanel>();

/** Shows a form beside or over the editor. */
export function openForm(extension: ExtensionHost, request: FormRequest): void {
  const shown = open.get(request.key);
  if (shown) {
    shown.reveal();
    return;
  }
  const panel = vscode.window.createWebviewPanel(formViewType, request.title, vscode.ViewColumn.Active, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [pageFolder(extension)],
    // What was typed must still be there after a look at another tab, and it may hold a secret, so it is kept in the
    // page's memory and in no storage.
    retainContextWhenHidden: true,
  });
  panel.iconPath = vscode.Uri.joinPath(extension.context.extensionUri, "extension", "resources", "form.svg");
  open.set(request.key, panel);
  const session = new FormSession(extension, request, panel.webview);
  panel.webview.onDidReceiveMessage((message: FromFormPage) => session.receive(message));
  panel.onDidDispose(() => {
    open.delete(request.key);
    session.cancel();
  });
  panel.webview.html = pageHtml(extension, panel.webview, "form", request.title);
}

/** One open form: checks what is typed, runs what is submitted. */
class FormSession {
  private running: AbortController | undefined;
  private followUps: readonly FollowUp[] = [];
  private atOnce: boolean;

  constructor(
    private readonly extension: ExtensionHost,
    private readonly request: FormRequest,
    private readonly webview: vscode.Webview,
  ) {
    this.atOnce = request.submitAtOnce ?? false;
  }

  async receive(message: FromFormPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.post({ kind: "show", model: this.model() });
        if (this.atOnce) {
          this.atOnce = false;
          await this.submit(this.request.drafts, undefined);
        }
        break;
      case "changed":
        await this.check(message.revision, message.drafts);
        break;
      case "submit":
        await this.submit(message.drafts, message.sender);
        break;
      case "hash": {
        const { textHash } = await import("@tolbooth/sdk");
        this.post({ kind: "fill", path: message.path, text: textHash(message.text) });
        break;
      }
      case "copy":
        await vscode.env.clipboard.writeText(message.text);
        break;
      case "follow":
        await this.followUps.find((one) => one.id === message.id)?.run();
        break;
      case "cancel":
        this.cancel();
        break;
    }
  }

  cancel(): void {
    this.running?.abort();
  }

  private model(): FormModel {
    const { heading, facts, submit, fields, drafts, senders, sender, picks } = this.request;
    return {
      heading,
      facts,
      submit,
      fields,
      drafts,
      picks,
      words: formWords(),
      ...(senders === undefined ? {} : { senders }),
      ...(sender === undefined ? {} : { sender }),
    };
  }

  private async check(revision: number, drafts: readonly FormDraft[]): Promise<void> {
    const { readDrafts } = await import("@tolbooth/sdk");
    const reading = readDrafts(this.request.fields, drafts);
    this.post({ kind: "checked", revision, problems: reading.ok ? [] : reading.problems });
  }

  private async submit(drafts: readonly FormDraft[], sender: string | undefined): Promise<void> {
    if (this.running) return;
    const { readDrafts } = await import("@tolbooth/sdk");
    const reading = readDrafts(this.request.fields, drafts);
    // The page shows what is wrong from the check that it asked for.
    if (!reading.ok) return;
    const controller = new AbortController();
    this.running = controller;
    this.post({ kind: "busy", text: vscode.l10n.t("{0}: working…", this.request.submit) });
    try {
      if (this.request.historyKey !== undefined) {
        await rememberDrafts(this.extension, this.request.historyKey, this.request.fields, drafts);
      }
      const { result, followUps } = await this.request.run(reading.values, sender, {
        signal: controller.signal,
        progress: { report: ({ message }) => this.post({ kind: "busy", text: message }) },
      });
      this.followUps = followUps;
      this.post({ kind: "result", result: { ...result, followUps: labels(followUps) } });
    } catch (error) {
      this.followUps = this.request.afterFailure?.(error) ?? [];
      const failure: FormFailure = {
        ...(await failureOf(this.extension, this.request.failed, error)),
        followUps: labels(this.followUps),
      };
      this.post({ kind: "failed", failure });
    } finally {
      this.running = undefined;
    }
  }

  private post(message: ToFormPage): void {
    void this.webview.postMessage(message);
  }
}

function labels(followUps: readonly FollowUp[]): { id: string; label: string }[] {
  return followUps.map(({ id, label }) => ({ id, label }));
}
