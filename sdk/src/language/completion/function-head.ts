/** Words in the head of a function, modifier or constructor. */
import { headAttributes } from "./keywords.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** What the head does not have yet and may have. */
export function headItems(site: CompletionSite): CompletionItem[] {
  const { statement, container } = site;
  const first = statement[0]?.text ?? "";
  const closing = statement.findIndex((one) => one.text === ")");
  const written = new Set(statement.slice(closing + 1).map((one) => one.text));
  const allowed = (word: string): boolean => isAllowed(word, first, container?.kind ?? "file");
  const open = headAttributes.filter((group) => !group.some((word) => written.has(word)));
  return open
    .flat()
    .filter(allowed)
    .map((label, index) => ({
      label,
      kind: "keyword",
      sortText: `0${String(index).padStart(2, "0")}`,
      ...(label === "returns" && { insertText: "returns ($0)", isSnippet: true as const }),
    }));
}

function isAllowed(word: string, first: string, container: string): boolean {
  if (first === "modifier") return word === "virtual" || word === "override";
  if (first === "constructor") return word === "payable" || word === "public" || word === "internal";
  if (first === "receive") return /^(?:external|payable|virtual|override)$/.test(word);
  if (first === "fallback") return /^(?:external|payable|virtual|override|returns)$/.test(word);
  if (container === "file") return word === "view" || word === "pure" || word === "returns";
  if (container === "interface") return /^(?:external|view|pure|payable|override|returns)$/.test(word);
  return container !== "library" || (word !== "virtual" && word !== "override" && word !== "payable");
}
