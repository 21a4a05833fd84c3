import type { LineRange } from "../compile/line-range.js";
import type { DecodedValue } from "../deploy/abi-types.js";

/** What runs a test: forge runs those written in Solidity, mocha those in TypeScript and JavaScript. */
export type TestRunner = "forge" | "mocha";

/**
 * - `file`, `contract` and `suite` hold others;
 * - `unit` runs once;
 * - `fuzz` runs with many generated arguments, `table` with those of a table;
 * - `invariant` is asked between generated calls;
 * - `case` is a mocha test.
 */
export type TestKind = "file" | "contract" | "suite" | "unit" | "fuzz" | "table" | "invariant" | "case";

/** A test, or a group of tests, as its source declares it. */
export interface TestNode {
  /** The same from one run to the next, and unique in a project. */
  readonly id: string;
  readonly runner: TestRunner;
  readonly kind: TestKind;
  /** What people know it by: file from the project's root, contract, function or title. */
  readonly label: string;
  /** Absolute path of the file that declares it. An inherited test is declared in its base's file. */
  readonly path: string;
  /** Where its name stands; absent for a file. */
  readonly range?: LineRange;
  readonly children: readonly TestNode[];
}

/** How a test ended. `errored`: it could not be run, because of the compiler, its set-up or its runner. */
export type TestStatus = "passed" | "failed" | "skipped" | "errored";

/** A place in a file. */
export interface TestPlace {
  /** Absolute path. */
  readonly path: string;
  readonly range: LineRange;
}

/** One call that had not returned when the test failed. */
export interface TestFrame {
  /** `CounterTest.test_adds`, or as the runner names it. */
  readonly name: string;
  readonly place?: TestPlace;
}

/** One call of the sequence that broke an invariant. */
export interface InvariantCall {
  readonly sender: string;
  /** `Handler`, or the address where no artifact tells. */
  readonly contract: string;
  readonly function: string;
  readonly arguments: readonly DecodedValue[];
  /** As the runner wrote them, where they could not be decoded. */
  readonly argumentText?: string;
}

/** Why a test failed. */
export interface TestFailure {
  readonly message: string;
  /** The line to look at: where the test itself stood when it failed. Absent where it cannot be told. */
  readonly place?: TestPlace;
  /** Innermost first. Empty where they cannot be told. */
  readonly frames: readonly TestFrame[];
  /** Arguments that a fuzz test failed with. */
  readonly counterexample?: readonly DecodedValue[];
  /** Calls that broke an invariant, in order, and how many there were before they were shortened. */
  readonly sequence?: readonly InvariantCall[];
  readonly originalSequenceLength?: number;
  /** The runner's call trace, as text. */
  readonly trace?: string;
  /** What an assertion wanted and got, where it says. */
  readonly expected?: string;
  readonly actual?: string;
}

/** What a test came to. */
export interface TestOutcome {
  readonly status: TestStatus;
  readonly milliseconds?: number;
  /** Gas of a unit test; the median of a fuzz test's runs. */
  readonly gas?: number;
  /** Runs of a fuzz test or an invariant. */
  readonly runs?: number;
  /** Calls that an invariant was asked after. */
  readonly calls?: number;
  readonly failure?: TestFailure;
}

/** What a run tells while it goes on. */
export type TestEvent =
  /** What the runner prints, line by line. */
  | { readonly kind: "output"; readonly line: string }
  | { readonly kind: "started"; readonly id: string }
  | { readonly kind: "ended"; readonly id: string; readonly outcome: TestOutcome }
  /** A test that only the run could know, because its name is computed. Told before it starts. */
  | { readonly kind: "found"; readonly test: FoundTest };

/** A test that was found by running: its ancestors from the file on, and itself last. */
export interface FoundTest {
  readonly runner: TestRunner;
  readonly path: string;
  readonly chain: readonly { readonly id: string; readonly label: string; readonly kind: TestKind }[];
}

/** How often each line and branch of a file was run. */
export interface CoveredFile {
  /** Absolute path. */
  readonly path: string;
  readonly lines: readonly CoveredLine[];
  readonly functions: readonly CoveredFunction[];
}

/** A line, counted from 0. */
export interface CoveredLine {
  readonly line: number;
  readonly hits: number;
  /** The ways on from here. */
  readonly branches: readonly { readonly label: string; readonly hits: number }[];
}

/** A function, and the line of its name, counted from 0. */
export interface CoveredFunction {
  readonly name: string;
  readonly line: number;
  readonly hits: number;
}
