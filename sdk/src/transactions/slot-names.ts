import { hashOf } from "./step-memory.js";
import type { SlotHash } from "./step-places.js";
import {
  DATA_SLOTS,
  inItems,
  placesOfVariables,
  placesWithin,
  type StorageLayout,
  type StoragePlace,
  type StoredType,
  type StoredVariable,
} from "./storage-layout.js";
import { keyText } from "./storage-values.js";

/** Values that may be keys of mappings, where the hashes themselves are not known. */
export interface KeyCandidates {
  readonly words: ReadonlySet<bigint>;
  readonly texts: ReadonlySet<string>;
}

/** So many hashes are tried for one contract. */
const TRIES = 30_000;
/** Of an array of fixed length so many items are looked into for mappings. */
const ITEMS = 64;
/** A value in a mapping in an array in a mapping, and so on, so deep. */
const DEPTH = 12;

/** A mapping, or an array or text whose length changes: what lies behind it is found by a hash. */
interface Head {
  readonly type: StoredType;
  readonly slot: bigint;
}

/**
 * Says which variables of a contract lie in a slot. Variables and structs follow from the layout alone. What lies behind
 * a hash is found by the hashes that the transaction made, or else by trying the keys that may have been meant.
 */
export class SlotNames {
  private readonly hashes: Map<bigint, SlotHash>;
  private sorted: bigint[] | undefined;
  private haveTried = false;

  constructor(
    private readonly layout: StorageLayout,
    known: ReadonlyMap<bigint, SlotHash>,
    private readonly candidates: () => KeyCandidates,
  ) {
    this.hashes = new Map(known);
  }

  /** The values in a slot; none where nothing explains it. */
  placesOf(slot: bigint): StoragePlace[] {
    const found = this.find(slot, 0);
    if (found.length > 0 || this.haveTried) return found;
    this.haveTried = true;
    this.tryKeys();
    this.sorted = undefined;
    return this.find(slot, 0);
  }

  /** An array or text that was found: its data may have changed too. */
  addData(slot: bigint): void {
    this.hashes.set(hashOf({ parent: slot }), { parent: slot });
    this.sorted = undefined;
  }

  private find(slot: bigint, depth: number): StoragePlace[] {
    const inPlace = placesOfVariables(this.layout, slot);
    if (inPlace.length > 0 || depth > DEPTH) return inPlace;
    const hash = this.hashBelow(slot);
    const made = hash === undefined ? undefined : this.hashes.get(hash);
    if (hash === undefined || !made) return [];
    const heads = this.find(made.parent, depth + 1).filter((place) => place.slot === made.parent);
    return heads.flatMap((head) => this.behind(head, hash, made, slot));
  }

  private behind(head: StoragePlace, start: bigint, { key }: SlotHash, slot: bigint): StoragePlace[] {
    const { type, path } = head;
    const typeOf = (id: string | undefined): StoredType | undefined =>
      id === undefined ? undefined : this.layout.types?.[id];
    if (type.encoding === "mapping" && key !== undefined) {
      const value = typeOf(type.value);
      if (!value) return [];
      const label = typeOf(type.key)?.label ?? "uint256";
      const shown = typeof key === "string" ? JSON.stringify(key) : keyText(label, key);
      return placesWithin(
        this.layout,
        { path: `${path}[${shown}]`, type: value, slot: start, offset: 0 },
        slot,
      );
    }
    if (key !== undefined) return [];
    const item = typeOf(type.base);
    if (type.encoding === "dynamic_array" && item) return inItems(this.layout, item, path, start, slot);
    if (type.encoding !== "bytes") return [];
    const from = (slot - start) * 32n;
    return [
      {
        path: `${path} (bytes ${from} to ${from + 31n})`,
        type: { encoding: "inplace", label: "bytes32", numberOfBytes: "32" },
        slot,
        offset: 0,
      },
    ];
  }

  /** The nearest known hash at a slot or below it. */
  private hashBelow(slot: bigint): bigint | undefined {
    this.sorted ??= [...this.hashes.keys()].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! <= slot) low = middle + 1;
      else high = middle;
    }
    const hash = this.sorted[low - 1];
    return hash !== undefined && slot - hash < DATA_SLOTS ? hash : undefined;
  }

  /** Level by level: mappings of the contract, mappings in their values, and so on, until the tries are used up. */
  private tryKeys(): void {
    const { words, texts } = this.candidates();
    let tries = 0;
    let heads = this.headsOf(this.layout.storage, 0n);
    while (heads.length > 0 && tries < TRIES) {
      const deeper: Head[] = [];
      for (const { type, slot } of heads) {
        if (type.encoding !== "mapping") {
          this.hashes.set(hashOf({ parent: slot }), { parent: slot });
          continue;
        }
        const key = type.key === undefined ? undefined : this.layout.types?.[type.key];
        const value = type.value === undefined ? undefined : this.layout.types?.[type.value];
        if (!key || !value) continue;
        const keys: readonly (bigint | string)[] =
          key.encoding === "bytes" ? [...texts] : [...words].filter((word) => couldBe(key, word));
        for (const one of keys) {
          if ((tries += 1) > TRIES) return;
          const made = { parent: slot, key: one };
          const hash = hashOf(made);
          this.hashes.set(hash, made);
          deeper.push(...this.headsIn(value, hash));
        }
      }
      heads = deeper;
    }
  }

  private headsOf(variables: readonly StoredVariable[], start: bigint): Head[] {
    return variables.flatMap(({ type, slot }) => {
      const stored = this.layout.types?.[type];
      return stored ? this.headsIn(stored, start + BigInt(slot)) : [];
    });
  }

  private headsIn(type: StoredType, slot: bigint): Head[] {
    if (type.encoding !== "inplace") return [{ type, slot }];
    if (type.members) return this.headsOf(type.members, slot);
    const item = type.base === undefined ? undefined : this.layout.types?.[type.base];
    if (!item || (item.encoding === "inplace" && !item.members && !item.base)) return [];
    const size = (BigInt(item.numberOfBytes) + 31n) / 32n;
    const count = Number(BigInt(type.numberOfBytes) / 32n / size);
    return Array.from({ length: Math.min(count, ITEMS) }, (_, index) =>
      this.headsIn(item, slot + BigInt(index) * size),
    ).flat();
  }
}

/** Whether a word can be a key of this type: numbers and addresses stand at the right, `bytes20` at the left. */
function couldBe({ label, numberOfBytes }: StoredType, word: bigint): boolean {
  const bits = BigInt(numberOfBytes) * 8n;
  if (bits >= 256n) return true;
  if (label.startsWith("int")) return true;
  if (/^bytes\d+$/.test(label)) return word % (1n << (256n - bits)) === 0n;
  return word < 1n << bits;
}
