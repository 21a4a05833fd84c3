/** The board's page: movements and agencies, or records; what happened to the chosen one; counts. */
import type { MovementRow, RecordRow } from "@tolbooth/sdk";
import type {
  BoardHeading,
  BoardRow,
  BoardState,
  BoardTarget,
  BoardWords,
  FromBoardPage,
  ToBoardPage,
} from "../views/board-protocol.js";
import {
  agencyText,
  isMovement,
  laneText,
  movementColumns,
  recordColumns,
  recordName,
  shortId,
  stateText,
} from "./board/columns.js";
import { Counts } from "./board/counts.js";
import { matches } from "./board/filter.js";
import { Grid, type GridColumn } from "./board/grid.js";
import { movementSteps, recordSteps } from "./board/steps.js";
import { editor, element, fill } from "./shared/dom.js";

const send = (message: FromBoardPage): void => editor.postMessage(message);
/** Milliseconds after the last key before the filter is used. */
const TYPING = 100;
/** Milliseconds after which times that run are shown anew. */
const TICK = 10_000;

type Timeline = Extract<ToBoardPage, { kind: "timeline" }>;
type Rows = Extract<ToBoardPage, { kind: "rows" }>;

class Page {
  private readonly rows = new Map<string, BoardRow>();
  private heading: BoardHeading | undefined;
  private timeline: Timeline | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private newest = 0;
  private readonly title = element("h1");
  private readonly status = element("p", { class: "note" });
  private readonly tally = element("ul", { class: "tally" });
  private readonly count = element("p", { class: "count" });
  private readonly news = element("p", { class: "for-screen-readers", role: "status" });
  private readonly none = element("p", { class: "note" });
  private readonly steps = element("div");
  private readonly text: HTMLInputElement;
  private readonly agency: HTMLSelectElement;
  private readonly state: HTMLSelectElement;
  private readonly grid: Grid<BoardRow>;
  private readonly counts: Counts;

  constructor(
    private readonly words: BoardWords,
    private readonly target: BoardTarget,
    private chosen: string,
    kept: BoardState | undefined,
  ) {
    this.text = element("input", {
      type: "search",
      placeholder: words.filter,
      "aria-label": words.filterHint,
      title: words.filterHint,
      spellcheck: "false",
      input: () => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => this.filtered(), TYPING);
      },
    });
    const chooser = (hint: string): HTMLSelectElement =>
      element("select", { "aria-label": hint, title: hint, change: () => this.filtered() });
    this.agency = chooser(words.chooseAgency);
    this.state = chooser(words.chooseState);
    this.text.value = kept?.text ?? "";
    offer(this.agency, words.allAgencies, [], kept?.agency ?? "");
    offer(this.state, words.allStates, [], kept?.state ?? "");
    this.grid = new Grid<BoardRow>(words.movements, (row) => this.choose(row.id));
    this.counts = new Counts(words);
    this.steps.append(element("p", { class: "note" }, words.chooseOne));
    document.body.replaceChildren(
      element(
        "main",
        {},
        element("header", {}, this.title, this.status, this.tally),
        element("div", { class: "bar" }, this.text, this.agency, this.state, this.count),
        this.news,
        this.none,
        this.grid.root,
        element(
          "div",
          { class: "below" },
          element("section", { class: "timeline" }, element("h2", {}, words.timeline), this.steps),
          this.counts.root,
        ),
      ),
    );
    setInterval(() => this.draw(), TICK);
    this.keep();
  }

  head(heading: BoardHeading): void {
    const { words } = this;
    this.heading = heading;
    this.title.textContent = heading.title;
    this.status.textContent = heading.status;
    const isMovements = heading.kind === "movements";
    this.grid.root.setAttribute("aria-label", isMovements ? words.movements : words.records);
    const stateWords = { ...(isMovements ? words.movementStates : words.recordStates) };
    this.tally.replaceChildren(
      ...Object.entries(heading.stateCounts).map(([state, count]) =>
        element(
          "li",
          { class: `is-${state}` },
          `${stateText(stateWords[state as keyof typeof stateWords])}: ${count}`,
        ),
      ),
    );
    offer(
      this.agency,
      words.allAgencies,
      isMovements
        ? heading.lanes.map(({ lane }) => [String(lane), laneText(lane, heading, words)])
        : Object.keys(heading.agencies).map((one) => [one, agencyText(Number(one), heading, words)]),
    );
    const states = isMovements
      ? { ...words.movementStates, cleared: words.laneStates.cleared }
      : words.recordStates;
    offer(
      this.state,
      words.allStates,
      Object.entries(states).map(([state, word]) => [state, stateText(word)]),
    );
    this.counts.show(heading, words);
  }

  take({ rows, gone, all }: Rows): void {
    const { words } = this;
    if (all) this.rows.clear();
    for (const id of gone) this.rows.delete(id);
    for (const row of rows) {
      this.rows.set(row.id, row);
      this.newest = Math.max(this.newest, row.updatedAt ?? 0);
    }
    if (!all) {
      const [first] = rows;
      const word =
        first && (isMovement(first) ? words.movementStates[first.state] : words.recordStates[first.state]);
      this.news.textContent = [
        first && word && rows.length === 1
          ? fill(words.changedOne, shortId(first.id), word.word)
          : rows.length > 1
            ? fill(words.changedMany, rows.length)
            : "",
        gone.length > 0 ? fill(words.removed, gone.length) : "",
      ]
        .filter(Boolean)
        .join(". ");
    }
    this.draw();
  }

  tell(timeline: Timeline): void {
    this.timeline = timeline;
    this.chosen = timeline.id;
    this.keep();
    this.draw();
  }

  private choose(id: string): void {
    this.chosen = id;
    this.keep();
    send({ kind: "choose", id });
  }

  private filtered(): void {
    this.keep();
    this.draw();
  }

  /** The clock of a local network may be ahead of this computer's. */
  private now(): number {
    return Math.max(Math.floor(Date.now() / 1000), this.newest);
  }

  private draw(): void {
    const { heading, words } = this;
    if (!heading) return;
    const filter = { text: this.text.value, agency: this.agency.value, state: this.state.value };
    const shown = [...this.rows.values()]
      .filter((row) => matches(row, filter, heading, words))
      .sort((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0) || (one.id < other.id ? -1 : 1));
    const columns =
      heading.kind === "movements"
        ? (movementColumns(heading, words, () => this.now()) as GridColumn<MovementRow & RecordRow>[])
        : (recordColumns(heading, words) as GridColumn<MovementRow & RecordRow>[]);
    this.grid.show(shown, columns as unknown as GridColumn<BoardRow>[], this.chosen);
    this.grid.root.hidden = shown.length === 0;
    this.none.hidden = shown.length > 0 || this.rows.size === 0;
    this.none.textContent = words.noMatch;
    this.count.textContent =
      shown.length === this.rows.size
        ? fill(words.total, shown.length)
        : fill(words.countSome, shown.length, this.rows.size);
    this.drawSteps(heading);
  }

  private drawSteps(heading: BoardHeading): void {
    const { timeline, words } = this;
    if (!timeline || timeline.id !== this.chosen) return;
    const row = this.rows.get(timeline.id);
    const steps = timeline.movement
      ? movementSteps(timeline.movement, row && isMovement(row) ? row : undefined, heading, words, this.now())
      : recordSteps(timeline.record ?? [], heading, words);
    this.steps.replaceChildren(
      element("p", { class: "id" }, row && !isMovement(row) ? recordName(row, heading, words) : timeline.id),
      ...(row ? steps : [element("p", { class: "note" }, words.gone)]),
    );
  }

  private keep(): void {
    editor.setState({
      target: this.target,
      text: this.text.value,
      agency: this.agency.value,
      state: this.state.value,
      chosen: this.chosen,
    } satisfies BoardState);
  }
}

/** Fills a list of choices. What is chosen stays chosen, also where it cannot be chosen now. */
function offer(
  chooser: HTMLSelectElement,
  all: string,
  choices: readonly (readonly [string, string])[],
  chosen = chooser.value,
): void {
  const isKnown = chosen === "" || choices.some(([value]) => value === chosen);
  const options = [["", all], ...choices, ...(isKnown ? [] : [[chosen, chosen]])] as [string, string][];
  const now = [...chooser.options].map(({ value, textContent }) => [value, textContent]);
  if (JSON.stringify(now) !== JSON.stringify(options))
    chooser.replaceChildren(...options.map(([value, text]) => element("option", { value }, text)));
  chooser.value = chosen;
}

const kept = editor.getState() as BoardState | undefined;
let page: Page | undefined;
window.addEventListener("message", (event: MessageEvent<ToBoardPage>) => {
  const message = event.data;
  if (message.kind === "words") page = new Page(message.words, message.target, kept?.chosen ?? "", kept);
  else if (message.kind === "heading") page?.head(message.heading);
  else if (message.kind === "rows") page?.take(message);
  else page?.tell(message);
});
send({ kind: "ready", chosen: kept?.chosen ?? "" });
