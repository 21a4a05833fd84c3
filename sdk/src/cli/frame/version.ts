import { createRequire } from "node:module";

/** The version of the package that this command belongs to. */
export function sdkVersion(): string {
  const { version } = createRequire(import.meta.url)("@tolbooth/sdk/package.json") as { version: string };
  return version;
}
