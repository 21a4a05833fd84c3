import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BundledLibrary } from "../project/types.js";
import { fileOfExtension } from "./extension-folder.js";

/**
 * The libraries that Tolbooth brings along, so that an empty folder with one `.sol` file can import them without an
 * installation: its own patterns and OpenZeppelin Contracts.
 */
export function nodeBundledLibraries(): BundledLibrary[] {
  const library = fileOfExtension("library");
  if (library !== undefined)
    return ["@tolbooth/sdk/", "@openzeppelin/contracts/"].map((prefix) => ({
      prefix,
      folder: path.join(library, ...prefix.split("/").filter(Boolean)),
    }));
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
