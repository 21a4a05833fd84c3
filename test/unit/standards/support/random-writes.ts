import type { MovementDecision, MovementSnapshot, MovementWrite } from "@tolbooth/sdk";
import { oneOf } from "./random.js";

const lanes = [1, 2, 3, 32];
const decisions: MovementDecision[] = ["clear", "clear", "clear", "hold", "refuse", "no-change", "none"];
const hash = `0x${"ab".repeat(32)}`;

/** A write that often fits the state, and sometimes names a wrong lane, version or sequence number. */
export function randomWrite(state: MovementSnapshot, random: () => number): MovementWrite {
  const rarely = (chance: number) => random() < chance;
  if (state.status === "none" ? !rarely(0.1) : rarely(0.03))
    return { kind: "open", required: oneOf([0b1, 0b11, 0b111, 2 ** 31 + 1, 0], random), data: hash };
  if (rarely(0.1)) return { kind: "amend", data: hash };
  if (rarely(0.08))
    return { kind: "add-requirement", lane: rarely(0.1) ? oneOf([0, 33], random) : oneOf(lanes, random) };
  if (rarely(0.04)) return { kind: "invalidate", reason: 10 };
  if (state.status === "released" ? rarely(0.2) : rarely(0.03)) return { kind: "exit" };
  return {
    kind: "decide",
    lane: oneOf(lanes, random),
    decision: oneOf(decisions, random),
    version: rarely(0.05) ? state.version + 1 : state.version,
    expectedSeq: rarely(0.05) ? state.seq + 1 : state.seq,
    evidence: hash,
  };
}
