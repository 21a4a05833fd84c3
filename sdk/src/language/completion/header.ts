/** Licences and versions. */
import { BUNDLED_SOLC_VERSION } from "../../compile/version.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** Identifiers of https://spdx.org/licenses/ that contracts carry. */
const licences = [
  "MIT",
  "Apache-2.0",
  "EUPL-1.2",
  "GPL-3.0-only",
  "GPL-3.0-or-later",
  "LGPL-3.0-only",
  "AGPL-3.0-only",
  "BSD-3-Clause",
  "MPL-2.0",
  "BUSL-1.1",
  "CC0-1.0",
  "Unlicense",
  "UNLICENSED",
];

/** Inside an ordinary comment: the licence, where the file names none. `line` is the comment up to the cursor. */
export function licenceItems(site: CompletionSite, line: string): CompletionItem[] {
  const identifier = /SPDX-License-Identifier:[ \t]*([\w.-]*)$/.exec(line);
  const items = (prefix: string, start: number): CompletionItem[] =>
    licences.map((label, index) => ({
      label: prefix + label,
      kind: "value",
      sortText: String(index).padStart(2, "0"),
      range: site.file.rangeOf({ start, end: site.offset }),
    }));
  if (identifier) return items("", site.offset - (identifier[1] ?? "").length);
  const started = /^\/\/[ \t]*([\w-]*)$/.exec(line);
  if (!started || site.tokens.length > 0 || /SPDX-License-Identifier:/.test(site.file.text)) return [];
  return items("SPDX-License-Identifier: ", site.offset - (started[1] ?? "").length);
}

/** Before everything else. */
export function headerItems(site: CompletionSite): CompletionItem[] {
  const { text } = site.file;
  const range = site.file.rangeOf({ start: site.wordStart, end: site.offset });
  const items: CompletionItem[] = [];
  if (site.tokens.length === 0 && !/SPDX-License-Identifier:/.test(text))
    items.push({
      label: "// SPDX-License-Identifier: MIT",
      kind: "snippet",
      insertText: `// SPDX-License-Identifier: \${1|${licences.join(",")}|}\n`,
      isSnippet: true,
      filterText: "SPDX // licence license",
      sortText: "000",
      range,
    });
  if (!/\bpragma\s+solidity\b/.test(text)) items.push({ ...versionItem(""), sortText: "001", range });
  return items;
}

function versionItem(before: string): CompletionItem {
  const label = `pragma solidity ^${BUNDLED_SOLC_VERSION};`;
  return { label, kind: "snippet", insertText: label.slice(before.length), sortText: "0" };
}

/** Behind `pragma`. */
export function pragmaItems(site: CompletionSite): CompletionItem[] {
  const { text } = site.file;
  const start = site.tokens[site.block.statement]?.start ?? site.wordStart;
  const line = text.slice(start, site.offset);
  const end = /^[ \t]*;/.test(text.slice(site.wordEnd)) ? "" : ";";
  if (/^pragma\s+[a-z]*$/.test(line))
    return ["solidity", "abicoder", "experimental"].map((label, index) => ({
      label,
      kind: "keyword",
      insertText: `${label} `,
      sortText: String(index),
      then: "suggest",
    }));
  const version = /^pragma\s+solidity\s+([\^~<>=.\d ]*)$/.exec(line);
  if (version) {
    const range = site.file.rangeOf({ start: site.offset - (version[1] ?? "").length, end: site.offset });
    const minor = BUNDLED_SOLC_VERSION.replace(/\.\d+$/, ".0");
    return [
      `^${BUNDLED_SOLC_VERSION}`,
      BUNDLED_SOLC_VERSION,
      `>=${minor} <0.9.0`,
      `^${minor.replace(/0$/, "20")}`,
    ].map((label, index) => ({
      label,
      kind: "value",
      insertText: label + end,
      sortText: String(index),
      range,
    }));
  }
  if (/^pragma\s+abicoder\s+\w*$/.test(line))
    return ["v2", "v1"].map((label) => ({ label, kind: "value", insertText: label + end, sortText: label }));
  if (/^pragma\s+experimental\s+\w*$/.test(line))
    return ["SMTChecker", "ABIEncoderV2"].map((label) => ({
      label,
      kind: "value",
      insertText: label + end,
      sortText: label,
    }));
  return [];
}
