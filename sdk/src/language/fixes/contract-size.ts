import type { FixSite } from "./fix-site.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** 5574, 3860: too much code for a chain. Turns the optimizer on, or shows where the compiler's settings are. */
export function shrinkCode(site: FixSite): Fix[] {
  const optimizer = site.context.sources.project.solcSettings["optimizer"] as
    { readonly enabled?: unknown; readonly runs?: unknown } | undefined;
  const { layout } = site.context.sources.project;
  // In another tool's configuration the setting stands elsewhere, and may be written in a programming language.
  const isOurs = layout === "tolbooth" || layout === "bare";
  const canShrink = isOurs && (optimizer?.enabled !== true || Number(optimizer.runs ?? 200) > 1);
  return [
    ...(canShrink
      ? site.fix(title("enableOptimizer"), [], { command: "enableOptimizer", preferred: true })
      : []),
    ...site.fix(title("openCompilerSettings"), [], { command: "openCompilerSettings" }),
  ];
}
