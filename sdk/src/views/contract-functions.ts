import type { AbiEntry } from "../compile/index.js";
import type { AbiParameter } from "../deploy/index.js";
import { sourceType } from "./form-fields.js";

/** One function of a contract as a tree shows it. */
export interface FunctionRow {
  readonly name: string;
  /** Canonical signature, by which overloads are told apart: `decide(bytes32,uint8)`. */
  readonly signature: string;
  /** For people: `decide(id, lane)`; a parameter without a name shows its type. */
  readonly label: string;
  /** Types of what it returns, for people: `bool ok, uint8 why`. Empty where it returns nothing. */
  readonly returns: string;
  /** Whether it only reads (`view` or `pure`), so that it is called and not sent. */
  readonly reads: boolean;
  /** Whether it takes ether. */
  readonly payable: boolean;
  readonly inputs: readonly AbiParameter[];
  readonly outputs: readonly AbiParameter[];
}

/** The functions of an ABI: those that only read first, each part in the order of the source. */
export function functionRows(abi: readonly AbiEntry[]): FunctionRow[] {
  const rows = abi.filter((entry) => entry["type"] === "function").map(functionRow);
  return [...rows.filter((row) => row.reads), ...rows.filter((row) => !row.reads)];
}

/** The parameters of the constructor; none where the source has no constructor. */
export function constructorInputs(abi: readonly AbiEntry[]): readonly AbiParameter[] {
  return parametersOf(abi.find((entry) => entry["type"] === "constructor")?.["inputs"]);
}

function functionRow(entry: AbiEntry): FunctionRow {
  const name = String(entry["name"]);
  const inputs = parametersOf(entry["inputs"]);
  const outputs = parametersOf(entry["outputs"]);
  const mutability = entry["stateMutability"];
  return {
    name,
    signature: `${name}(${inputs.map(canonicalType).join(",")})`,
    label: `${name}(${inputs.map((input) => input.name || input.type).join(", ")})`,
    returns: outputs.map((output) => [sourceType(output), output.name].filter(Boolean).join(" ")).join(", "),
    reads: mutability === "view" || mutability === "pure",
    payable: mutability === "payable",
    inputs,
    outputs,
  };
}

function parametersOf(value: unknown): readonly AbiParameter[] {
  return Array.isArray(value) ? (value as AbiParameter[]) : [];
}

/** The type as a signature writes it: a struct is the list of its members' types. */
function canonicalType(parameter: AbiParameter): string {
  if (!parameter.type.startsWith("tuple")) return parameter.type;
  const members = (parameter.components ?? []).map(canonicalType).join(",");
  return `(${members})${parameter.type.slice("tuple".length)}`;
}
