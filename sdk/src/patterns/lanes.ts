/** The highest lane of MovementClearance. */
export const maxLane = 32;

/** The bit of a lane (1 to 32) in every mask, as an unsigned number. */
export function laneBit(lane: number): number {
  return (1 << (lane - 1)) >>> 0;
}

/** Whether a lane is in a mask. */
export function hasLane(mask: number, lane: number): boolean {
  return (mask & laneBit(lane)) !== 0;
}

/** The mask of some lanes. */
export function maskOf(lanes: readonly number[]): number {
  return lanes.reduce((mask, lane) => (mask | laneBit(lane)) >>> 0, 0);
}

/** The lanes of a mask, lowest first. */
export function lanesOf(mask: number): number[] {
  return Array.from({ length: maxLane }, (_, index) => index + 1).filter((lane) => hasLane(mask, lane));
}
