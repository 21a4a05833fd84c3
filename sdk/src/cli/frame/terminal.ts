import { styleText } from "node:util";

/** What a command may write to, and what it is told by the environment. Tests give their own. */
export interface Terminal {
  /** Standard output: the result, and nothing else. */
  out(text: string): void;
  /** Standard error: everything for people that is not the result. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly currentFolder: string;
}

/** The colours in use. Each has one meaning, and none carries a meaning that the words do not. */
export type Style = "red" | "yellow" | "green" | "bold" | "dim";

/** Paints text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string;

/** Colours only where somebody looks, and never with NO_COLOR (https://no-color.org). */
export function painter(terminal: Terminal, isTerminal: boolean): Paint {
  const noColour = terminal.environment["NO_COLOR"];
  const plain = !isTerminal || (noColour !== undefined && noColour !== "");
  return plain ? (_, text) => text : (style, text) => styleText(style, text);
}

/** Rows under headings, in columns as wide as they need to be. Two spaces between columns, none at the end of a line. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      widths
        .map((width, column) => (row[column] ?? "").padEnd(width))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** `1 error`, `2 errors`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

/**
 * The process's own streams. A reader that goes away (EPIPE) is no fault: on standard error it is ignored, on standard
 * output it calls `onReaderGone`, so that a command that follows something stops.
 */
export function processTerminal(onReaderGone: () => void): Terminal {
  const onError = (then: () => void) => (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") then();
    else throw error;
  };
  process.stdout.on("error", onError(onReaderGone));
  process.stderr.on(
    "error",
    onError(() => undefined),
  );
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    environment: process.env,
    currentFolder: process.cwd(),
  };
}
