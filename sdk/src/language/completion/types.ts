/** What completion answers, as plain data. */
import type { DeclarationKind } from "../model/declaration.js";
import type { Range } from "../types.js";

/** What an item is, for its icon. */
export type CompletionKind =
  DeclarationKind | "keyword" | "type" | "value" | "file" | "folder" | "tag" | "snippet";

/** Replaces a stretch of the text beside the one that is being written. */
export interface CompletionEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Where to find what an item stands for, so that its documentation can be read when somebody looks at it. */
export interface CompletionTarget {
  /** Absolute path; `solidity:builtin` for the language's own. */
  readonly path: string;
  /** Offset of the declaration's first character that is no white space or comment. */
  readonly start: number;
}

/** One thing that could be written at a place. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Stands right behind the label: the parameters. */
  readonly signature?: string;
  /** Stands at the end of the line: the type, or the file that it would be imported from. */
  readonly description?: string;
  /** What is written, in place of the label. */
  readonly insertText?: string;
  /** Whether `insertText` has places to fill in, in the notation of editors' snippets. */
  readonly isSnippet?: true;
  /** What typed letters are compared with, in place of the label. */
  readonly filterText?: string;
  /** Items are shown in the order of these texts, then of their labels. */
  readonly sortText: string;
  /** Replaces this in place of the list's range. */
  readonly range?: Range;
  /** Made together with the item: an import. */
  readonly additionalEdits?: readonly CompletionEdit[];
  readonly target?: CompletionTarget;
  /** Markdown, for what is declared nowhere. */
  readonly documentation?: string;
  /** What happens once it is written: the next list, or the parameters' help. */
  readonly then?: "suggest" | "parameterHints";
}

export interface CompletionList {
  /** The word that is being written, up to the cursor. */
  readonly range: Range;
  /** The same up to the word's end, for editors that replace it. */
  readonly replaceRange: Range;
  readonly items: readonly CompletionItem[];
  /** Whether more letters could bring other items. */
  readonly isIncomplete: boolean;
}
