import { sha256, toUtf8Bytes } from "ethers";
import type { JsonValue } from "../../privacy/types.js";
import { readStrictJson } from "../fhir/json.js";
import { canonicalIdentifier } from "./digital-link.js";
import { preHashText } from "./pre-hash.js";
import { invalidElement, notEpcis } from "./refusals.js";
import type { EpcisErrorDeclaration, EpcisEventReading } from "./types.js";
import { canonicalTimeOf, isObject, listOf, sortByCodePoint, type JsonObject } from "./values.js";
import {
  bareWord,
  eventKind,
  expandValue,
  expandWord,
  readPrefixes,
  vocabularies,
  type Prefixes,
} from "./vocabulary.js";

/**
 * Reads the events of an EPCIS 2.0 document in JSON-LD: an `EPCISDocument`, an `EPCISQueryDocument` or one event. Each
 * gets its CBV 2.0 event hash.
 *
 * It does not validate against GS1's schema; it refuses what it cannot hash. It does not read XML, compressed Digital
 * Links, or contexts from the network: only the prefixes that the document itself defines, and the standard's own.
 *
 * @throws TolboothError naming the element: `EPCIS_JSON_INVALID`, `EPCIS_NOT_A_DOCUMENT`, `EPCIS_EVENT_INVALID`,
 * `EPCIS_NOT_HASHABLE`. One bad event refuses the document: half a document is another document.
 * @example const [event] = readEpcisEvents(bytes);
 * event.eventHash // "ni:///sha-256;6ae9…39d7?ver=CBV2.0"
 */
export function readEpcisEvents(bytes: Uint8Array): EpcisEventReading[] {
  const document = readStrictJson(bytes, "EPCIS_JSON_INVALID");
  if (!isObject(document)) throw notEpcis("(document)", "it is not a JSON object");
  const prefixes = readPrefixes(document["@context"]);
  if (eventKind(document["type"]) !== undefined) return [readEvent(document, "(event)", prefixes)];
  const [list, element] = eventList(document);
  return list.map((event, place) => {
    const where = `${element}[${place}]`;
    if (!isObject(event)) throw notEpcis(where, "it is not a JSON object");
    return readEvent(event, where, readPrefixes(event["@context"], prefixes));
  });
}

/** The CBV 2.0 event hash of a pre-hash text. */
export function epcisEventHash(preHash: string): string {
  return `ni:///sha-256;${sha256(toUtf8Bytes(preHash)).slice(2)}?ver=CBV2.0`;
}

function eventList(document: JsonObject): [readonly JsonValue[], string] {
  const { type } = document;
  if (type !== "EPCISDocument" && type !== "EPCISQueryDocument")
    throw notEpcis("type", "it is neither EPCISDocument, EPCISQueryDocument nor a kind of event");
  const body = document["epcisBody"];
  if (!isObject(body)) throw notEpcis("epcisBody", "it is missing or not a JSON object");
  const results = body["queryResults"];
  const inner = isObject(results) ? results["resultsBody"] : undefined;
  const [holder, path] = isObject(inner)
    ? [inner, "epcisBody.queryResults.resultsBody"]
    : [body, "epcisBody"];
  const list = holder["eventList"] ?? (holder["event"] === undefined ? undefined : [holder["event"]]);
  if (!Array.isArray(list)) throw notEpcis(`${path}.eventList`, "it is missing or not an array");
  return [list as readonly JsonValue[], `${path}.eventList`];
}

function readEvent(event: JsonObject, element: string, prefixes: Prefixes): EpcisEventReading {
  const kind = eventKind(event["type"]);
  if (kind === undefined) throw notEpcis(`${element}.type`, "it is no kind of event that EPCIS 2.0 has");
  for (const name of ["eventTime", "eventTimeZoneOffset"])
    if (event[name] === undefined) throw invalidElement(`${element}.${name}`, "it is missing");
  const preHash = preHashText(event, kind, element, prefixes);
  const eventHash = epcisEventHash(preHash);
  const step = vocabularyWord(event["bizStep"], vocabularies.bizStep, `${element}.bizStep`, prefixes);
  const state = vocabularyWord(
    event["disposition"],
    vocabularies.disposition,
    `${element}.disposition`,
    prefixes,
  );
  const declaration = event["errorDeclaration"];
  const ownVocabulary = [
    ...(event["bizStep"] !== undefined && step === undefined ? (["bizStep"] as const) : []),
    ...(event["disposition"] !== undefined && state === undefined ? (["disposition"] as const) : []),
  ];
  return {
    element,
    kind,
    eventTime: Math.floor(Date.parse(canonicalTimeOf(event["eventTime"]!, `${element}.eventTime`)) / 1000),
    ...(step === undefined ? {} : { businessStep: step }),
    ...(state === undefined ? {} : { disposition: state }),
    ownVocabulary,
    identifiers: goodsOf(event, element, prefixes),
    preHash,
    eventHash,
    digest: sha256(toUtf8Bytes(preHash)),
    ...(declaration === undefined
      ? {}
      : { errorDeclaration: readDeclaration(declaration, `${element}.errorDeclaration`, prefixes) }),
  };
}

function vocabularyWord<Word extends string>(
  value: JsonValue | undefined,
  vocabulary: { readonly base: string; readonly words: readonly Word[] },
  element: string,
  prefixes: Prefixes,
): Word | undefined {
  if (typeof value !== "string") return undefined;
  return bareWord(expandWord(value.trim(), vocabulary, prefixes, element), vocabulary);
}

const itemLists = ["epcList", "childEPCs", "inputEPCList", "outputEPCList"];
const quantityLists = ["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"];

/** Everything that the event says it happened to. */
function goodsOf(event: JsonObject, element: string, prefixes: Prefixes): string[] {
  const found: JsonValue[] = itemLists.flatMap((name) => listOf(event[name] ?? []));
  if (event["parentID"] !== undefined) found.push(event["parentID"]);
  for (const name of quantityLists) {
    for (const quantity of listOf(event[name] ?? [])) {
      if (isObject(quantity) && quantity["epcClass"] !== undefined) found.push(quantity["epcClass"]);
    }
  }
  const texts = found.filter((one): one is string => typeof one === "string").map((one) => one.trim());
  return sortByCodePoint([
    ...new Set(texts.map((one) => canonicalIdentifier(expandValue(one, prefixes), element))),
  ]);
}

function readDeclaration(value: JsonValue, element: string, prefixes: Prefixes): EpcisErrorDeclaration {
  if (!isObject(value)) throw invalidElement(element, "it is not a JSON object");
  const reason = vocabularyWord(value["reason"], vocabularies.errorReason, `${element}.reason`, prefixes);
  const correctiveEventIds = listOf(value["correctiveEventIDs"] ?? []).map((id, place) => {
    if (typeof id !== "string")
      throw invalidElement(`${element}.correctiveEventIDs[${place}]`, "it is not a text");
    return id;
  });
  return { ...(reason === undefined ? {} : { reason }), correctiveEventIds };
}
