/**
 * Plays the whole health sample with a document full of made-up personal values, and then looks for each of them in all
 * that is left: the chain's blocks, receipts and state, the node's log, every file, and every word that was printed.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { JsonRpcProvider, keccak256, toUtf8Bytes } from "ethers";
import { filesBelow, searchForValues, unpacked, type Haystack } from "../support/leak-search.js";

const root = path.resolve(import.meta.dirname, "../..");
const sample = path.join(root, "samples/health-data-sharing");
/** Inside the repository, so that imports resolve. */
const folder = path.join(root, "test/samples/.build/personal-values");
const tolbooth = path.join(root, "sdk/bin/tolbooth.mjs");

/** Nobody's: the numbers are of the ranges that are kept for tests, the names of a poem. */
const person = {
  family: "Tam o' Shanter",
  given: "Maggie Nannie Souter",
  birthDate: "1963-11-28",
  nhsNumber: "999 057 7795",
  chiNumber: "281163 9997",
  street: "17 Kirkoswald Vennel",
  postcode: "KA19 8XX",
  telephone: "01632 960 983",
  email: "cutty.sark@alloway.example",
  diagnosis: "photokeratoconjunctivitis",
  document: "consent-of-tam-7f3",
  patient: "Patient/tam-4471-souter",
} as const;
const values = Object.values(person);

/** The sample's own document, with a person in it in every place where FHIR allows one. */
function documentWithPerson(): string {
  const document = JSON.parse(readFileSync(path.join(sample, "scenario/consent.json"), "utf8")) as object;
  const { family, given, birthDate, nhsNumber, chiNumber, street, postcode, telephone, email } = person;
  return JSON.stringify({
    ...document,
    id: person.document,
    text: {
      status: "generated",
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${given} ${family.replace("'", "&#39;")}, born ${birthDate}: ${person.diagnosis}</div>`,
    },
    patient: {
      reference: person.patient,
      display: `${given} ${family}`,
      identifier: { system: "https://fhir.nhs.uk/Id/nhs-number", value: nhsNumber },
    },
    contained: [
      {
        resourceType: "Patient",
        id: "signed-by",
        identifier: [{ system: "urn:oid:2.16.840.1.113883.2.1.4.1", value: chiNumber }],
        name: [{ family, given: [given] }],
        birthDate,
        telecom: [
          { system: "phone", value: telephone },
          { system: "email", value: email },
        ],
        address: [{ line: [street], postalCode: postcode }],
      },
    ],
    performer: [{ display: `${given} ${family}` }],
  });
}

/** All that was printed, by command. */
const printed: Haystack[] = [];

function run(what: string, ...args: string[]): { stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, TOLBOOTH_DEBUG: "1" },
  });
  assert.equal(status, 0, `${what}: ${stdout}${stderr}`);
  printed.push({ where: `printed by ${what}`, bytes: Buffer.from(stdout + stderr) });
  return { stdout };
}

const cli = (...words: string[]): { stdout: string } =>
  run(`tolbooth ${words.join(" ")}`, tolbooth, ...words);

interface Block {
  readonly transactions: readonly { readonly hash: string }[];
}

/** Blocks with their transactions, receipts with their logs, and all accounts with code and storage. */
async function chainOf(provider: JsonRpcProvider): Promise<Haystack[]> {
  const found: Haystack[] = [];
  const last = await provider.getBlockNumber();
  for (let number = 0; number <= last; number += 1) {
    const block = (await provider.send("eth_getBlockByNumber", [`0x${number.toString(16)}`, true])) as Block;
    found.push({ where: `block ${String(number)}`, bytes: Buffer.from(JSON.stringify(block)) });
    for (const { hash } of block.transactions) {
      const receipt: unknown = await provider.send("eth_getTransactionReceipt", [hash]);
      found.push({ where: `receipt of ${hash}`, bytes: Buffer.from(JSON.stringify(receipt)) });
    }
  }
  const dump = Buffer.from(((await provider.send("anvil_dumpState", [])) as string).slice(2), "hex");
  const state = unpacked(dump);
  assert.ok(state, "the node's state is not packed as it was");
  return [...found, { where: "state of the chain", bytes: state }];
}

const inputs = /^(?:scenario\/consent\.json|node_modules\/.*)$/;
const files = (): Haystack[] => filesBelow(folder, (one) => inputs.test(one));

describe("Personal values of the health sample", function () {
  this.timeout(300_000);
  let provider: JsonRpcProvider;
  let receipts: string;
  let secrets: string[];

  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    receipts = mkdtempSync(path.join(tmpdir(), "tolbooth-receipts-"));
    const left = new Set([".tolbooth", "deployments", "node_modules"]);
    cpSync(sample, folder, { recursive: true, filter: (source) => !left.has(path.basename(source)) });
    writeFileSync(path.join(folder, "scenario/consent.json"), documentWithPerson());

    cli("compile", "--json");
    const started = JSON.parse(cli("network", "start", "--json").stdout) as {
      result: { network: { url: string } };
    };
    provider = new JsonRpcProvider(started.result.network.url, undefined, { cacheTimeout: -1 });
    run("the sample's scenario", "--import", "tsx", "scenario/run.ts");
    const receipt = path.join(receipts, "receipt.json");
    const consents = ["--contract", "HealthConsents", "--controller", "nhs-lothian"];
    const words = ["--send", "--recipient", "nhs-highland", ...consents, "--receipt", receipt];
    const imported = spawnSync(
      process.execPath,
      [tolbooth, "import", "fhir", "scenario/consent.json", ...words, "--json"],
      {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, TOLBOOTH_DEBUG: "1" },
      },
    );
    assert.equal(imported.status, 0, imported.stdout + imported.stderr);
    const kept = JSON.parse(readFileSync(receipt, "utf8")) as Record<"salt" | "withdrawSecret", string>;
    secrets = [kept.salt, kept.withdrawSecret];
    // The receipt is printed for the person, with its secrets; nothing else of theirs is.
    printed.push({
      where: "printed by tolbooth import fhir",
      bytes: Buffer.from(withoutSecrets(imported.stdout + imported.stderr)),
    });

    cli("scenario", "run", "scenario/given-and-taken-back.scenario.json", "--json");
    cli("events", "--json");
    const { result } = JSON.parse(cli("transactions", "--json").stdout) as {
      result: { transactions: { hash: string }[] };
    };
    const [newest] = result.transactions;
    assert.ok(newest, "no transaction is listed");
    cli("transaction", newest.hash, "--json");
    cli("deployments", "export", "--format", "json", "--out", "addresses.json");
    cli("verify", "--report", "evidence", "--json");
    cli("lint", "--json");
    cli("dpia", "--output", "dpia.md", "--json");
  });

  after(() => {
    provider.destroy();
    spawnSync(process.execPath, [tolbooth, "network", "stop"], { cwd: folder });
    rmSync(folder, { recursive: true, force: true });
    rmSync(receipts, { recursive: true, force: true });
  });

  const withoutSecrets = (text: string): string =>
    secrets.reduce((one, secret) => one.replaceAll(secret, ""), text);

  it("are nowhere on the chain, in the log, in files or in what was printed", async () => {
    const haystacks = [...(await chainOf(provider)), ...files(), ...printed];
    const places = haystacks.map((one) => one.where);
    for (const one of ["state of the chain", "dpia.md", "addresses.json", "deployments/local/journal.jsonl"])
      assert.ok(places.includes(one), `${one} was not looked at`);
    for (const one of [
      /^\.tolbooth\/.*\.log/,
      /^\.tolbooth\/.*\.(?:sqlite|db)/,
      /^evidence\//,
      /^\.tolbooth\/cache\//,
    ])
      assert.ok(
        places.some((place) => one.test(place)),
        `nothing like ${String(one)} was looked at: ${places.join(", ")}`,
      );
    assert.deepEqual(searchForValues(haystacks, values), []);
  });

  it("have a salt and a secret that are nowhere either", async () => {
    const haystacks = [...(await chainOf(provider)), ...files(), ...printed];
    const bare = secrets.map((one) => one.replace(/^0x/, "").toLowerCase());
    const found = haystacks.flatMap(({ where, bytes }) =>
      bare
        .filter(
          (one) =>
            bytes.includes(Buffer.from(one, "hex")) || bytes.toString("latin1").toLowerCase().includes(one),
        )
        .map(() => where),
    );
    assert.deepEqual(found, []);
  });

  it("would be found in files, whatever form they have there", () => {
    const forms: Record<string, Buffer> = {
      plain: Buffer.from(`{"note":"${person.email}"}`),
      "other case": Buffer.from(person.family.toUpperCase()),
      "UTF-16": Buffer.from(person.diagnosis, "utf16le"),
      base64: Buffer.from(Buffer.from(`  ${person.street}`).toString("base64")),
      "turned date": Buffer.from("28/11/1963"),
      "date in days": Buffer.from(
        BigInt.asUintN(256, BigInt(Date.parse(person.birthDate) / 86_400_000)).toString(16),
      ),
      "digits without blanks": Buffer.from(person.chiNumber.replace(" ", "")),
      "bare hash": Buffer.from(keccak256(toUtf8Bytes(person.telephone))),
    };
    for (const [form, bytes] of Object.entries(forms)) {
      const file = path.join(folder, "leak.bin");
      writeFileSync(file, Buffer.concat([Buffer.from([0, 1, 2]), bytes]));
      const leaks = searchForValues(files(), values);
      rmSync(file);
      assert.deepEqual([...new Set(leaks.map((one) => one.where))], ["leak.bin"], `${form} was not seen`);
    }
    assert.ok(
      existsSync(path.join(folder, "scenario/consent.json")),
      "the input itself is there, and is not looked at",
    );
  });

  // The last: what it puts on the chain stays there.
  it("would be found on the chain: in a transaction, as a number, and as a bare hash", async () => {
    const [from] = (await provider.send("eth_accounts", [])) as [string];
    const seeded = [
      { value: person.family, data: `0x${Buffer.from(person.family).toString("hex")}`, form: "hexadecimal" },
      {
        value: person.nhsNumber,
        data: `0x${BigInt(person.nhsNumber.replaceAll(" ", "")).toString(16).padStart(64, "0")}`,
        form: "a word of the chain, in hexadecimal",
      },
      {
        value: person.postcode,
        data: keccak256(toUtf8Bytes(person.postcode)),
        form: "keccak256 of the text, in hexadecimal",
      },
    ];
    for (const { value, data, form } of seeded) {
      const hash = (await provider.send("eth_sendTransaction", [{ from, to: from, data }])) as string;
      await provider.waitForTransaction(hash);
      const leaks = searchForValues(await chainOf(provider), [value]);
      assert.ok(
        leaks.some((one) => one.form === form),
        `${form} was not seen: ${JSON.stringify(leaks)}`,
      );
    }
  });
});
