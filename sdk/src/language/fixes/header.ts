import { BUNDLED_SOLC_VERSION } from "../../compile/version.js";
import { versionsAllowedBy } from "../slang-parser.js";
import type { Span } from "../types.js";
import type { FixSite } from "./fix-site.js";
import type { FixSource } from "./fix-sources.js";
import { lineEndOf } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

const licencePattern = /SPDX-License-Identifier:\s*([A-Za-z0-9.+() -]*[A-Za-z0-9.+)])/;
const pragmaPattern = /\bpragma\s+solidity\s+([^;{}]+?)\s*;/;

/** 1878: no licence is named. The one that the project's other files name most, else two to choose from. */
export function addLicence(site: FixSite): Fix[] {
  const used = mostUsed(site, licencePattern);
  const licences = used === undefined ? ["MIT", "UNLICENSED"] : [used];
  return licences.flatMap((licence) =>
    site.fix(
      title("addLicence", { licence }),
      [site.insert(textStart(site.text), `// SPDX-License-Identifier: ${licence}${lineEndOf(site.text)}`)],
      { preferred: licence === used, safe: licence === used },
    ),
  );
}

/** 3420: no compiler version is named. The one that the project's other files name most, else the compiler's own. */
export function addPragma(site: FixSite): Fix[] {
  const version = mostUsed(site, pragmaPattern) ?? `^${BUNDLED_SOLC_VERSION}`;
  const lineEnd = lineEndOf(site.text);
  const offset = licenceEnd(site.text);
  const gap = /^[ \t]*(?:\r\n|\n|\r|$)/.test(site.text.slice(offset)) ? "" : lineEnd;
  return site.fix(
    title("addPragma", { version }),
    [site.insert(offset, `pragma solidity ${version};${lineEnd}${gap}`)],
    { preferred: true, safe: true },
  );
}

/**
 * 5333: another compiler version is asked for. A pinned version of the compiler's own series becomes a lower bound;
 * otherwise what the project's other files ask for, or the compiler's own version.
 */
export function changePragma(site: FixSite): Fix[] {
  const found = pragmaPattern.exec(site.found);
  const asked = found?.[1];
  if (!found || asked === undefined) return [];
  const series = BUNDLED_SOLC_VERSION.split(".").slice(0, 2).join(".");
  const pinned = /^=?\s*(\d+\.\d+\.\d+)$/.exec(asked)?.[1];
  const sameSeries = pinned?.startsWith(`${series}.`) && !isNewer(pinned) ? `^${pinned}` : undefined;
  const others = mostUsed(site, pragmaPattern);
  const versions = [sameSeries, others === asked ? undefined : others, `^${BUNDLED_SOLC_VERSION}`];
  const start = site.span.start + found.index + found[0].lastIndexOf(asked);
  const wanted = [...new Set(versions.filter((one) => one !== undefined))];
  return wanted.flatMap((version, place) =>
    site.fix(
      title("changePragma", { version }),
      [site.replace({ start, end: start + asked.length }, version)],
      { preferred: place === 0 },
    ),
  );
}

function isNewer(version: string): boolean {
  const patch = (text: string): number => Number(text.split(".")[2]);
  return patch(version) > patch(BUNDLED_SOLC_VERSION);
}

/** Behind the line of the licence, where a text begins with one; else where the text begins. */
export function licenceEnd(text: string): number {
  const start = textStart(text);
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)[ \t]*(?:\r\n|\n|\r)/.exec(
    text.slice(start),
  )?.[0];
  return comment !== undefined && licencePattern.test(comment) ? start + comment.length : start;
}

/** Behind a byte-order mark, where there is one. */
function textStart(text: string): number {
  return text.startsWith("\ufeff") ? 1 : 0;
}

/** What a pattern finds most often in the project's other files; of several the first. */
function mostUsed(site: FixSite, pattern: RegExp): string | undefined {
  const counts = new Map<string, number>();
  for (const source of site.context.sources.all) {
    const found = source.own && source.path !== site.source.path && pattern.exec(source.content)?.[1]?.trim();
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/**
 * A version pragma that allows versions of several series (`>=0.4.22 <0.9.0`): each of them broke what the one before
 * allowed, so no text was checked with all. Offers the newest series that it allows, from its first version on, and the
 * compiler's own version.
 */
export function narrowPragma({ file }: FixSource, offset: number): Fix[] {
  const pragma = pragmaAt(file.text, offset);
  if (!pragma) return [];
  const versions = versionsAllowedBy(`pragma solidity ${pragma.version};`);
  const seriesOf = (version: string): string => version.split(".").slice(0, 2).join(".");
  const newest = versions.at(-1);
  if (newest === undefined || new Set(versions.map(seriesOf)).size < 2) return [];
  const first = versions.find((version) => seriesOf(version) === seriesOf(newest)) ?? newest;
  const wanted = [`^${first}`, `^${BUNDLED_SOLC_VERSION}`];
  return wanted.map((version, place) => ({
    title: title("narrowPragma", { version }),
    kind: "refactor.rewrite",
    isPreferred: place === 0,
    isSafe: false,
    files: [
      {
        path: file.path,
        edits: [{ span: pragma.span, range: file.rangeOf(pragma.span), newText: version }],
      },
    ],
  }));
}

/** The version pragma around an offset, and what it asks for. */
function pragmaAt(text: string, offset: number): { span: Span; version: string } | undefined {
  for (const found of text.matchAll(new RegExp(pragmaPattern, "g"))) {
    const version = found[1] ?? "";
    if (offset < found.index || offset > found.index + found[0].length) continue;
    const start = found.index + found[0].lastIndexOf(version);
    return { span: { start, end: start + version.length }, version };
  }
  return undefined;
}
