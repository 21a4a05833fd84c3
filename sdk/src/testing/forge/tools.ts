/** Programs and files that running Solidity tests takes. The host knows where they are. */
export interface ForgeTools {
  /** Absolute path of forge. */
  readonly program: string;
  /** Absolute path of an executable file that forge takes for solc. */
  readonly compiler: string;
  /** What the programs must find in their environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}
