/**
 * What a mocha run tells the harness: lines of JSON appended to a file, one per event, because the console of an
 * extension host reaches the outside on some hosts only, and late. The file is read while the tests run.
 */
import { open } from "node:fs/promises";

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type ResultEvent =
  | {
      readonly kind: "start";
      readonly format: "tolbooth/test-results";
      readonly version: 1;
      readonly host: string;
    }
  | { readonly kind: "line"; readonly text: string }
  | {
      readonly kind: "test";
      readonly state: keyof TestCounts;
      readonly title: string;
      readonly error?: string;
    }
  | ({ readonly kind: "end" } & TestCounts);

/** Names the results file; the reporter prints to the console where it is not set. */
export const resultsVariable = "TOLBOOTH_TEST_RESULTS";

/** Set where the reporter may use terminal colours. */
export const colourVariable = "TOLBOOTH_TEST_COLOUR";

const pollMs = 200;

/** What is known when no more is coming. */
export interface FollowedResults {
  readonly counts: TestCounts;
  /** False when the run broke off: then the counts are those so far, and mocha has not said why tests failed. */
  readonly ended: boolean;
  readonly failures: readonly string[];
}

export interface ResultsFollower {
  /** Reads what is left. */
  finish(): Promise<FollowedResults>;
}

/** Prints a results file's lines as they are written. */
export function followResults(file: string, print: (line: string) => void): ResultsFollower {
  let position = 0;
  let ended = false;
  let counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const take = (line: string): void => {
    if (!line) return;
    const event = JSON.parse(line) as ResultEvent;
    if (event.kind === "start") print(`Tests run in ${event.host}`);
    if (event.kind === "line") print(event.text);
    if (event.kind === "test") {
      counts[event.state] += 1;
      if (event.error !== undefined) failures.push(`${event.title}\n${event.error}`);
    }
    if (event.kind === "end") {
      ended = true;
      counts = { passed: event.passed, failed: event.failed, skipped: event.skipped };
    }
  };
  const read = async (): Promise<void> => {
    const handle = await open(file, "r").catch(() => undefined);
    if (!handle) return;
    try {
      const { size } = await handle.stat();
      const buffer = Buffer.alloc(Math.max(0, size - position));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
      const fresh = buffer.subarray(0, bytesRead);
      // Only whole lines: a character of several bytes may be half written.
      const end = fresh.lastIndexOf(0x0a) + 1;
      position += end;
      fresh.subarray(0, end).toString("utf8").split("\n").forEach(take);
    } finally {
      await handle.close();
    }
  };
  let reading = Promise.resolve();
  const readNext = (): Promise<void> => (reading = reading.then(read));
  const timer = setInterval(() => void readNext(), pollMs);
  return {
    async finish() {
      clearInterval(timer);
      await readNext();
      return { counts, ended, failures };
    },
  };
}
