import { getAddress } from "ethers";
import { qualifiedName } from "../artifacts/read-artifacts.js";
import type { ContractReference } from "../deploy/abi-types.js";
import type { AccountState, RawCall, StateDiff } from "./ask-tracers.js";
import type { KnownCode } from "./code-lines.js";
import { SlotNames, type KeyCandidates } from "./slot-names.js";
import { slotKey, type PlacedSteps, type SlotHash } from "./step-places.js";
import type { StoragePlace } from "./storage-layout.js";
import { storedValue, wordText } from "./storage-values.js";
import { everyCall, type TransactionCodes } from "./transaction-codes.js";
import type { AccountChange, StorageChange } from "./types.js";

/** What the changes are explained with. */
export interface ChangeNames {
  readonly codes: TransactionCodes;
  readonly deployments: readonly ContractReference[];
  readonly steps: PlacedSteps | undefined;
  /** Asked for when a slot is not explained without. */
  readonly candidates: () => KeyCandidates;
}

/** Slots that are agreed on: https://eips.ethereum.org/EIPS/eip-1967. */
const agreedSlots: ReadonlyMap<string, string> = new Map([
  ["0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc", "implementation (ERC-1967)"],
  ["0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103", "admin (ERC-1967)"],
  ["0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50", "beacon (ERC-1967)"],
]);

/** What a transaction changed, address by address: those with storage first, in the order of its calls. */
export async function stateChanges(
  diff: StateDiff,
  root: RawCall,
  names: ChangeNames,
): Promise<AccountChange[]> {
  const addresses = new Set([...Object.keys(diff.pre), ...Object.keys(diff.post)].map(lowerCase));
  const pre = byAddress(diff.pre);
  const post = byAddress(diff.post);
  const ran = codesByStorage(root);
  const destroyed = new Set<string>();
  for (const { type, from } of everyCall(root)) if (type === "SELFDESTRUCT") destroyed.add(lowerCase(from));
  const order = new Map([...ran.keys()].map((address, index) => [address, index]));
  const placeOf = (address: string): number => order.get(address) ?? order.size;
  const changes: AccountChange[] = [];
  for (const address of [...addresses].sort((left, right) => placeOf(left) - placeOf(right))) {
    const before = pre.get(address);
    const after = post.get(address);
    const isGone = !after && destroyed.has(address);
    const storage = isGone ? [] : await storageChanges(address, before, after, ran.get(address) ?? [], names);
    const contract = await nameOf(address, names);
    const change: AccountChange = {
      address: getAddress(address),
      ...(contract !== undefined && { contract }),
      ...changed("balance", BigInt(before?.balance ?? 0), balanceAfter(before, after, isGone)),
      ...changed("nonce", Number(before?.nonce ?? 0), nonceAfter(before, after)),
      ...(isGone && { code: "destroyed" as const }),
      ...(!hasCode(before) && hasCode(after) && { code: "created" as const }),
      storage,
    };
    const { balance, nonce, code } = change;
    if (balance || nonce || code || storage.length > 0) changes.push(change);
  }
  return [...changes.filter(hasStorage), ...changes.filter((one) => !hasStorage(one))];
}

function hasStorage({ storage }: AccountChange): boolean {
  return storage.length > 0;
}

/** The marker that an account lets a contract act for it (EIP-7702) is no code of its own. */
function hasCode(state: AccountState | undefined): boolean {
  const { code } = state ?? {};
  return code !== undefined && code !== "0x" && !code.startsWith("0xef0100");
}

function balanceAfter(
  before: AccountState | undefined,
  after: AccountState | undefined,
  isGone: boolean,
): bigint {
  return isGone ? 0n : BigInt(after?.balance ?? before?.balance ?? 0);
}

function nonceAfter(before: AccountState | undefined, after: AccountState | undefined): number {
  return Number(after?.nonce ?? before?.nonce ?? 0);
}

function changed(
  name: "balance" | "nonce",
  before: bigint | number,
  after: bigint | number,
): Pick<AccountChange, "balance" | "nonce"> {
  if (before === after) return {};
  return name === "balance"
    ? { balance: { before: String(before), after: String(after) } }
    : { nonce: { before: Number(before), after: Number(after) } };
}

async function nameOf(address: string, { codes, deployments }: ChangeNames): Promise<string | undefined> {
  const record = deployments.find((one) => lowerCase(one.address) === address);
  return record?.name ?? (await codes.at(address))?.artifact.contractName;
}

async function storageChanges(
  address: string,
  before: AccountState | undefined,
  after: AccountState | undefined,
  ran: readonly RawCall[],
  names: ChangeNames,
): Promise<StorageChange[]> {
  const words = (state: AccountState | undefined): Map<bigint, bigint> =>
    new Map(Object.entries(state?.storage ?? {}).map(([slot, word]) => [BigInt(slot), BigInt(word)]));
  const [old, now] = [words(before), words(after)];
  const slots = [...new Set([...old.keys(), ...now.keys()])]
    .filter((slot) => (old.get(slot) ?? 0n) !== (now.get(slot) ?? 0n))
    .sort((left, right) => (left < right ? -1 : 1));
  if (slots.length === 0) return [];
  const codes = await differentCodes(address, ran, names.codes);
  const hashes = names.steps?.hashes ?? new Map<bigint, SlotHash>();
  const namesOf = new Map<string, SlotNames>();
  for (const { artifact, layout } of codes)
    if (layout?.storage.length)
      namesOf.set(qualifiedName(artifact), new SlotNames(layout, hashes, names.candidates));
  // A text's or array's own slot tells where its data lie, so those are looked at first.
  for (const slot of slots)
    for (const one of namesOf.values())
      for (const { type } of one.placesOf(slot))
        if (type.encoding === "bytes" || type.encoding === "dynamic_array") one.addData(slot);
  const changes: StorageChange[] = [];
  for (const slot of slots) {
    const write = names.steps?.writes.get(slotKey(address, slot));
    const writer = write && (await names.codes.ofCall(write.call));
    const writtenAt = write && writer?.lineAt(write.at);
    const change = { slot, before: old.get(slot) ?? 0n, after: now.get(slot) ?? 0n };
    // A library has no variables of its own: it writes those of who borrowed its code.
    const own = writer && namesOf.get(qualifiedName(writer.artifact));
    const places = explain(slot, own ? [own] : [...namesOf.values()]);
    for (const one of explained(change, places)) changes.push({ ...one, ...(writtenAt && { writtenAt }) });
  }
  return changes;
}

/** Where several contracts share a storage and each has another name for a slot, none is right for certain. */
function explain(slot: bigint, all: readonly SlotNames[]): StoragePlace[] {
  const found = all.map((one) => one.placesOf(slot)).filter((places) => places.length > 0);
  const written = new Set(found.map((places) => JSON.stringify(places.map(({ path }) => path))));
  return written.size === 1 ? found[0]! : [];
}

function explained(
  { slot, before, after }: { slot: bigint; before: bigint; after: bigint },
  places: readonly StoragePlace[],
): StorageChange[] {
  const head = { slot: wordText(slot) };
  const agreed = agreedSlots.get(head.slot);
  if (places.length === 0 && agreed !== undefined) {
    const type = { encoding: "inplace" as const, label: "address", numberOfBytes: "20" };
    return explained({ slot, before, after }, [{ path: agreed, type, slot, offset: 0 }]);
  }
  const found = places
    .map((place) => ({
      ...head,
      variable: place.type.encoding === "dynamic_array" ? `${place.path}.length` : place.path,
      type: place.type.label,
      before: storedValue(place, before),
      after: storedValue(place, after),
    }))
    .filter((one) => one.before !== one.after);
  // Bits that belong to no variable changed, or a text of the same length behind another hash: the slot as it is.
  return found.length > 0 ? found : [{ ...head, before: wordText(before), after: wordText(after) }];
}

/** The codes that ran over a storage: its own, and those that it borrowed, each once. */
async function differentCodes(
  address: string,
  ran: readonly RawCall[],
  codes: TransactionCodes,
): Promise<KnownCode[]> {
  const own = await codes.at(address);
  const all = [own, ...(await Promise.all(ran.map((call) => codes.ofCall(call))))];
  const found = new Map<string, KnownCode>();
  for (const code of all)
    if (code && !found.has(qualifiedName(code.artifact))) found.set(qualifiedName(code.artifact), code);
  return [...found.values()];
}

/** Which calls used whose storage. */
function codesByStorage(root: RawCall): Map<string, RawCall[]> {
  const found = new Map<string, RawCall[]>();
  const waiting: { call: RawCall; around: string | undefined }[] = [{ call: root, around: undefined }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { call, around } = one;
    const isBorrowed = call.type === "DELEGATECALL" || call.type === "CALLCODE";
    const storage = isBorrowed ? around : call.to && lowerCase(call.to);
    if (storage) {
      const before = found.get(storage);
      if (before) before.push(call);
      else found.set(storage, [call]);
    }
    // The last is looked at first: so they come in the order in which they ran.
    for (const inner of (call.calls ?? []).toReversed()) waiting.push({ call: inner, around: storage });
  }
  return found;
}

function byAddress(states: Readonly<Record<string, AccountState>>): Map<string, AccountState> {
  return new Map(Object.entries(states).map(([address, state]) => [lowerCase(address), state]));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
