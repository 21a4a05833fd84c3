import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { patternCatalogue, patternDescription, recipeOf, scanSolidity } from "@tolbooth/sdk";

const sdkFolder = path.resolve(import.meta.dirname, "../../../sdk");

/** Contracts that can be deployed, by family. */
function deployableContracts(): string[] {
  return ["governance", "data-sharing", "border"].flatMap((family) =>
    readdirSync(path.join(sdkFolder, "contracts", family))
      .filter((file) => file.endsWith(".sol"))
      .flatMap((file) =>
        scanSolidity(readFileSync(path.join(sdkFolder, "contracts", family, file), "utf8"))
          .declarations.filter(({ kind }) => kind === "contract")
          .map(({ name }) => `${family}/${name}`),
      ),
  );
}

describe("the catalogue of patterns", () => {
  it("lists every contract that can be deployed, each once, under its family", () => {
    assert.deepEqual(
      patternCatalogue.map(({ family, name }) => `${family}/${name}`).sort(),
      deployableContracts().sort(),
    );
  });

  it("finds a pattern however its name is written, and refuses what there is not", () => {
    assert.equal(patternDescription("consentregistry").name, "ConsentRegistry");
    assert.throws(() => patternDescription("Consent"), { code: "PATTERN_UNKNOWN" });
  });

  for (const pattern of patternCatalogue) {
    const { name, family, files, importPath, needs, worksWith, standards, legalBasis } = pattern;
    describe(name, () => {
      it("names files that declare its contract and its interface", () => {
        const declared = (file: string): string[] =>
          scanSolidity(readFileSync(path.join(sdkFolder, file), "utf8")).declarations.map((one) => one.name);
        assert.ok(declared(files.contract).includes(name));
        assert.ok(declared(files.interface).includes(`I${name}`));
        assert.equal(importPath, `@tolbooth/sdk/${files.contract}`);
      });

      it("takes as many constructor arguments as the contract that is made from it", () => {
        const recipe = recipeOf(name);
        assert.equal(recipe.family, family);
        assert.equal(recipe.constructorParameters.length, needs.length);
      });

      it("works with patterns that work with it", () => {
        assert.ok(worksWith.length > 0 && !worksWith.includes(name));
        for (const neighbour of worksWith)
          assert.ok(patternDescription(neighbour).worksWith.includes(name), neighbour);
      });

      it("says what it is for in plain words, and promises nothing about the law", () => {
        const sentences = pattern.plainWords.split(/[.:;] /).length;
        assert.ok(sentences >= 2 && sentences <= 6, `${sentences} sentences`);
        assert.match(pattern.purpose, /^[A-Z].*\.$/s);
        const words = [pattern.purpose, pattern.plainWords, ...legalBasis.map((one) => one.supports)];
        assert.doesNotMatch(words.join(" "), /compl(y|ies|iant|iance)|guarantee|ensures/i);
      });

      it("refers to standards and to law by addresses that can be opened", () => {
        assert.ok(standards.length > 0 && legalBasis.length > 0);
        for (const { url } of standards) assert.equal(new URL(url).protocol, "https:");
        for (const { url, law, section } of legalBasis) {
          assert.match(url, /^https:\/\/www\.legislation\.gov\.uk\/[a-z]+\/\d{4}\/\d+\/[a-z]+\/\d+$/, law);
          const place = /\d+/.exec(section.replace(/^\D+/, ""))?.[0];
          assert.equal(url.split("/").at(-1), place, `${law} ${section}`);
        }
      });
    });
  }
});
