import type { FileAnswer, FileQuestion, FileSystem } from "../ports.js";
import { withoutOurs } from "./layout.js";
import type { LookedAt } from "./looked-at.js";

/**
 * Files that note what is asked of them and what they answered. While the answers stay the same, whoever asked would
 * ask the same again and come to the same result, so nothing need be asked.
 */
export class RecordedFiles {
  private readonly noted = new Map<string, LookedAt[number]>();
  /** Give these to whoever is to be watched. */
  readonly files: FileSystem;

  constructor(
    private readonly inner: FileSystem,
    private readonly now: () => number,
  ) {
    this.files = {
      ...this.throughUnwatched(),
      readFile: async (path) => {
        // Before it is read: a change in between shows the next time, and is not missed.
        await this.noteIdentity(path);
        return inner.readFile(path);
      },
      stat: async (path) => {
        const found = await inner.stat(path);
        this.note("kind", path, found?.kind ?? "");
        return found;
      },
      list: async (path) => {
        const entries = await inner.list(path);
        this.note("names", path, withoutOurs(entries.map(({ kind, name }) => `${kind} ${name}`).join("\n")));
        return entries;
      },
      realPath: async (path) => {
        const found = await inner.realPath(path);
        this.note("realPath", path, found);
        return found;
      },
    };
  }

  lookedAt(): LookedAt {
    return [...this.noted.values()];
  }

  private throughUnwatched(): Omit<FileSystem, "readFile" | "stat" | "list" | "realPath"> {
    const { inner } = this;
    return {
      writeFileAtomic: (path, data) => inner.writeFileAtomic(path, data),
      appendFile: (path, data) => inner.appendFile(path, data),
      removeFile: (path) => inner.removeFile(path),
      withLock: (path, work) => inner.withLock(path, work),
      lookAt: (questions) => inner.lookAt(questions),
    };
  }

  private async noteIdentity(path: string): Promise<void> {
    const askedAt = this.now();
    const [answer] = await this.inner.lookAt([{ about: "identity", path }]);
    this.note("identity", path, answer && tells(answer, askedAt) ? answer.text : undefined);
  }

  private note(about: FileQuestion["about"], path: string, answer: string | undefined): void {
    const key = `${about} ${path}`;
    const known = this.noted.get(key);
    // Asked twice and answered in two ways: it changed meanwhile.
    if (known && known[2] !== answer) this.noted.set(key, [about, path, undefined]);
    else if (!known) this.noted.set(key, [about, path, answer]);
  }
}

function tells({ tellsFrom = 0 }: FileAnswer, askedAt: number): boolean {
  return tellsFrom <= askedAt;
}
