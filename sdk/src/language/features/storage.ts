/** Where state variables lie: https://docs.soliditylang.org/en/latest/internals/layout_in_storage.html */
import { valueOfExpression } from "./values.js";
import { linearisation } from "../model/contracts.js";
import { attributeWords, membersOf, type Declaration } from "../model/declaration.js";
import { typeOfDeclaration } from "../model/declared-types.js";
import { enumMembers } from "../model/members.js";
import type { Program } from "../model/program.js";
import type { Type } from "../model/type.js";
import { typeOfTypeName } from "../model/type-names.js";

/** One state variable in the storage of a contract. */
export interface StoredVariable {
  readonly variable: Declaration;
  readonly slot: bigint;
  /** Bytes from the slot's right end. */
  readonly offset: number;
  /** Bytes. */
  readonly size: bigint;
  readonly transient: boolean;
}

/**
 * The state variables of a contract and its bases, in their order. After a variable whose type is not known nothing more
 * can be said, so what follows it is left out.
 */
export function storageLayout(program: Program, contract: Declaration): StoredVariable[] {
  const variables = [...linearisation(program, contract)]
    .reverse()
    .flatMap((base) => membersOf(base.node, base.file))
    .filter((one) => one.kind === "stateVariable");
  const kept = variables.filter((one) => {
    const words = attributeWords(one.node);
    return !words.has("constant") && !words.has("immutable");
  });
  const isTransient = (one: Declaration): boolean => attributeWords(one.node).has("transient");
  const start = firstSlot(program, contract);
  if (start === undefined) return [];
  return [
    ...placed(
      program,
      kept.filter((one) => !isTransient(one)),
      start,
      false,
    ),
    ...placed(program, kept.filter(isTransient), 0n, true),
  ];
}

/** `layout at …` of the most derived contract; nothing where its value cannot be told. */
function firstSlot(program: Program, { node, file }: Declaration): bigint | undefined {
  const specifier = node
    .child("Specifiers")
    ?.items.map((item) => item.variant)
    .find((one) => one?.kind === "StorageLayoutSpecifier");
  const expression = specifier?.child("Expression");
  if (!specifier) return 0n;
  const value = expression && valueOfExpression(program, file, expression);
  return typeof value === "bigint" ? value : undefined;
}

function placed(
  program: Program,
  variables: readonly Declaration[],
  start: bigint,
  transient: boolean,
): StoredVariable[] {
  const row = new Row(start);
  const stored: StoredVariable[] = [];
  for (const variable of variables) {
    const { file, node } = variable;
    const room = roomOf(program, typeOfTypeName(program, file, node.child("TypeName")), 0);
    if (!room) break;
    stored.push({ variable, ...row.place(room), size: room.size, transient });
  }
  return stored;
}

/** What a value takes. */
interface Room {
  /** Bytes; of what fills slots of its own a multiple of 32. */
  readonly size: bigint;
  /** Whether it begins a slot, and what follows begins another one. */
  readonly ownSlots: boolean;
}

/** Puts one value behind the other. */
class Row {
  private offset = 0;

  constructor(private slot: bigint) {}

  place({ size, ownSlots }: Room): { slot: bigint; offset: number } {
    if (this.offset > 0 && (ownSlots || this.offset + Number(size) > 32)) this.next();
    const found = { slot: this.slot, offset: this.offset };
    if (ownSlots) this.slot += size / 32n;
    else this.offset += Number(size);
    return found;
  }

  /** The number of slots from `start`. */
  end(): bigint {
    return this.offset > 0 ? this.slot + 1n : this.slot;
  }

  private next(): void {
    this.slot += 1n;
    this.offset = 0;
  }
}

function roomOf(program: Program, type: Type, depth: number): Room | undefined {
  // A struct that holds itself has no end.
  if (depth > 32) return undefined;
  const bytes = (count: number): Room => ({ size: BigInt(count), ownSlots: false });
  const slots = (count: bigint): Room => ({ size: 32n * count, ownSlots: true });
  switch (type.kind) {
    case "elementary":
      return elementaryRoom(type.name);
    case "contract":
      return bytes(20);
    case "enum":
      return bytes(enumMembers(type.declaration).length > 256 ? 2 : 1);
    case "userType":
      return roomOf(program, typeOfDeclaration(program, type.declaration, { underlying: true }), depth + 1);
    case "mapping":
      return slots(1n);
    case "function":
      return bytes(type.external ? 24 : 8);
    case "struct": {
      const row = new Row(0n);
      for (const field of membersOf(type.declaration.node, type.declaration.file)) {
        const room = roomOf(program, typeOfDeclaration(program, field), depth + 1);
        if (!room) return undefined;
        row.place(room);
      }
      return slots(row.end());
    }
    case "array": {
      if (type.length === undefined) return slots(1n);
      const element = roomOf(program, type.element, depth + 1);
      const lengthValue = type.lengthIn && valueOfExpression(program, type.lengthIn.file, type.lengthIn.node);
      if (!element || typeof lengthValue !== "bigint") return undefined;
      if (element.ownSlots) return slots((element.size / 32n) * lengthValue);
      const perSlot = 32n / element.size;
      return slots((lengthValue + perSlot - 1n) / perSlot);
    }
    default:
      return undefined;
  }
}

function elementaryRoom(name: string): Room | undefined {
  if (name === "bytes" || name === "string") return { size: 32n, ownSlots: true };
  const size = (count: number): Room => ({ size: BigInt(count), ownSlots: false });
  if (name === "bool") return size(1);
  if (name === "address" || name === "address payable") return size(20);
  const [, sort, number] = /^(u?int|bytes)(\d+)$/.exec(name) ?? [];
  if (sort === undefined) return undefined;
  return size(sort === "bytes" ? Number(number) : Number(number) / 8);
}
