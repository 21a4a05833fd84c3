import { createRequire } from "node:module";
import path from "node:path";
import { Option, type Command } from "commander";
import { TolboothError, type FileSystem } from "@tolbooth/sdk";
import { shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";

/** The folders of `sdk/templates`. The first is the default. */
export const templates = ["permits", "empty"] as const;

/** What git should leave alone: things that can be made again, and the local network's own records. */
const ignoredPaths = [".tolbooth/", "node_modules/", "deployments/local/"];

/** `tolbooth init [folder]`: a project that compiles at once. */
export function registerInit(program: Command, run: Run): void {
  program
    .command("init")
    .description("Makes a project that compiles at once, without installing anything. Overwrites nothing.")
    .argument("[folder]", "where to make it (default: the folder of --project, else the current one)")
    .addOption(new Option("--template <name>", "what to start from").choices(templates).default(templates[0]))
    .action((folder: string | undefined, options: { template: string }) =>
      run((context) => init(context, folder, options.template)),
    );
}

async function init(context: CommandContext, folder: string | undefined, template: string): Promise<Outcome> {
  const { files } = context.host;
  const target = path.resolve(context.startFolder, folder ?? ".");
  const sources = await readTemplate(files, template);

  const taken: string[] = [];
  for (const relative of sources.keys())
    if (await files.stat(path.join(target, relative))) taken.push(relative);
  if (taken.length > 0) throw new TolboothError("INIT_WOULD_OVERWRITE", { folder: target, files: taken });

  for (const [relative, content] of sources)
    await files.writeFileAtomic(path.join(target, relative), content);
  const written = [...sources.keys()];
  if (await addIgnoredPaths(files, path.join(target, ".gitignore"))) written.push(".gitignore");
  written.sort();

  const here = shownPath(context, target);
  return {
    result: { folder: target, template, files: written },
    text: [
      `Made a project in ${here}:`,
      ...written.map((file) => `  ${file}`),
      "",
      "Next: read its README.md, then",
      ...(here === "." ? [] : [`  cd ${here}`]),
      "  tolbooth compile",
    ].join("\n"),
  };
}

/** The template's files by their path from its folder, with `/`. */
async function readTemplate(files: FileSystem, template: string): Promise<Map<string, Uint8Array>> {
  const packageFile = createRequire(import.meta.url).resolve("@tolbooth/sdk/package.json");
  const root = path.join(path.dirname(packageFile), "templates", template);
  const found = new Map<string, Uint8Array>();
  const walk = async (folder: string, prefix: string): Promise<void> => {
    for (const entry of await files.list(folder)) {
      const at = path.join(folder, entry.name);
      if (entry.kind === "directory") await walk(at, `${prefix}${entry.name}/`);
      else {
        const content = await files.readFile(at);
        if (content) found.set(prefix + entry.name, content);
      }
    }
  };
  await walk(root, "");
  if (found.size === 0) throw new TolboothError("FILE_NOT_FOUND", { file: root });
  return found;
}

/** Adds what is missing to `.gitignore` and leaves the rest of it as it is, byte for byte. Whether anything was missing. */
async function addIgnoredPaths(files: FileSystem, file: string): Promise<boolean> {
  const old = Buffer.from((await files.readFile(file)) ?? []);
  const text = old.toString("latin1");
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const missing = ignoredPaths.filter(
    (one) => !lines.includes(one) && !lines.includes(one.replace(/\/$/, "")),
  );
  if (missing.length === 0) return false;
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  await files.writeFileAtomic(file, Buffer.concat([old, Buffer.from(`${gap}${missing.join("\n")}\n`)]));
  return true;
}
