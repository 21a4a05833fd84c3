import assert from "node:assert/strict";
import { Wallet } from "ethers";
import {
  checkAbiValue,
  decryptKey,
  encryptKey,
  generateKey,
  looksLikeKey,
  readKey,
  refuseKey,
  type TolboothError,
} from "@tolbooth/sdk";

const PASSPHRASE = "seven words nobody would ever guess";

describe("keys", function () {
  this.timeout(60_000);

  it("are new each time, and read with or without 0x", () => {
    const [one, other] = [generateKey(), generateKey()];
    assert.notEqual(one.address, other.address);
    for (const text of [one.privateKey, one.privateKey.slice(2), ` ${one.privateKey.toUpperCase()}\n`])
      assert.deepEqual(readKey(text, "s"), one);
    for (const wrong of ["", "0x12", `0x${"0".repeat(64)}`, `0x${"f".repeat(64)}`, `${"g".repeat(64)}`])
      assert.throws(() => readKey(wrong, "s"), { code: "KEY_INVALID" });
  });

  it("come back from a keystore file, also from one that another program wrote", async () => {
    const key = generateKey();
    const fractions: number[] = [];
    const progress = { report: ({ fraction }: { fraction?: number }) => void fractions.push(fraction ?? -1) };
    const json = await encryptKey(key, PASSPHRASE, { progress });
    assert.equal(json.includes(key.privateKey.slice(2)), false);
    assert.deepEqual(await decryptKey(json, PASSPHRASE, "f"), key);
    assert.deepEqual(
      fractions,
      fractions.toSorted((left, right) => left - right),
    );
    assert.equal(fractions.at(-1), 1);
    const theirs = new Wallet(key.privateKey).encryptSync("short");
    assert.deepEqual(await decryptKey(theirs, "short", "f"), key);
    await assert.rejects(decryptKey(json, `${PASSPHRASE} `, "f"), { code: "PASSPHRASE_WRONG" });
  });

  it("refuse what is no keystore, or one that asks for more memory than there is", async () => {
    const huge = JSON.parse(new Wallet(generateKey().privateKey).encryptSync("x")) as {
      Crypto: { kdfparams: { n: number } };
    };
    huge.Crypto.kdfparams.n = 2 ** 30;
    for (const text of ["", "{}", "[]", "null", '{"version":3}', "x".repeat(200_000), JSON.stringify(huge)])
      await assert.rejects(
        decryptKey(text, PASSPHRASE, "f"),
        { code: "KEYSTORE_INVALID" },
        text.slice(0, 40),
      );
    await assert.rejects(encryptKey(generateKey(), "too short"), { code: "PASSPHRASE_TOO_SHORT" });
  });

  it("are not encrypted to the end when somebody cancels", async () => {
    const controller = new AbortController();
    const progress = { report: () => controller.abort() };
    await assert.rejects(encryptKey(generateKey(), PASSPHRASE, { signal: controller.signal, progress }), {
      code: "OPERATION_CANCELLED",
    });
  });

  it("are refused by name where an address or a number belongs, and never repeated", () => {
    const { privateKey } = generateKey();
    for (const text of [privateKey, privateKey.slice(2), privateKey.toUpperCase().slice(2)]) {
      assert.equal(looksLikeKey(text), true);
      assert.throws(
        () => refuseKey(text, "here"),
        (error: TolboothError) => error.code === "KEY_MISPLACED" && !JSON.stringify(error).includes(text),
      );
      for (const type of ["address", "address[]", "uint128", "bool", "bytes20"]) {
        const check = checkAbiValue({ name: "a", type }, type.endsWith("[]") ? [text] : text);
        assert.equal(check.ok, false, type);
        const said = JSON.stringify(check);
        assert.equal(said.includes(text), false, said);
        assert.equal(said.includes(BigInt(privateKey).toString().slice(0, 20)), false, said);
      }
    }
  });
});
