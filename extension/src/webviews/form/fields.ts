import type { FormDraft, FormField, FormProblem } from "@tolbooth/sdk";
import type { FormMaker, FormModel } from "../../views/form-protocol.js";
import { element, fill } from "../shared/dom.js";
import {
  addressHelper,
  addressNote,
  bytesHelpers,
  numberHelper,
  numberNote,
  timeHelpers,
  timeNote,
} from "./helpers.js";

type MutableDraft = string | MutableDraft[];
export type Path = readonly number[];

/** What the fields need of the page around them. */
export interface FieldContext {
  readonly model: FormModel;
  readonly drafts: MutableDraft[];
  /** A value changed: check again. */
  changed(): void;
  /** Fills a field of bytes with what is made from a text or a file. */
  make(what: FormMaker, path: Path, text: string, size: number | undefined): void;
  /** Says something to those who use a screen reader. */
  announce(text: string): void;
}

export const idOf = (path: Path): string => `field-${path.join("-")}`;

/** Draws all fields and shows what is wrong with them. */
export class Fields {
  /** Places that somebody has left, so that an empty one may be called missing. */
  private readonly left = new Set<string>();
  private all = false;
  private problems: readonly FormProblem[] = [];
  /** Whether a mouse button or finger is down. */
  private pressing = false;

  constructor(
    private readonly context: FieldContext,
    private readonly root: HTMLElement,
  ) {
    // A message that appears while a button is being pressed moves the button away, and the press is lost: so messages
    // wait until it is over. The click comes after the release, hence the time-out.
    const released = (): void => {
      setTimeout(() => {
        this.pressing = false;
        this.show(this.problems);
      });
    };
    document.addEventListener("pointerdown", () => (this.pressing = true), { capture: true });
    document.addEventListener("pointerup", released, { capture: true });
    document.addEventListener("pointercancel", released, { capture: true });
  }

  draw(): void {
    this.root.replaceChildren(
      ...this.context.model.fields.map((field, index) => this.field(field, [index], field.label)),
    );
  }

  /** Puts a text into a field as if it had been typed. The focus stays where it is. */
  fill(path: Path, text: string): void {
    this.set(path, text);
    const input = document.getElementById(idOf(path));
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
      input.value = text;
    }
    this.note(path, text);
    this.context.changed();
  }

  /** Shows problems at their fields. An empty field is called missing only once it was left or a submit was tried. */
  show(problems: readonly FormProblem[]): void {
    this.problems = problems;
    if (this.pressing) return;
    const byId = new Map(problems.map((problem) => [idOf(problem.path), problem]));
    for (const error of this.root.querySelectorAll<HTMLElement>("[data-error-for]")) {
      const id = error.dataset["errorFor"]!;
      const problem = byId.get(id);
      const visible = problem !== undefined && (!problem.missing || this.all || this.left.has(id));
      error.textContent = visible ? problem.message : "";
      const input = document.getElementById(id);
      input?.setAttribute("aria-invalid", String(visible));
      input?.closest(".field")?.classList.toggle("wrong", visible);
    }
  }

  /** After a submit that could not go through: show everything, go to the first. */
  showAll(): void {
    this.all = true;
    this.show(this.problems);
    const first = this.problems[0];
    if (first) document.getElementById(idOf(first.path))?.focus();
  }

  private field(field: FormField, path: Path, label: string): HTMLElement {
    if (field.kind === "group") return this.group(field, path, label);
    if (field.kind === "list") return this.list(field, path, label);
    return this.single(field, path, label);
  }

  private group(field: FormField & { kind: "group" }, path: Path, label: string): HTMLElement {
    return element(
      "fieldset",
      { class: "group", id: idOf(path) },
      this.legend(field, label),
      ...field.fields.map((one, index) => this.field(one, [...path, index], one.label)),
    );
  }

  private legend(field: FormField, label: string): HTMLElement {
    return element(
      "legend",
      {},
      element("span", { class: "name" }, label),
      " ",
      element("span", { class: "type" }, field.type),
    );
  }

  private list(field: FormField & { kind: "list" }, path: Path, label: string): HTMLElement {
    const { words } = this.context.model;
    const rows = element("div", { class: "rows" });
    const box = element("fieldset", { class: "list", id: idOf(path) }, this.legend(field, label), rows);
    const items = (): MutableDraft[] => this.get(path) as MutableDraft[];
    const itemName = (index: number): string => fill(words.itemName, label, index + 1);

    const draw = (): void => {
      const drafts = items();
      rows.replaceChildren(
        ...drafts.map((_, index) => {
          const name = itemName(index);
          const row = element("div", { class: "row" }, this.field(field.item, [...path, index], name));
          row.append(
            element(
              "div",
              { class: "row-actions" },
              button(words.moveUp, fill(words.moveUpNamed, name), () => move(index, index - 1), index === 0),
              button(
                words.moveDown,
                fill(words.moveDownNamed, name),
                () => move(index, index + 1),
                index === drafts.length - 1,
              ),
              field.length === undefined
                ? button(words.removeItem, fill(words.removeNamed, name), () => remove(index))
                : undefined,
            ),
          );
          return row;
        }),
      );
      if (drafts.length === 0) rows.append(element("p", { class: "hint" }, words.noItems));
      this.show(this.problems);
    };
    const changed = (): void => {
      draw();
      this.context.changed();
    };
    const focusRow = (index: number): void => {
      const target = document.getElementById(idOf([...path, index]));
      (target?.matches("fieldset")
        ? target.querySelector<HTMLElement>("input, select, textarea, button")
        : target
      )?.focus();
    };
    const move = (from: number, to: number): void => {
      const drafts = items();
      const [moved] = drafts.splice(from, 1);
      drafts.splice(to, 0, moved!);
      changed();
      focusRow(to);
    };
    const remove = (index: number): void => {
      items().splice(index, 1);
      changed();
      this.context.announce(fill(words.itemCount, label, items().length));
      if (items().length === 0) add.focus();
      else focusRow(Math.min(index, items().length - 1));
    };
    const add = button(fill(words.addItem, label), fill(words.addItem, label), () => {
      items().push(blank(field.item));
      changed();
      this.context.announce(fill(words.itemCount, label, items().length));
      focusRow(items().length - 1);
    });

    draw();
    if (field.length === undefined) box.append(element("div", { class: "list-actions" }, add));
    else box.append(element("p", { class: "hint" }, fill(words.exactItems, field.length)));
    return box;
  }

  private single(field: FormField, path: Path, label: string): HTMLElement {
    const id = idOf(path);
    const hint = this.hint(field);
    const value = this.get(path);
    const noted = noteKind(field);
    const { words } = this.context.model;
    const describedBy = [
      field.help === undefined ? "" : `${id}-help`,
      hint === undefined ? "" : `${id}-hint`,
      noted ? `${id}-note` : "",
      `${id}-error`,
    ]
      .filter(Boolean)
      .join(" ");
    const typed = (text: string): void => {
      this.set(path, text);
      this.note(path, text);
      this.context.changed();
    };
    const common = {
      id,
      "aria-describedby": describedBy,
      blur: () => {
        this.left.add(id);
        this.show(this.problems);
      },
    };
    const input =
      field.kind === "boolean"
        ? this.oneOf(common, typed, [
            ["true", words.yes],
            ["false", words.no],
          ])
        : field.kind === "integer" && field.members
          ? this.oneOf(
              common,
              typed,
              field.members.map((member, index) => [String(index), `${member} (${index})`]),
            )
          : field.kind === "text"
            ? element("textarea", {
                ...common,
                rows: 1,
                spellcheck: "false",
                input: (event) => typed(textIn(event)),
              })
            : element("input", {
                ...common,
                type: "text",
                autocomplete: "off",
                autocapitalize: "off",
                spellcheck: "false",
                "data-size": field.kind === "bytes" ? field.size : undefined,
                inputmode: field.kind === "integer" && !field.amount ? "numeric" : "text",
                input: (event) => typed(textIn(event)),
              });
    input.value = typeof value === "string" ? value : "";

    const choose = (text: string): void => this.fill(path, text);
    const put = (text: string): void => {
      choose(text);
      input.focus();
    };
    const helpers =
      field.kind === "address"
        ? addressHelper(this.context.model, label, choose)
        : field.kind === "integer" && field.time
          ? timeHelpers(words, label, put, choose)
          : field.kind === "integer" && field.names !== undefined
            ? numberHelper(this.context.model, field.names, label, choose)
            : field.kind === "bytes"
              ? bytesHelpers(words, id, label, field.size, put, (what, text) => {
                  // The extension answers a moment later; by then somebody may be at the next field already.
                  input.focus();
                  this.context.make(what, path, text, field.size);
                })
              : [];
    return element(
      "div",
      { class: `field ${field.kind}` },
      element(
        "label",
        { for: id },
        element("span", { class: "name" }, label),
        " ",
        element("span", { class: "type" }, field.type),
      ),
      field.help === undefined ? undefined : element("p", { class: "help", id: `${id}-help` }, field.help),
      hint === undefined ? undefined : element("p", { class: "hint", id: `${id}-hint` }, hint),
      element("div", { class: "entry" }, input, ...helpers),
      noted
        ? element(
            "p",
            { class: "note", id: `${id}-note`, "data-kind": noted },
            this.noteFor(noted, input.value),
          )
        : undefined,
      element("p", { class: "error", id: `${id}-error`, "data-error-for": id }),
    );
  }

  private oneOf(
    common: { id: string; "aria-describedby": string; blur: () => void },
    typed: (text: string) => void,
    choices: readonly (readonly [value: string, title: string])[],
  ): HTMLSelectElement {
    const { words } = this.context.model;
    return element(
      "select",
      { ...common, change: (event) => typed((event.target as HTMLSelectElement).value) },
      element("option", { value: "" }, words.choose),
      ...choices.map(([value, title]) => element("option", { value }, title)),
    );
  }

  private hint(field: FormField): string | undefined {
    const { words } = this.context.model;
    switch (field.kind) {
      case "integer":
        if (field.members) return undefined;
        if (field.amount) return words.amountHint;
        return field.time
          ? words.timeHint
          : fill(words.integerHint, readable(field.minimum), readable(field.maximum));
      case "address":
        return field.contract === undefined ? words.addressHint : fill(words.contractHint, field.contract);
      case "bytes":
        return field.size === undefined
          ? words.bytesHint
          : fill(words.fixedBytesHint, field.size, field.size * 2);
      case "text":
        return words.textHint;
      default:
        return undefined;
    }
  }

  /** Says beneath a time or an address what it stands for. */
  private note(path: Path, text: string): void {
    const note = document.getElementById(`${idOf(path)}-note`);
    if (note) note.textContent = this.noteFor(note.dataset["kind"], text);
  }

  private noteFor(kind: string | undefined, text: string): string {
    const { model } = this.context;
    if (kind === "address") return addressNote(model, text);
    return kind === "agency" || kind === "lane" ? numberNote(model, kind, text) : timeNote(text);
  }

  private get(path: Path): MutableDraft {
    return path.reduce<MutableDraft>((draft, index) => draft[index] as MutableDraft, this.context.drafts);
  }

  private set(path: Path, text: string): void {
    const holder = this.get(path.slice(0, -1)) as MutableDraft[];
    holder[path.at(-1)!] = text;
  }
}

/** What a note beneath a field says: whose address, agency or lane it is, or which moment. None for other fields. */
function noteKind(field: FormField): "address" | "time" | "agency" | "lane" | undefined {
  if (field.kind === "address") return "address";
  if (field.kind !== "integer") return undefined;
  return field.time ? "time" : field.names;
}

/** A small button that does something to the form; it never submits it. */
export function button(text: string, label: string, press: () => void, disabled = false): HTMLButtonElement {
  return element(
    "button",
    { type: "button", class: "small", "aria-label": label, title: label, click: press, disabled },
    text,
  );
}

function textIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

function blank(field: FormField): MutableDraft {
  if (field.kind === "group") return field.fields.map(blank);
  if (field.kind === "list") return Array.from({ length: field.length ?? 0 }, () => blank(field.item));
  return "";
}

/** A bound of an integer: short ones in full, long ones as a power of two. */
function readable(bound: string): string {
  if (bound.length <= 10) return bound.replace(/\B(?=(\d{3})+$)/g, ",");
  const negative = bound.startsWith("-");
  const size = BigInt(negative ? bound.slice(1) : bound);
  const power = (negative ? size : size + 1n).toString(2).length - 1;
  return negative ? `−2^${power}` : `2^${power} − 1`;
}

/** A copy of a draft that can be edited. */
export function editable(drafts: readonly FormDraft[]): MutableDraft[] {
  return structuredClone(drafts) as MutableDraft[];
}
