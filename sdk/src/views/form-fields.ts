/**
 * What a form must ask for, derived from a contract's ABI. Plain data: whoever draws the form adds the words.
 */
import type { EnumMembers } from "../artifacts/index.js";
import type { AbiParameter } from "../deploy/abi-types.js";

interface FieldHead {
  /** Name in the ABI; empty where the source names nothing. */
  readonly name: string;
  /** What people call it: the name, or its place ("#1") where it has none. */
  readonly label: string;
  /** The type as the source writes it: `uint48`, `Lane[]`. */
  readonly type: string;
  /** The parameter that the field was made from. */
  readonly parameter: AbiParameter;
  /** What the source says about it. */
  readonly help?: string;
}

/** One field of a form. Lists and groups hold further fields, to any depth. */
export type FormField = FieldHead &
  (
    | {
        readonly kind: "integer";
        readonly bits: number;
        /** Smallest and largest value, decimal. */
        readonly minimum: string;
        readonly maximum: string;
        /** Whether it is a time in seconds since 1970, so that a date can be offered. */
        readonly time: boolean;
        /** What the number stands for, so that it can be chosen by its name: an agency's number, or its lane. */
        readonly names?: "agency" | "lane";
        /** Names of an enum's members, the first for 0. */
        readonly members?: readonly string[];
        /** Whether it is an amount of money in wei, so that it can be given in gwei and ether too. */
        readonly amount?: boolean;
      }
    | { readonly kind: "boolean" }
    | {
        readonly kind: "address";
        /** Name of the contract type, where one is named. */ readonly contract?: string;
      }
    | { readonly kind: "bytes"; /** Exact length in bytes; absent for `bytes`. */ readonly size?: number }
    | { readonly kind: "text" }
    | {
        readonly kind: "list";
        readonly item: FormField;
        /** Fixed number of items. */ readonly length?: number;
      }
    | { readonly kind: "group"; readonly fields: readonly FormField[] }
  );

/**
 * The fields for a list of parameters, in their order.
 * @param help Name of a parameter → what the source says about it (NatSpec `@param`).
 * @param enums Members of the enums that the types name.
 */
export function formFields(
  parameters: readonly AbiParameter[],
  help: Readonly<Record<string, string>> = {},
  enums: EnumMembers = new Map(),
): FormField[] {
  return parameters.map((parameter, index) => {
    const field = formField(parameter, `#${index + 1}`, enums);
    const name = parameter.name ?? "";
    return Object.hasOwn(help, name) ? { ...field, help: help[name]! } : field;
  });
}

/** The field for the money that a payable function takes beside its arguments: in wei, or with a unit. */
export function amountField(label: string): FormField {
  const [field] = formFields([{ name: "", type: "uint256" }]);
  return { ...field!, label, type: "wei", amount: true } as FormField;
}

function formField(parameter: AbiParameter, fallbackLabel: string, enums: EnumMembers): FormField {
  const name = parameter.name ?? "";
  const head = { name, label: name === "" ? fallbackLabel : name, type: sourceType(parameter), parameter };

  const list = /^(.*)\[(\d*)\]$/.exec(parameter.type);
  if (list) {
    const item = formField(itemParameter(parameter, list[1]!), "", enums);
    return list[2] === ""
      ? { ...head, kind: "list", item }
      : { ...head, kind: "list", item, length: Number(list[2]) };
  }
  if (parameter.type === "tuple") {
    return { ...head, kind: "group", fields: formFields(parameter.components ?? [], {}, enums) };
  }
  const integer = /^(u?)int(\d*)$/.exec(parameter.type);
  if (integer) {
    const unsigned = integer[1] === "u";
    const bits = integer[2] === "" ? 256 : Number(integer[2]);
    const one = 1n;
    const members = enums.get(/^enum (.+)$/.exec(parameter.internalType ?? "")?.[1] ?? "");
    const names = unsigned && !members ? namesFor(name, bits) : undefined;
    return {
      ...head,
      kind: "integer",
      bits,
      minimum: (unsigned ? 0n : -(one << BigInt(bits - 1))).toString(),
      maximum: (
        (members ? BigInt(members.length) : one << BigInt(unsigned ? bits : bits - 1)) - one
      ).toString(),
      time: unsigned && isTime(name, bits),
      ...(names !== undefined && { names }),
      ...(members && { members }),
    };
  }
  if (parameter.type === "bool") return { ...head, kind: "boolean" };
  if (parameter.type === "address") {
    const contract = /^contract (.+)$/.exec(parameter.internalType ?? "")?.[1];
    return contract === undefined ? { ...head, kind: "address" } : { ...head, kind: "address", contract };
  }
  const bytes = /^bytes(\d*)$/.exec(parameter.type);
  if (bytes) {
    return bytes[1] === "" ? { ...head, kind: "bytes" } : { ...head, kind: "bytes", size: Number(bytes[1]) };
  }
  // A value of a function type is an address and a selector.
  if (parameter.type === "function") return { ...head, kind: "bytes", size: 24 };
  return { ...head, kind: "text" };
}

/** The parameter of one item of an array. */
export function itemParameter(parameter: AbiParameter, itemType: string): AbiParameter {
  return {
    name: "",
    type: itemType,
    ...(parameter.internalType === undefined
      ? {}
      : { internalType: parameter.internalType.replace(/\[\d*\]$/, "") }),
    ...(parameter.components === undefined ? {} : { components: parameter.components }),
  };
}

/**
 * The type as the source writes it, without the words `struct`, `enum` and `contract` and without the contract that a
 * struct stands in.
 */
export function sourceType(parameter: AbiParameter): string {
  const internal = parameter.internalType ?? "";
  const named = /^(?:struct|enum) (?:.*\.)?([^.]+)$/.exec(internal) ?? /^contract (.+)$/.exec(internal);
  return named?.[1] ?? parameter.type;
}

/**
 * `uint48` and `uint40` hold nothing but times in practice (OpenZeppelin's and Tolbooth's patterns use `uint48`).
 * A wider number is taken for a time only when its name says so.
 */
function isTime(name: string, bits: number): boolean {
  if (bits === 48 || bits === 40) return true;
  if (bits < 32) return false;
  return /(time|timestamp|deadline|expiry|expires|validuntil|validfrom|notbefore|notafter)$/i.test(name);
}

/**
 * Agencies are `uint16` in the AgencyRegistry and in everything behind it; other numbers of that width say in their name
 * that they count something. A lane says that it is one.
 */
function namesFor(name: string, bits: number): "agency" | "lane" | undefined {
  if (bits === 16 && !/version|count|number|seq|size|length|index|total/i.test(name)) return "agency";
  return bits === 8 && /lane$/i.test(name) ? "lane" : undefined;
}
