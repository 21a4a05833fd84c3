import { open, stat } from "node:fs/promises";
import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

const LOOK_EVERY_MILLISECONDS = 500;
/** A long log is shown from here on. */
const SHOWN_AT_MOST = 512 * 1024;
/** Tolbooth's own question whether the node is still there says nothing to anybody. */
const NOISE = /^anvil_metadata$/;
/** The node writes the name of each question. A window that looks for a new block asks the same one again and again. */
const QUESTION = /^[a-z]+_\w+$/i;

const channels = new Map<string, vscode.OutputChannel>();

/** The output channel that follows the log of a node, made at the first call and kept. */
export function followNodeLog(extension: ExtensionHost, name: string, file: string): vscode.OutputChannel {
  const known = channels.get(file);
  if (known) return known;
  const channel = extension.own(vscode.window.createOutputChannel(`Tolbooth: node ${name}`));
  channels.set(file, channel);
  let at: number | undefined;
  let rest = "";
  let before = "";
  /** A question that is asked again right away is shown once. */
  const isShown = (line: string): boolean => {
    if (NOISE.test(line)) return false;
    const repeats = line === before && QUESTION.test(line);
    before = line;
    return !repeats;
  };
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const size = (await stat(file).catch(() => undefined))?.size ?? 0;
      at ??= Math.max(0, size - SHOWN_AT_MOST);
      // The log was shortened: it begins anew.
      if (size < at) at = 0;
      if (size === at) return;
      const text = rest + (await read(file, at, size));
      at = size;
      const lines = text.split(/\r?\n/);
      rest = lines.pop() ?? "";
      const shown = lines.filter(isShown);
      if (shown.length > 0) channel.appendLine(shown.join("\n"));
    } catch (error) {
      extension.log.debug(error instanceof Error ? error.message : String(error));
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MILLISECONDS);
  extension.own({
    dispose: () => {
      clearInterval(timer);
      channels.delete(file);
    },
  });
  void look();
  return channel;
}

async function read(file: string, from: number, to: number): Promise<string> {
  const handle = await open(file, "r");
  try {
    const bytes = Buffer.alloc(to - from);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
