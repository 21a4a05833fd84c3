import * as vscode from "vscode";
import type { PatternStatus } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { solidityDocuments } from "./languageQuestions.js";
import { patternsOf } from "./patternWatch.js";
import { changeWords, contractRange, patternName, verdictText } from "./patternWords.js";

/** On the name of a contract that has to do with a pattern: which one, whether it is as audited, and what was checked. */
export function registerPatternHover(extension: ExtensionHost): vscode.Disposable {
  return vscode.languages.registerHoverProvider(solidityDocuments, {
    async provideHover(document, position) {
      const patterns = await patternsOf(extension);
      // What was found out already says where to look; only then is waited for what the text is now.
      const isOnName = (one: PatternStatus): boolean =>
        one.relation !== "imports" && contractRange(document, one).contains(position);
      if (!patterns?.known(document)?.statuses.some(isOnName)) return undefined;
      const statuses = (await patterns.of(document))?.statuses.filter(isOnName) ?? [];
      const [first] = statuses;
      if (!first) return undefined;
      const texts = await Promise.all(
        statuses.map(async (one) => hoverText(extension, one, await patterns.checkedWords(one.pattern))),
      );
      return new vscode.Hover(texts, contractRange(document, first));
    },
  });
}

function hoverText(
  { context }: ExtensionHost,
  status: PatternStatus,
  checked: string,
): vscode.MarkdownString {
  const { relation, changes, overridden, invariants, notes } = status;
  const relations: Readonly<Record<PatternStatus["relation"], string>> = {
    copy: vscode.l10n.t("A copy of {0}", patternName(status)),
    inherits: vscode.l10n.t("Inherits {0}", patternName(status)),
    imports: vscode.l10n.t("Imports {0}", patternName(status)),
    generated: vscode.l10n.t("Generated from {0}", patternName(status)),
  };
  const made = new vscode.MarkdownString();
  made.appendMarkdown(`**${escaped(relations[relation])}: ${escaped(verdictText(status))}**\n\n`);
  const list = (title: string, items: readonly string[]): void => {
    if (items.length > 0) made.appendMarkdown(`${title}\n${items.map((one) => `- ${one}`).join("\n")}\n\n`);
  };
  const parts = changes.map(({ part, change }) => `${code(part)} ${changeWords(change)}`);
  list(vscode.l10n.t("Not as audited:"), [...new Set(parts)]);
  list(
    vscode.l10n.t("Overridden:"),
    overridden.map(({ function: name, invariants: ids }) =>
      ids.length > 0 ? `${code(name)} (${ids.join(", ")})` : code(name),
    ),
  );
  if (invariants.length > 0)
    made.appendMarkdown(`${vscode.l10n.t("Invariants that depend on it: {0}", invariants.join(", "))}\n\n`);
  list(vscode.l10n.t("To be known:"), notes.map(escaped));
  made.appendMarkdown(`${escaped(checked)}\n\n`);
  const page = vscode.Uri.joinPath(context.extensionUri, "docs", "patterns", `${status.pattern}.md`);
  made.appendMarkdown(`[${vscode.l10n.t("The pattern's page")}](${page.toString()})`);
  return made;
}

const code = (text: string): string => `\`${text.replace(/`/g, "")}\``;

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|]/g, "\\$&");
