import assert from "node:assert/strict";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  readNpmConfiguration,
  type NpmSurroundings,
} from "../../../sdk/dist/node/npm-registry/npm-configuration.js";
import { registrySettings } from "../../../sdk/dist/node/npm-registry/registry-settings.js";

describe("npm's settings", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-")));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  }

  const surroundings = (environment: NpmSurroundings["environment"] = {}): NpmSurroundings => ({
    environment: { PREFIX: path.join(folder, "machine"), ...environment },
    homeFolder: path.join(folder, "home"),
    execPath: path.join(folder, "bin", "node"),
  });

  const read = (at = "project", environment?: NpmSurroundings["environment"]) =>
    readNpmConfiguration(path.join(folder, at), surroundings(environment));

  const settings = (at = "project", environment?: NpmSurroundings["environment"]) =>
    registrySettings(read(at, environment), surroundings(environment));

  it("come from the environment, the project, the user and the machine, in this order", async () => {
    await write({
      "project/package.json": "{}",
      "project/.npmrc": "a=project\nb=project\nc=project\n",
      "home/.npmrc": "b=user\nc=user\nd=user\n",
      "machine/etc/npmrc": "c=machine\nd=machine\ne=machine\n",
    });
    const found = read("project", { NPM_CONFIG_A: "environment", npm_config_fetch_timeout: "7" });
    assert.deepEqual([...found].map(([key, { value }]) => `${key}=${String(value)}`).sort(), [
      "a=environment",
      "b=project",
      "c=project",
      "d=user",
      "e=machine",
      "fetch-timeout=7",
    ]);
    assert.equal(found.get("a")?.origin, "environment");
    assert.equal(found.get("d")?.origin, path.join(folder, "home", ".npmrc"));
  });

  it("are those of the nearest package, and of the workspaces that it is one of", async () => {
    await write({
      ".npmrc": "a=above",
      "alone/package.json": "{}",
      "alone/.npmrc": "a=alone",
      "alone/contracts/A.sol": "",
      "all/package.json": '{ "workspaces": ["packages/*"] }',
      "all/.npmrc": "a=all",
      "all/packages/one/package.json": "{}",
      "all/packages/one/.npmrc": "a=one",
      "bare/A.sol": "",
    });
    const at = (place: string): unknown => read(place).get("a")?.value;
    assert.deepEqual(
      [at("alone"), at("alone/contracts"), at("all/packages/one"), at("all"), at("bare")],
      ["alone", "alone", "all", "all", undefined],
    );
  });

  it("may stand in other files, which the environment names", async () => {
    await write({ "other/user": "registry=https://user.example/", "other/global": "fetch-retries=4" });
    const found = read("project", {
      npm_config_userconfig: path.join(folder, "other", "user"),
      NPM_CONFIG_GLOBALCONFIG: path.join(folder, "other", "global"),
    });
    assert.deepEqual(
      [found.get("registry")?.value, found.get("fetch-retries")?.value],
      ["https://user.example/", "4"],
    );
  });

  it("may name variables", async () => {
    await write({
      "home/.npmrc":
        "registry=https://${HOST}/npm\n//h.example/:_authToken=${TOKEN}\nempty=${NONE?}\nopen=${NONE}\n",
    });
    const found = read("project", { HOST: "h.example", TOKEN: "secret" });
    assert.equal(found.get("registry")?.value, "https://h.example/npm");
    assert.equal(found.get("//h.example/:_authToken")?.value, "secret");
    assert.deepEqual([found.get("empty")?.value, found.get("open")?.value], ["", "${NONE}"]);
  });

  it("name the registry; npm's own where they do not", async () => {
    assert.equal(settings().registry.href, "https://registry.npmjs.org/");
    await write({ "home/.npmrc": "registry=https://mirror.example/npm/all" });
    assert.equal(settings().registry.href, "https://mirror.example/npm/all/");
  });

  it("give a token to the registry that it is for, and to nothing else", async () => {
    await write({
      "home/.npmrc": [
        "registry=https://mirror.example:8443/npm/all/",
        "//mirror.example:8443/npm/:_authToken=for-npm",
        `//basic.example/:_auth=${Buffer.from("a:b").toString("base64")}`,
        "//named.example/:username=me",
        `//named.example/:_password=${Buffer.from("pass").toString("base64")}`,
        "_authToken=for-nobody",
      ].join("\n"),
    });
    const { authorizationFor } = settings();
    const asked = (address: string): string | undefined => authorizationFor(new URL(address));
    assert.equal(asked("https://mirror.example:8443/npm/all/solc"), "Bearer for-npm");
    assert.equal(asked("https://mirror.example:8443/npm/all/solc/-/solc-0.8.19.tgz"), "Bearer for-npm");
    assert.equal(asked("https://mirror.example:8443/other/solc"), undefined);
    assert.equal(asked("https://mirror.example/npm/all/solc"), undefined);
    assert.equal(asked("https://elsewhere.example/npm/solc"), undefined);
    assert.equal(asked("https://basic.example/solc"), "Basic YTpi");
    assert.equal(asked("https://named.example/x/solc"), `Basic ${Buffer.from("me:pass").toString("base64")}`);
  });

  it("name the proxy, and whom it is not for", async () => {
    const proxyOf = (npmrc: string, address: string, environment?: NpmSurroundings["environment"]) =>
      write({ "home/.npmrc": npmrc }).then(
        () => settings("project", environment).proxyFor(new URL(address))?.href,
      );
    const target = "https://registry.example/solc";
    assert.equal(await proxyOf("", target), undefined);
    assert.equal(await proxyOf("proxy=http://p.example:3128", target), "http://p.example:3128/");
    assert.equal(
      await proxyOf("https-proxy=q.example:1\nproxy=http://p.example", target),
      "http://q.example:1/",
    );
    assert.equal(await proxyOf("", target, { HTTPS_PROXY: "http://e.example" }), "http://e.example/");
    assert.equal(await proxyOf("", target, { http_proxy: "http://e.example" }), undefined);
    assert.equal(await proxyOf("proxy=false", target, { https_proxy: "http://e.example" }), undefined);
    const withProxy = "proxy=http://p.example\nnoproxy=";
    for (const list of ["registry.example", ".example", "a.example, registry.example", "*", "example"])
      assert.equal(await proxyOf(withProxy + list, target), undefined, list);
    for (const list of ["registry", "other.example", "y.example"])
      assert.equal(await proxyOf(withProxy + list, target), "http://p.example/", list);
    assert.equal(
      await proxyOf("proxy=http://p.example", target, { NO_PROXY: "registry.example" }),
      undefined,
    );
  });

  it("name authorities and certificates", async () => {
    const target = new URL("https://registry.example/npm/solc");
    assert.deepEqual(settings().tlsFor(target), { rejectUnauthorized: true });
    await write({
      "authorities.pem": "PEM",
      "home/own.pem": "OWN",
      "home/key.pem": "KEY",
      "home/.npmrc": [
        `cafile=${path.join(folder, "authorities.pem")}`,
        "strict-ssl=false",
        "//registry.example/:certfile=~/own.pem",
        "//registry.example/:keyfile=~/key.pem",
      ].join("\n"),
    });
    assert.deepEqual(settings().tlsFor(target), {
      ca: ["PEM"],
      cert: "OWN",
      key: "KEY",
      rejectUnauthorized: false,
    });
    await write({ "home/.npmrc": 'ca[]="A\\nB"\nca[]="C"\n' });
    assert.deepEqual(settings().tlsFor(target).ca, ["A\nB", "C"]);
  });

  const wrong: [string, string][] = [
    ["registry=ftp://registry.example/", "registry"],
    ["registry=registry.example", "registry"],
    ["registry=https://${NONE}/", "registry"],
    ["cafile=/nowhere/authorities.pem", "cafile"],
  ];
  for (const [npmrc, setting] of wrong)
    it(`are refused with their name and file: ${npmrc}`, async () => {
      await write({ "home/.npmrc": npmrc });
      const file = path.join(folder, "home", ".npmrc");
      assert.throws(
        () => settings(),
        (error: { code?: string; details?: Record<string, unknown> }) => {
          assert.equal(error.code, "NPM_CONFIGURATION_INVALID");
          assert.deepEqual([error.details?.["setting"], error.details?.["file"]], [setting, file]);
          return true;
        },
      );
    });

  it("do not carry a wrong token's text into the error", async () => {
    await write({ "home/.npmrc": "//r.example/:_authToken=${SECRET_NAME}" });
    assert.throws(() => settings().authorizationFor(new URL("https://r.example/solc")), {
      code: "NPM_CONFIGURATION_INVALID",
    });
  });
});
