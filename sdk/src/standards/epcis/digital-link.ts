/**
 * GS1 identifiers in the one form that CBV 2.0 hashes: a canonical GS1 Digital Link address with the finest level of
 * identification and nothing else. EPC URNs are converted by GS1's EPC Tag Data Standard, section 6 and 7; the address
 * is that of GS1 Digital Link: URI Syntax 1.2, section 4.11.
 *
 * No library: `epc-tds` and `digital-link.js` know neither patterns nor all keys, and what hashes is settled by CBV 2.0
 * alone.
 */
import { notHashable } from "./refusals.js";

const canonical = "https://id.gs1.org/";

/** Digits of the company prefix and the reference together, without the check digit. */
interface NumericScheme {
  readonly digits: number;
  /** What goes in front of the digits; GRAI has a 0. */
  readonly lead?: string;
  /** Whether the first digit of the reference comes first: an indicator or extension digit. */
  readonly indicator?: boolean;
  /** Makes the address from the digits with their check digit and the parts after the reference. */
  readonly address: (key: string, rest: readonly string[]) => string;
  /** How many parts follow the reference. */
  readonly rest: number;
}

const encodeSerial = (serial: string): string =>
  serial.replace(/[!()*+,:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const gtin = (qualifier: string) => (key: string, rest: readonly string[]) =>
  rest[0] === undefined ? `01/${key}` : `01/${key}/${qualifier}/${encodeSerial(rest[0])}`;
const joined = (identifier: string) => (key: string, rest: readonly string[]) =>
  `${identifier}/${key}${encodeSerial(rest[0] ?? "")}`;
const itip = (key: string, [piece = "", total = "", serial]: readonly string[]): string =>
  `8006/${key}${piece}${total}${serial === undefined ? "" : `/21/${encodeSerial(serial)}`}`;
const sgln = (key: string, [extension = "0"]: readonly string[]): string =>
  extension === "0" ? `414/${key}` : `414/${key}/254/${encodeSerial(extension)}`;

const numericSchemes: Readonly<Record<string, NumericScheme>> = {
  "id:sgtin": { digits: 13, indicator: true, rest: 1, address: gtin("21") },
  "id:sscc": { digits: 17, indicator: true, rest: 0, address: joined("00") },
  "id:sgln": { digits: 12, rest: 1, address: sgln },
  "id:grai": { digits: 12, lead: "0", rest: 1, address: joined("8003") },
  "id:gsrn": { digits: 17, rest: 0, address: joined("8018") },
  "id:gsrnp": { digits: 17, rest: 0, address: joined("8017") },
  "id:gdti": { digits: 12, rest: 1, address: joined("253") },
  "id:sgcn": { digits: 12, rest: 1, address: joined("255") },
  "id:gsin": { digits: 16, rest: 0, address: joined("402") },
  "id:itip": { digits: 13, indicator: true, rest: 3, address: itip },
  "id:upui": { digits: 13, indicator: true, rest: 1, address: gtin("235") },
  "id:pgln": { digits: 12, rest: 0, address: joined("417") },
  "class:lgtin": { digits: 13, indicator: true, rest: 1, address: gtin("10") },
};

/** Keys whose reference is text: company prefix and reference run together, without a check digit. */
const textSchemes: Readonly<Record<string, (key: string, serial: string | undefined) => string>> = {
  "id:giai": (key) => `8004/${encodeSerial(key)}`,
  "id:ginc": (key) => `401/${encodeSerial(key)}`,
  "id:cpi": (key, serial) => `8010/${encodeSerial(key)}${serial === undefined ? "" : `/8011/${serial}`}`,
};

const serialPattern = /^(?:%[0-9A-Fa-f]{2}|[!')(*+,.0-9:;=A-Za-z_-])+$/;

/** The check digit of a GS1 key (GS1 General Specifications, section 7.9.1). */
export function gs1CheckDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/**
 * A value as CBV 2.0 hashes it: an EPC, class or pattern URN and any Digital Link address become the canonical address;
 * every other text stays as it is.
 *
 * @throws TolboothError `EPCIS_NOT_HASHABLE` for a URN of a known scheme that is not well formed.
 */
export function canonicalIdentifier(text: string, element: string): string {
  if (/^urn:epc:(?:id|idpat|class):/.test(text)) return fromUrn(text, element);
  return /^https?:\/\//i.test(text) ? fromAddress(text) : text;
}

function fromUrn(urn: string, element: string): string {
  const [, , kind = "", scheme = "", ...tail] = urn.split(":");
  const isPattern = kind === "idpat";
  const name = `${isPattern ? "id" : kind}:${scheme}`;
  const body = tail.join(":");
  const malformed = (): never => {
    throw notHashable(element, `it is no well-formed urn:epc:${kind}:${scheme}`);
  };
  const numeric = numericSchemes[name];
  if (numeric !== undefined) return canonical + (numericAddress(body, numeric, isPattern) ?? malformed());
  const text = textSchemes[name];
  if (text !== undefined) return canonical + (textAddress(body, text, name, isPattern) ?? malformed());
  // Keys of others than GS1 (gid, usdod, adi, bic, imovn) have no Digital Link address and stay as they are.
  return urn;
}

function numericAddress(body: string, scheme: NumericScheme, isPattern: boolean): string | undefined {
  const [prefix = "", reference = "", ...rest] = splitBody(body, scheme.rest + 2);
  if (!/^\d{6,12}$/.test(prefix) || !/^\d*$/.test(reference)) return undefined;
  if (prefix.length + reference.length !== scheme.digits || rest.length !== scheme.rest) return undefined;
  const serial = rest.at(-1);
  if (isPattern ? serial !== "*" : rest.some((part) => !serialPattern.test(part))) return undefined;
  if (scheme.rest === 3 && !rest.slice(0, 2).every((part) => /^\d\d$/.test(part))) return undefined;
  const digits =
    scheme.indicator === true
      ? reference.slice(0, 1) + prefix + reference.slice(1)
      : (scheme.lead ?? "") + prefix + reference;
  return scheme.address(digits + gs1CheckDigit(digits), isPattern ? rest.slice(0, -1) : rest);
}

function textAddress(
  body: string,
  address: (key: string, serial: string | undefined) => string,
  name: string,
  isPattern: boolean,
): string | undefined {
  const dot = body.indexOf(".");
  const prefix = body.slice(0, Math.max(dot, 0));
  const tail = body.slice(dot + 1);
  if (!/^\d{6,12}$/.test(prefix)) return undefined;
  if (name !== "id:cpi")
    return !isPattern && serialPattern.test(tail) ? address(prefix + tail, undefined) : undefined;
  const [, reference = "", serial = ""] =
    /^((?:%[0-9A-Fa-f]{2}|[0-9A-Z-])+)\.(\d{1,12}|\*)$/.exec(tail) ?? [];
  if (reference === "" || (serial === "*") !== isPattern) return undefined;
  return address(prefix + reference, isPattern ? undefined : serial);
}

/** Splits at dots, but leaves the dots of the last part alone: a serial number may have some. */
function splitBody(body: string, parts: number): string[] {
  const pieces = body.split(".");
  return pieces.length <= parts ? pieces : [...pieces.slice(0, parts - 1), pieces.slice(parts - 1).join(".")];
}

/** Names that Digital Link allowed in place of the numbers. */
const shortNames: Readonly<Record<string, string>> = {
  gtin: "01",
  itip: "8006",
  cpid: "8010",
  gln: "414",
  party: "417",
  gsrnp: "8017",
  gsrn: "8018",
  gcn: "255",
  sscc: "00",
  gdti: "253",
  ginc: "401",
  gsin: "402",
  grai: "8003",
  giai: "8004",
  cpv: "22",
  lot: "10",
  ser: "21",
};

/** What an encoded character of GS1's character sets looks like in an address. */
const signs = (most: number): string => `(?:%[0-9A-Fa-f]{2}|[!"%&'()*+,\\-.0-9:;<=>?A-Z_a-z]){1,${most}}`;
/** The primary keys, what each looks like, and the qualifiers that make it finer, finest first. */
const primaryKeys: Readonly<Record<string, readonly [RegExp, ...string[]]>> = {
  "00": [/^\d{18}$/],
  "01": [/^(?:\d{8}|\d{12,14})$/, "21", "235", "10"],
  "253": [new RegExp(`^\\d{13}(?:${signs(17)})?$`)],
  "255": [/^\d{13}\d{0,12}$/],
  "401": [new RegExp(`^${signs(30)}$`)],
  "402": [/^\d{17}$/],
  "414": [/^\d{13}$/, "254"],
  "417": [/^\d{13}$/],
  "8003": [new RegExp(`^\\d{14}(?:${signs(16)})?$`)],
  "8004": [new RegExp(`^${signs(30)}$`)],
  "8006": [/^\d{18}$/, "21", "10"],
  "8010": [new RegExp(`^${signs(30)}$`), "8011"],
  "8017": [/^\d{18}$/],
  "8018": [/^\d{18}$/],
};

function fromAddress(address: string): string {
  const path = address.replace(/[?#].*$/s, "").replace(/^https?:\/\/[^/]*/i, "");
  const segments = path.split("/").slice(1);
  if (segments.at(-1) === "") segments.pop();
  const number = (segment = ""): string => shortNames[segment] ?? segment;
  const start = segments.findIndex((segment, place) =>
    primaryKeys[number(segment)]?.[0].test(segments[place + 1] ?? ""),
  );
  if (start < 0) return address;
  const [name, value = "", ...rest] = segments.slice(start);
  const key = number(name);
  const finer = new Map<string, string>();
  for (let place = 0; place < rest.length; place += 2) finer.set(number(rest[place]), rest[place + 1] ?? "");
  const [, ...qualifiers] = primaryKeys[key] ?? [/^$/];
  // A path that goes on with something else is no Digital Link address, but somebody's own.
  if (rest.length % 2 !== 0 || ![...finer.keys()].every((one) => one === "22" || qualifiers.includes(one)))
    return address;
  const finest = qualifiers.find((one) => finer.has(one));
  const base = `${canonical}${key}/${key === "01" ? value.padStart(14, "0") : value}`;
  return finest === undefined ? base : `${base}/${finest}/${finer.get(finest) ?? ""}`;
}
