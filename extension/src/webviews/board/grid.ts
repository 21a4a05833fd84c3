import { element } from "../shared/dom.js";

/** A column of a grid. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  /** What a cell shows. */
  cell(row: Row): { readonly text: string; readonly hint?: string; readonly kind?: string };
}

/** Pixels of a line; the style sheet says the same. */
const LINE = 28;
/** So many lines above and below the visible ones are there, so that scrolling shows no gap. */
const SPARE = 8;

/**
 * A table of any length in which only the lines that can be seen exist. One cell at a time has the focus; the arrow
 * keys, Home, End and the page keys move it, Enter and Space choose its line.
 */
export class Grid<Row extends { readonly id: string }> {
  readonly root = element("div", { class: "grid", role: "grid" });
  private readonly head = element("div", { class: "line head", role: "row", "aria-rowindex": 1 });
  private readonly space = element("div", { class: "space", role: "rowgroup" });
  private rows: readonly Row[] = [];
  private columns: readonly GridColumn<Row>[] = [];
  private at = { row: 0, column: 0 };
  private chosen = "";
  private drawn = "";

  constructor(
    title: string,
    private readonly choose: (row: Row) => void,
  ) {
    this.root.setAttribute("aria-label", title);
    this.root.append(element("div", { class: "heads", role: "rowgroup" }, this.head), this.space);
    this.root.addEventListener("scroll", () => this.draw());
    this.root.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("click", (event) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
      if (cell) this.go(Number(cell.dataset["row"]), Number(cell.dataset["column"]), true);
    });
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  show(rows: readonly Row[], columns: readonly GridColumn<Row>[], chosen: string): void {
    // The focus goes with its row, wherever that is now.
    const focused = this.rows[this.at.row]?.id;
    const place = rows.findIndex(({ id }) => id === focused);
    this.rows = rows;
    this.columns = columns;
    this.chosen = chosen;
    this.at = {
      row: place >= 0 ? place : Math.max(0, Math.min(this.at.row, rows.length - 1)),
      column: Math.min(this.at.column, Math.max(0, columns.length - 1)),
    };
    this.root.setAttribute("aria-rowcount", String(rows.length + 1));
    this.root.setAttribute("aria-colcount", String(columns.length));
    this.head.replaceChildren(
      ...columns.map(({ key, title, hint }, column) =>
        element(
          "div",
          {
            role: "columnheader",
            class: `cell ${key}`,
            title: hint,
            "aria-label": hint,
            "aria-colindex": column + 1,
          },
          title,
        ),
      ),
    );
    this.space.style.height = `${rows.length * LINE}px`;
    this.drawn = "";
    this.draw();
  }

  private draw(): void {
    const first = Math.max(0, Math.floor(this.root.scrollTop / LINE) - SPARE);
    const last = Math.min(
      this.rows.length,
      Math.ceil((this.root.scrollTop + this.root.clientHeight) / LINE) + SPARE,
    );
    const wanted = `${first}-${last}`;
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const hadFocus = this.root.contains(document.activeElement);
    const places = Array.from({ length: last - first }, (_, index) => first + index);
    // The line with the focus stays even when it cannot be seen: the keyboard goes on from there.
    if ((this.at.row < first || this.at.row >= last) && this.at.row < this.rows.length)
      places.push(this.at.row);
    this.space.replaceChildren(...places.map((place) => this.line(place)));
    if (hadFocus) this.cellAt()?.focus({ preventScroll: true });
  }

  private line(place: number): HTMLElement {
    const row = this.rows[place]!;
    const line = element(
      "div",
      {
        class: "line",
        role: "row",
        "aria-rowindex": place + 2,
        "aria-selected": row.id === this.chosen ? "true" : "false",
      },
      ...this.columns.map((column, number) => {
        const { text, hint, kind } = column.cell(row);
        const isAt = place === this.at.row && number === this.at.column;
        return element(
          "div",
          {
            class: `cell ${column.key} ${kind ?? ""}`,
            role: number === 0 ? "rowheader" : "gridcell",
            tabindex: isAt ? 0 : -1,
            title: hint,
            "aria-label": hint,
            "aria-colindex": number + 1,
            "data-row": place,
            "data-column": number,
          },
          text,
        );
      }),
    );
    line.style.top = `${place * LINE}px`;
    return line;
  }

  private cellAt(): HTMLElement | null {
    return this.space.querySelector<HTMLElement>(
      `[data-row="${this.at.row}"][data-column="${this.at.column}"]`,
    );
  }

  private key(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.root.clientHeight / LINE) - 2);
    const { row, column } = this.at;
    const last = { row: this.rows.length - 1, column: this.columns.length - 1 };
    const to: Record<string, readonly [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last.row : row, last.column],
      Enter: [row, column],
      " ": [row, column],
    };
    const target = to[event.key];
    if (!target || event.altKey || event.metaKey || this.rows.length === 0) return;
    event.preventDefault();
    this.go(
      Math.max(0, Math.min(last.row, target[0])),
      Math.max(0, Math.min(last.column, target[1])),
      event.key === "Enter" || event.key === " ",
    );
  }

  private go(row: number, column: number, choose: boolean): void {
    this.at = { row, column };
    const chosen = this.rows[row];
    if (choose && chosen) this.chosen = chosen.id;
    // The heads stand over the first line of what can be seen.
    const height = this.head.offsetHeight;
    const top = row * LINE;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (top + LINE > this.root.scrollTop + this.root.clientHeight - height)
      this.root.scrollTop = top + LINE + height - this.root.clientHeight;
    this.drawn = "";
    this.draw();
    const cell = this.cellAt();
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (choose && chosen) this.choose(chosen);
  }
}
