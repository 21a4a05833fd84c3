/** Values that fill an error's text. */
export type ErrorDetails = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** One thing that can go wrong. `{name}` in a text is filled from the error's details. */
export interface ErrorDescriptor {
  /** What happened: one or two plain sentences that name the file, field or value. */
  readonly what: string;
  /** What to do next. */
  readonly next: string;
  /** Exit code of the CLI: 1 findings or refused, 2 wrong use, 3 environment. */
  readonly exit: 1 | 2 | 3;
}

/** Keeps the keys of a table of errors as literal types. */
export function defineErrors<const T extends Record<string, ErrorDescriptor>>(table: T): T {
  return table;
}
