/** Where solc puts a contract's variables: docs.soliditylang.org, "Layout of State Variables in Storage", "JSON Output". */
export interface StorageLayout {
  readonly storage: readonly StoredVariable[];
  readonly types: Readonly<Record<string, StoredType>> | null;
}

export interface StoredVariable {
  readonly label: string;
  /** Decimal. Of a struct's member: counted from the struct's first slot. */
  readonly slot: string;
  /** Bytes from the slot's right end. */
  readonly offset: number;
  readonly type: string;
}

export interface StoredType {
  readonly encoding: "inplace" | "mapping" | "dynamic_array" | "bytes";
  readonly label: string;
  /** Decimal. */
  readonly numberOfBytes: string;
  /** Of a mapping. */
  readonly key?: string;
  readonly value?: string;
  /** Of an array: what it holds. */
  readonly base?: string;
  /** Of a struct. */
  readonly members?: readonly StoredVariable[];
}

/** A variable, or a part of one, and the slot that it begins in. */
export interface StoragePlace {
  /** As Solidity writes it: `permits[0x12].holder`. */
  readonly path: string;
  readonly type: StoredType;
  readonly slot: bigint;
  /** Bytes from the slot's right end. */
  readonly offset: number;
}

/** Slots in which the data of one array or text lie, at most. Two hashes are never so near to each other. */
export const DATA_SLOTS = 1n << 40n;

/** The values, and the heads of mappings, arrays and texts, that lie in one slot of a contract's variables. */
export function placesOfVariables(layout: StorageLayout, slot: bigint): StoragePlace[] {
  return inMembers(layout, layout.storage, "", 0n, slot);
}

/** The same for one slot of a value that begins at `place`: a struct, an array of fixed length, or a single value. */
export function placesWithin(layout: StorageLayout, place: StoragePlace, slot: bigint): StoragePlace[] {
  const { type, path, slot: start } = place;
  if (slot < start || slot >= start + slotsOf(type)) return [];
  if (type.members) return inMembers(layout, type.members, `${path}.`, start, slot);
  const item = type.encoding === "inplace" && type.base ? layout.types?.[type.base] : undefined;
  if (!item) return slot === start ? [place] : [];
  const count = BigInt(/\[(\d+)\]$/.exec(type.label)?.[1] ?? 0);
  return inItems(layout, item, path, start, slot, count);
}

/** The items of an array that lie in one slot, counted from where its data begin. */
export function inItems(
  layout: StorageLayout,
  item: StoredType,
  path: string,
  start: bigint,
  slot: bigint,
  count?: bigint,
): StoragePlace[] {
  const size = Number(item.numberOfBytes);
  const isPacked = size <= 16 && item.encoding === "inplace" && !item.members && !item.base;
  const perSlot = isPacked ? BigInt(Math.floor(32 / size)) : 1n;
  const slots = slotsOf(item);
  const first = ((slot - start) / slots) * perSlot;
  const found: StoragePlace[] = [];
  for (let index = first; index < first + perSlot; index += 1n) {
    if (count !== undefined && index >= count) break;
    const at = start + (index / perSlot) * slots;
    const place = {
      path: `${path}[${index}]`,
      type: item,
      slot: at,
      offset: isPacked ? Number(index % perSlot) * size : 0,
    };
    found.push(...placesWithin(layout, place, slot));
  }
  return found;
}

function inMembers(
  layout: StorageLayout,
  members: readonly StoredVariable[],
  prefix: string,
  start: bigint,
  slot: bigint,
): StoragePlace[] {
  return members.flatMap(({ label, slot: from, offset, type }) => {
    const stored = layout.types?.[type];
    if (!stored) return [];
    const place = { path: `${prefix}${label}`, type: stored, slot: start + BigInt(from), offset };
    return placesWithin(layout, place, slot);
  });
}

function slotsOf({ numberOfBytes }: StoredType): bigint {
  return (BigInt(numberOfBytes) + 31n) / 32n;
}
