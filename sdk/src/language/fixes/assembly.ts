import type { FixSite } from "./fix-site.js";
import { removeAttribute } from "./attributes.js";
import { spanToDelete } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** 9467: `x_slot` became `x.slot`. */
export function useStorageSlot(site: FixSite): Fix[] {
  const parts = /^(.+)_(slot|offset)$/.exec(site.found);
  if (!parts?.[1] || parts[2] === undefined) return [];
  const name = `${parts[1]}.${parts[2]}`;
  return site.fix(title("useStorageSlot", { name }), [site.replace(site.span, name)], {
    preferred: true,
    safe: true,
  });
}

/** 1408: a state variable is reached in assembly by its slot. */
export function addSlot(site: FixSite): Fix[] {
  if (!/^[\w$]+$/.test(site.found)) return [];
  const name = `${site.found}.slot`;
  return site.fix(title("useStorageSlot", { name }), [site.insert(site.span.end, ".slot")], {
    preferred: true,
  });
}

/** 7104: an instruction is called. */
export function addParentheses(site: FixSite): Fix[] {
  if (!/^[\w$]+$/.test(site.found)) return [];
  return site.fix(title("addParentheses"), [site.insert(site.span.end, "()")], { preferred: true });
}

const memorySafe = /@solidity[ \t]+memory-safe-assembly\b/;

/** 2424: the comment that promised memory safety became `assembly ("memory-safe")`. */
export function markMemorySafe(site: FixSite): Fix[] {
  const statement = site.closest("AssemblyStatement");
  const keyword = statement?.child("AssemblyKeyword");
  const first = site.file.root.terminalAt(site.span.start);
  const comment = first.parent?.children
    .filter((node) => node.kind.endsWith("Comment") && node.end <= first.start)
    .findLast((node) => memorySafe.test(node.text));
  if (!statement || !keyword || !comment) return [];
  // A comment that says more stays, without the promise.
  const alone = comment.text.replace(memorySafe, "").replace(/[/*\s]/g, "") === "";
  const found = memorySafe.exec(comment.text);
  const start = comment.fullStart + (found?.index ?? 0);
  const promise = { start, end: start + (found?.[0].length ?? 0) };
  const taken = alone ? { start: comment.fullStart, end: comment.fullEnd } : promise;
  return site.fix(
    title("markMemorySafe"),
    [
      site.replace(spanToDelete(site.text, taken), ""),
      site.insert(keyword.end, ' ("memory-safe")'),
      ...(statement.child("Flags") ? removeAttribute(site.file, statement.child("Flags")) : []),
    ],
    { preferred: true, safe: true },
  );
}

/** 8936: characters beyond ASCII stand only in `unicode"…"`. */
export function useUnicodeString(site: FixSite): Fix[] {
  if (!/unicode"\.\.\."/.test(site.finding.message) || !/^["']/.test(site.text.slice(site.span.start)))
    return [];
  return site.fix(title("useUnicodeString"), [site.insert(site.span.start, "unicode")], {
    preferred: true,
    safe: true,
  });
}
