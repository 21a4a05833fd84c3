import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { memorySources } from "../support/projects.js";
import { RegistryScene } from "../support/registry-scene.js";
import { integrityOf, packRealSolc, packSolc, startRegistry, type Answer } from "../support/solc-packages.js";

describe("compilers from a registry", () => {
  const scene = new RegistryScene();
  beforeEach(() => scene.begin());
  afterEach(() => scene.end());

  it("are checked, unpacked, kept with a record, and found again", async () => {
    const { url, requests } = await scene.registry();
    const shelf = await scene.shelf([`registry=${url}`]);
    assert.equal(await shelf.registryOf(scene.project), url);
    const installed = await shelf.install(scene.project, "0.8.19");
    assert.deepEqual(await scene.cacheNames(), [
      "0.8.19",
      path.join("0.8.19", "LICENSE"),
      path.join("0.8.19", "compiler.json"),
      path.join("0.8.19", "soljson.js"),
    ]);
    assert.equal(await readFile(installed.soljsonFile, "utf8"), "module.exports = {};");
    const record = JSON.parse(
      await readFile(path.join(path.dirname(installed.soljsonFile), "compiler.json"), "utf8"),
    ) as Record<string, unknown>;
    assert.deepEqual(record, {
      format: "tolbooth/compiler",
      version: 1,
      solcVersion: "0.8.19",
      sha256: installed.sha256,
      integrity: integrityOf(scene.small),
      registry: url,
      downloadedAt: "2030-01-02T03:04:05.000Z",
    });
    assert.deepEqual(await shelf.cached(), [installed]);
    assert.deepEqual(await shelf.installed(scene.project as never), [installed]);
    assert.deepEqual(await shelf.install(scene.project, "0.8.19"), installed);
    assert.equal(requests.length, 2, "what is there is not downloaded again");
    await shelf.remove("0.8.19");
    assert.deepEqual([await shelf.cached(), await scene.cacheNames()], [[], []]);
  });

  it("compile, when they are the real thing", async () => {
    const { url } = await scene.registry({ "0.8.19": await packRealSolc("0.8.19") });
    const shelf = await scene.shelf([`registry=${url}`]);
    const compiler = createNodeCompiler({ shelf });
    try {
      const sources = await memorySources({
        "A.sol": "// SPDX-License-Identifier: MIT\npragma solidity =0.8.19;\ncontract A {}",
      });
      const build = await compiler.compile(sources, { mode: "build", download: true });
      assert.deepEqual([build.ok, build.solcVersion.split("+")[0]], [true, "0.8.19"]);
    } finally {
      await compiler.dispose();
    }
  });

  it("are the newest release of a range", async () => {
    const { url } = await scene.registry({
      "0.8.18": scene.small,
      "0.8.19": scene.small,
      "0.8.20-pre.1": scene.small,
      "0.7.6": scene.small,
    });
    const shelf = await scene.shelf([`registry=${url}`]);
    assert.equal((await shelf.install(scene.project, "^0.8.0")).version, "0.8.19");
    assert.equal((await shelf.install(scene.project, "<0.8.0")).version, "0.7.6");
    assert.deepEqual((await shelf.cached()).map(({ version }) => version).sort(), ["0.7.6", "0.8.19"]);
  });

  it("are downloaded once for several who ask at once", async () => {
    const { url, requests } = await scene.registry();
    const shelf = await scene.shelf([`registry=${url}`]);
    await Promise.all([1, 2, 3].map(() => shelf.install(scene.project, "0.8.19")));
    assert.equal(requests.length, 2);
  });

  it("come from the mirror though its list names npm's own registry", async () => {
    const { url, requests } = await scene.registry(
      { "0.8.19": scene.small },
      { tarballs: "https://registry.npmjs.org/" },
    );
    const shelf = await scene.shelf([`registry=${url}`]);
    await shelf.install(scene.project, "0.8.19");
    assert.deepEqual(
      requests.map((one) => one.path),
      ["/mirror/npm/solc", "/mirror/npm/solc/-/solc-0.8.19.tgz"],
    );
  });

  it("are asked for with the registry's token, which no other host is sent", async () => {
    const other = await scene.registry();
    const { url, requests } = await scene.registry(
      { "0.8.19": scene.small },
      {
        answer(request, response) {
          if (!request.url?.endsWith(".tgz")) return false;
          response.writeHead(302, { location: `${other.url}solc/-/solc-0.8.19.tgz` }).end();
          return true;
        },
      },
    );
    const { host } = new URL(url);
    const shelf = await scene.shelf([`registry=${url}`, `//${host}/mirror/:_authToken=\${TOKEN}`], {
      TOKEN: "t0ken",
    });
    await shelf.install(scene.project, "0.8.19");
    assert.deepEqual(
      requests.map(({ authorization }) => authorization),
      ["Bearer t0ken", "Bearer t0ken"],
    );
    assert.deepEqual(
      other.requests.map(({ authorization }) => authorization),
      [undefined],
    );
  });

  const answering = (answer: Answer) => scene.registry({ "0.8.19": scene.small }, { answer });
  const respond =
    (
      change: (request: IncomingMessage, response: ServerResponse) => void,
      only?: "list" | "package",
    ): Answer =>
    (request, response) => {
      const isPackage = request.url?.endsWith(".tgz") === true;
      if (only !== undefined && isPackage !== (only === "package")) return false;
      change(request, response);
      return true;
    };

  const wrong: Readonly<Record<string, [string, Answer]>> = {
    "has no such package": ["COMPILER_NOT_IN_REGISTRY", respond((_, one) => void one.writeHead(404).end())],
    "lists a package that it does not have": [
      "COMPILER_NOT_IN_REGISTRY",
      respond((_, one) => void one.writeHead(404).end(), "package"),
    ],
    "wants a login": ["REGISTRY_REFUSED", respond((_, one) => void one.writeHead(401).end())],
    "forbids it": ["REGISTRY_REFUSED", respond((_, one) => void one.writeHead(403).end(), "package")],
    "answers with a page": [
      "REGISTRY_ANSWER_INVALID",
      respond((_, one) => void one.setHeader("content-type", "text/html").end("<html>Log in</html>")),
    ],
    "answers with another kind of JSON": [
      "REGISTRY_ANSWER_INVALID",
      respond((_, one) => void one.end('{"versions":[]}')),
    ],
    "answers with JSON that is null": ["REGISTRY_ANSWER_INVALID", respond((_, one) => void one.end("null"))],
    "answers with a teapot": ["REGISTRY_ANSWER_INVALID", respond((_, one) => void one.writeHead(418).end())],
    "sends us round in a circle": [
      "REGISTRY_ANSWER_INVALID",
      respond((request, one) => void one.writeHead(302, { location: request.url }).end()),
    ],
    "sends us to a file": [
      "REGISTRY_ANSWER_INVALID",
      respond((_, one) => void one.writeHead(302, { location: "file:///etc/passwd" }).end()),
    ],
    "says that the list is endless": [
      "REGISTRY_ANSWER_INVALID",
      respond((_, one) => void one.setHeader("content-length", "99999999999").write("{")),
    ],
    "sends another package": [
      "COMPILER_INTEGRITY_FAILED",
      respond((_, one) => void one.end(gzipSync(randomBytes(5_000))), "package"),
    ],
    "sends a page in place of the package": [
      "COMPILER_INTEGRITY_FAILED",
      respond((_, one) => void one.end("<html>"), "package"),
    ],
    "sends half of the package and says that it is all": [
      "COMPILER_INTEGRITY_FAILED",
      respond((_, one) => void one.end(scene.small.subarray(0, scene.small.length / 2)), "package"),
    ],
    "breaks off in the middle": [
      "REGISTRY_UNREACHABLE",
      respond((_, one) => {
        one.setHeader("content-length", scene.small.length);
        one.write(scene.small.subarray(0, 10), () => one.destroy());
      }, "package"),
    ],
    "is out of order": ["REGISTRY_UNREACHABLE", respond((_, one) => void one.writeHead(503).end())],
    "takes the request and never answers": ["REGISTRY_UNREACHABLE", respond(() => undefined)],
    "falls silent in the middle": [
      "REGISTRY_UNREACHABLE",
      respond((_, one) => {
        one.setHeader("content-length", scene.small.length);
        one.write(scene.small.subarray(0, 10));
      }, "package"),
    ],
  };
  for (const [what, [code, answer]] of Object.entries(wrong))
    it(`are not kept when the registry ${what}`, async () => {
      const { url } = await answering(answer);
      await scene.assertFails(
        await scene.shelf([`registry=${url}`, "fetch-retries=0", "fetch-timeout=300"]),
        code,
      );
    });

  it("are not kept when nobody answers, and the way out is named", async () => {
    const started = await startRegistry({});
    await started.close();
    const error = (await scene.assertFails(
      await scene.shelf([`registry=${started.url}`, "fetch-retries=0"]),
      "REGISTRY_UNREACHABLE",
    )) as Error & { next: string };
    assert.ok(error.message.includes(started.url), error.message);
    for (const word of ["proxy", "cafile", "node_modules"]) assert.ok(error.next.includes(word), error.next);
  });

  it("are tried again when a connection breaks off, as often as npm would", async () => {
    let broken = 2;
    const { url } = await answering((_, response) => {
      if (broken === 0) return false;
      broken -= 1;
      response.destroy();
      return true;
    });
    await (await scene.shelf([`registry=${url}`])).install(scene.project, "0.8.19");
    assert.equal(broken, 0);
  });

  it("are not kept without a SHA-512, whatever else there is", async () => {
    for (const integrity of [undefined, "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", "nonsense"]) {
      const { url } = await scene.registry({ "0.8.19": scene.small }, { integrity: () => integrity });
      await scene.assertFails(await scene.shelf([`registry=${url}`]), "COMPILER_INTEGRITY_FAILED");
    }
  });

  it("are not kept when the version is not there, or nobody could mean it", async () => {
    const { url } = await scene.registry();
    for (const wanted of ["0.8.20", "^0.7.0", "../../etc", "latest"])
      await scene.assertFails(await scene.shelf([`registry=${url}`]), "COMPILER_NOT_IN_REGISTRY", wanted);
  });

  const noPackage: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
    "without a compiler": () => packSolc({ "package.json": "{}" }),
    "with an empty one": () => packSolc({ "soljson.js": "" }),
    "with the compiler somewhere else": () => packSolc({ "deep/soljson.js": "x" }),
    "with a path out of it": () => packSolc({ "../soljson.js": "x" }, ".."),
    "not packed": () => Buffer.from("module.exports = {};"),
    "packed and cut off": async () => (await packSolc({ "soljson.js": "x".repeat(9_000) })).subarray(0, 60),
    "with half of its files": async () => {
      const packed = gunzipSync(await packSolc({ LICENSE: "x", "soljson.js": "y".repeat(9_000) }));
      return gzipSync(packed.subarray(0, 3_000));
    },
    "that grows without end": () => gzipSync(Buffer.alloc(101_000_000)),
  };
  for (const [what, make] of Object.entries(noPackage))
    it(`are not kept when the package is one ${what}`, async () => {
      const { url } = await scene.registry({ "0.8.19": await make() });
      await scene.assertFails(await scene.shelf([`registry=${url}`]), "COMPILER_INTEGRITY_FAILED");
    });

  it("stop when they are cancelled", async () => {
    const controller = new AbortController();
    const { url } = await answering(respond(() => controller.abort(), "package"));
    const shelf = await scene.shelf([`registry=${url}`]);
    await assert.rejects(shelf.install(scene.project, "0.8.19", { signal: controller.signal }), {
      code: "OPERATION_CANCELLED",
    });
    await assert.rejects(shelf.install(scene.project, "0.8.19", { signal: AbortSignal.abort() }), {
      code: "OPERATION_CANCELLED",
    });
    assert.deepEqual(await scene.cacheNames(), []);
  });
});
