import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What a build depends on and no file of the project tells: this very Tolbooth, wherever it is installed, and what the
 * environment says to a project of Foundry's.
 */
export function buildSurroundings(environment: Readonly<Record<string, string | undefined>>): string {
  const program = fileURLToPath(import.meta.url);
  const { size, mtimeMs } = statSync(program);
  const variables = Object.entries(environment)
    .filter(([name]) => /^(FOUNDRY|DAPP)_/.test(name))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([program, size, mtimeMs, process.platform, variables]);
}
