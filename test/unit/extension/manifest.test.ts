import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { commands, contexts, settingIds, solidityLanguage, views } from "../../../extension/src/ids.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

interface Manifest {
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: unknown } };
  readonly contributes: {
    readonly commands: readonly { command: string; title?: string; category?: string }[];
    readonly configuration: readonly { properties: Record<string, { default?: unknown; scope?: string }> }[];
    readonly views?: Record<string, readonly { id: string; name?: string }[]>;
    readonly languages: readonly { id: string; configuration: string }[];
    readonly grammars: readonly { language: string; scopeName: string; path: string }[];
    readonly snippets: readonly { language: string; path: string }[];
    readonly jsonValidation: readonly { url: string }[];
    readonly menus: Record<string, readonly { command?: string; when?: string }[]>;
    readonly viewsWelcome?: readonly { view: string; contents: string; when?: string }[];
  };
}

const manifestText = read("package.json");
const manifest = JSON.parse(manifestText) as Manifest;
const { contributes } = manifest;
const texts = JSON.parse(read("package.nls.json")) as Record<string, string>;
const sorted = (list: Iterable<string>): string[] => [...list].sort();

describe("The manifest and the extension's ids", () => {
  it("name the same commands", () => {
    assert.deepEqual(sorted(contributes.commands.map((one) => one.command)), sorted(Object.values(commands)));
  });

  it("name the same settings, each with a default and a scope", () => {
    const properties = Object.assign({}, ...contributes.configuration.map((one) => one.properties)) as Record<
      string,
      { default?: unknown; scope?: string }
    >;
    assert.deepEqual(sorted(Object.keys(properties)), sorted(Object.values(settingIds)));
    for (const [id, property] of Object.entries(properties)) {
      assert.notEqual(property.default, undefined, id);
      assert.ok(property.scope, id);
    }
  });

  it("name the same views", () => {
    const contributed = Object.values(contributes.views ?? {}).flatMap((list) => list.map((one) => one.id));
    assert.deepEqual(sorted(contributed), sorted(Object.values(views)));
  });

  it("name the same language", () => {
    assert.deepEqual(
      contributes.languages.map((one) => one.id),
      [solidityLanguage],
    );
    assert.ok(manifest.activationEvents.includes(`onLanguage:${solidityLanguage}`));
  });

  it("use no context key of ours that the table does not have", () => {
    const known = new Set<string>([...Object.values(contexts), ...Object.values(settingIds)]);
    const clauses = [...Object.values(contributes.menus).flat(), ...(contributes.viewsWelcome ?? [])].flatMap(
      (one) => (one.when ? [one.when] : []),
    );
    // `view == tolbooth.x` compares with a view's id; everything else that begins with our name is a key.
    const used = clauses.flatMap((clause) =>
      [...clause.matchAll(/(?<!(?:==|!=|=~)\s*'?)\btolbooth\.[A-Za-z.]+/g)].map(([key]) => key),
    );
    assert.deepEqual(
      used.filter((key) => !known.has(key)),
      [],
    );
    for (const key of Object.values(contexts))
      assert.ok(used.includes(key), `${key} is used in no 'when' clause`);
  });

  it("put only known commands into menus and welcome texts", () => {
    const known = new Set<string>(Object.values(commands));
    const inMenus = Object.values(contributes.menus)
      .flat()
      .flatMap((one) => (one.command ? [one.command] : []));
    const inWelcome = (contributes.viewsWelcome ?? []).flatMap((one) =>
      [...textOf(one.contents).matchAll(/\(command:([\w.]+)/g)].flatMap(([, id]) => (id ? [id] : [])),
    );
    assert.deepEqual(
      [...inMenus, ...inWelcome].filter((id) => id.startsWith("tolbooth.") && !known.has(id)),
      [],
    );
  });
});

/** The text behind `%key%`. */
function textOf(value: string): string {
  const key = /^%(.+)%$/.exec(value)?.[1];
  return key === undefined ? value : (texts[key] ?? "");
}

describe("The manifest's texts", () => {
  it("stand in package.nls.json, each used", () => {
    const used = new Set(
      [...manifestText.matchAll(/"%([^%"]+)%"/g)].flatMap(([, key]) => (key ? [key] : [])),
    );
    assert.deepEqual(sorted(Object.keys(texts)), sorted(used));
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim().length > 0, key);
  });

  it("give every command a title and the category Tolbooth", () => {
    for (const { command, title, category } of contributes.commands) {
      assert.ok(title && textOf(title).length > 0, command);
      assert.match(title, /^%.+%$/, command);
      assert.equal(category, "Tolbooth", command);
    }
  });

  it("of the code are in the bundle for translators", () => {
    const result = spawnSync(process.execPath, ["scripts/generate-l10n.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(result.status, 0, result.stderr);
  });
});

describe("The manifest's files", () => {
  it("are there once it is built", () => {
    const files = [
      manifest.main,
      ...contributes.grammars.map((one) => one.path),
      ...contributes.languages.map((one) => one.configuration),
      ...contributes.snippets.map((one) => one.path),
      ...contributes.jsonValidation.map((one) => one.url),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });

  it("include the grammar under the scope that it has, with its licence notice", () => {
    for (const { path: file, scopeName } of contributes.grammars) {
      assert.equal((JSON.parse(read(file)) as { scopeName: string }).scopeName, scopeName);
    }
    assert.match(read("extension/dist/solidity.tmLanguage.NOTICE.txt"), /Copyright \(c\)/);
  });

  it("include the licences of what was bundled and copied", () => {
    const notices = read("extension/dist/THIRD-PARTY-NOTICES.txt");
    for (const name of ["ethers", "@openzeppelin/contracts", "@vscode/codicons", "solc"]) {
      assert.match(notices, new RegExp(`^${name} \\d`, "m"));
    }
    assert.doesNotMatch(notices, /\(undefined\)/);
  });
});

describe("The extension", () => {
  it("declares that it works in part without trust", () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, "limited");
  });

  it("reads configuration in settings.ts alone", () => {
    const folder = path.join(root, "extension", "src");
    const readers = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => /\bgetConfiguration\s*\(/.test(readFileSync(path.join(folder, file), "utf8")));
    assert.deepEqual(readers, ["settings.ts"]);
  });

  it("writes no id outside ids.ts", () => {
    const folder = path.join(root, "extension", "src");
    const ids = [
      ...Object.values(commands),
      ...Object.values(views),
      ...Object.values(settingIds),
      ...Object.values(contexts),
    ];
    const strays = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && file !== "ids.ts")
      .flatMap((file) => {
        const text = readFileSync(path.join(folder, file), "utf8");
        return ids.filter((id) => text.includes(`"${id}"`)).map((id) => `${file}: ${id}`);
      });
    assert.deepEqual(strays, []);
  });

  it("starts in a table of contents of under 60 lines", () => {
    assert.ok(read("extension/src/extension.ts").split("\n").length < 60);
  });
});
