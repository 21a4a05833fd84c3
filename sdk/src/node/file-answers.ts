import { readdirSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import path from "node:path";
import type { FileAnswer, FileQuestion } from "../ports.js";

/** Disks that keep whole seconds may round by two of them (FAT); the others tick every few milliseconds. */
const COARSE_TICK = 2_000;
const FINE_TICK = 50;

/**
 * Answers at once, without the pool of threads: five hundred answers take 5 ms so, and many times that one by one. What
 * cannot be asked counts as not there; whoever needs it will be told the reason when it is read.
 */
export function answersFor(questions: readonly FileQuestion[]): FileAnswer[] {
  return questions.map(({ about, path: place }) => {
    if (about === "realPath") return { text: realPath(place) };
    if (about === "names") return { text: names(place) };
    const found = stat(place);
    if (about === "kind") return { text: found ? kindOf(found) : "" };
    return found?.isFile() ? identity(found) : { text: "" };
  });
}

function identity({ size, mtimeNs, ctimeNs, dev, ino }: BigIntStats): FileAnswer {
  const changedAt = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  const isCoarse = mtimeNs % 1_000_000_000n === 0n && ctimeNs % 1_000_000_000n === 0n;
  return {
    text: [size, mtimeNs, ctimeNs, dev, ino].join(" "),
    tellsFrom: changedAt + (isCoarse ? COARSE_TICK : FINE_TICK),
  };
}

function stat(place: string): BigIntStats | undefined {
  try {
    return statSync(place, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function kindOf(found: { isFile(): boolean; isDirectory(): boolean }): string {
  return found.isFile() ? "file" : found.isDirectory() ? "directory" : "other";
}

function names(folder: string): string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0))
      .map((entry) => {
        if (!entry.isSymbolicLink()) return `${kindOf(entry)} ${entry.name}`;
        const target = stat(path.join(folder, entry.name));
        return `${target ? kindOf(target) : "other"} ${entry.name}`;
      })
      .join("\n");
  } catch {
    return "";
  }
}

function realPath(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    return place;
  }
}
