import path from "node:path";
import type { Host, LongOperation, Project } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import { painter, type Paint, type Terminal } from "./terminal.js";
import type { Outcome } from "./envelope.js";

/** The options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly project?: string;
  readonly yes?: boolean;
}

/** All that a command is given beside its own words. */
export interface CommandContext {
  readonly host: Host;
  readonly terminal: Terminal;
  readonly json: boolean;
  /** Whether `--yes` allows sending to a network that is not on this machine. */
  readonly yes: boolean;
  readonly operation: LongOperation & { readonly signal: AbortSignal };
  /** For the result's text on standard output. */
  readonly paint: Paint;
  /** The folder of `--project`, else where the command was started. Absolute. */
  readonly startFolder: string;
  /** The project that the folder belongs to. */
  project(): Promise<Project>;
  /** A line for people on standard error. */
  say(line: string): void;
}

/** Runs one command's work: it gets the context and hands back the outcome. */
export type Run = (work: (context: CommandContext) => Promise<Outcome>) => Promise<void>;

/** Makes the context of one run. */
export function commandContext(
  terminal: Terminal,
  options: CommonOptions,
  signal: AbortSignal,
): CommandContext {
  const debug = terminal.environment["TOLBOOTH_DEBUG"] === "1";
  const paintError = painter(terminal, terminal.errIsTerminal);
  const say = (line: string): void => terminal.err(`${line}\n`);
  const host = createNodeHost({
    log: {
      debug: (text) => (debug ? say(paintError("dim", text)) : undefined),
      info: (text) => (debug || terminal.errIsTerminal ? say(paintError("dim", text)) : undefined),
      warn: (text) => say(`${paintError("yellow", "Warning:")} ${text}`),
      error: (text) => say(`${paintError("red", "Error:")} ${text}`),
    },
  });
  const startFolder = path.resolve(terminal.currentFolder, options.project ?? ".");
  let project: Promise<Project> | undefined;
  return {
    host,
    terminal,
    json: options.json === true,
    yes: options.yes === true,
    operation: {
      signal,
      progress: {
        report: ({ message }) => (terminal.errIsTerminal ? say(paintError("dim", message)) : undefined),
      },
    },
    paint: options.json === true ? (_, text) => text : painter(terminal, terminal.outIsTerminal),
    startFolder,
    // Loaded when it is asked for: checking a configuration needs much code, and many commands read none.
    project: () =>
      (project ??= import("./open-project.js").then(({ openProjectIn }) =>
        openProjectIn(host.files, startFolder, terminal.environment),
      )),
    say,
  };
}

/** A path as people read it: from the folder where they are, with `/` on every system. */
export function shownPath(context: CommandContext, file: string): string {
  const relative = path.relative(context.terminal.currentFolder, file);
  return (relative.startsWith("..") ? file : relative || ".").split(path.sep).join("/");
}

/** A path as results give it: from the project's root with `/`, or absolute where it lies outside. */
export function projectPath(project: Project, file: string): string {
  const relative = path.relative(project.root, file);
  const outside = relative.startsWith("..") || path.isAbsolute(relative);
  return (outside ? file : relative || ".").split(path.sep).join("/");
}
