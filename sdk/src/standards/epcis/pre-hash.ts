/**
 * The pre-hash text of an EPCIS 2.0 event: CBV 2.0, section 8.9, "EPCIS Event Hash ID". Where the standard leaves two
 * readings open and its implementations differ, the event is refused: agencies that hash one event must get one hash.
 */
import type { JsonValue } from "../../privacy/types.js";
import { invalidElement, notHashable } from "./refusals.js";
import {
  canonicalTimeOf,
  canonicalValue,
  isObject,
  listOf,
  sortByCodePoint,
  type JsonObject,
} from "./values.js";
import { expandWord, vocabularies, type Prefixes, type Vocabulary } from "./vocabulary.js";

/** How one field becomes text. */
type Field = (value: JsonValue, element: string, prefixes: Prefixes, name: string) => string;
/** The fields of an object, in canonical order. */
type Shape = Readonly<Record<string, Field>>;

const plain: Field = (value, element, prefixes, name) =>
  `${name}=${canonicalValue(value, prefixes, element)}`;
const time: Field = (value, element, _prefixes, name) => `${name}=${canonicalTimeOf(value, element)}`;
const word =
  (vocabulary: Vocabulary): Field =>
  (value, element, prefixes, name) => {
    if (typeof value !== "string") throw invalidElement(element, "it is not a text");
    const full = expandWord(value.trim(), vocabulary, prefixes, element);
    return `${name}=${canonicalValue(full, prefixes, element)}`;
  };
/** A list of single values, each under the name `item`. */
const listOfValues =
  (item: string, field: Field = plain, heading = true): Field =>
  (value, element, prefixes, name) =>
    under(
      heading ? name : "",
      listOf(value).map((one, place) => field(one, `${element}[${place}]`, prefixes, item)),
    );
/** A list of objects, each headed by `item`. */
const listOfObjects =
  (
    shape: Shape,
    item: string,
    options: { readonly extensible?: boolean; readonly heading?: boolean } = {},
  ): Field =>
  (value, element, prefixes, name) =>
    under(
      options.heading === false ? "" : name,
      listOf(value).map((one, place) => {
        const text = objectText(one, shape, `${element}[${place}]`, prefixes, options.extensible === true);
        return text === "" ? "" : item + text;
      }),
    );
const object =
  (shape: Shape, extensible: boolean): Field =>
  (value, element, prefixes, name) =>
    under(name, [objectText(value, shape, element, prefixes, extensible)]);
/** Nothing but elements of other namespaces. */
const ilmd: Field = (value, element, prefixes, name) =>
  under(name, [objectText(value, {}, element, prefixes, true)]);

const quantityElement: Shape = { epcClass: plain, quantity: plain, uom: plain };
const place: Shape = { id: plain };
const ofType = (vocabulary: Vocabulary, name: string): Shape => ({ type: word(vocabulary), [name]: plain });
const sensorMetadata: Shape = {
  time,
  startTime: time,
  endTime: time,
  deviceID: plain,
  deviceMetadata: plain,
  rawData: plain,
  dataProcessingMethod: plain,
  bizRules: plain,
};
const sensorReport: Shape = {
  type: word(vocabularies.measurement),
  exception: word(vocabularies.alert),
  deviceID: plain,
  deviceMetadata: plain,
  rawData: plain,
  dataProcessingMethod: plain,
  time,
  microorganism: plain,
  chemicalSubstance: plain,
  value: plain,
  component: word(vocabularies.component),
  stringValue: plain,
  booleanValue: plain,
  hexBinaryValue: plain,
  uriValue: plain,
  minValue: plain,
  maxValue: plain,
  meanValue: plain,
  sDev: plain,
  percRank: plain,
  percValue: plain,
  uom: plain,
  coordinateReferenceSystem: plain,
};
const sensorElement: Shape = {
  sensorMetadata: object(sensorMetadata, true),
  sensorReport: listOfObjects(sensorReport, "sensorReport", { extensible: true, heading: false }),
};

/**
 * The canonical property order of an event (CBV 2.0, section 8.9.2), with one difference: destinations stand before
 * sources, as in the reference implementation of the standard's authors and in its published hashes.
 */
const eventShape: Shape = {
  eventTime: time,
  eventTimeZoneOffset: plain,
  epcList: listOfValues("epc"),
  parentID: plain,
  inputEPCList: listOfValues("epc"),
  childEPCs: listOfValues("epc"),
  quantityList: listOfObjects(quantityElement, "quantityElement"),
  childQuantityList: listOfObjects(quantityElement, "quantityElement"),
  inputQuantityList: listOfObjects(quantityElement, "quantityElement"),
  outputEPCList: listOfValues("epc"),
  outputQuantityList: listOfObjects(quantityElement, "quantityElement"),
  action: plain,
  transformationID: plain,
  bizStep: word(vocabularies.bizStep),
  disposition: word(vocabularies.disposition),
  persistentDisposition: object(
    {
      set: listOfValues("set", word(vocabularies.disposition), false),
      unset: listOfValues("unset", word(vocabularies.disposition), false),
    },
    false,
  ),
  readPoint: object(place, true),
  bizLocation: object(place, true),
  bizTransactionList: listOfObjects(ofType(vocabularies.transactionType, "bizTransaction"), ""),
  destinationList: listOfObjects(ofType(vocabularies.partyType, "destination"), ""),
  sourceList: listOfObjects(ofType(vocabularies.partyType, "source"), ""),
  sensorElementList: listOfObjects(sensorElement, "sensorElement", { extensible: true }),
  ilmd,
};

/**
 * Elements whose order the standard's table and the reference implementation settle differently, and for which there is no
 * published hash in JSON. An event that has both gets no hash.
 */
const unsettledOrder: readonly (readonly [string, string])[] = [
  ["epcList", "parentID"],
  ["sensorElementList", "bizTransactionList"],
  ["sensorElementList", "destinationList"],
  ["sensorElementList", "sourceList"],
  ["ilmd", "sourceList"],
];

/** What says something about the record rather than the event, and so is no part of the hash. */
const leftOut = new Set(["@context", "type", "eventID", "recordTime", "errorDeclaration"]);
const comments = new Set(["rdfs:comment", "comment"]);

/**
 * The pre-hash text of an event. It holds the event's commercial data: treat it as the event itself.
 *
 * @throws TolboothError `EPCIS_EVENT_INVALID` or `EPCIS_NOT_HASHABLE`, naming the element.
 */
export function preHashText(event: JsonObject, kind: string, element: string, prefixes: Prefixes): string {
  if ("certificationInfo" in event)
    throw notHashable(
      `${element}.certificationInfo`,
      "CBV 2.0's order of elements has no place for it, and implementations differ where it stands",
    );
  for (const [first, second] of unsettledOrder) {
    if (first in event && second in event)
      throw notHashable(
        `${element}.${second}`,
        `implementations differ whether it stands before or after ${first}`,
      );
  }
  return `eventType=${kind}${objectText(event, eventShape, element, prefixes, true, leftOut)}`;
}

/** The heading and its parts in order, or nothing where there are no parts (rules 4 and 11). */
function under(heading: string, parts: readonly string[]): string {
  const present = parts.filter((part) => part !== "");
  return present.length === 0 ? "" : heading + sortByCodePoint(present).join("");
}

function objectText(
  value: JsonValue,
  shape: Shape,
  element: string,
  prefixes: Prefixes,
  extensible: boolean,
  ignored: ReadonlySet<string> = new Set(),
): string {
  if (!isObject(value)) throw invalidElement(element, "it is not a JSON object");
  const extensions: string[] = [];
  for (const [name, content] of Object.entries(value)) {
    if (Object.hasOwn(shape, name) || ignored.has(name) || comments.has(name)) continue;
    const key = extensible ? extensionKey(name, prefixes) : undefined;
    if (key === undefined)
      throw invalidElement(`${element}.${shown(name)}`, "EPCIS 2.0 has no such element here");
    extensions.push(extensionText(key, content, `${element}.${shown(name)}`, prefixes));
  }
  const own = Object.entries(shape).map(([name, field]) => {
    const content = value[name];
    if (content === undefined) return "";
    if (content === null) throw invalidElement(`${element}.${name}`, "EPCIS 2.0 has no null");
    return field(content, `${element}.${name}`, prefixes, name);
  });
  return own.join("") + under("", extensions);
}

/** An element of another namespace: its key, then its value or its own elements in order (rule on user extensions). */
function extensionText(key: string, value: JsonValue, element: string, prefixes: Prefixes): string {
  if (value === null) throw invalidElement(element, "EPCIS 2.0 has no null");
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return under(
      "",
      items.map((item, index) => extensionText(key, item, `${element}[${index}]`, prefixes)),
    );
  }
  if (isObject(value)) return key + objectText(value, {}, element, prefixes, true);
  return `${key}=${canonicalValue(value, prefixes, element)}`;
}

/** `{namespace}name` of a prefixed name whose prefix is known. */
function extensionKey(name: string, prefixes: Prefixes): string | undefined {
  const colon = name.indexOf(":");
  const namespace = colon > 0 ? prefixes.get(name.slice(0, colon)) : undefined;
  return namespace === undefined ? undefined : `{${namespace}}${name.slice(colon + 1)}`;
}

/** A member's name for a message, cut to a length that cannot carry a document. */
function shown(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60)}…`;
}
