import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { linkPackages } from "../projects/copies.js";
import type { DeployedSubject } from "./contracts.js";

/** One round of one tool, in milliseconds. */
export interface Round {
  /** From the edit to the called function's value. */
  readonly total: number;
  /** What the function gave, read from the tool's own answer. */
  readonly answer: string;
  /** Where the time went, for tools that can say so. */
  readonly stages?: Readonly<Record<string, number>>;
}

/** A tool with a project of its own, and a node of its own. */
export interface Contestant {
  readonly who: string;
  /** A chain without a transaction, and no record of one. Not measured. */
  begin(): Promise<void>;
  /** Edits, compiles, deploys and calls. */
  round(answer: number): Promise<Round>;
  end(): Promise<void>;
}

/** Makes a project with one contract. */
export async function createProject(
  folder: string,
  subject: DeployedSubject,
  files: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, string>> = {},
): Promise<void> {
  await linkPackages(folder, packages);
  const all = { ...files, [subject.file]: subject.text(0) };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** The first number in what a tool printed, behind a word where one is given. */
export function printedAnswer(printed: string, behind = ""): string {
  const start = printed.indexOf(behind);
  const found = start < 0 ? undefined : /\d+/.exec(printed.slice(start + behind.length));
  if (!found) throw new Error(`No answer in what was printed: ${printed.slice(-500)}`);
  return found[0];
}
