/** Changes that come with what is written: the code of the quick fixes, at the place of the cursor. */
import { FixSite, type Change } from "../fixes/fix-site.js";
import type { FixSources } from "../fixes/fix-sources.js";
import type { CompletionEdit } from "./types.js";
import type { CompletionSite } from "./site.js";

/** A place for fixes; nothing in a library's file, which is not to be changed. */
export function siteOfChange(site: CompletionSite, sources: FixSources): FixSite | undefined {
  const { path } = site.file;
  return FixSite.of({ code: "7576", path, severity: "error", message: "", related: [] }, { sources });
}

export function toEdits(site: CompletionSite, changes: readonly Change[]): CompletionEdit[] {
  return changes
    .filter((one) => one.file === site.file)
    .map(({ start, end, newText }) => ({ range: site.file.rangeOf({ start, end }), newText }));
}
