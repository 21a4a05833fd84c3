import { TolboothError, readAuditRecord, type AuditRecord, type BundledLibrary } from "@tolbooth/sdk";
import type { CommandContext } from "./context.js";

/** The folder of the package that this command belongs to: the library that answers `@tolbooth/sdk/`. */
export function packageFolder(libraries: readonly BundledLibrary[]): string {
  const own = libraries.find((one) => one.prefix === "@tolbooth/sdk/");
  if (!own) throw new TolboothError("INTERNAL", { problem: "the package does not know its own folder" });
  return own.folder;
}

/** The audit record of a pattern that comes with this command, if there is one. */
export async function packagedRecord(
  context: CommandContext,
  libraries: readonly BundledLibrary[],
  pattern: string,
): Promise<AuditRecord | undefined> {
  return await readAuditRecord(context.host.files, packageFolder(libraries), pattern);
}
