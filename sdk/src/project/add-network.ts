import { applyEdits, modify } from "jsonc-parser";
import type { NetworkConfiguration } from "./types.js";

/** The text of a `tolbooth.json` with one network more. Comments and everything else stay as they are. */
export function addNetworkToConfiguration(text: string, name: string, network: NetworkConfiguration): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, ["networks", name], network, { formattingOptions }));
}
