import * as vscode from "vscode";
import type { FormDraft, FormField, FormReading, LongOperation } from "@tolbooth/sdk";
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

/** What a form's work gives. */
export interface FormOutcome {
  readonly result: Omit<FormResult, "followUps">;
  readonly followUps: readonly FollowUp[];
}

/** What somebody can do after a result or a failure. */
export interface FollowUp {
  readonly id: string;
  readonly label: string;
  /** Something elsewhere; the form stays as it is. */
  run?(): unknown;
  /** Work whose outcome this form shows, in place of the one before. */
  work?(operation: LongOperation): Promise<FormOutcome>;
  /** What can be done when that work fails. */
  afterFailure?(error: unknown): readonly FollowUp[];
}

/** What somebody has submitted. */
export interface Submission {
  readonly values: unknown[];
  readonly drafts: readonly FormDraft[];
  readonly sender: string | undefined;
}

/** A form to open. */
export interface FormRequest {
  /** One panel for each: asking again shows the one that is open. */
  readonly key: string;
  /** Shows these values even where a panel is open. */
  readonly anew?: boolean;
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
  readonly numbers: FormModel["numbers"];
  /** Addresses of accounts in small letters, whose private keys no field takes. */
  readonly accountAddresses: ReadonlySet<string>;
  /** The network that the form is about. */
  readonly network: { readonly name: string; readonly local: boolean };
  /** Where the last values are remembered, if they are. */
  readonly historyKey?: string;
  /** Submits at once: for a call without arguments. */
  readonly submitAtOnce?: boolean;
  /** Heading of a failure: "Not deployed". */
  readonly failed: string;
  /** Says what it would come to, without doing it. Asked when everything is filled in. */
  preview?(
    submission: Submission,
    operation: LongOperation,
  ): Promise<{ readonly text: string; readonly refused: boolean }>;
  run(submission: Submission, operation: LongOperation): Promise<FormOutcome>;
  /** What can be done about a failure, where something can. */
  afterFailure?(error: unknown, submission: Submission): readonly FollowUp[];
}

/** Milliseconds of quiet before it is tried: the page has waited some already. */
const quiet = 250;

const open = new Map<string, vscode.WebviewPanel>();

/** Shows a form beside or over the editor. */
export function openForm(extension: ExtensionHost, request: FormRequest): void {
  const shown = open.get(request.key);
  if (shown && !request.anew) {
    shown.reveal();
    return;
  }
  shown?.dispose();
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
    if (open.get(request.key) === panel) open.delete(request.key);
    session.cancel();
  });
  panel.webview.html = pageHtml(extension, panel.webview, "form", request.title);
}

/** One open form: checks what is typed, runs what is submitted. */
class FormSession {
  private running: AbortController | undefined;
  private trying: AbortController | undefined;
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
        await this.check(message.revision, message.drafts, message.sender);
        break;
      case "submit":
        await this.submit(message.drafts, message.sender);
        break;
      case "make": {
        const { makeBytes } = await import("./formMaker.js");
        this.post(await makeBytes(this.request.network, message));
        break;
      }
      case "copy":
        await vscode.env.clipboard.writeText(message.text);
        break;
      case "follow":
        await this.follow(message.id);
        break;
      case "cancel":
        this.cancel();
        break;
    }
  }

  cancel(): void {
    this.running?.abort();
    this.trying?.abort();
  }

  private async follow(id: string): Promise<void> {
    const followUp = this.followUps.find((one) => one.id === id);
    const { work } = followUp ?? {};
    if (work) await this.perform(work, (error) => followUp?.afterFailure?.(error) ?? []);
    else await followUp?.run?.();
  }

  private model(): FormModel {
    const { heading, facts, submit, fields, drafts, senders, sender, picks, numbers } = this.request;
    return {
      heading,
      facts,
      submit,
      fields,
      drafts,
      picks,
      numbers,
      words: formWords(),
      ...(senders === undefined ? {} : { senders }),
      ...(sender === undefined ? {} : { sender }),
    };
  }

  private async check(
    revision: number,
    drafts: readonly FormDraft[],
    sender: string | undefined,
  ): Promise<void> {
    this.trying?.abort();
    const reading = await this.read(drafts);
    this.post({ kind: "checked", revision, problems: reading.ok ? [] : reading.problems });
    if (reading.ok && !this.running) await this.preview(revision, { values: reading.values, drafts, sender });
  }

  /** The values, or everything that is wrong; a private key of an account is wrong in every field. */
  private async read(drafts: readonly FormDraft[]): Promise<FormReading> {
    const { accountKeyProblems, readDrafts } = await import("@tolbooth/sdk");
    const { accountAddresses, fields } = this.request;
    const keys = accountKeyProblems(fields, drafts, accountAddresses);
    const reading = readDrafts(fields, drafts);
    if (keys.length === 0) return reading;
    const at = (path: readonly number[]): string => path.join(".");
    const places = new Set(keys.map(({ path }) => at(path)));
    const others = reading.ok ? [] : reading.problems.filter(({ path }) => !places.has(at(path)));
    return { ok: false, problems: [...keys, ...others] };
  }

  /** Tries it without doing it, after a moment of quiet. What cannot be tried is left unsaid. */
  private async preview(revision: number, submission: Submission): Promise<void> {
    if (!this.request.preview) return;
    const trying = new AbortController();
    this.trying = trying;
    await new Promise((resolve) => setTimeout(resolve, quiet));
    if (trying.signal.aborted) return;
    try {
      const tried = await this.request.preview(submission, { signal: trying.signal });
      if (!trying.signal.aborted) this.post({ kind: "tried", revision, ...tried });
    } catch (error) {
      if (!trying.signal.aborted)
        this.extension.log.debug(error instanceof Error ? error.message : String(error));
    }
  }

  private async submit(drafts: readonly FormDraft[], sender: string | undefined): Promise<void> {
    if (this.running) return;
    this.trying?.abort();
    const reading = await this.read(drafts);
    // The page shows what is wrong from the check that it asked for.
    if (!reading.ok) return;
    const { fields, historyKey } = this.request;
    const submission = { values: reading.values, drafts, sender };
    await this.perform(
      async (operation) => {
        if (historyKey !== undefined) await rememberDrafts(this.extension, historyKey, fields, drafts);
        return this.request.run(submission, operation);
      },
      (error) => this.request.afterFailure?.(error, submission) ?? [],
    );
  }

  /** Does work, shows that it is under way, and what came of it. */
  private async perform(
    work: (operation: LongOperation) => Promise<FormOutcome>,
    afterFailure: (error: unknown) => readonly FollowUp[],
  ): Promise<void> {
    if (this.running) return;
    const controller = new AbortController();
    this.running = controller;
    this.post({ kind: "busy", text: vscode.l10n.t("{0}: working…", this.request.submit) });
    try {
      const { result, followUps } = await work({
        signal: controller.signal,
        progress: { report: ({ message }) => this.post({ kind: "busy", text: message }) },
      });
      this.followUps = followUps;
      this.post({ kind: "result", result: { ...result, followUps: labels(followUps) } });
    } catch (error) {
      this.followUps = afterFailure(error);
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
