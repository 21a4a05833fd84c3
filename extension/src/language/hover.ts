import * as path from "node:path";
import * as vscode from "vscode";
import type { DocumentationTag, HoverPart } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { solidityLanguage } from "../ids.js";
import { uriOf } from "./documents.js";
import { languageQuestions, placeIn, solidityDocuments, toRange } from "./languageQuestions.js";

/** What is known of the word under the pointer. */
export function registerHover(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.languages.registerHoverProvider(solidityDocuments, {
    async provideHover(document, position, token) {
      const place = placeIn(document, position);
      const found = place && (await questions.ask("hover", place, token));
      if (!found) return undefined;
      const contents = found.importedPath
        ? [
            new vscode.MarkdownString(
              linkTo(found.importedPath, 0, vscode.workspace.asRelativePath(found.importedPath)),
            ),
          ]
        : found.parts.map(hoverMarkdown);
      return new vscode.Hover(contents, toRange(found.range));
    },
  });
}

/** One declaration as text. Documentation comes from files, so it is shown as Markdown without commands or HTML. */
export function hoverMarkdown(part: HoverPart): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const local = /variable|parameter|field|value$/.test(part.kind) && !/^(?:state)/.test(part.kind);
  markdown.appendCodeblock(local ? `${part.code} // ${part.kind}` : part.code, solidityLanguage);
  const facts = factsOf(part);
  if (facts.length > 0) markdown.appendMarkdown(`${facts.join("  \n")}\n\n`);
  const documentation = documentationMarkdown(part.documentation);
  if (documentation) markdown.appendMarkdown(`${documentation}\n\n`);
  const { declaredIn } = part;
  if (declaredIn) {
    const link = linkTo(declaredIn.path, declaredIn.line, escaped(declaredIn.name));
    markdown.appendMarkdown(vscode.l10n.t("Declared in {0}", link));
  }
  return markdown;
}

function factsOf({ value, signature, selector, topic }: HoverPart): string[] {
  const facts: string[] = [];
  if (value !== undefined) facts.push(vscode.l10n.t("Value: {0}", code(value)));
  if (selector !== undefined && signature !== undefined)
    facts.push(vscode.l10n.t("Selector: {0} of {1}", code(selector), code(signature)));
  if (topic !== undefined && signature !== undefined)
    facts.push(vscode.l10n.t("Topic: {0} of {1}", code(topic), code(signature)));
  return facts;
}

/** NatSpec as Markdown: title and notice first, then remarks, parameters, results, and tags of one's own. */
export function documentationMarkdown(tags: readonly DocumentationTag[]): string {
  const texts = (tag: string): string[] =>
    tags.filter((one) => one.tag === tag && one.text).map((one) => prose(one.text));
  const list = (title: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`**${title}**\n\n${items.map((one) => `- ${one}`).join("\n")}`] : [];
  const parameters = tags
    .filter((one) => one.tag === "param")
    .map((one) => `${code(one.name ?? "")}${one.text ? ` ${prose(one.text)}` : ""}`);
  const others = tags.filter((one) => one.tag.startsWith("custom:") && one.text);
  return [
    ...texts("title").map((one) => `**${one}**`),
    ...texts("notice"),
    ...texts("dev"),
    ...list(vscode.l10n.t("Parameters"), parameters),
    ...list(vscode.l10n.t("Returns"), texts("return")),
    ...others.map((one) => `**${escaped(one.tag.slice("custom:".length))}** ${prose(one.text)}`),
    ...texts("author").map((one) => vscode.l10n.t("Author: {0}", one)),
  ].join("\n\n");
}

/** `{IERC20-transfer}`, as OpenZeppelin refers to other functions, reads better as code. */
function prose(text: string): string {
  return text.replace(/\{([\w.]+)(?:-([\w.]+))?(?:-[^{}]*)?\}/g, (_, first: string, second?: string) =>
    code(second === undefined ? first : `${first}.${second}`),
  );
}

function code(text: string): string {
  return `\`${text.replace(/`/g, "")}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|]/g, "\\$&");
}

function linkTo(file: string, line: number, label: string): string {
  const uri = uriOf(file).with({ fragment: `L${line + 1}` });
  return `[${label || path.basename(file)}](${uri.toString()})`;
}
