import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import {
  checkDocument,
  removeFolder,
  temporaryFolder,
  tolbooth,
  tolboothJson,
  writeFiles,
} from "./harness.js";

const book = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Book {
    event Written(bytes32 indexed record, uint16 indexed agency, string text);
    function write(uint256 record, uint16 agency, string calldata text) external { emit Written(bytes32(record), agency, text); }
}
`;

const recordId = (number: number): string => `0x${number.toString(16).padStart(64, "0")}`;

interface Written {
  arguments: { value: string }[];
  retracted?: true;
}

describe("tolbooth events: the index", function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "contracts/Book.sol": book,
      "tolbooth.json": JSON.stringify({
        agencies: [
          { name: "hmrc", title: "HMRC" },
          { name: "defra", title: "Defra" },
        ],
      }),
    });
    assert.equal((await json("network", "start")).exit, 0);
    assert.equal((await json("deploy", "Book")).exit, 0);
    for (const [record, agency, text] of [
      [1, 1, "opened"],
      [2, 2, "=HYPERLINK(1)"],
      [1, 2, 'said "no", twice'],
    ])
      assert.equal((await json("send", "Book", "write", ...[record, agency, text].map(String))).exit, 0);
  });
  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  const json = (...words: string[]) => tolboothJson(words, { cwd: folder });
  const texts = ({ result }: { result?: { events: Written[] } }): unknown[] =>
    result!.events.map((one) => one.arguments[2]?.value);

  it("finds by agency, record, argument and text, and keeps one file for the chain", async () => {
    assert.deepEqual(texts(await json("events", "--agency", "defra")), ["=HYPERLINK(1)", 'said "no", twice']);
    assert.deepEqual(texts(await json("events", "--agency", "1")), ["opened"]);
    assert.deepEqual(texts(await json("events", "--record", recordId(1), "--newest")), [
      'said "no", twice',
      "opened",
    ]);
    assert.deepEqual(texts(await json("events", "Book", "--argument", "agency=2", "--text", "twice")), [
      'said "no", twice',
    ]);
    assert.deepEqual(texts(await json("events", "--since", "2100-01-01")), []);
    const files = await readdir(path.join(folder, ".tolbooth", "events"));
    assert.equal(files.filter((name) => name.endsWith(".sqlite")).length, 1, files.join());
  });

  it("gives pages", async () => {
    const first = await json("events", "--limit", "2");
    assert.deepEqual([texts(first), first.result.total], [["opened", "=HYPERLINK(1)"], 3]);
    const second = await json("events", "--limit", "2", "--after", String(first.result.next));
    assert.deepEqual([texts(second), second.result.next], [['said "no", twice'], undefined]);
  });

  it("exports CSV in which no cell is a formula, and JSON", async () => {
    const csv = await json("events", "--export", "events.csv");
    assert.deepEqual(csv.result.exported, { file: path.join(folder, "events.csv"), events: 3 });
    const lines = (await readFile(path.join(folder, "events.csv"), "utf8")).split("\r\n");
    assert.equal(lines.length, 5);
    assert.equal(lines[2]?.endsWith(`,${recordId(2)},2,'=HYPERLINK(1)`), true, lines[2]);
    assert.equal(lines[3]?.endsWith(`,${recordId(1)},2,"said ""no"", twice"`), true, lines[3]);
    await json("events", "--export", "events.json");
    const document = JSON.parse(await readFile(path.join(folder, "events.json"), "utf8")) as Record<
      string,
      unknown
    >;
    assert.deepEqual([document["format"], document["version"]], ["tolbooth/events", 1]);
    assert.equal((document["events"] as unknown[]).length, 3);
  });

  for (const [what, code, words] of [
    ["an agency that nobody knows", "EVENT_QUERY_INVALID", ["--agency", "nobody"]],
    ["a record that is none", "EVENT_QUERY_INVALID", ["--record", "7"]],
    ["an argument without a value", "EVENT_QUERY_INVALID", ["--argument", "agency"]],
    ["an argument that no event has", "EVENT_QUERY_INVALID", ["--argument", "colour=red"]],
    ["an event that no contract has", "EVENT_NOT_FOUND", ["--event", "Erased"]],
    ["a time that is none", "WRONG_USAGE", ["--since", "yesterday"]],
    ["a file of another kind", "WRONG_USAGE", ["--export", "events.xls"]],
    ["an export that follows", "WRONG_USAGE", ["--export", "events.csv", "--follow"]],
  ] as const)
    it(`refuses ${what}: ${code}`, async () => {
      const refused = await json("events", ...words);
      assert.deepEqual([refused.exit, refused.error?.code], [2, code]);
    });

  it("--follow tells what the chain takes back", async () => {
    const { url } = (await json("events")).result.network as { url: string };
    const ask = async (method: string, ...params: unknown[]): Promise<unknown> => {
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
      const answer = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return ((await answer.json()) as { result: unknown }).result;
    };
    const snapshot = await ask("evm_snapshot");
    for (let number = 0; number < 20; number += 1) await ask("evm_mine");
    assert.equal((await json("send", "Book", "write", "9", "1", "lost")).exit, 0);
    let seen = "";
    let reverted = false;
    const run = await tolbooth(["events", "--follow", "--json"], {
      cwd: folder,
      onStart: (child) =>
        child.stdout?.on("data", (chunk: Buffer) => {
          seen += chunk.toString();
          if (seen.includes("lost") && !reverted) {
            reverted = true;
            void ask("evm_revert", snapshot);
          }
          if (seen.includes('"retracted":true')) child.kill("SIGINT");
        }),
    });
    assert.equal(run.code, 0, run.stderr);
    const documents = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { result: { events: Written[] } });
    for (const document of documents) await checkDocument(document, "cli-events.json");
    const events = documents.flatMap(({ result }) => result.events);
    assert.deepEqual(
      events.map((one) => [one.arguments[2]?.value, one.retracted]),
      [
        ["opened", undefined],
        ["=HYPERLINK(1)", undefined],
        ['said "no", twice', undefined],
        ["lost", undefined],
        ["lost", true],
      ],
    );
    assert.equal((await json("events")).result.events.length, 3);
  });
});
