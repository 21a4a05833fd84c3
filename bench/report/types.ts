/** What a part of the bench gives: measured values and the goals they are held against. */

/** Values of one thing measured in several rounds. */
export interface Row {
  /** What was measured: rows of one group are compared with each other. */
  readonly group: string;
  /** Whose value it is. */
  readonly who: string;
  readonly unit: "ms" | "MB";
  readonly values: readonly number[];
  /** Set on the row of its group that the others are compared with. */
  readonly isReference?: true;
}

/** A limit, and what was measured. */
export interface Goal {
  readonly text: string;
  readonly limit: number;
  /** Whether the measured value may not be above the limit, or not below it. */
  readonly bound: "at most" | "at least";
  readonly unit: "ms" | "×";
  /** Absent where what it takes could not be measured. */
  readonly measured?: number;
}

/** One part's outcome. */
export interface PartResult {
  readonly part: string;
  readonly title: string;
  /** How it was measured: sentences for whoever reads the figures. */
  readonly how: readonly string[];
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  /** What could not be measured, and why. */
  readonly missing: readonly string[];
}

/** The machine that measured, and how busy it was. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run in the minute before the start, as the system counts them. Absent on Windows. */
  readonly loadBefore?: number;
}

/** A whole run. */
export interface BenchReport {
  readonly format: "tolbooth/benchmark";
  readonly version: 1;
  /** When it began: ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  /** Who took part, each with its version. */
  readonly programs: Readonly<Record<string, string>>;
  readonly parts: readonly PartResult[];
}
