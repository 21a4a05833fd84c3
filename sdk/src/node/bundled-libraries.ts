import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BundledLibrary } from "../project/types.js";

/**
 * The libraries that Tolbooth brings along, so that an empty folder with one `.sol` file can import them without an
 * installation: its own patterns and OpenZeppelin Contracts.
 */
export function nodeBundledLibraries(): BundledLibrary[] {
  const require = createRequire(import.meta.url);
  return [
    {
      prefix: "@tolbooth/sdk/",
      folder: fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, ""),
    },
    {
      prefix: "@openzeppelin/contracts/",
      folder: path.dirname(require.resolve("@openzeppelin/contracts/package.json")),
    },
  ];
}
