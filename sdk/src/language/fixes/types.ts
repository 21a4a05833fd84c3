import type { Range, Span } from "../types.js";
import type { FixSources } from "./fix-sources.js";
import type { FixTitle } from "./titles.js";

/** Replaces a stretch of one text. */
export interface TextEdit {
  /** Offsets in UTF-16 code units. */
  readonly span: Span;
  /** The same in lines and characters, as an editor has them: without a byte-order mark. */
  readonly range: Range;
  readonly newText: string;
}

/** What a fix changes in one file. In the order of the text, without overlaps. */
export interface FileEdits {
  /** Absolute path. */
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** What an editor does for a fix that is no change of Solidity text. */
export type FixCommand = "openCompilerSettings" | "enableOptimizer";

/** One way to mend a finding. */
export interface Fix {
  readonly title: FixTitle;
  readonly kind: "quickfix" | "refactor.rewrite";
  /** Whether it is the one that people nearly always want. At most one of a finding's fixes is. */
  readonly isPreferred: boolean;
  /** Whether it can be applied to all such findings at once: it means what was written, and takes nothing away. */
  readonly isSafe: boolean;
  /** Only files of the project itself. */
  readonly files: readonly FileEdits[];
  readonly command?: FixCommand;
}

/** A declaration of another file that an import could bring in. */
export interface ImportableDeclaration {
  readonly name: string;
  /** Absolute path of that file. */
  readonly path: string;
  /** How a file of the project that imports no relative paths writes it: `@openzeppelin/contracts/utils/Address.sol`. */
  readonly importPath: string;
  /** Whether it belongs to the project, so that it can be imported by a relative path. */
  readonly own: boolean;
}

/** What fixes are made from. */
export interface FixContext {
  /** The sources that the findings were made from. */
  readonly sources: FixSources;
  /** What could be imported under a name, beside what the sources hold. */
  readonly importable?: readonly ImportableDeclaration[];
}
