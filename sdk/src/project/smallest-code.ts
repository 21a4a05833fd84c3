import { applyEdits, modify } from "jsonc-parser";

/**
 * The text of a `tolbooth.json` in which the optimizer is on and makes code as short as it can, at the price of gas for
 * each call. Comments and everything else stay.
 */
export function withSmallestCode(configuration: string): string {
  const text = configuration.trim() === "" ? "{}\n" : configuration;
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  const edits = modify(
    text,
    ["solc", "settings", "optimizer"],
    { enabled: true, runs: 1 },
    { formattingOptions },
  );
  return applyEdits(text, edits);
}
