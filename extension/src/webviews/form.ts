/** The form's page: draws the model that the extension sends, and tells it what is typed. */
import type { FormProblem } from "@tolbooth/sdk";
import type { FormModel, FromFormPage, ToFormPage } from "../views/form-protocol.js";
import { editor, element, fill } from "./shared/dom.js";
import { editable, Fields } from "./form/fields.js";
import { failureView, resultView } from "./form/outcome.js";

const send = (message: FromFormPage): void => editor.postMessage(message);

/** Milliseconds of quiet before what was typed is checked. */
const quiet = 120;

class Page {
  private readonly status = element("p", { class: "status", role: "status" });
  /** What it would come to, tried without sending. */
  private readonly trial = element("p", { class: "trial", role: "status" });
  private readonly outcome = element("div", { "aria-live": "polite" });
  private readonly reasons = element("div", { class: "reasons", id: "reasons" });
  private readonly submit: HTMLButtonElement;
  private readonly cancel: HTMLButtonElement;
  private readonly form: HTMLFormElement;
  private readonly drafts;
  private readonly fields: Fields;
  private sender: HTMLSelectElement | undefined;
  /** Somebody submitted before it was known whether the values are right: if they are not, the first wrong one is shown. */
  private leadsToProblem = false;
  private revision = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private problems: readonly FormProblem[] | undefined;
  private busy = false;

  constructor(private readonly model: FormModel) {
    this.drafts = editable(model.drafts);
    const holder = element("div", { class: "fields" });
    this.fields = new Fields(
      {
        model,
        drafts: this.drafts,
        changed: () => this.changed(),
        make: (what, path, text, size) =>
          send({ kind: "make", what, path, text, ...(size !== undefined && { size }) }),
        announce: (text) => (this.status.textContent = text),
      },
      holder,
    );
    this.submit = element(
      "button",
      { type: "submit", "aria-describedby": "reasons", "aria-disabled": "true" },
      model.submit,
    );
    this.cancel = element(
      "button",
      { type: "button", class: "secondary", hidden: true, click: () => send({ kind: "cancel" }) },
      model.words.cancel,
    );
    this.form = element(
      "form",
      {
        novalidate: true,
        submit: (event) => {
          event.preventDefault();
          this.trySubmit();
        },
      },
      holder,
      this.senderField(),
      // What is still missing stands below the button, so that the button does not move while it is being pressed.
      element("div", { class: "actions" }, this.submit, this.cancel),
      this.status,
      this.trial,
      this.reasons,
    );
    this.fields.draw();
    document.body.replaceChildren(
      element(
        "main",
        {},
        element("h1", {}, model.heading),
        element(
          "dl",
          { class: "facts" },
          ...model.facts.flatMap((fact) => [
            element("dt", {}, fact.label),
            element("dd", {}, element("span", { class: fact.isProse ? undefined : "value" }, fact.text)),
          ]),
        ),
        this.form,
        this.outcome,
      ),
    );
    this.form.querySelector<HTMLElement>(".field input, .field textarea, .field select, button")?.focus();
    this.check();
  }

  receive(message: ToFormPage): void {
    const { words } = this.model;
    const actions = {
      copy: (text: string) => {
        send({ kind: "copy", text });
        this.status.textContent = words.copied;
      },
      follow: (id: string) => send({ kind: "follow", id }),
    };
    switch (message.kind) {
      case "checked":
        if (message.revision === this.revision) this.showProblems(message.problems);
        break;
      case "tried":
        if (message.revision !== this.revision || this.busy) break;
        this.trial.textContent = message.text;
        this.trial.classList.toggle("refused", message.refused);
        break;
      case "say":
        this.status.textContent = message.text;
        break;
      case "fill":
        this.fields.fill(message.path, message.text);
        break;
      case "busy":
        this.setBusy(message.text);
        break;
      case "idle":
        this.setBusy(undefined);
        break;
      case "result":
        this.setBusy(undefined);
        this.showOutcome(resultView(message.result, words, actions));
        break;
      case "failed":
        this.setBusy(undefined);
        this.showOutcome(failureView(message.failure, words, actions));
        break;
      case "show":
        break;
    }
  }

  private senderField(): HTMLElement | undefined {
    const { senders, words } = this.model;
    if (senders === undefined) return undefined;
    this.sender = element(
      "select",
      { id: "sender", "aria-describedby": "sender-hint", change: () => this.changed() },
      ...senders.map((sender) => element("option", { value: sender.name }, sender.label)),
    );
    if (this.model.sender !== undefined) this.sender.value = this.model.sender;
    return element(
      "div",
      { class: "field sender" },
      element("label", { for: "sender" }, element("span", { class: "name" }, words.sender)),
      element(
        "p",
        { class: "hint", id: "sender-hint" },
        senders.length === 0 ? words.noSender : words.senderHint,
      ),
      element("div", { class: "entry" }, this.sender),
    );
  }

  private changed(): void {
    this.problems = undefined;
    this.leadsToProblem = false;
    this.trial.textContent = "";
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.check(), quiet);
  }

  private check(): void {
    this.revision += 1;
    send({ kind: "changed", revision: this.revision, drafts: this.drafts, ...this.chosenSender() });
  }

  private showProblems(problems: readonly FormProblem[]): void {
    const { words } = this.model;
    this.problems = problems;
    this.fields.show(problems);
    const count = problems.length;
    if (this.leadsToProblem && count > 0) this.fields.showAll();
    this.leadsToProblem = false;
    const blocked = count > 0 || this.model.senders?.length === 0;
    this.submit.setAttribute("aria-disabled", String(blocked || this.busy));
    const summary =
      count === 0
        ? blocked
          ? words.noSender
          : words.ready
        : count === 1
          ? words.oneLeft
          : fill(words.manyLeft, count);
    // Said again only when it is another: a screen reader need not repeat it at every key.
    if (!this.busy && this.status.textContent !== summary) this.status.textContent = summary;
    this.reasons.replaceChildren(
      ...(count === 0
        ? []
        : [
            element(
              "ul",
              {},
              ...problems
                .slice(0, 8)
                .map((problem) =>
                  element(
                    "li",
                    {},
                    fill(problem.missing ? words.stillNeeded : words.wrongValue, problem.label),
                  ),
                ),
              count > 8 ? element("li", {}, `… ${count - 8}`) : undefined,
            ),
          ]),
    );
  }

  private trySubmit(): void {
    if (this.busy) return;
    if (this.problems === undefined) {
      // Typed and at once submitted: the extension checks the very same values again before anything is sent.
      this.leadsToProblem = true;
      clearTimeout(this.waiting);
      this.check();
    } else if (this.problems.length > 0) {
      this.fields.showAll();
      return;
    }
    if (this.model.senders?.length === 0) return;
    send({ kind: "submit", drafts: this.drafts, ...this.chosenSender() });
  }

  private chosenSender(): { sender?: string } {
    return this.sender === undefined ? {} : { sender: this.sender.value };
  }

  private setBusy(text: string | undefined): void {
    this.busy = text !== undefined;
    this.form.setAttribute("aria-busy", String(this.busy));
    this.cancel.hidden = !this.busy;
    this.submit.setAttribute("aria-disabled", String(this.busy || (this.problems?.length ?? 0) > 0));
    this.status.textContent = text ?? "";
    this.trial.textContent = "";
    if (this.busy) this.outcome.replaceChildren();
  }

  private showOutcome(view: HTMLElement): void {
    this.outcome.replaceChildren(view);
    const heading = view.querySelector<HTMLElement>("h2");
    heading?.focus();
    view.scrollIntoView({ block: "nearest" });
  }
}

let page: Page | undefined;
window.addEventListener("message", (event: MessageEvent<ToFormPage>) => {
  if (event.data.kind === "show") page = new Page(event.data.model);
  else page?.receive(event.data);
});
send({ kind: "ready" });
