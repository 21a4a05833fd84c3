import type { Command } from "commander";
import { BUNDLED_SOLC_VERSION, rangeOfPragma, TolboothError } from "@tolbooth/sdk";
import { nodeCompilerShelf, soljsonFile, type CachedCompiler } from "@tolbooth/sdk/node";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { table } from "../frame/terminal.js";

/** `tolbooth compilers list|install|remove`: the versions of solc on this machine. */
export function registerCompilers(program: Command, run: Run): void {
  const compilers = program
    .command("compilers")
    .description(
      "Lists the Solidity compilers that Tolbooth can use, and downloads and removes versions. Downloads come from the npm registry that your .npmrc names, and from nowhere else.",
    );
  compilers
    .command("list")
    .summary("list the compilers on this machine")
    .description(
      "Lists the compiler that comes with Tolbooth, those among the project's packages, and those that were downloaded.",
    )
    .action(() => run(list));
  compilers
    .command("install")
    .summary("download a version")
    .description(
      "Downloads a version of solc, or the newest of a range, checks it against the registry's SHA-512 and keeps it for all projects.",
    )
    .argument("<wanted>", "a version (0.8.19) or a range as in a pragma ('^0.7.0')")
    .action((wanted: string) => run((context) => install(context, wanted)));
  compilers
    .command("remove")
    .summary("remove a downloaded version")
    .description("Removes a version that was downloaded. Packages of a project are not touched.")
    .argument("<version>", "the version, for example 0.8.19")
    .action((version: string) => run((context) => remove(context, version)));
}

async function list(context: CommandContext): Promise<Outcome> {
  const shelf = nodeCompilerShelf({ files: context.host.files });
  const project = await context.project();
  const installed = await shelf.installed(project);
  const cached = new Map((await shelf.cached()).map((one) => [one.soljsonFile, one]));
  const compilers = [
    { version: BUNDLED_SOLC_VERSION, origin: "bundled", file: soljsonFile() },
    ...installed.map(({ version, origin, soljsonFile: file }) => {
      const download = cached.get(file);
      return { version, origin, file, ...(download ? downloadOf(download) : {}) };
    }),
  ];
  const origins: Readonly<Record<string, string>> = {
    bundled: "with Tolbooth",
    project: "the project's packages",
    cache: "downloaded",
  };
  const rows = compilers.map(({ version, origin, file }) => [version, origins[origin] ?? origin, file]);
  return {
    result: { project: project.root, folder: shelf.folder, compilers },
    text: `${table(["VERSION", "FROM", "FILE"], rows)}\nDownloaded compilers are kept in ${shelf.folder}.`,
  };
}

async function install(context: CommandContext, wanted: string): Promise<Outcome> {
  if (rangeOfPragma(wanted) === undefined)
    throw new TolboothError("WRONG_USAGE", {
      problem: `'${wanted}' is not a version such as 0.8.19, nor a range such as '^0.7.0'.`,
    });
  const shelf = nodeCompilerShelf({ files: context.host.files });
  // Where the project's configuration is what is wrong, a compiler can be installed all the same.
  const place = { root: context.startFolder };
  const before = new Map((await shelf.cached()).map((one) => [one.version, one.downloadedAt]));
  const compiler = await shelf.install(place, rangeOfPragma(wanted) ?? wanted, context.operation);
  const downloaded = before.get(compiler.version) !== compiler.downloadedAt;
  return {
    result: { downloaded, compiler: resultOf(compiler) },
    text: downloaded
      ? `Installed solc ${compiler.version} from ${compiler.registry}.`
      : `solc ${compiler.version} is there already.`,
  };
}

async function remove(context: CommandContext, version: string): Promise<Outcome> {
  await nodeCompilerShelf({ files: context.host.files }).remove(version);
  return { result: { removed: version }, text: `Removed solc ${version}.` };
}

function resultOf(compiler: CachedCompiler): Record<string, unknown> {
  const { version, origin, soljsonFile: file } = compiler;
  return { version, origin, file, ...downloadOf(compiler) };
}

function downloadOf({
  registry,
  integrity,
  sha256,
  downloadedAt,
  size,
}: CachedCompiler): Record<string, unknown> {
  return { registry, integrity, sha256, downloadedAt, size };
}
