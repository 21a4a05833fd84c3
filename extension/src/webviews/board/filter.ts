import type { BoardHeading, BoardRow, BoardWords } from "../../views/board-protocol.js";
import { agencyText, isMovement, laneText } from "./columns.js";

export interface BoardFilter {
  readonly text: string;
  /** Number of a lane; of an agency for records. */
  readonly agency: string;
  readonly state: string;
}

/**
 * Whether a row is wanted. With an agency and a state it is that agency's state that counts, where it can have it; and
 * without an agency, any agency's or the movement's own.
 */
export function matches(
  row: BoardRow,
  filter: BoardFilter,
  heading: BoardHeading,
  words: BoardWords,
): boolean {
  const { agency, state } = filter;
  if (!isMovement(row)) {
    if (agency !== "" && !row.agencies.includes(Number(agency))) return false;
    if (state !== "" && row.state !== state) return false;
  } else {
    const isLaneState = state === "open" || state === "cleared" || state === "held" || state === "refused";
    if (agency !== "") {
      const own = row.lanes[Number(agency)];
      if (own === undefined || (isLaneState && own !== state)) return false;
      if (state !== "" && !isLaneState && row.state !== state) return false;
    } else if (state === "cleared") {
      if (!Object.values(row.lanes).includes("cleared")) return false;
    } else if (state !== "" && row.state !== state) return false;
  }
  const typed = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  if (typed.length === 0) return true;
  const text = textOf(row, heading, words).toLowerCase();
  return typed.every((word) => text.includes(word));
}

function textOf(row: BoardRow, heading: BoardHeading, words: BoardWords): string {
  if (!isMovement(row))
    return [
      ...[row.id, words.recordStates[row.state].word, words.subjects[row.subject]],
      ...row.agencies.map((one) => agencyText(one, heading, words)),
    ].join("\n");
  return [
    ...[row.id, words.movementStates[row.state].word],
    ...Object.keys(row.lanes).map((lane) => laneText(Number(lane), heading, words)),
  ].join("\n");
}
