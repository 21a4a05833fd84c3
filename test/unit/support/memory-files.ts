import path from "node:path";
import type { DirectoryEntry, FileAnswer, FileQuestion, FileSystem } from "@tolbooth/sdk";
import { TolboothError } from "@tolbooth/sdk";

/**
 * Files in memory. Paths are absolute, with this system's separators. Links to folders and files are kept as links, so
 * that layouts of package managers can be built. `failWriteOf` makes writing a path fail as a full disk does.
 */
export class MemoryFileSystem implements FileSystem {
  private readonly contents = new Map<string, { data: Uint8Array; modifiedAt: number }>();
  private readonly links = new Map<string, string>();
  private readonly locks = new Map<string, Promise<unknown>>();
  private clock = 1_700_000_000_000;
  /** Paths whose writing fails from now on. */
  readonly failWriteOf = new Set<string>();
  /** Every path that was written, in order. */
  readonly written: string[] = [];

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [file, data] of Object.entries(files)) this.put(file, data);
  }

  /** Sets a file without the ceremony of a write. */
  put(file: string, data: string | Uint8Array): void {
    const bytes = typeof data === "string" ? new Uint8Array(Buffer.from(data, "utf8")) : data;
    this.contents.set(this.resolve(path.resolve(file)), { data: bytes, modifiedAt: this.clock++ });
  }

  /** Puts a link to a file or folder. */
  link(place: string, target: string): void {
    this.links.set(path.resolve(place), path.resolve(target));
  }

  /** A file's text, for assertions. */
  text(file: string): string | undefined {
    const found = this.contents.get(this.resolve(path.resolve(file)));
    return found && Buffer.from(found.data).toString("utf8");
  }

  /** Every file, sorted. */
  paths(): string[] {
    return [...this.contents.keys()].sort();
  }

  readFile(file: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.contents.get(this.resolve(file))?.data);
  }

  writeFileAtomic(file: string, data: Uint8Array | string): Promise<void> {
    return this.change(file, () => this.put(file, data));
  }

  appendFile(file: string, data: string): Promise<void> {
    return this.change(file, () => this.put(file, (this.text(file) ?? "") + data));
  }

  async stat(
    file: string,
  ): Promise<{ kind: DirectoryEntry["kind"]; size: number; modifiedAt: number } | undefined> {
    const place = this.resolve(file);
    const found = this.contents.get(place);
    if (found) return { kind: "file", size: found.data.length, modifiedAt: found.modifiedAt };
    const isFolder = this.names(place).length > 0;
    return Promise.resolve(isFolder ? { kind: "directory", size: 0, modifiedAt: 0 } : undefined);
  }

  async list(folder: string): Promise<DirectoryEntry[]> {
    const place = this.resolve(folder);
    const entries: DirectoryEntry[] = [];
    for (const name of this.names(place)) {
      const kind = (await this.stat(path.join(place, name)))?.kind ?? "other";
      entries.push({ name, kind });
    }
    return entries;
  }

  lookAt(questions: readonly FileQuestion[]): Promise<readonly FileAnswer[]> {
    return Promise.all(
      questions.map(async ({ about, path: place }): Promise<FileAnswer> => {
        if (about === "realPath") return { text: await this.realPath(place) };
        if (about === "names")
          return { text: (await this.list(place)).map(({ kind, name }) => `${kind} ${name}`).join("\n") };
        const found = await this.stat(place);
        if (about === "kind") return { text: found?.kind ?? "" };
        return found?.kind === "file"
          ? { text: `${found.size} ${found.modifiedAt}`, tellsFrom: found.modifiedAt }
          : { text: "" };
      }),
    );
  }

  removeFile(file: string): Promise<void> {
    return this.change(file, () => void this.contents.delete(this.resolve(file)));
  }

  realPath(file: string): Promise<string> {
    return Promise.resolve(this.resolve(file));
  }

  async withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
    const before = this.locks.get(file) ?? Promise.resolve();
    const result = before.then(work, work);
    this.locks.set(
      file,
      result.catch(() => undefined),
    );
    return result;
  }

  private async change(file: string, work: () => void): Promise<void> {
    if (this.failWriteOf.has(path.resolve(file)))
      throw new TolboothError("FILE_WRITE_FAILED", { file, reason: "the disk is full (ENOSPC)" });
    this.written.push(path.resolve(file));
    work();
    return Promise.resolve();
  }

  private names(folder: string): string[] {
    const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
    const names = new Set<string>();
    for (const place of [...this.contents.keys(), ...this.links.keys()])
      if (place.startsWith(start)) names.add(place.slice(start.length).split(path.sep)[0] ?? "");
    return [...names].sort();
  }

  private resolve(place: string): string {
    let resolved = path.parse(place).root;
    for (const part of place.slice(resolved.length).split(path.sep)) {
      if (part === "") continue;
      resolved = path.join(resolved, part);
      const target = this.links.get(resolved);
      if (target !== undefined) resolved = this.resolve(target);
    }
    return resolved;
  }
}
