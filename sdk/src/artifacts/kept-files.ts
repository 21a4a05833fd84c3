import type { FileSystem } from "../ports.js";

/** So much is kept of what was read last, in bytes. */
const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Files whose content is kept in memory once it was read. It is given again while the file is the same by its identity
 * (size, times, number): looking at that costs a hundredth of reading. A file that changed too lately for its identity
 * to tell is read each time. Nobody may change the bytes that are given.
 */
export function keptFiles(inner: FileSystem, now: () => number): FileSystem {
  const kept = new Map<string, { readonly identity: string; readonly bytes: Uint8Array }>();
  let keptBytes = 0;
  const forget = (path: string): void => {
    keptBytes -= kept.get(path)?.bytes.byteLength ?? 0;
    kept.delete(path);
  };
  const keep = (path: string, identity: string, bytes: Uint8Array): void => {
    forget(path);
    kept.set(path, { identity, bytes });
    keptBytes += bytes.byteLength;
    for (const oldest of kept.keys()) {
      if (keptBytes <= KEPT_BYTES) break;
      forget(oldest);
    }
  };
  return {
    async readFile(path) {
      const askedAt = now();
      // Before it is read: a change in between shows the next time, and is not missed.
      const [answer] = await inner.lookAt([{ about: "identity", path }]);
      const known = kept.get(path);
      if (known && known.identity === answer?.text) return known.bytes;
      const bytes = await inner.readFile(path);
      if (bytes && answer && (answer.tellsFrom ?? 0) <= askedAt) keep(path, answer.text, bytes);
      else forget(path);
      return bytes;
    },
    writeFileAtomic: (path, data) => inner.writeFileAtomic(path, data),
    appendFile: (path, data) => inner.appendFile(path, data),
    stat: (path) => inner.stat(path),
    list: (path) => inner.list(path),
    lookAt: (questions) => inner.lookAt(questions),
    removeFile: (path) => inner.removeFile(path),
    realPath: (path) => inner.realPath(path),
    withLock: (path, work) => inner.withLock(path, work),
  };
}
