import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as sdk from "@tolbooth/sdk";
import { patternCatalogue, recipeOf } from "@tolbooth/sdk";
import { Interface, type InterfaceAbi } from "ethers";

const root = path.resolve(import.meta.dirname, "../../..");
const folder = path.join(root, "docs/patterns");
const page = (name: string): string => readFileSync(path.join(folder, `${name}.md`), "utf8");

describe("reference documentation of the patterns", () => {
  it("is made from the contracts, the catalogue and the gas reports as they are now", () => {
    const check = spawnSync(process.execPath, ["scripts/generate-pattern-docs.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(check.status, 0, check.stderr);
  });

  it("has a page for every pattern, and its links lead somewhere", () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith(".md"));
    assert.deepEqual(pages.sort(), [...patternCatalogue.map((one) => `${one.name}.md`), "README.md"].sort());
    for (const file of pages)
      for (const [, target = ""] of readFileSync(path.join(folder, file), "utf8").matchAll(
        /\]\(([^)\s]+)\)/g,
      ))
        if (!target.startsWith("https:"))
          assert.ok(existsSync(path.join(folder, target)), `${file}: ${target}`);
  });

  for (const { name } of patternCatalogue) {
    it(`says of ${name} every function, event, error and option, each with its selector`, () => {
      const text = page(name);
      const variable = `${name[0]!.toLowerCase()}${name.slice(1)}Abi`;
      const abi = Interface.from((sdk as Record<string, unknown>)[variable] as InterfaceAbi);
      abi.forEachFunction((one) => assert.ok(text.includes(`\`${one.selector}\``), one.format()));
      abi.forEachError((one) => assert.ok(text.includes(`\`${one.selector}\``), one.format()));
      abi.forEachEvent((one) => {
        if (!/^Role/.test(one.name)) assert.ok(text.includes(`\`${one.topicHash}\``), one.format());
      });
      for (const { key } of recipeOf(name).options) assert.ok(text.includes(`\`${key}\``), key);
    });
  }

  it("says which capability a function asks for and with which errors it can end", () => {
    const text = page("ConsentRegistry");
    const withdraw = /### withdraw\n[\s\S]*?(?=\n### )/.exec(text)?.[0] ?? "";
    assert.match(withdraw, /Errors: `Denied`, `NotActive`, `NotController`, `UnknownConsent`\./);
    assert.match(text, /\| `CONSENT_WITHDRAW` \|[^\n]*`withdraw`/);
    assert.match(text, /`B2\.1`|\| B2\.1 /);
  });
});
