import type { Expression, Span, Variable } from "../model/types.js";

/** What is known of a value: whose contents are in it, and what keeps them from being found by trial. */
export interface Value {
  /** Variables whose contents it has as they are (also joined, encoded or converted). */
  readonly plain: readonly Variable[];
  /** Variables whose contents only went into it through a hash. */
  readonly hashed: readonly Variable[];
  /** What the ledger knows itself: `msg.sender`, `block.timestamp` … */
  readonly ambient: readonly string[];
  /** Whether literals and constants of the code are all that is in it. */
  readonly isConstant: boolean;
  /** Where several texts of any length were packed without their lengths, so that others give the same bytes. */
  readonly ambiguousAt?: Span | undefined;
  /** Values of a tuple, in order. */
  readonly items?: readonly Value[];
}

export const nothing: Value = { plain: [], hashed: [], ambient: [], isConstant: false };
export const constant: Value = { ...nothing, isConstant: true };

export function plainly(...variables: readonly Variable[]): Value {
  return { ...nothing, plain: variables };
}

/** A value of more variables than this says nothing any more. */
const most = 48;

const merged = <T>(lists: readonly (readonly T[])[]): readonly T[] => {
  let all: readonly T[] | undefined;
  for (const list of lists) {
    if (list.length === 0 || list === all) continue;
    const before: readonly T[] | undefined = all;
    if (!before) all = list;
    else {
      const added = list.filter((one) => !before.includes(one));
      if (added.length > 0) all = [...before, ...added].slice(0, most);
    }
  }
  return all ?? [];
};

/** All that is in any of several values. */
export function joined(values: readonly Value[]): Value {
  if (values.length === 1 && values[0]) return values[0];
  return {
    plain: merged(values.map((one) => one.plain)),
    hashed: merged(values.map((one) => one.hashed)),
    ambient: merged(values.map((one) => one.ambient)),
    isConstant: values.length > 0 && values.every((one) => one.isConstant),
    ambiguousAt: values.find((one) => one.ambiguousAt)?.ambiguousAt,
  };
}

/** The same behind a hash. */
export function hashOf(value: Value): Value {
  const { plain, hashed, ambient, isConstant } = value;
  return { plain: [], hashed: merged([plain, hashed]), ambient, isConstant };
}

/** Where something happens, as seen from the function that is looked at. */
export interface Happening {
  /** In that function's text: of what happens in a helper, the call. */
  readonly at: Span;
  /** Whether it happens in a helper. */
  readonly isInHelper: boolean;
}

export type Fact = Happening &
  (
    | {
        readonly kind: "assign";
        /** What it is kept in: a variable, and where that is a struct, the member. */
        readonly targets: readonly Variable[];
        /** Whether the first of these is a state variable, or a pointer into one. */
        readonly isStored: boolean;
        readonly value: Value;
        readonly expression: Expression | undefined;
        readonly operator: string;
      }
    | { readonly kind: "delete"; readonly targets: readonly Variable[] }
    | {
        readonly kind: "emit" | "revert";
        readonly name: string;
        readonly values: readonly Value[];
        readonly spans: readonly Span[];
        /** The names that arguments were given by; empty where by place. */
        readonly names: readonly string[];
      }
    | { readonly kind: "return"; readonly value: Value }
    | {
        readonly kind: "hash";
        /** The innermost loop that makes it again and again. */
        readonly loop: Span | undefined;
        readonly value: Value;
        /** The parts that were hashed together, each for itself. */
        readonly parts: readonly Value[];
        /** The texts that stand among them in the code. */
        readonly literals: readonly string[];
      }
    | {
        readonly kind: "key";
        /** The mapping, and which of its levels from 0. */
        readonly variable: Variable;
        readonly level: number;
        readonly value: Value;
      }
    | { readonly kind: "bind"; readonly parameter: Variable; readonly value: Value }
  );
