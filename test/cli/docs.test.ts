import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { before, describe, it } from "mocha";
import { buildProgram } from "../../sdk/dist/cli/main.js";
import { checkDocument, schemaFiles } from "./harness.js";

type Command = Awaited<ReturnType<typeof buildProgram>>;

describe("docs/cli.md", () => {
  let text: string;
  before(async () => (text = await readFile(new URL("../../docs/cli.md", import.meta.url), "utf8")));

  it("names every command, argument and option", async () => {
    const visit = (command: Command, words: string): void => {
      for (const option of command.options)
        assert.ok(text.includes(`\`${option.flags.replace(/^-V, /, "")}`), `${words} ${option.flags}`);
      for (const one of command.commands as Command[]) {
        const name = `${words} ${one.name()}`;
        const isNamed =
          text.includes(`\`${name}`) || (words.endsWith("network") && text.includes(`\`${one.name()}\``));
        assert.ok(isNamed, name);
        for (const argument of one.registeredArguments) {
          const shown = argument.name() + (argument.variadic ? "..." : "");
          assert.ok(text.includes(argument.required ? `<${shown}>` : `[${shown}]`), `${name} ${shown}`);
        }
        visit(one, name);
      }
    };
    visit(
      await buildProgram(
        () => Promise.resolve(),
        () => undefined,
      ),
      "tolbooth",
    );
  });

  it("links every schema, and every schema belongs to a command", async () => {
    const folder = new URL("../../sdk/schemas/", import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.startsWith("cli-"));
    const used = new Set([...Object.values(schemaFiles), "cli-envelope.json"]);
    assert.deepEqual(files.toSorted(), [...used].toSorted());
    for (const file of files.filter((name) => name !== "cli-help.json"))
      assert.ok(text.includes(`../sdk/schemas/${file}`), file);
  });

  it("shows documents that fit their schemas", async () => {
    const examples = [...text.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
      ([, body]) => JSON.parse(body!) as { command: string },
    );
    assert.ok(examples.length >= 3);
    for (const example of examples) await checkDocument(example, schemaFiles[example.command]!);
  });
});
