import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Context } from "mocha";

/** The folder of real inputs beside the project. It is read from there and never copied. */
export const vectorsFolder = path.resolve(
  fileURLToPath(new URL("../../../../shared/vectors", import.meta.url)),
);

/** A folder of the vectors. */
export function vectors(...parts: string[]): string {
  return path.join(vectorsFolder, ...parts);
}

/** Skips what follows, visibly, where the vectors are not beside the project. */
export function skipWithoutVectors(context: Context): void {
  if (existsSync(vectorsFolder)) return;
  console.log(`      skipped: there is no ${vectorsFolder}`);
  context.skip();
}
