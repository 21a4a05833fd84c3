import type { ErrorCode, ErrorDetails } from "../../errors/index.js";
import type { LineEdit } from "../../language/syntax/line-edits.js";

/** A text to format. */
export interface FormatRequest {
  /** Absolute path: it decides which configuration holds. */
  readonly path: string;
  readonly text: string;
  /** Root of the project: ignore files are read up to there. */
  readonly projectRoot: string;
  /** Only these lines, from 0, both included. */
  readonly lines?: { readonly first: number; readonly last: number };
  /** How the editor indents; holds where the project has no configuration. */
  readonly editor?: { readonly tabSize: number; readonly insertSpaces: boolean };
  /**
   * Whether the project's own prettier and its Solidity plugin are used where it has both. They are the project's code, as
   * a configuration written in JavaScript is: only for a workspace that is trusted.
   */
  readonly useProjectTools: boolean;
}

/** What came of it. */
export type FormatResult =
  | {
      readonly kind: "formatted";
      /** Empty when the text was formatted already. */
      readonly edits: readonly LineEdit[];
      /** Whose prettier it was. */
      readonly by: "project" | "tolbooth";
    }
  /** A `.prettierignore` names the file. */
  | { readonly kind: "ignored"; readonly by: string };

/** What goes to the worker, and what it answers. */
export interface FormatJob {
  readonly id: number;
  readonly request: FormatRequest;
}

export type FormatAnswer =
  | { readonly id: number; readonly result: FormatResult }
  | { readonly id: number; readonly failure: { readonly code: ErrorCode; readonly details: ErrorDetails } };
