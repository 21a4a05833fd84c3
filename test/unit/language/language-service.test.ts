import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import { createLanguageService, languageWorkerFile, type LanguageService } from "@tolbooth/sdk/node";

const text =
  "pragma solidity ^0.8.20;\ncontract A { uint256 counter; function f() public { counter = 1; } }\n";

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no error";
  } catch (error) {
    return isTolboothError(error) ? error.code : String(error);
  }
}

describe("the language service", function () {
  this.timeout(60_000);

  let folder: string;
  let file: string;
  let service: LanguageService;

  const start = (workerFile = languageWorkerFile()): LanguageService =>
    createLanguageService({ workerFile, roots: [folder], bundledLibraries: [], environment: {} });
  /** The line that the definition of the word at the place stands on. */
  const definition = async (
    line: number,
    character: number,
    signal?: AbortSignal,
  ): Promise<number | undefined> => {
    const parameters = { path: file, position: { line, character } };
    const found = await service.ask("definition", parameters, { signal });
    return found[0]?.targetSelectionRange.start.line;
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-language-"));
    await mkdir(path.join(folder, "contracts"));
    file = path.join(folder, "contracts", "A.sol");
    await writeFile(file, text);
    service = start();
  });

  afterEach(async () => {
    await service.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it("answers from the disk, and from the newest text of an open document", async () => {
    assert.equal(await definition(1, 55), 1);
    for (let line = 1; line <= 40; line += 1) service.setDocument(file, "\n".repeat(line) + text);
    assert.equal(await definition(41, 55), 41);
    service.setDocument(file, undefined);
    assert.equal(await definition(1, 55), 1);
    await writeFile(file, `\n\n${text}`);
    service.filesChanged();
    assert.equal(await definition(3, 55), 3);
  });

  it("answers many questions at once, each about the text that was there when it was asked", async () => {
    const answers: Promise<number | undefined>[] = [];
    for (let line = 1; line <= 20; line += 1) {
      service.setDocument(file, "\n".repeat(line) + text);
      answers.push(definition(line + 1, 55));
    }
    assert.deepEqual(
      await Promise.all(answers),
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
  });

  it("gives up what was cancelled, and goes on", async () => {
    const already = new AbortController();
    already.abort();
    assert.equal(await codeOf(definition(1, 55, already.signal)), "OPERATION_CANCELLED");
    const later = new AbortController();
    const question = codeOf(definition(1, 55, later.signal));
    later.abort();
    assert.equal(await question, "OPERATION_CANCELLED");
    assert.equal(await definition(1, 55), 1);
  });

  it("says with its code what a feature refuses", async () => {
    const parameters = { path: file, position: { line: 1, character: 55 } };
    assert.equal(await codeOf(service.ask("rename", { ...parameters, newName: "f" })), "RENAME_NAME_TAKEN");
    assert.equal(
      await codeOf(service.ask("rename", { ...parameters, newName: "if" })),
      "RENAME_NAME_INVALID",
    );
  });

  it("starts anew when its worker has died, with the texts of all documents", async () => {
    // A worker that is ended by a certain word; without it, the real one.
    const mortal = path.join(folder, "mortal.mjs");
    const real = JSON.stringify(new URL(`file://${languageWorkerFile()}`).href);
    await writeFile(
      mortal,
      `import { parentPort } from "node:worker_threads";
       await import(${real});
       parentPort.on("message", (task) => {
         if (task.kind === "request" && task.request === "workspaceSymbols") process.exit(7);
       });`,
    );
    await service.dispose();
    service = start(mortal);
    service.setDocument(file, `\n${text}`);
    assert.equal(await definition(2, 55), 2);
    const killer = codeOf(service.ask("workspaceSymbols", { path: file, query: "" }));
    const survivor = definition(2, 55);
    assert.equal(await killer, "LANGUAGE_SERVICE_STOPPED");
    assert.equal(await survivor, 2);
    assert.equal(await definition(2, 55), 2);
  });

  it("says so when its worker cannot start, and does not try for ever", async () => {
    await service.dispose();
    service = start(path.join(folder, "missing.mjs"));
    assert.equal(await codeOf(definition(1, 55)), "LANGUAGE_SERVICE_STOPPED");
    assert.equal(await codeOf(definition(1, 55)), "LANGUAGE_SERVICE_STOPPED");
  });

  it("cancels what waits when it is disposed of", async () => {
    const question = codeOf(definition(1, 55));
    await service.dispose();
    assert.equal(await question, "OPERATION_CANCELLED");
    assert.equal(await codeOf(definition(1, 55)), "OPERATION_CANCELLED");
  });

  it("answers for a file that exists only in the editor, and for a folder without sources", async () => {
    const unsaved = path.join(folder, "contracts", "New.sol");
    service.setDocument(unsaved, 'import "./A.sol";\ncontract B is A {}\n');
    const found = await service.ask("definition", { path: unsaved, position: { line: 1, character: 14 } });
    assert.equal(found[0]?.path, file);
    const missing = path.join(folder, "contracts", "Missing.sol");
    assert.deepEqual(await service.ask("documentSymbols", { path: missing }), []);
  });
});
