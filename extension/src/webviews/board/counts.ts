import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import type { LaneCounts } from "@tolbooth/sdk";
import type { BoardHeading, BoardWords } from "../../views/board-protocol.js";
import { element } from "../shared/dom.js";
import { laneText, stateText } from "./columns.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

type Counted = Exclude<keyof LaneCounts, "lane">;
const states: readonly Counted[] = ["refused", "held", "open", "cleared"];
const colours: Readonly<Record<Counted, string>> = {
  refused: "--vscode-charts-red",
  held: "--vscode-charts-orange",
  open: "--vscode-charts-blue",
  cleared: "--vscode-charts-green",
};

/** Counts by agency: a chart to look at, and a table that says the same to everybody. */
export class Counts {
  readonly root = element("section", { class: "counts" });
  private readonly canvas = element("canvas", { "aria-hidden": "true" });
  private readonly frame = element("div", { class: "chart" }, this.canvas);
  private readonly table = element("table");
  private readonly chart: Chart<"bar">;
  private shown: { readonly heading: BoardHeading; readonly words: BoardWords } | undefined;

  constructor(words: BoardWords) {
    this.root.append(
      element("h2", {}, words.counts),
      element("p", { class: "note" }, words.countsNote),
      this.frame,
      this.table,
    );
    this.chart = new Chart(this.canvas, {
      type: "bar",
      data: { labels: [], datasets: [] },
      options: {
        animation: false,
        indexAxis: "y",
        maintainAspectRatio: false,
        events: [],
        scales: {
          x: { stacked: true, ticks: { precision: 0 } },
          y: { stacked: true, ticks: { autoSkip: false } },
        },
      },
    });
    // Another theme has other colours.
    new MutationObserver(() => this.shown && this.show(this.shown.heading, this.shown.words)).observe(
      document.body,
      { attributes: true, attributeFilter: ["class"] },
    );
  }

  show(heading: BoardHeading, words: BoardWords): void {
    this.shown = { heading, words };
    const counts = heading.laneCounts;
    this.root.hidden = heading.kind !== "movements" || counts.length === 0;
    this.frame.style.height = `${counts.length * 22 + 40}px`;
    const style = getComputedStyle(document.body);
    const colour = (name: string): string => style.getPropertyValue(name).trim() || style.color;
    this.chart.data = {
      labels: counts.map(({ lane }) => String(lane)),
      datasets: states.map((state) => ({
        label: words.laneStates[state].word,
        data: counts.map((one) => one[state]),
        backgroundColor: hatched(state, colour(colours[state])),
        borderColor: colour("--vscode-foreground"),
        borderWidth: 1,
        barPercentage: 0.9,
      })),
    };
    for (const scale of Object.values(this.chart.options.scales ?? {})) {
      if (!scale) continue;
      scale.ticks = { ...scale.ticks, color: colour("--vscode-foreground") };
      scale.grid = { color: colour("--vscode-widget-border") };
    }
    this.chart.update();
    this.table.replaceChildren(
      element("caption", { class: "for-screen-readers" }, words.counts),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, words.agencies),
          ...states.map((state) => element("th", { scope: "col" }, stateText(words.laneStates[state]))),
        ),
      ),
      element(
        "tbody",
        {},
        ...counts.map((one) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, laneText(one.lane, heading, words)),
            ...states.map((state) => element("td", {}, String(one[state]))),
          ),
        ),
      ),
    );
  }
}

/** A colour with a pattern of its own: stripes one way, the other way, dots, or none. */
function hatched(state: Counted, colour: string): CanvasPattern | string {
  if (state === "cleared") return colour;
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const pen = tile.getContext("2d");
  if (!pen) return colour;
  pen.fillStyle = colour;
  if (state === "open") pen.fillRect(2, 2, 4, 4);
  else {
    pen.strokeStyle = colour;
    pen.lineWidth = 3;
    pen.beginPath();
    const lines = state === "held" ? [-8, 0, 8] : [0, 8, 16];
    for (const x of lines) {
      pen.moveTo(x, 0);
      pen.lineTo(state === "held" ? x + 8 : x - 8, 8);
    }
    pen.stroke();
  }
  return pen.createPattern(tile, "repeat") ?? colour;
}
