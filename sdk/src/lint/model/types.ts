/**
 * What the rules look at: a source as plain data, without its grammar. Two readers fill it: slang's tree of a text, which
 * need not compile, and solc's tree of a compiled one. Offsets count UTF-16 code units from the text's start.
 */

/** A part of the text, its end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A type as it is written. */
export type TypeModel =
  /** `uint256`, `bytes32`, `string`, `address` … with `uint` and `int` spelt out. */
  | { readonly kind: "elementary"; readonly name: string }
  /** A struct, enum, contract or type of its own, by the last word of its path. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "array"; readonly element: TypeModel; readonly isFixed: boolean }
  | MappingModel
  | { readonly kind: "other" };

export interface MappingModel {
  readonly kind: "mapping";
  readonly key: TypeModel;
  readonly keyName: string;
  readonly keySpan: Span;
  readonly value: TypeModel;
  readonly valueName: string;
}

/** What a variable is to what it stands in. */
export type VariableRole = "state" | "member" | "parameter" | "return" | "event" | "error" | "local";

export interface Variable {
  readonly role: VariableRole;
  /** Empty where it has none. */
  readonly name: string;
  readonly type: TypeModel;
  readonly span: Span;
  /** The word that names it; all of it where it has no name. */
  readonly nameSpan: Span;
  /** What NatSpec, or a comment at its line, says of it. */
  readonly documentation: string;
  readonly isPublic: boolean;
  /** `constant` or `immutable`: a part of the code. */
  readonly isConstant: boolean;
  readonly isIndexed: boolean;
  readonly location: "storage" | "memory" | "calldata" | "";
  readonly value?: Expression | undefined;
}

export interface Documented {
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
  /** NatSpec without signs and without its `@param` and `@return`. */
  readonly documentation: string;
}

/** A struct, event or error: a name with a list of variables. */
export interface Composite extends Documented {
  readonly kind: "struct" | "event" | "error";
  readonly variables: readonly Variable[];
}

export interface Invocation {
  readonly name: string;
  readonly span: Span;
  readonly arguments: readonly Argument[];
}

export interface FunctionModel extends Documented {
  readonly kind: "function" | "constructor" | "receive" | "fallback" | "modifier";
  readonly visibility: "external" | "public" | "internal" | "private";
  /** Whether it is `view` or `pure`: calls of it from outside leave nothing on the chain. */
  readonly isReading: boolean;
  readonly parameters: readonly Variable[];
  readonly returns: readonly Variable[];
  readonly modifiers: readonly Invocation[];
  /** Absent where it is only declared. */
  readonly body?: readonly Statement[] | undefined;
}

export interface ContractModel extends Documented {
  readonly kind: "contract" | "interface" | "library" | "file";
  readonly bases: readonly string[];
  readonly variables: readonly Variable[];
  readonly composites: readonly Composite[];
  readonly enums: readonly Documented[];
  readonly functions: readonly FunctionModel[];
}

/** A file. What stands outside all contracts is in the one of the kind `file`. */
export interface SourceModel {
  /** How the file is called, for rules that go by it (tests). */
  readonly path: string;
  readonly text: string;
  readonly contracts: readonly ContractModel[];
}

export interface Argument {
  readonly name: string;
  readonly value: Expression;
}

export type Expression = Span &
  (
    | { readonly kind: "name"; readonly name: string }
    | {
        readonly kind: "member";
        readonly of: Expression;
        readonly name: string;
      }
    | { readonly kind: "index"; readonly of: Expression; readonly index?: Expression | undefined }
    | { readonly kind: "call"; readonly callee: Expression; readonly arguments: readonly Argument[] }
    | { readonly kind: "literal"; readonly form: "text" | "hex" | "number" | "bool"; readonly value: string }
    /** A type as an expression: `bytes32(…)` calls one. */
    | { readonly kind: "type"; readonly type: TypeModel }
    /** Unary where it has one operand. `delete`, `++` and `--` are operators. */
    | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
    | {
        readonly kind: "assignment";
        readonly operator: string;
        readonly target: Expression;
        readonly value: Expression;
      }
    | { readonly kind: "tuple"; readonly items: readonly (Expression | undefined)[] }
    | {
        readonly kind: "conditional";
        readonly condition: Expression;
        readonly branches: readonly Expression[];
      }
    | { readonly kind: "unknown" }
  );

export type Statement = Span &
  (
    | { readonly kind: "block"; readonly statements: readonly Statement[] }
    | { readonly kind: "expression"; readonly expression: Expression }
    | {
        readonly kind: "declaration";
        readonly variables: readonly (Variable | undefined)[];
        readonly value?: Expression | undefined;
      }
    | {
        readonly kind: "if";
        readonly condition: Expression;
        readonly branches: readonly Statement[];
      }
    | { readonly kind: "loop"; readonly parts: readonly Statement[] }
    | { readonly kind: "return"; readonly value?: Expression | undefined }
    | {
        readonly kind: "emit" | "revert";
        readonly name: string;
        readonly arguments: readonly Argument[];
      }
    /** Inline assembly: its functions are calls of names, its variables are names. */
    | { readonly kind: "assembly"; readonly statements: readonly Statement[] }
    | { readonly kind: "other" }
  );
