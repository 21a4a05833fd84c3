/** Names of arguments and call options in braces. */
import type { CompletionItem } from "./types.js";
import { openCall } from "./callees.js";
import type { CompletionSite } from "./site.js";

/** `f({…})`: the parameters that are not given yet; at a value nothing. */
export function argumentNameItems(site: CompletionSite): CompletionItem[] | undefined {
  const call = openCall(site);
  if (!call?.byName || call.frame !== site.frame) return undefined;
  if (site.before() !== "{" && site.before() !== ",") return undefined;
  const given = new Set(
    site.tokens
      .filter((_, at) => at > call.frame.at && site.tokens[at + 1]?.text === ":")
      .map((one) => one.text),
  );
  const next = /^[ \t]*:/.test(site.file.text.slice(site.wordEnd)) ? "" : ": ";
  const items = new Map<string, CompletionItem>();
  for (const { parameters, declaration } of call.callees) {
    for (const [index, one] of parameters.entries()) {
      if (one.name === "" || given.has(one.name) || items.has(one.name)) continue;
      const node = one.declaration?.node;
      items.set(one.name, {
        label: one.name,
        kind: declaration.kind === "struct" ? "structMember" : "parameter",
        ...(node && { description: declaration.file.textOf(node).replace(/\s+/g, " ").replace(/;$/, "") }),
        insertText: one.name + next,
        sortText: `0${String(index).padStart(3, "0")}`,
        ...(one.declaration && {
          target: { path: declaration.file.path, start: one.declaration.node.start },
        }),
      });
    }
  }
  const names = [...items.values()];
  if (given.size > 0 || names.length < 2) return names;
  // All at once, each to be filled in.
  const all = names.map((one, index) => `${one.label}: \${${index + 1}}`).join(", ");
  const rest = {
    label: names.map((one) => one.label).join(", "),
    kind: "snippet" as const,
    insertText: all,
    isSnippet: true as const,
    filterText: names[0]?.label ?? "",
    sortText: "1",
  };
  return [...names, rest];
}

/** `f{…}` */
export function callOptionItems(site: CompletionSite): CompletionItem[] | undefined {
  if (site.frame.kind !== "callOptions") return undefined;
  if (site.before() !== "{" && site.before() !== ",") return undefined;
  const isNew = site.tokens.slice(site.frame.header, site.frame.at).some((one) => one.text === "new");
  return [...(isNew ? ["value", "salt"] : ["value", "gas"])].map((label) => ({
    label,
    kind: "value",
    insertText: `${label}: `,
    sortText: "000",
  }));
}
