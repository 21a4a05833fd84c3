import type { FileQuestion, FileSystem } from "../ports.js";
import { withoutOurs } from "./layout.js";

/** Questions with the answers that there were; `undefined` where the answer does not tell a change. */
export type LookedAt = readonly (readonly [
  FileQuestion["about"],
  path: string,
  answer: string | undefined,
])[];

/** Whether everything would be answered as it was. */
export async function isUnchanged(files: FileSystem, lookedAt: LookedAt): Promise<boolean> {
  if (lookedAt.some(([, , answer]) => answer === undefined)) return false;
  const now = await files.lookAt(lookedAt.map(([about, path]) => ({ about, path })));
  return lookedAt.every(([about, , answer], index) => {
    const text = now[index]?.text ?? "";
    return (about === "names" ? withoutOurs(text) : text) === answer;
  });
}
