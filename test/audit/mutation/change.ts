import type { Node } from "solidity-ast/node.js";
import type { ByteRange, Edit } from "./ast.js";

/** The kinds of change. */
export type MutationOperator =
  /** `<` ↔ `<=`, `>` ↔ `>=` */
  | "boundary"
  /** a comparison turned into its opposite, a `!` removed */
  | "negation"
  | "arithmetic"
  | "bitwise"
  | "logical"
  /** a number one more or less, 0 or 1; a truth value or a text changed */
  | "literal"
  /** a statement deleted */
  | "statement"
  /** an event not emitted */
  | "event"
  /** a check deleted: a `revert`, alone or with its condition */
  | "check"
  /** a returned value left out */
  | "return"
  /** a variable without its first value */
  | "initialiser"
  /** a modifier removed */
  | "modifier"
  /** two arguments of the same type swapped */
  | "swap"
  /** a condition that is always true or always false */
  | "condition"
  /** another member of the enum */
  | "enum"
  /** `_authorise` ↔ `_authoriseAlways` */
  | "gate"
  /** another capability */
  | "capability";

/** One change of the source. */
export interface Change {
  readonly operator: MutationOperator;
  /** The node that is shown before and after. */
  readonly frame: Node;
  /** The nodes around it, the nearest first. */
  readonly around: readonly Node[];
  /** Whether the expression around the frame is shown when it is short. */
  readonly showAround?: boolean;
  /** What is shown, where it is not the whole frame. */
  readonly range?: ByteRange;
  /** Whether what is shown disappears. */
  readonly deletes?: boolean;
  readonly edits: readonly Edit[];
}
