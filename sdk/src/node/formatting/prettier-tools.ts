import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as bundledPrettier from "prettier";
import bundledPlugin from "prettier-plugin-solidity";
import { TolboothError } from "../../errors/index.js";
import type { FormatRequest } from "./types.js";

/** As much of prettier as is asked for here; it is there in prettier 2 and 3. */
export interface Prettier {
  format(text: string, options: object): string | Promise<string>;
  resolveConfig(file: string, options: object): Promise<Readonly<Record<string, unknown>> | null>;
  getFileInfo(file: string, options: object): Promise<{ readonly ignored: boolean }>;
}

/** A prettier with a plugin that fits it. */
export interface PrettierTools {
  readonly by: "project" | "tolbooth";
  readonly prettier: Prettier;
  /** The plugin, or the path of its file. */
  readonly plugin: unknown;
}

/** The project's own prettier where it has it and its Solidity plugin, else the ones that come with Tolbooth. */
export async function prettierToolsFor(request: FormatRequest): Promise<PrettierTools> {
  const own = request.useProjectTools ? ownToolFiles(request.path) : undefined;
  if (!own) return { by: "tolbooth", prettier: bundledPrettier as Prettier, plugin: bundledPlugin };
  try {
    const loaded = (await import(pathToFileURL(own.prettier).href)) as { default?: Prettier } & Prettier;
    return { by: "project", prettier: loaded.default ?? loaded, plugin: own.plugin };
  } catch (error) {
    throw new TolboothError("FORMAT_FAILED", { file: request.path, reason: firstLine(error) });
  }
}

function ownToolFiles(file: string): { prettier: string; plugin: string } | undefined {
  const { resolve } = createRequire(file);
  try {
    return { prettier: resolve("prettier"), plugin: resolve("prettier-plugin-solidity") };
  } catch {
    // Not both of them: one alone might not fit the other.
    return undefined;
  }
}

/** What the project has configured: `.prettierrc` and its relatives, `package.json`, `.editorconfig`. */
export async function optionsFor(
  { prettier }: PrettierTools,
  request: FormatRequest,
): Promise<Readonly<Record<string, unknown>>> {
  let configured: Readonly<Record<string, unknown>> | null;
  try {
    configured = await prettier.resolveConfig(request.path, { editorconfig: true, useCache: false });
  } catch (error) {
    throw new TolboothError("FORMAT_CONFIGURATION_INVALID", { file: request.path, reason: firstLine(error) });
  }
  const own = configured ?? withoutConfiguration(request);
  // Line ends stay as they are, unless the project wants certain ones.
  return { endOfLine: "auto", ...own };
}

/** The editor's indentation in lines of Solidity's own style guide. */
function withoutConfiguration({ editor }: FormatRequest): Readonly<Record<string, unknown>> {
  return {
    printWidth: 120,
    bracketSpacing: false,
    tabWidth: editor?.tabSize ?? 4,
    useTabs: editor ? !editor.insertSpaces : false,
  };
}

/** The `.prettierignore` that names the file: in its folder, or in one above it up to the project's root. */
export async function ignoredBy(
  { prettier }: PrettierTools,
  { path: file, projectRoot }: FormatRequest,
): Promise<string | undefined> {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const ignorePath = path.join(folder, ".prettierignore");
    if (existsSync(ignorePath) && (await prettier.getFileInfo(file, { ignorePath })).ignored)
      return ignorePath;
    if (folder === projectRoot || path.dirname(folder) === folder) return undefined;
  }
}

/** The first line of what went wrong, without its full stop: it becomes a part of a sentence. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/[\r\n]/, 1)[0] ?? "").replace(/[.:]+$/, "");
}
