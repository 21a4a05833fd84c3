import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";
import type { CompletionItem, CompletionList, Hover } from "vscode-languageserver-protocol";
import { root } from "./typescript-places.js";

/** typescript-language-server over standard input and output, as an editor drives it. */
export class TypeScriptLanguageServer {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.#process = process;
    this.#connection = connection;
    connection.onRequest("workspace/configuration", (params: { items: unknown[] }) =>
      params.items.map(() => null),
    );
    for (const request of ["client/registerCapability", "window/workDoneProgress/create"]) {
      connection.onRequest(request, () => null);
    }
  }

  static async start(): Promise<TypeScriptLanguageServer> {
    const cli = path.join(root, "node_modules/typescript-language-server/lib/cli.mjs");
    const child = spawn(process.execPath, [cli, "--stdio"], {
      cwd: root,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const server = new TypeScriptLanguageServer(child, connection);
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      capabilities: {
        textDocument: {
          publishDiagnostics: {},
          completion: { completionItem: { documentationFormat: ["markdown"] } },
          hover: { contentFormat: ["markdown"] },
        },
      },
      initializationOptions: { tsserver: { path: path.join(root, "node_modules/typescript/lib") } },
    });
    await connection.sendNotification("initialized", {});
    return server;
  }

  /**
   * Opens a file with a text and gives the codes of the errors and warnings in it. Asked for, not waited for: what the
   * server publishes of its own accord comes in parts, and the first part may be empty.
   */
  async open(file: string, text: string): Promise<number[]> {
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: pathToFileURL(file).href, languageId: "typescript", version: 1, text },
    });
    const codes: number[] = [];
    for (const request of ["syntacticDiagnosticsSync", "semanticDiagnosticsSync"]) {
      const answer = await this.#connection.sendRequest<{ success: boolean; body?: { code: number }[] }>(
        "workspace/executeCommand",
        { command: "typescript.tsserverRequest", arguments: [request, { file }] },
      );
      if (!answer.success || answer.body === undefined)
        throw new Error(`${request} gave no answer for ${file}`);
      codes.push(...answer.body.map((one) => one.code));
    }
    return codes;
  }

  /** The labels offered right behind the first place where `after` stands in the text. */
  async complete(file: string, text: string, after: string): Promise<CompletionItem[]> {
    const answer = await this.#connection.sendRequest<CompletionItem[] | CompletionList | null>(
      "textDocument/completion",
      {
        textDocument: { uri: pathToFileURL(file).href },
        position: positionAfter(text, after),
      },
    );
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  /** What the server says about the last character of the first place where `at` stands. */
  async hover(file: string, text: string, at: string): Promise<string> {
    const position = positionAfter(text, at);
    const answer = await this.#connection.sendRequest<Hover | null>("textDocument/hover", {
      textDocument: { uri: pathToFileURL(file).href },
      position: { ...position, character: position.character - 1 },
    });
    return JSON.stringify(answer?.contents ?? "");
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    await ended;
    this.#connection.dispose();
  }
}

function positionAfter(text: string, marker: string): { line: number; character: number } {
  const offset = text.indexOf(marker);
  if (offset < 0) throw new Error(`'${marker}' is not in the text`);
  const before = text.slice(0, offset + marker.length).split("\n");
  return { line: before.length - 1, character: before.at(-1)!.length };
}
