import type { BuildTool, FoundTool } from "../programs/build-tool.js";
import type { Subject } from "../projects/copies.js";
import type { Progress } from "../report/progress.js";
import type { PartResult } from "../report/types.js";
import type { BuiltProjects } from "./built-projects.js";

/** What every part is given. */
export interface Context {
  readonly tools: readonly BuildTool[];
  /** What is built. */
  readonly subjects: readonly Subject[];
  /** Who cannot take part, and why. */
  readonly absent: readonly Extract<FoundTool, { absent: string }>[];
  readonly projects: BuiltProjects;
  readonly progress: Progress;
  /** For whatever a part makes. Deleted at the end of the run. */
  readonly folder: string;
}

/** One part of the bench. */
export interface Part {
  readonly name: string;
  /** Rounds unless others are asked for. */
  readonly rounds: number;
  /** About how long so many rounds take on two idle cores. Only the progress asks. */
  seconds(rounds: number): number;
  run(context: Context, rounds: number): Promise<PartResult>;
}

/** Collects values by group and whose they are, in the order of their first appearance. */
export class Values {
  private readonly byKey = new Map<string, { group: string; who: string; values: number[] }>();

  add(group: string, who: string, value: number): void {
    const key = JSON.stringify([group, who]);
    const known = this.byKey.get(key);
    if (known) known.values.push(value);
    else this.byKey.set(key, { group, who, values: [value] });
  }

  /** Rows, group by group; within one, those named first come first. */
  rows(unit: "ms" | "MB", reference: string, order: readonly string[] = []): PartResult["rows"] {
    const groups = [...new Set([...this.byKey.values()].map(({ group }) => group))];
    const place = (who: string): number => (order.includes(who) ? order.indexOf(who) : order.length);
    return groups.flatMap((group) =>
      [...this.byKey.values()]
        .filter((one) => one.group === group)
        .sort((left, right) => place(left.who) - place(right.who))
        .map((one) => ({ ...one, unit, ...(one.who === reference ? { isReference: true as const } : {}) })),
    );
  }
}

/** A list that begins at another place in each round, so that nobody always runs after the same neighbour. */
export function inTurn<T>(list: readonly T[], round: number): T[] {
  const start = list.length === 0 ? 0 : round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** What to say of those who cannot take part. */
export function absences({ absent }: Context): string[] {
  return absent.map(({ name, absent: reason }) => `${name}: ${reason}`);
}
