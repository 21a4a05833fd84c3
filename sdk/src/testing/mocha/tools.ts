/** Programs and files that running mocha tests takes. The host knows where they are. */
export interface MochaTools {
  /** Absolute path of Node. */
  readonly node: string;
  /** Absolute path of the file that starts mocha: the project's own. */
  readonly mocha: string;
  /** Absolute path of the reporter (`mocha-reporter`). */
  readonly reporter: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
