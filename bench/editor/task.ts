/** What runs inside the window is told through the environment, and answers in a file. */

/** Names the task, as JSON. */
export const taskVariable = "TOLBOOTH_BENCH_TASK";

export interface EditorTask {
  readonly kind: "keystroke" | "activation" | "deploy";
  /** The Solidity file that is opened. */
  readonly file: string;
  /** Where questions come from, in a deploy task: a port of this machine. */
  readonly port?: number;
  /** How often each thing is measured, in a keystroke task. */
  readonly rounds: number;
  /** Where the answer goes, as JSON. */
  readonly answerFile: string;
}

/** One change of a text, and when its findings were there: milliseconds since the edit was asked for. */
export interface Keystroke {
  readonly what: string;
  /** The extension was told of the new text. */
  readonly told: number;
  /** The findings were published. */
  readonly published: number;
  /** VS Code told other extensions of them. */
  readonly announced: number;
}

/** VS Code's own figures of one start of the extension, in milliseconds. */
export interface Activation {
  readonly loadCode: number;
  readonly callActivate: number;
  readonly finishActivate: number;
  readonly event: string;
}

export interface EditorAnswer {
  /** For people: which VS Code it was. */
  readonly editor: string;
  readonly keystrokes: readonly Keystroke[];
  readonly activations: readonly Activation[];
}

/** A question to a window that deploys. `begin`: a new chain, not measured; `round`: with this text. */
export interface EditorDeployment {
  readonly kind: "begin" | "round";
  /** The project's root. */
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly contract: string;
  readonly arguments: readonly string[];
  /** The function that is called. */
  readonly function: string;
}

/** From an edit to a called function's value, in milliseconds. */
export interface EditorRound {
  readonly total: number;
  readonly answer: string;
  readonly stages: Readonly<Record<string, number>>;
}
