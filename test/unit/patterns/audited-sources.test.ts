import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  auditedClosure,
  findProject,
  importedLibraries,
  patternCatalogue,
  readAuditRecord,
  readSources,
  sourceReader,
} from "@tolbooth/sdk";
import { createNodeHost, nodeBundledLibraries } from "@tolbooth/sdk/node";
import { closureOf } from "../../audit/sources.js";

const sdkFolder = path.resolve(import.meta.dirname, "../../../sdk");
const { files: nodeFiles } = createNodeHost();
const consent = "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
const registry = "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

describe("sources of a pattern", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-audited-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, files, importPath } of patternCatalogue) {
    it(`${name}: in the package are the ones that an audit reads`, async () => {
      const found = await auditedClosure(importPath, sourceReader(nodeFiles, nodeBundledLibraries()));
      const wanted = [...closureOf([`sdk/${files.contract}`])].map(
        ([file, text]) =>
          [file.replace(/^sdk\//, "@tolbooth/sdk/").replace(/^node_modules\//, ""), text] as const,
      );
      assert.deepEqual(
        [...found].sort(([left], [right]) => (left < right ? -1 : 1)),
        wanted.sort(([left], [right]) => (left < right ? -1 : 1)),
      );
    });
  }

  it("leave out what cannot be read", async () => {
    const files = new Map([["a/A.sol", 'import "./B.sol"; import "c/C.sol"; contract A {}']]);
    assert.deepEqual(
      [...(await auditedClosure("a/A.sol", (name) => Promise.resolve(files.get(name)))).keys()],
      ["a/A.sol"],
    );
  });

  it("of a project without an installation are the package's own", async () => {
    mkdirSync(path.join(folder, "contracts"));
    writeFileSync(path.join(folder, "contracts/Own.sol"), `import "${consent}"; contract Own {}`);
    const libraries = await librariesOf();
    assert.equal(
      libraries.get(consent)?.text,
      readFileSync(path.join(sdkFolder, "contracts/data-sharing/ConsentRegistry.sol"), "utf8"),
    );
    assert.equal(libraries.get(registry), undefined);
    assert.ok(![...libraries.keys()].some((name) => name.includes("Own.sol")));
  });

  it("of a project with a copy in node_modules or lib are that copy, under the names of imports", async () => {
    for (const copy of ["node_modules/@tolbooth/sdk", "lib/tolbooth"]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(path.join(folder, "src"), { recursive: true });
      if (copy.startsWith("lib"))
        writeFileSync(
          path.join(folder, "foundry.toml"),
          "[profile.default]\nremappings = ['@tolbooth/sdk/=lib/tolbooth/']\n",
        );
      cpSync(path.join(sdkFolder, "contracts"), path.join(folder, copy, "contracts"), { recursive: true });
      const gate = path.join(folder, copy, "contracts/governance/AgencyGated.sol");
      writeFileSync(gate, `${readFileSync(gate, "utf8")}// changed\n`);
      writeFileSync(
        path.join(folder, "src/Own.sol"),
        `import {ConsentRegistry} from "${consent}"; contract Own {}`,
      );
      const libraries = await librariesOf();
      const text = libraries.get("@tolbooth/sdk/contracts/governance/AgencyGated.sol")?.text ?? "";
      assert.ok(text.endsWith("// changed\n"), copy);
      const closure = await auditedClosure(consent, (name) => Promise.resolve(libraries.get(name)?.text));
      assert.deepEqual(
        [...closure.keys()].sort(),
        [...(await auditedClosure(consent, sourceReader(nodeFiles, nodeBundledLibraries()))).keys()].sort(),
        copy,
      );
    }
  });

  it("have no record where none was made, and refuse a file that is none", async () => {
    assert.equal(await readAuditRecord(nodeFiles, folder, "ConsentRegistry"), undefined);
    mkdirSync(path.join(folder, "audits/ConsentRegistry"), { recursive: true });
    writeFileSync(path.join(folder, "audits/ConsentRegistry/audit.json"), "{}");
    await assert.rejects(readAuditRecord(nodeFiles, folder, "ConsentRegistry"), {
      code: "FILE_FORMAT_UNKNOWN",
    });
  });

  async function librariesOf(): Promise<ReturnType<typeof importedLibraries>> {
    const project = await findProject(nodeFiles, folder, {
      stopAt: folder,
      bundledLibraries: nodeBundledLibraries(),
    });
    return importedLibraries(await readSources(nodeFiles, project));
  }
});
