/** Every type of the ABI, with values made at random: value → draft → form → coder → the same value. */
import assert from "node:assert/strict";
import { draftsFromValues, formFields, readDrafts, type AbiParameter } from "@tolbooth/sdk";
import { AbiCoder, getAddress, hexlify, ParamType, type Result } from "ethers";

/** Marsaglia's xorshift32: a failure names its seed, and the seed gives the same values again. */
function generator(seed: number): (below: number) => number {
  let state = seed || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
type Random = ReturnType<typeof generator>;

const widths = Array.from({ length: 32 }, (_, index) => index + 1);
const leaves = [
  ...widths.flatMap((bytes) => [`uint${bytes * 8}`, `int${bytes * 8}`, `bytes${bytes}`]),
  ...["bool", "address", "string", "bytes", "function"],
];

const bytes = (random: Random, size: number): string =>
  hexlify(Uint8Array.from({ length: size }, () => random(256)));

/** Signs, brackets, quotes, joined and right-to-left letters: what a text field could take for something else. */
const alphabet = [..."aZ0 ,_'\"\\[]{}\n\té£", "🚛", "ﷺ", "e\u0301", "0x", "true"];

function leafValue(type: string, random: Random): unknown {
  const integer = /^(u?)int(\d+)$/.exec(type);
  if (integer) {
    const bits = BigInt(integer[2]!);
    const all = BigInt(bytes(random, Number(bits) / 8));
    const unsigned = [0n, (1n << bits) - 1n, all][random(3)]!;
    return integer[1] ? unsigned : BigInt.asIntN(Number(bits), unsigned ^ (BigInt(random(2)) << (bits - 1n)));
  }
  const fixed = /^bytes(\d+)$/.exec(type);
  if (fixed) return bytes(random, Number(fixed[1]));
  switch (type) {
    case "bool":
      return random(2) === 1;
    case "address":
      return getAddress(bytes(random, 20));
    case "function":
      return bytes(random, 24);
    case "bytes":
      return bytes(random, random(70));
    default:
      return Array.from({ length: random(12) }, () => alphabet[random(alphabet.length)]).join("");
  }
}

function parameterOf(type: string, random: Random, depth: number): AbiParameter {
  const kind = depth === 0 ? 0 : random(4);
  if (kind === 0) return { name: `n${random(1000)}`, type };
  if (kind === 1) {
    const components = Array.from({ length: 1 + random(4) }, (_, index) => ({
      ...parameterOf(leaves[random(leaves.length)]!, random, depth - 1),
      name: `m${index}`,
    }));
    return { name: "s", type: "tuple", components: [...components, { name: "last", type }] };
  }
  const item = parameterOf(type, random, depth - 1);
  return { ...item, type: `${item.type}[${kind === 2 ? "" : 1 + random(3)}]` };
}

function valueOf(parameter: AbiParameter, random: Random): unknown {
  const list = /^(.*)\[(\d*)\]$/.exec(parameter.type);
  if (list) {
    const item = { ...parameter, type: list[1]! };
    return Array.from({ length: list[2] === "" ? random(4) : Number(list[2]) }, () => valueOf(item, random));
  }
  if (parameter.type === "tuple") return (parameter.components ?? []).map((one) => valueOf(one, random));
  return leafValue(parameter.type, random);
}

/** ethers has no type for functions; on the wire one is 24 bytes. */
function onTheWire(parameter: AbiParameter): AbiParameter {
  return {
    ...parameter,
    type: parameter.type.replace(/^function/, "bytes24"),
    ...(parameter.components && { components: parameter.components.map(onTheWire) }),
  };
}

/** What the coder decoded, as plain lists. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as Result)].map(plain) : value;
}

describe("A form of any type", () => {
  for (const type of leaves) {
    it(`gives the coder what was typed: ${type}, alone, in lists and in structs`, () => {
      for (let seed = 1; seed <= 40; seed++) {
        const random = generator(seed * 7919 + type.length * 104_729);
        const parameter = parameterOf(type, random, seed % 4);
        const value = valueOf(parameter, random);
        const fields = formFields([parameter]);
        const reading = readDrafts(fields, draftsFromValues(fields, [value]));
        const where = `seed ${seed}: ${JSON.stringify(parameter)}`;
        assert.equal(reading.ok, true, `${where} ${JSON.stringify(reading.ok ? [] : reading.problems)}`);
        const types = [ParamType.from(onTheWire(parameter))];
        const coder = AbiCoder.defaultAbiCoder();
        const encoded = coder.encode(types, reading.ok ? reading.values : []);
        assert.deepEqual(plain(coder.decode(types, encoded)), [value], where);
      }
    });
  }

  it("refuses one more and one less than each integer holds, and any other length of bytes", () => {
    const accepted = (type: string, text: string): boolean =>
      readDrafts(formFields([{ name: "x", type }]), [text]).ok;
    for (const size of widths) {
      const bits = BigInt(size * 8);
      const cases: [string, string, boolean][] = [
        [`uint${bits}`, String((1n << bits) - 1n), true],
        [`uint${bits}`, String(1n << bits), false],
        [`uint${bits}`, "-1", false],
        [`int${bits}`, String((1n << (bits - 1n)) - 1n), true],
        [`int${bits}`, String(1n << (bits - 1n)), false],
        [`int${bits}`, String(-(1n << (bits - 1n))), true],
        [`int${bits}`, String(-(1n << (bits - 1n)) - 1n), false],
        [`bytes${size}`, `0x${"ab".repeat(size)}`, true],
        [`bytes${size}`, `0x${"ab".repeat(size + 1)}`, false],
        [`bytes${size}`, `0x${"ab".repeat(size - 1)}`, false],
      ];
      for (const [type, text, expected] of cases)
        assert.equal(accepted(type, text), expected, `${type} ${text}`);
    }
    assert.equal(accepted("function", `0x${"ab".repeat(24)}`), true);
    assert.equal(accepted("function", `0x${"ab".repeat(23)}`), false);
  });
});
