import type { DecodedContent, DecodedEvent, DecodedValue, IndexedEvent } from "@tolbooth/sdk";

/** A decoded value in one line: `[1, 2]`, `{agency: 2, until: 4102444800}`. */
export function contentText(content: DecodedContent): string {
  if (typeof content === "string") return content === "" ? '""' : content;
  if (typeof content === "boolean") return String(content);
  if (!Array.isArray(content)) return contentText((content as DecodedValue).value);
  const items = content as readonly (DecodedContent | DecodedValue)[];
  if (items.length > 0 && items.every(isDecodedValue))
    return `{${items.map((one) => valueText(one)).join(", ")}}`;
  return `[${items.map((one) => contentText(one as DecodedContent)).join(", ")}]`;
}

/** `name: value`, or the value alone where it has no name. */
export function valueText(value: DecodedValue): string {
  const content = value.hashed ? `keccak256 ${contentText(value.value)}` : contentText(value.value);
  return value.name ? `${value.name}: ${content}` : content;
}

/** `AgencyRegistry.KeySet(key: 0x…, agency: 2)`. */
export function eventText(event: DecodedEvent): string {
  return `${event.contract}.${event.event}(${event.arguments.map(valueText).join(", ")})`;
}

/** One event in one line, with where and when. One from the index may have no decoder, or may be taken back. */
export function eventLine(event: DecodedEvent | IndexedEvent): string {
  const time = event.blockTime === undefined ? "" : `${new Date(event.blockTime * 1000).toISOString()}  `;
  const { raw, retracted } = event as IndexedEvent;
  const text = raw
    ? `${event.contract || event.address} log that no ABI decodes: topics [${raw.topics.join(", ")}] data ${raw.data}`
    : eventText(event);
  return `${retracted ? "taken back: " : ""}block ${event.blockNumber}  ${time}${text}`;
}

function isDecodedValue(value: unknown): value is DecodedValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
}
