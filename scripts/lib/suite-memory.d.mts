/** The suite that a file is a test of. */
export function suiteOf(file: string): string | undefined;

/** Whether a suite can notice a change of a file. */
export function reaches(suite: string, file: string): boolean;

/** Reads the inputs of all suites as they are now: one hash for each suite; undefined without git. */
export function readInputs(root: string): ((suite: string) => string) | undefined;

/** What a run of a suite gave. */
export interface SuiteRun {
  readonly before: string;
  readonly after: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The memory in a file. */
export class SuiteMemory {
  constructor(file: string);
  recall(suite: string, inputs: string, now?: number): { passed: number; at: number } | undefined;
  note(suite: string, run: SuiteRun, now?: number): void;
}
