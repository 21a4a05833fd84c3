import { AbiCoder, getAddress, getBytes, type EventFragment } from "ethers";
import { interfaceOf, parametersOf, typeOf } from "./abi.js";
import { splitArrayType } from "./abi-values.js";
import type {
  AbiParameter,
  ContractReference,
  DecodedContent,
  DecodedEvent,
  DecodedValue,
  RawLog,
} from "./abi-types.js";

/** Makes a value as ethers decodes it into plain data with its name and type. */
export function decodeValue(parameter: AbiParameter, value: unknown): DecodedValue {
  const head = { name: parameter.name ?? "", type: parameter.type };
  return { ...head, value: contentOf(parameter, value) };
}

function contentOf(parameter: AbiParameter, value: unknown): DecodedContent {
  const array = splitArrayType(parameter.type);
  if (array) {
    const item = { ...parameter, type: array.item };
    return Array.from(value as unknown[], (one) => contentOf(item, one));
  }
  if (parameter.type === "tuple") {
    const parts = Array.from(value as unknown[]);
    return (parameter.components ?? []).map((field, index) => decodeValue(field, parts[index]));
  }
  if (typeof value === "bigint" || typeof value === "number") return value.toString();
  if (typeof value === "boolean") return value;
  return String(value);
}

/**
 * Decodes ABI-encoded data. Text that is not UTF-8 is shown with replacement characters, not refused.
 * @throws when the data does not fit the types
 */
export function decodeParameters(parameters: readonly AbiParameter[], data: string): DecodedValue[] {
  const coder = AbiCoder.defaultAbiCoder();
  try {
    const decoded = coder.decode(parameters.map(typeOf), data);
    return parameters.map((parameter, index) => decodeValue(parameter, decoded[index] as unknown));
  } catch {
    // ethers refuses text that is not UTF-8 when it is read. As bytes it can always be had.
    const decoded = coder.decode(parameters.map(withBytesForText).map(typeOf), data);
    return parameters.map((parameter, index) => decodeValue(parameter, textOf(parameter, decoded[index])));
  }
}

function withBytesForText(parameter: AbiParameter): AbiParameter {
  return {
    ...parameter,
    type: parameter.type.replace(/^string/, "bytes"),
    ...(parameter.components && { components: parameter.components.map(withBytesForText) }),
  };
}

function textOf(parameter: AbiParameter, value: unknown): unknown {
  const array = splitArrayType(parameter.type);
  if (array) {
    const item = { ...parameter, type: array.item };
    return Array.from(value as unknown[], (one) => textOf(item, one));
  }
  if (parameter.type === "tuple")
    return (parameter.components ?? []).map((field, index) => textOf(field, (value as unknown[])[index]));
  if (parameter.type !== "string") return value;
  return new TextDecoder().decode(getBytes(String(value)));
}

/**
 * Decodes a log by the ABI of the contract at its address. `undefined` when none of the contracts is at that address,
 * or its ABI has no such event.
 */
export function decodeLog(contracts: readonly ContractReference[], log: RawLog): DecodedEvent | undefined {
  const address = log.address.toLowerCase();
  for (const contract of contracts) {
    if (contract.address.toLowerCase() !== address) continue;
    const decoded = decodeEvent(contract, log);
    if (decoded) return decoded;
  }
  return undefined;
}

function decodeEvent(contract: ContractReference, log: RawLog): DecodedEvent | undefined {
  const [topic] = log.topics;
  const abi = interfaceOf(contract.abi);
  const fragment = topic === undefined ? anonymousEvent(contract) : abi.getEvent(topic);
  if (!fragment) return undefined;
  const values = decodeEventValues(fragment, log);
  if (!values) return undefined;
  return {
    contract: contract.name,
    address: getAddress(log.address),
    event: fragment.name,
    arguments: values,
    blockNumber: Number(log.blockNumber),
    ...(log.blockTimestamp !== undefined &&
      log.blockTimestamp !== null && { blockTime: Number(log.blockTimestamp) }),
    transactionHash: log.transactionHash,
    logIndex: Number(log.logIndex ?? log.index ?? 0),
  };
}

/** A log of another event with the same first topic but other indexed parameters does not fit: it is none of ours. */
function decodeEventValues(fragment: EventFragment, log: RawLog): DecodedValue[] | undefined {
  const parameters = parametersOf(fragment.inputs);
  const topics = fragment.anonymous ? [...log.topics] : log.topics.slice(1);
  if (topics.length !== parameters.filter(({ indexed }) => indexed).length) return undefined;
  try {
    const inData = decodeParameters(
      parameters.filter(({ indexed }) => !indexed),
      log.data,
    );
    return parameters.map((parameter) =>
      parameter.indexed ? decodeTopic(parameter, topics.shift()!) : inData.shift()!,
    );
  } catch {
    return undefined;
  }
}

/** A topic has room for one word: of anything longer it holds the keccak256. */
function decodeTopic(parameter: AbiParameter, topic: string): DecodedValue {
  if (/^(string|bytes|tuple)$|\]$/.test(parameter.type))
    return { name: parameter.name ?? "", type: parameter.type, value: topic, hashed: true };
  return decodeParameters([parameter], topic)[0]!;
}

/** An anonymous event carries no topic that names it: known only where the contract has just one. */
function anonymousEvent(contract: ContractReference): EventFragment | undefined {
  const anonymous: EventFragment[] = [];
  interfaceOf(contract.abi).forEachEvent((event) => {
    if (event.anonymous) anonymous.push(event);
  });
  return anonymous.length === 1 ? anonymous[0] : undefined;
}

/** A decoded value on one line, for errors and logs. */
export function valueText(value: DecodedContent): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const items = value as readonly (DecodedContent | DecodedValue)[];
    return `[${items.map((one) => (isDecodedValue(one) ? namedText(one) : valueText(one))).join(", ")}]`;
  }
  return namedText(value as DecodedValue);
}

export function namedText({ name, value }: DecodedValue): string {
  return name ? `${name}: ${valueText(value)}` : valueText(value);
}

function isDecodedValue(value: unknown): value is DecodedValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
}
