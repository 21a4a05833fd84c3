import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TypeScriptLanguageServer } from "./support/language-server.js";
import { fileWithSnippet, root, typescriptSnippets } from "./support/typescript-places.js";

/** Has a tsconfig.json like that of a project that uses the sdk. */
const folder = path.join(root, "test/snippets/.build/language-server");

const projectConfiguration = {
  compilerOptions: {
    module: "NodeNext",
    moduleResolution: "NodeNext",
    target: "ES2022",
    lib: ["ES2023"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node", "mocha"],
  },
  include: ["*.ts"],
};

/** Somebody types against the sdk: the cursor stands behind a dot, and inside the braces of an import. */
const typing = `import { MovementClearanceClient, ConsentRegistryClient } from "@tolbooth/sdk";
import { openProject } from "@tolbooth/sdk/node";
const session = await openProject(".");
const movements = await session.client(MovementClearanceClient, "MovementClearance", "hmrc");
await movements.decide("0x00", 1, "clear", "0x00");
const consents = await session.client(ConsentRegistryClient, "ConsentRegistry", "nhs");
await consents.withdrawWithSecret({ controller: 1, recipient: 2, terms: "0x00", secret: "0x00" });
await session.startNetwork();
`;

function sampleFiles(): string[] {
  const samples = path.join(root, "samples");
  return readdirSync(samples, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`));
}

describe("The TypeScript language server", () => {
  let server: TypeScriptLanguageServer;

  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(projectConfiguration));
    server = await TypeScriptLanguageServer.start();
  });

  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const snippet of typescriptSnippets()) {
    it(`finds nothing in ${snippet.prefix}`, async () => {
      const file = path.join(folder, `${snippet.prefix}.ts`);
      const text = fileWithSnippet(snippet);
      writeFileSync(file, text);
      assert.deepEqual(await server.open(file, text), []);
    });
  }

  it("finds nothing in the samples", async () => {
    const files = sampleFiles();
    assert.ok(files.length >= 4, `${files.length} files`);
    for (const file of files) assert.deepEqual(await server.open(file, readFileSync(file, "utf8")), [], file);
  });

  it("finds what is wrong, so that finding nothing means something", async () => {
    const file = path.join(folder, "wrong.ts");
    const text = `import { openProject } from "@tolbooth/sdk/node";\nconst session = await openProject(1);\nsession.deploi();\n`;
    writeFileSync(file, text);
    assert.deepEqual(await server.open(file, text), [2345, 2551]);
  });

  describe("while somebody types", () => {
    const file = path.join(folder, "typing.ts");

    before(async () => {
      writeFileSync(file, typing);
      assert.deepEqual(await server.open(file, typing), []);
    });

    const offered = async (after: string): Promise<string[]> =>
      (await server.complete(file, typing, after)).map((item) => item.label);

    it("offers what a session can do", async () => {
      const labels = await offered("await session.");
      for (const name of ["compile", "startNetwork", "deploy", "call", "send", "client", "events", "close"]) {
        assert.ok(labels.includes(name), `${name} is not among ${labels.join(", ")}`);
      }
    });

    it("offers what a client can do, in the words of the border", async () => {
      const labels = await offered("await movements.");
      for (const name of ["open", "decide", "amend", "invalidate", "exit", "movement"])
        assert.ok(labels.includes(name), name);
    });

    it("offers a lane's decisions", async () => {
      const labels = await offered(`decide("0x00", 1, "`);
      assert.deepEqual(labels.map((label) => label.replace(/"/g, "")).sort(), [
        "clear",
        "hold",
        "no-change",
        "refuse",
      ]);
    });

    it("offers the sdk's names in an import", async () => {
      const labels = await offered("import { ");
      for (const name of ["AgencyRegistryClient", "readFhirConsent", "planCdsImport", "TolboothError"]) {
        assert.ok(labels.includes(name), name);
      }
    });

    it("says what a call does, and who may make it", async () => {
      assert.match(await server.hover(file, typing, "movements.decide"), /lane's decision/);
      assert.match(await server.hover(file, typing, "withdrawWithSecret"), /Any account may send it/);
      assert.match(await server.hover(file, typing, "openProject"), /Opens a project/);
    });
  });

  it("has the samples to look at", () => {
    for (const name of ["border-events", "health-data-sharing"])
      assert.ok(existsSync(path.join(root, "samples", name)), name);
  });
});
