/** The events' page: a table of what the deployed contracts reported, newest first. */
import type { EventRow } from "@tolbooth/sdk";
import type { EventsWords, FromEventsPage, ToEventsPage } from "../views/events-protocol.js";
import { editor, element, fill } from "./shared/dom.js";
import { valueList } from "./shared/values.js";

const send = (message: FromEventsPage): void => editor.postMessage(message);

class Page {
  private rows: readonly EventRow[] = [];
  private total = 0;
  /** Every event seen so far: a row that is not among them came in just now. */
  private readonly known = new Set<string>();
  private readonly body = element("tbody");
  private readonly table: HTMLTableElement;
  private readonly note = element("p", { class: "empty" });
  private readonly count = element("p", { class: "count", role: "status" });
  private readonly filter: HTMLInputElement;
  private readonly copy: HTMLButtonElement;
  private readonly clear: HTMLButtonElement;

  constructor(private readonly words: EventsWords) {
    this.filter = element("input", {
      type: "search",
      placeholder: words.filter,
      "aria-label": words.filterHint,
      title: words.filterHint,
      spellcheck: "false",
      input: () => send({ kind: "filter", text: this.filter.value }),
    });
    this.copy = element(
      "button",
      {
        type: "button",
        class: "small",
        click: () => send({ kind: "copy", keys: this.rows.map((row) => row.key) }),
      },
      words.copyAll,
    );
    this.clear = element(
      "button",
      { type: "button", class: "small", click: () => send({ kind: "clear" }) },
      words.clear,
    );
    this.table = element(
      "table",
      { "aria-label": words.table },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col", class: "block" }, words.block),
          element("th", { scope: "col" }, words.contract),
          element("th", { scope: "col" }, words.event),
          element("th", { scope: "col", class: "values-column" }, words.values),
          element("th", { scope: "col" }, words.actions),
        ),
      ),
      this.body,
    );
    document.body.replaceChildren(
      element(
        "main",
        {},
        element("h1", { class: "for-screen-readers" }, words.table),
        element("div", { class: "bar" }, this.filter, this.copy, this.clear, this.count),
        this.note,
        this.table,
      ),
    );
    this.show([], 0, "");
  }

  show(rows: readonly EventRow[], total: number, empty: string): void {
    const first = this.total === 0;
    this.rows = rows;
    this.total = total;
    this.body.replaceChildren(...rows.map((row) => this.row(row, !first && !this.known.has(row.key))));
    if (total === 0) this.known.clear();
    for (const row of rows) this.known.add(row.key);
    this.table.hidden = rows.length === 0;
    this.note.hidden = rows.length > 0;
    this.note.textContent = total === 0 ? empty : this.words.noMatch;
    this.copy.disabled = rows.length === 0;
    this.clear.disabled = total === 0;
    this.count.textContent =
      total === 0
        ? ""
        : rows.length === total
          ? total === 1
            ? this.words.countOne
            : fill(this.words.countAll, total)
          : fill(this.words.countSome, rows.length, total);
  }

  copied(): void {
    this.count.textContent = this.words.copied;
  }

  private row(row: EventRow, fresh: boolean): HTMLTableRowElement {
    return element(
      "tr",
      { class: fresh ? "fresh" : undefined },
      element("td", { class: "block", title: row.time }, String(row.block)),
      element("td", { title: row.address }, row.contract),
      element("td", { class: "event" }, row.event),
      element("td", {}, valueList(row.values)),
      element(
        "td",
        { class: "actions" },
        element(
          "button",
          {
            type: "button",
            class: "small",
            "aria-label": fill(this.words.copyNamed, row.event, row.block),
            click: () => send({ kind: "copy", keys: [row.key] }),
          },
          this.words.copyOne,
        ),
      ),
    );
  }
}

let page: Page | undefined;
window.addEventListener("message", (event: MessageEvent<ToEventsPage>) => {
  const message = event.data;
  if (message.kind === "words") page = new Page(message.words);
  else if (message.kind === "rows") page?.show(message.rows, message.total, message.empty);
  else page?.copied();
});
send({ kind: "ready" });
