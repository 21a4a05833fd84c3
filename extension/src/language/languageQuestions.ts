import * as vscode from "vscode";
import type { LanguageAnswer, LanguageParameters, LanguageRequest, Position, Range } from "@tolbooth/sdk";
import type { LanguageClient } from "../adapters/languages.js";
import type { ExtensionHost } from "../host.js";
import { solidityLanguage } from "../ids.js";
import { languagePathOf, uriOf } from "./documents.js";

/** The documents that language features are offered for. */
export const solidityDocuments: vscode.DocumentSelector = [
  { language: solidityLanguage, scheme: "file" },
  { language: solidityLanguage, scheme: "untitled" },
];

/** Asks the language service from a provider. The service starts with the first question in a trusted workspace. */
export interface LanguageQuestions {
  /**
   * `undefined` in a workspace that is not trusted, for a document that has no path, and when it was cancelled.
   * What goes wrong is logged, and answered with `undefined`.
   */
  ask<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
    token: vscode.CancellationToken,
  ): Promise<LanguageAnswer<Request> | undefined>;
  /** As `ask`, but throws what the user must hear: why something cannot be done. */
  askOrSay<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
    token: vscode.CancellationToken,
  ): Promise<LanguageAnswer<Request> | undefined>;
}

let client: Promise<LanguageClient> | undefined;

/** The questions of this window. */
export function languageQuestions(extension: ExtensionHost): LanguageQuestions {
  const start = async (): Promise<LanguageClient> => {
    const services = await extension.services(vscode.l10n.t("read Solidity files"));
    const { createLanguageClient } = await import("../adapters/languages.js");
    return extension.own(createLanguageClient(extension, services));
  };
  const askOrSay: LanguageQuestions["askOrSay"] = async (request, parameters, token) => {
    if (!extension.isTrusted()) return undefined;
    client ??= start();
    // A start that failed is tried again with the next question.
    const started = await client.catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    const answer: unknown = await started.ask(request, parameters, token);
    return answer as LanguageAnswer<typeof request> | undefined;
  };
  return {
    askOrSay,
    async ask(request, parameters, token) {
      try {
        const answer: unknown = await askOrSay(request, parameters, token);
        return answer as LanguageAnswer<typeof request> | undefined;
      } catch (error) {
        extension.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return undefined;
      }
    },
  };
}

/** A place in a document as the service takes it; nothing for a document that it cannot know. */
export function placeIn(
  document: vscode.TextDocument,
  position: vscode.Position,
): { path: string; position: Position } | undefined {
  const path = languagePathOf(document);
  return path === undefined
    ? undefined
    : { path, position: { line: position.line, character: position.character } };
}

/** A range as the editor has it. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A place in a file as the editor has it. */
export function toLocation({ path, range }: { path: string; range: Range }): vscode.Location {
  return new vscode.Location(uriOf(path), toRange(range));
}
