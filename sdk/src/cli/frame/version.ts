import { createRequire } from "node:module";

/** Put in by the bundler: looking for the package takes longer than printing its version. */
declare const BUNDLED_SDK_VERSION: string | undefined;

/** The version of the package that this command belongs to. */
export function sdkVersion(): string {
  if (typeof BUNDLED_SDK_VERSION === "string") return BUNDLED_SDK_VERSION;
  const { version } = createRequire(import.meta.url)("@tolbooth/sdk/package.json") as { version: string };
  return version;
}
