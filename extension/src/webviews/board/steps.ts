import type { MovementRow, MovementStep, RecordStepRow } from "@tolbooth/sdk";
import type { BoardHeading, BoardWords } from "../../views/board-protocol.js";
import { element, fill } from "../shared/dom.js";
import { agencyText, durationText, laneText, shortId, timeText } from "./columns.js";

/** What happened to a movement, as a list in the order of time, and how long who held it. */
export function movementSteps(
  steps: readonly MovementStep[],
  row: MovementRow | undefined,
  heading: BoardHeading,
  words: BoardWords,
  now: number,
): HTMLElement[] {
  const list = element(
    "ol",
    { class: "steps" },
    ...steps.map((step) =>
      line(step.act, words.steps[step.act], step.time, words, [
        step.lane === undefined
          ? step.agency === undefined
            ? ""
            : agencyText(step.agency, heading, words)
          : laneText(step.lane, heading, words),
        step.version === undefined ? "" : fill(words.version, step.version),
        fill(words.block, step.block),
      ]),
    ),
  );
  if (!row || row.held.length === 0) return [list];
  return [
    list,
    element("h3", {}, words.heldTimes),
    element(
      "ul",
      { class: "held-times" },
      ...row.held.map((span) =>
        element(
          "li",
          {},
          fill(
            span.isOver ? words.heldOnce : words.heldNow,
            laneText(span.lane, heading, words),
            timeText(span.since, words),
            span.since === undefined ? "?" : durationText((span.until ?? now) - span.since, words),
          ),
        ),
      ),
    ),
  ];
}

/** What happened to a record, in the order of time. */
export function recordSteps(
  steps: readonly RecordStepRow[],
  heading: BoardHeading,
  words: BoardWords,
): HTMLElement[] {
  return [
    element(
      "ol",
      { class: "steps" },
      ...steps.map((step) =>
        line(step.step, words.steps[step.step], step.time, words, [
          bySomebody(step, heading, words),
          step.other === undefined ? "" : fill(words.concerns, agencyText(step.other, heading, words)),
          codeText(step, words),
          step.count === undefined ? "" : fill(words.accesses, step.count),
          step.from === undefined ? "" : fill(words.from, timeText(step.from, words)),
          step.until === undefined ? "" : fill(words.until, timeText(step.until, words)),
          step.related === undefined ? "" : fill(words.related, shortId(step.related)),
          step.block === undefined ? "" : fill(words.block, step.block),
        ]),
      ),
    ),
  ];
}

/** Whose act it was. A consent can be withdrawn by its secret alone: then no agency did it. */
function bySomebody({ step, agency }: RecordStepRow, heading: BoardHeading, words: BoardWords): string {
  if (agency === undefined) return "";
  return step === "withdrawn" && agency === 0 ? words.bySecret : agencyText(agency, heading, words);
}

function codeText({ step, code }: RecordStepRow, words: BoardWords): string {
  if (code === undefined) return "";
  return step === "interval" ? durationText(Number(code), words) : (words.codes[code] ?? code);
}

function line(
  kind: string,
  title: string,
  time: number | undefined,
  words: BoardWords,
  facts: readonly string[],
): HTMLElement {
  return element(
    "li",
    { class: `step is-${kind}` },
    element("strong", {}, title),
    element("span", { class: "when" }, ` ${timeText(time, words)}`),
    element("div", { class: "facts" }, facts.filter(Boolean).join(" · ")),
  );
}
