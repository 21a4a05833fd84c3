import { AbiCoder, getBytes, keccak256, toUtf8Bytes, type EventFragment } from "ethers";
import { eventTopics, interfaceOf, parametersOf } from "../../deploy/abi.js";
import type { AbiParameter, ContractReference } from "../../deploy/abi-types.js";
import { TolboothError } from "../../errors/index.js";
import { isAbout, patternOf, type EventSubject } from "../../patterns/event-subjects.js";
import { firstIdOf, lastIdOf } from "./log-ids.js";
import type { EventQuery, StoreBranch, StoreState, StoreWord } from "./types.js";

/** A query as the store understands it. */
export interface CompiledQuery {
  readonly branches: readonly StoreBranch[];
  readonly minId: number;
  readonly maxId: number;
  /** How many logs match, where the store's counts tell. */
  readonly total: number | undefined;
}

const WIDEST = Number.MAX_SAFE_INTEGER;

/**
 * Turns a query into look-ups, by the contracts and ABIs of now. Times have been made into blocks before.
 * @throws EVENT_NOT_FOUND, EVENT_QUERY_INVALID
 */
export function compileQuery(
  query: EventQuery,
  contracts: readonly ContractReference[],
  kinds: StoreState["kinds"],
): CompiledQuery {
  const chosen = chooseContracts(query, contracts);
  checkNames(query, chosen);
  const minId = firstIdOf(query.fromBlock ?? 0);
  const maxId = query.toBlock === undefined ? WIDEST : lastIdOf(query.toBlock);
  const selective = hasWords(query);
  const byAddress = new Map(chosen.map((one) => [one.address.toLowerCase(), one]));
  const branches: StoreBranch[] = [];
  let total = 0;
  for (const kind of kinds) {
    const contract = byAddress.get(kind.address);
    if (!contract) continue;
    const fragment = kind.topic === "" ? null : interfaceOf(contract.abi).getEvent(kind.topic);
    if (query.event !== undefined && !isEvent(fragment, query.event)) continue;
    total += kind.count;
    if (!selective) branches.push({ kind: kind.id, words: [] });
    else if (fragment)
      branches.push(...wordsOf(query, contract, fragment).map((words) => ({ kind: kind.id, words })));
  }
  const everything = !selective && branches.length === kinds.length;
  const known = !selective && query.fromBlock === undefined && query.toBlock === undefined;
  return {
    branches: everything && branches.length > 0 ? [{ words: [] }] : branches,
    minId,
    maxId,
    total: known ? total : undefined,
  };
}

function chooseContracts(query: EventQuery, contracts: readonly ContractReference[]): ContractReference[] {
  const wanted = query.contracts && new Set(query.contracts.map((one) => one.toLowerCase()));
  const pattern = query.pattern?.toLowerCase();
  return contracts.filter(
    ({ name, address, abi }) =>
      (!wanted || wanted.has(name.toLowerCase()) || wanted.has(address.toLowerCase())) &&
      (pattern === undefined || patternOf(abi)?.toLowerCase() === pattern),
  );
}

function hasWords({ agency, movement, record, arguments: given }: EventQuery): boolean {
  return agency !== undefined || movement !== undefined || record !== undefined || !isEmpty(given);
}

function isEmpty(given: EventQuery["arguments"]): boolean {
  return Object.keys(given ?? {}).length === 0;
}

function isEvent(fragment: EventFragment | null, wanted: string): boolean {
  return fragment !== null && (fragment.name === wanted || fragment.format("sighash") === wanted);
}

/** A name that no event has is a mistake, not an empty answer. */
function checkNames(query: EventQuery, contracts: readonly ContractReference[]): void {
  if (contracts.length === 0) return;
  const { event } = query;
  const events = contracts.flatMap(({ abi }) => eventTopics(abi));
  if (event !== undefined && !events.some(({ name, signature }) => name === event || signature === event)) {
    const names = [...new Set(events.map(({ name }) => name))].sort();
    throw new TolboothError("EVENT_NOT_FOUND", { event, known: names.length > 0 ? names : ["none"] });
  }
  const known = new Set<string>();
  for (const { abi } of contracts)
    interfaceOf(abi).forEachEvent((fragment) => {
      for (const { name } of fragment.inputs) if (name) known.add(name);
    });
  for (const name of Object.keys(query.arguments ?? {}))
    if (!known.has(name))
      throw invalid(
        `no event has an argument '${name}'; there are ${[...known].sort().join(", ") || "none"}`,
      );
}

/** The ways in which an event can match: one list of words each. */
function wordsOf(query: EventQuery, contract: ContractReference, fragment: EventFragment): StoreWord[][] {
  const parameters = parametersOf(fragment.inputs);
  const pattern = patternOf(contract.abi);
  const places = placesOf(fragment, parameters);
  const about = (subject: EventSubject, value: string): StoreWord[] =>
    wordsIn(places, (parameter) => isAbout(subject, pattern, fragment.name, parameter), value);
  const wanted: StoreWord[][] = [];
  if (query.agency !== undefined) wanted.push(about("agency", String(query.agency)));
  if (query.movement !== undefined) wanted.push(about("movement", bytes32(query.movement, "movement")));
  if (query.record !== undefined) wanted.push(about("record", bytes32(query.record, "record")));
  for (const [name, value] of Object.entries(query.arguments ?? {}))
    wanted.push(wordsIn(places, (parameter) => parameter.name === name, value));
  let ways: StoreWord[][] = [[]];
  for (const alternatives of wanted) ways = ways.flatMap((way) => alternatives.map((word) => [...way, word]));
  return ways;
}

function bytes32(text: string, what: string): string {
  if (!/^0x[0-9a-fA-F]{64}$/.test(text.trim()))
    throw invalid(`the id of a ${what} is 0x and 64 hexadecimal digits, not '${text}'`);
  return text.trim();
}

interface Placed {
  readonly parameter: AbiParameter;
  readonly place: StoreWord["place"];
  readonly index: number;
}

/** Where the words of an event's arguments stand. Those of data count by their heads, as the ABI says. */
function placesOf(fragment: EventFragment, parameters: readonly AbiParameter[]): Placed[] {
  const placed: Placed[] = [];
  let topic = fragment.anonymous ? 0 : 1;
  let word = 0;
  for (const parameter of parameters) {
    if (parameter.indexed) placed.push({ parameter, place: "topic", index: topic++ });
    else {
      placed.push({ parameter, place: "data", index: word });
      word += headWords(parameter);
    }
  }
  return placed;
}

/** How many words an argument has in the head of the encoding: one where it is of no fixed length. */
function headWords(parameter: AbiParameter): number {
  if (isDynamic(parameter)) return 1;
  const array = /^(.*)\[(\d+)\]$/.exec(parameter.type);
  if (array) return Number(array[2]) * headWords({ ...parameter, type: array[1]! });
  if (parameter.type !== "tuple") return 1;
  return (parameter.components ?? []).reduce((sum, field) => sum + headWords(field), 0);
}

function isDynamic(parameter: AbiParameter): boolean {
  const { type } = parameter;
  if (type === "string" || type === "bytes" || type.endsWith("[]")) return true;
  const array = /^(.*)\[\d+\]$/.exec(type);
  if (array) return isDynamic({ ...parameter, type: array[1]! });
  return type === "tuple" && (parameter.components ?? []).some(isDynamic);
}

function wordsIn(
  places: readonly Placed[],
  isWanted: (parameter: AbiParameter) => boolean,
  value: string,
): StoreWord[] {
  return places.flatMap(({ parameter, place, index }) => {
    if (!isWanted(parameter)) return [];
    const word = wordFor(parameter.type, value.trim(), place);
    return word === undefined ? [] : [{ place, index, word }];
  });
}

/** The word of a value, or nothing where the type has no such value or is not found by one word. */
function wordFor(type: string, value: string, place: StoreWord["place"]): string | undefined {
  try {
    if (type === "string" || type === "bytes") {
      if (place === "data") return undefined;
      return keccak256(type === "string" ? toUtf8Bytes(value) : getBytes(value));
    }
    if (type === "tuple" || type.endsWith("]")) return undefined;
    const given = type === "bool" ? value === "true" || (value === "false" ? false : undefined) : value;
    return given === undefined ? undefined : AbiCoder.defaultAbiCoder().encode([type], [given]).toLowerCase();
  } catch {
    return undefined;
  }
}

/** Whether a log is one of those that a compiled query finds. `kind` is the id of the log's kind. */
export function matchesBranches(
  { branches, minId, maxId }: CompiledQuery,
  log: { readonly id: number; readonly topics: readonly string[]; readonly data: string },
  kind: number | undefined,
): boolean {
  if (log.id < minId || log.id > maxId) return false;
  return branches.some(
    (branch) =>
      (branch.kind === undefined || branch.kind === kind) &&
      branch.words.every(({ place, index, word }) =>
        place === "topic"
          ? log.topics[index]?.toLowerCase() === word
          : log.data.slice(2 + index * 64, 66 + index * 64).toLowerCase() === word.slice(2),
      ),
  );
}

export function invalid(problem: string): TolboothError {
  return new TolboothError("EVENT_QUERY_INVALID", { problem });
}
