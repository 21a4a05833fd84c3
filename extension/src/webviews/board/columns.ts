import type { MovementRow, RecordRow } from "@tolbooth/sdk";
import type { BoardHeading, BoardRow, BoardWords, StateWord } from "../../views/board-protocol.js";
import { fill } from "../shared/dom.js";
import type { GridColumn } from "./grid.js";

export function isMovement(row: BoardRow): row is MovementRow {
  return "lanes" in row;
}

/** Seconds since 1970 as the reader's own date and time. */
export function timeText(seconds: number | undefined, words: BoardWords): string {
  if (seconds === undefined) return words.unknownTime;
  return new Date(seconds * 1000).toLocaleString(document.documentElement.lang || undefined, {
    dateStyle: "short",
    timeStyle: "medium",
  });
}

/** A length of time in its two largest units. */
export function durationText(seconds: number, words: BoardWords): string {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(whole / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return fill(words.days, Math.floor(hours / 24), hours % 24);
  if (hours > 0) return fill(words.hours, hours, minutes % 60);
  if (minutes > 0) return fill(words.minutes, minutes, whole % 60);
  return fill(words.seconds, whole);
}

export function shortId(id: string): string {
  return id.length > 14 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id;
}

export function stateText({ shape, word }: StateWord): string {
  return `${shape} ${word}`;
}

export function agencyText(agency: number | undefined, heading: BoardHeading, words: BoardWords): string {
  if (!agency) return words.nobody;
  return heading.agencies[agency] ?? fill(words.agencyNumber, agency);
}

/** The agency of a lane by its title, or the lane by its number. */
export function laneText(lane: number, heading: BoardHeading, words: BoardWords): string {
  const found = heading.lanes.find((one) => one.lane === lane);
  const number = fill(words.lane, lane);
  if (!found?.agency) return number;
  return `${number}: ${found.title ?? fill(words.agencyNumber, found.agency)}`;
}

/** A record's name: an access log is that of an agency. */
export function recordText(row: RecordRow, heading: BoardHeading, words: BoardWords): string {
  return row.subject === "accessLog" ? agencyText(Number(row.id), heading, words) : shortId(row.id);
}

/** The same, whole. */
export function recordName(row: RecordRow, heading: BoardHeading, words: BoardWords): string {
  return row.subject === "accessLog" ? recordText(row, heading, words) : row.id;
}

/** Seconds for which a movement is held now, by the lane that has held it longest. */
export function heldFor(row: MovementRow, now: number): number | undefined {
  const since = row.held.filter(({ isOver }) => !isOver).map((span) => span.since ?? now);
  return since.length === 0 ? undefined : now - Math.min(...since);
}

/** The columns of the movements: each lane has one. */
export function movementColumns(
  heading: BoardHeading,
  words: BoardWords,
  now: () => number,
): GridColumn<MovementRow>[] {
  return [
    {
      ...{ key: "id", title: words.movement, hint: words.movement },
      cell: ({ id }) => ({ text: shortId(id), hint: id }),
    },
    {
      ...{ key: "state", title: words.state, hint: words.state },
      cell: ({ state }) => ({ text: stateText(words.movementStates[state]), kind: `is-${state}` }),
    },
    {
      ...{ key: "held-for", title: words.heldFor, hint: words.heldFor },
      cell(row) {
        const seconds = heldFor(row, now());
        return { text: seconds === undefined ? "" : durationText(seconds, words) };
      },
    },
    ...heading.lanes.map(({ lane, name }): GridColumn<MovementRow> => {
      const whole = laneText(lane, heading, words);
      return {
        ...{ key: "lane", title: name === undefined ? String(lane) : `${lane} ${name}`, hint: whole },
        cell(row) {
          const state = row.lanes[lane] ?? "none";
          const word = words.laneStates[state];
          return {
            text: state === "none" ? word.shape : stateText(word),
            hint: `${whole}: ${word.word}`,
            kind: `is-${state}`,
          };
        },
      };
    }),
  ];
}

export function recordColumns(heading: BoardHeading, words: BoardWords): GridColumn<RecordRow>[] {
  return [
    {
      ...{ key: "id", title: words.record, hint: words.record },
      cell: (row) => ({ text: recordText(row, heading, words), hint: row.id }),
    },
    {
      ...{ key: "state", title: words.state, hint: words.state },
      cell: ({ state }) => ({ text: stateText(words.recordStates[state]), kind: `is-${state}` }),
    },
    {
      ...{ key: "subject", title: words.subject, hint: words.subject },
      cell: ({ subject }) => ({ text: words.subjects[subject] }),
    },
    {
      ...{ key: "updated", title: words.updated, hint: words.updated },
      cell: ({ updatedAt }) => ({ text: timeText(updatedAt, words) }),
    },
    {
      ...{ key: "agencies", title: words.agencies, hint: words.agencies },
      cell: ({ agencies }) => ({ text: agencies.map((one) => agencyText(one, heading, words)).join(", ") }),
    },
  ];
}
