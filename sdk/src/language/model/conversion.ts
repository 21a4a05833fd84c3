/** Which types the compiler converts without being asked: what decides between overloads. */
import type { Program } from "./program.js";
import { linearisation } from "./contracts.js";
import { locationOf, typeKey, type FunctionType, type Type } from "./type.js";

/** Whether a value of one type can be given where another is expected. An unknown type can be anything. */
export function converts(program: Program, from: Type, to: Type): boolean {
  if (from.kind === "unknown" || to.kind === "unknown") return true;
  if (from.kind === "number") return numberConverts(from.value, from.hexDigits, to);
  if (from.kind === "text") return textConverts(from.length, from.hex, to);
  if (from.kind === "contract" && to.kind === "contract")
    return linearisation(program, from.declaration).includes(to.declaration);
  if (from.kind === "elementary" && to.kind === "elementary") {
    return elementaryConverts(from.name, to.name) && locationConverts(from, to);
  }
  if (from.kind === "function" && to.kind === "function") return functionConverts(from, to);
  if (from.kind === "tuple" && from.items.length === 1 && from.items[0])
    return converts(program, from.items[0], to);
  if (
    from.kind === "array" &&
    to.kind === "array" &&
    from.location !== to.location &&
    to.location === "storage"
  )
    return false;
  return typeKey(from) === typeKey(to) && locationConverts(from, to);
}

function locationConverts(from: Type, to: Type): boolean {
  const source = locationOf(from);
  const target = locationOf(to);
  if (source === undefined || target === undefined || source === target) return true;
  return target === "memory";
}

function functionConverts(from: FunctionType, to: FunctionType): boolean {
  if (Boolean(from.external) !== Boolean(to.external) && from.external !== undefined) return false;
  return (
    from.parameters.map(typeKey).join() === to.parameters.map(typeKey).join() &&
    from.returns.map(typeKey).join() === to.returns.map(typeKey).join()
  );
}

function elementaryConverts(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === "address payable") return to === "address";
  const [, fromKind, fromSize] = /^(u?int|bytes)(\d+)$/.exec(from) ?? [];
  const [, toKind, toSize] = /^(u?int|bytes)(\d+)$/.exec(to) ?? [];
  if (fromKind === undefined || toKind === undefined) return false;
  if (fromKind === toKind) return Number(fromSize) <= Number(toSize);
  return fromKind === "uint" && toKind === "int" && Number(fromSize) < Number(toSize);
}

function numberConverts(value: bigint | undefined, hexDigits: number | undefined, to: Type): boolean {
  if (to.kind !== "elementary") return false;
  const [, kind, size] = /^(u?int|bytes|u?fixed)(\d+)?/.exec(to.name) ?? [];
  if (kind === undefined || size === undefined) return false;
  if (kind === "bytes") return value === 0n || (hexDigits !== undefined && hexDigits === 2 * Number(size));
  if (value === undefined) return true;
  const bits = BigInt(size);
  return kind === "uint"
    ? value >= 0n && value < 1n << bits
    : value >= -(1n << (bits - 1n)) && value < 1n << (bits - 1n);
}

function textConverts(length: number, hex: boolean, to: Type): boolean {
  if (to.kind !== "elementary") return false;
  if (to.name === "bytes") return to.location !== "storage" && to.location !== "calldata";
  if (to.name === "string") return !hex && to.location !== "storage" && to.location !== "calldata";
  const size = /^bytes(\d+)$/.exec(to.name)?.[1];
  return size !== undefined && length <= Number(size);
}
