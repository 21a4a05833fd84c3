/** The events' page: a table of what the deployed contracts reported, newest first. */
import type { EventRow } from "@tolbooth/sdk";
import type {
  EventsChoices,
  EventsFilter,
  EventsWords,
  FromEventsPage,
  ToEventsPage,
} from "../views/events-protocol.js";
import { editor, element, fill } from "./shared/dom.js";
import { valueList } from "./shared/values.js";

const send = (message: FromEventsPage): void => editor.postMessage(message);
/** So many more rows are asked for when somebody comes to the end of the list. */
const STEP = 100;
/** A page has at most so many rows, so that a page of many events moves like one of few. */
const PAGE = 1_000;
/** Milliseconds after the last key before the filter is used. */
const TYPING = 150;

type Rows = Extract<ToEventsPage, { kind: "rows" }>;

class Page {
  private rows: readonly EventRow[] = [];
  private filter: EventsFilter;
  private wanted: number;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** Lines of the table by key: a line that stays keeps its focus, and is not made anew. */
  private lines = new Map<string, HTMLTableRowElement>();
  /** Set once rows were shown: what comes then has just come in. */
  private isFilled = false;
  private readonly body = element("tbody");
  private readonly table: HTMLTableElement;
  private readonly list: HTMLElement;
  private readonly note = element("p", { class: "empty" });
  private readonly count = element("p", { class: "count", role: "status" });
  private readonly text: HTMLInputElement;
  private readonly contract: HTMLSelectElement;
  private readonly event: HTMLSelectElement;
  private readonly agency: HTMLSelectElement;
  private readonly network: HTMLSelectElement;
  private readonly movement: HTMLInputElement;
  private readonly record: HTMLInputElement;
  private readonly copy: HTMLButtonElement;
  private readonly clear: HTMLButtonElement;
  private readonly exporting: HTMLButtonElement;
  private readonly more: HTMLButtonElement;
  private readonly older: HTMLButtonElement;
  private readonly newest: HTMLButtonElement;

  constructor(
    private readonly words: EventsWords,
    state: PageState,
  ) {
    this.filter = state.filter;
    this.wanted = state.wanted;
    this.text = this.typed("text", words.filter, words.filterHint);
    this.movement = this.typed("movement", words.movement, words.movementHint);
    this.record = this.typed("record", words.record, words.recordHint);
    this.network = this.chooser(words.chooseNetwork, () => this.ask({ network: this.network.value }));
    this.contract = this.chooser(words.chooseContract, () => this.ask({ contract: this.contract.value }));
    this.event = this.chooser(words.chooseEvent, () => this.ask({ event: this.event.value }));
    this.agency = this.chooser(words.chooseAgency, () => this.ask({ agency: this.agency.value }));
    this.copy = this.button(words.copyAll, () =>
      send({ kind: "copy", keys: this.rows.map((row) => row.key) }),
    );
    this.clear = this.button(words.clear, () => send({ kind: "clear" }));
    this.exporting = this.button(words.exportAll, () => send({ kind: "export" }));
    this.more = this.button(words.more, () => this.askMore());
    this.older = this.button(words.older, () => this.turn("older"));
    this.newest = this.button(words.newest, () => this.turn("newest"));
    this.table = this.makeTable();
    this.list = element("div", { class: "list" }, this.table, this.more, this.newest, this.older);
    document.body.replaceChildren(
      element(
        "main",
        {},
        element("h1", { class: "for-screen-readers" }, words.table),
        element(
          "div",
          { class: "bar" },
          ...[this.network, this.text, this.contract, this.event, this.agency, this.movement, this.record],
          ...[this.copy, this.exporting, this.clear, this.count],
        ),
        this.note,
        this.list,
      ),
    );
    // Who comes near the end of the list has more of it; by the keyboard the button does the same.
    new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && this.rows.length >= this.wanted)
        this.askMore();
    }).observe(this.more);
    this.offer({ networks: [], contracts: [], events: [], agencies: [] });
    this.show({ kind: "rows", rows: [], more: false, newest: true, filtered: false, empty: "" });
    this.isFilled = false;
  }

  show({ rows, total, more, newest, filtered, empty }: Rows): void {
    const { words } = this;
    this.rows = rows;
    const before = this.lines;
    this.lines = new Map(rows.map((row) => [row.key, before.get(row.key) ?? this.row(row, this.isFilled)]));
    this.body.replaceChildren(...this.lines.values());
    this.isFilled = true;
    this.table.hidden = rows.length === 0;
    this.more.hidden = !more || rows.length >= PAGE;
    this.older.hidden = !more || rows.length < PAGE;
    this.newest.hidden = newest;
    this.note.hidden = rows.length > 0;
    this.note.textContent = filtered ? words.noMatch : empty;
    this.copy.disabled = this.exporting.disabled = rows.length === 0;
    this.clear.disabled = rows.length === 0 && !filtered;
    // What the chain took back is shown, but it is not there.
    const count = rows.filter(({ retracted }) => !retracted).length;
    this.count.textContent =
      count === 0
        ? ""
        : total !== undefined && total > count
          ? fill(words.countSome, count, total)
          : more
            ? fill(words.countMore, count)
            : count === 1
              ? words.countOne
              : fill(words.countAll, count);
  }

  offer({ networks, contracts, events, agencies }: EventsChoices): void {
    const { words, filter } = this;
    const same = (one: string): { value: string; title: string } => ({ value: one, title: one });
    fillChooser(this.network, undefined, networks, filter.network);
    // One network is no choice.
    this.network.hidden = networks.length < 2;
    fillChooser(this.contract, words.allContracts, contracts.map(same), filter.contract);
    fillChooser(this.event, words.allEvents, events.map(same), filter.event);
    fillChooser(this.agency, words.allAgencies, agencies, filter.agency);
  }

  copied(): void {
    this.count.textContent = this.words.copied;
  }

  private ask(change: Partial<EventsFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.wanted = STEP;
    // Rows that the filter brings back are not new.
    this.isFilled = false;
    this.tell();
  }

  private askMore(): void {
    this.wanted = Math.min(PAGE, Math.max(this.wanted, this.rows.length) + STEP);
    this.isFilled = false;
    this.tell();
  }

  private tell(): void {
    const { filter, wanted } = this;
    editor.setState({ filter, wanted } satisfies PageState);
    send({ kind: "filter", filter, wanted });
  }

  /** The page before or after. It begins at its top, and where the keyboard was. */
  private turn(kind: "older" | "newest"): void {
    this.isFilled = false;
    send({ kind });
    this.list.scrollTo(0, 0);
    this.text.focus();
  }

  private typed(name: "text" | "movement" | "record", title: string, hint: string): HTMLInputElement {
    const input = element("input", {
      type: "search",
      class: name,
      placeholder: title,
      "aria-label": hint,
      title: hint,
      spellcheck: "false",
      input: () => {
        clearTimeout(this.typing);
        this.typing = setTimeout(
          () => this.ask({ text: this.text.value, movement: this.movement.value, record: this.record.value }),
          TYPING,
        );
      },
    });
    input.value = this.filter[name];
    return input;
  }

  private button(text: string, click: () => void): HTMLButtonElement {
    return element("button", { type: "button", class: "small", click }, text);
  }

  private chooser(hint: string, change: () => void): HTMLSelectElement {
    return element("select", { "aria-label": hint, title: hint, change });
  }

  private makeTable(): HTMLTableElement {
    const { words } = this;
    return element(
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
  }

  private row(row: EventRow, fresh: boolean): HTMLTableRowElement {
    const { words } = this;
    const name = row.event === "" ? words.undecoded : row.event;
    const kinds = [fresh ? "fresh" : "", row.retracted ? "retracted" : ""].filter(Boolean).join(" ");
    return element(
      "tr",
      { class: kinds === "" ? undefined : kinds },
      element("td", { class: "block", title: row.time }, String(row.block)),
      element("td", { title: row.address }, row.contract),
      element(
        "td",
        { class: "event" },
        row.event === "" ? element("i", {}, name) : name,
        row.retracted ? element("span", { class: "mark" }, ` ${words.retracted}`) : undefined,
      ),
      element("td", {}, valueList(row.values)),
      element(
        "td",
        { class: "actions" },
        element(
          "button",
          {
            type: "button",
            class: "small",
            "aria-label": fill(words.copyNamed, name, row.block),
            click: () => send({ kind: "copy", keys: [row.key] }),
          },
          words.copyOne,
        ),
      ),
    );
  }
}

/** What the page remembers while it is hidden, and over a reload of the window. */
interface PageState {
  readonly filter: EventsFilter;
  readonly wanted: number;
}

/** What is chosen stays chosen, also where it cannot be chosen now. */
function fillChooser(
  chooser: HTMLSelectElement,
  all: string | undefined,
  choices: readonly { readonly value: string; readonly title: string }[],
  chosen: string,
): void {
  const known = chosen === "" || choices.some(({ value }) => value === chosen);
  const options = [
    ...(all === undefined ? [] : [{ value: "", title: all }]),
    ...choices,
    ...(known ? [] : [{ value: chosen, title: chosen }]),
  ];
  const same =
    chooser.options.length === options.length &&
    options.every(({ value }, place) => chooser.options[place]?.value === value);
  if (!same)
    chooser.replaceChildren(...options.map(({ value, title }) => element("option", { value }, title)));
  chooser.value = chosen;
}

const kept = editor.getState() as Partial<PageState> | undefined;
const state: PageState = {
  // What an older Tolbooth kept has not everything.
  filter: {
    ...{ text: "", contract: "", event: "", agency: "", movement: "", record: "", network: "local" },
    ...kept?.filter,
  },
  wanted: kept?.wanted ?? STEP,
};
let page: Page | undefined;
window.addEventListener("message", (event: MessageEvent<ToEventsPage>) => {
  const message = event.data;
  if (message.kind === "words") page = new Page(message.words, state);
  else if (message.kind === "choices") page?.offer(message.choices);
  else if (message.kind === "rows") page?.show(message);
  else page?.copied();
});
send({ kind: "ready", ...state });
