import { canonicalJsonHash } from "../../privacy/index.js";
import type { JsonValue } from "../../privacy/types.js";
import { TolboothError } from "../../errors/index.js";
import { cdsFunctionCodes, isCdsFunctionCode } from "./codes.js";
import { readCdsDateTime } from "./date-time.js";
import { sequenceOfFileName } from "./order.js";
import type { CdsFunctionCode, CdsNotification } from "./types.js";
import { childrenNamed, readXml, type XmlElement } from "./xml.js";

/**
 * Reads one CDS notification (`MetaData/Response` of HMRC's Customs Declarations API 3.0). Prefixes, comments and white
 * space do not matter.
 *
 * @param file the file's name, for messages and for its sequence number.
 * @throws TolboothError naming the file and, where there is one, the element: `FILE_NOT_UTF8`, `CDS_XML_INVALID`,
 * `CDS_XML_REFUSED`, `CDS_NOT_A_NOTIFICATION`, `CDS_ELEMENT_MISSING`, `CDS_ELEMENT_INVALID`, `CDS_FUNCTION_CODE_UNKNOWN`.
 */
export function readCdsNotification(file: string, bytes: Uint8Array): CdsNotification {
  const read = readCdsDocument(file, bytes);
  if (read === "declaration") throw notOne(file, "it is a declaration");
  return read;
}

/** Reads a document that may also be a declaration: the other thing that CDS puts into a `MetaData` element. */
export function readCdsDocument(file: string, bytes: Uint8Array): CdsNotification | "declaration" {
  const root = readXml(file, bytes);
  if (root.name !== "MetaData")
    throw notOne(file, `its root element is ${root.name.slice(0, 60)}, not MetaData`);
  const responses = childrenNamed(root, "Response");
  if (responses.length === 0 && childrenNamed(root, "Declaration").length > 0) return "declaration";
  if (responses.length !== 1)
    throw notOne(file, `MetaData holds ${responses.length} Response elements, not one`);
  const response = responses[0]!;
  const issued = readIssueTime(file, response);
  const versionId = readVersion(file, response);
  const sequence = sequenceOfFileName(file);
  const contentHash = canonicalJsonHash(canonicalForm(root));
  const reference = onlyText(file, response, "Response", "FunctionalReferenceID");
  return {
    file,
    // HMRC's schema lets the id be absent; the content then stands for itself.
    notificationId: reference ?? contentHash,
    functionCode: readFunctionCode(file, response),
    mrn: readMrn(file, response),
    ...(versionId === undefined ? {} : { versionId }),
    issuedAt: issued.seconds,
    issuedText: issued.text,
    ...(sequence === undefined ? {} : { sequence }),
    contentHash,
  };
}

function readFunctionCode(file: string, response: XmlElement): CdsFunctionCode {
  const element = "Response/FunctionCode";
  const text = onlyText(file, response, "Response", "FunctionCode");
  if (text === undefined) throw new TolboothError("CDS_ELEMENT_MISSING", { file, element });
  // The schema says n..2: a leading zero may be missing.
  const code = /^\d$/.test(text) ? `0${text}` : text;
  if (!isCdsFunctionCode(code))
    throw new TolboothError("CDS_FUNCTION_CODE_UNKNOWN", {
      file,
      element,
      value: text.slice(0, 20),
      known: cdsFunctionCodes,
    });
  return code;
}

/** An amendment repeats `Declaration` for the new data; the one with the ID is the declaration itself. */
function readMrn(file: string, response: XmlElement): string {
  const element = "Response/Declaration/ID";
  const found = new Set(
    childrenNamed(response, "Declaration")
      .map((declaration) => onlyText(file, declaration, "Response/Declaration", "ID"))
      .filter((id) => id !== undefined),
  );
  if (found.size === 0) throw new TolboothError("CDS_ELEMENT_MISSING", { file, element });
  if (found.size > 1)
    throw new TolboothError("CDS_ELEMENT_INVALID", {
      file,
      element,
      problem: "there are several that differ",
    });
  const mrn = [...found][0]!;
  if (!/^[\w./-]{1,70}$/.test(mrn))
    throw new TolboothError("CDS_ELEMENT_INVALID", {
      file,
      element,
      problem: "a movement reference number is one word of at most 70 letters and digits",
    });
  return mrn;
}

function readVersion(file: string, response: XmlElement): number | undefined {
  const element = "Response/Declaration/VersionID";
  const found = new Set<string>();
  for (const declaration of childrenNamed(response, "Declaration")) {
    if (onlyText(file, declaration, "Response/Declaration", "ID") === undefined) continue;
    const text = onlyText(file, declaration, "Response/Declaration", "VersionID");
    if (text !== undefined) found.add(text);
  }
  if (found.size === 0) return undefined;
  const text = [...found][0]!;
  if (found.size > 1 || !/^\d{1,9}$/.test(text))
    throw new TolboothError("CDS_ELEMENT_INVALID", {
      file,
      element,
      problem: found.size > 1 ? "there are several that differ" : "a version is a whole number",
    });
  return Number(text);
}

function readIssueTime(file: string, response: XmlElement): { seconds: number; text: string } {
  const path = "Response/IssueDateTime";
  const issue = only(file, response, "Response", "IssueDateTime");
  if (!issue) throw new TolboothError("CDS_ELEMENT_MISSING", { file, element: path });
  const inner = only(file, issue, path, "DateTimeString") ?? only(file, issue, path, "DateTime") ?? issue;
  const element = inner === issue ? path : `${path}/${inner.name}`;
  if (inner.text === "") throw new TolboothError("CDS_ELEMENT_MISSING", { file, element });
  const formatCode = inner.attributes["formatCode"];
  const read = readCdsDateTime(inner.text, formatCode);
  if ("problem" in read)
    throw new TolboothError("CDS_ELEMENT_INVALID", { file, element, problem: read.problem });
  return {
    seconds: read.seconds,
    text: formatCode === undefined ? inner.text : `${inner.text} (format ${formatCode})`,
  };
}

function only(file: string, parent: XmlElement, path: string, name: string): XmlElement | undefined {
  const found = childrenNamed(parent, name);
  if (found.length > 1)
    throw new TolboothError("CDS_ELEMENT_INVALID", {
      file,
      element: `${path}/${name}`,
      problem: `it stands there ${found.length} times`,
    });
  return found[0];
}

/** The text of the one child of that name; an empty element counts as absent. */
function onlyText(file: string, parent: XmlElement, path: string, name: string): string | undefined {
  const element = only(file, parent, path, name);
  if (!element || (element.text === "" && element.children.length === 0)) return undefined;
  const refuse = (problem: string): never => {
    throw new TolboothError("CDS_ELEMENT_INVALID", { file, element: `${path}/${name}`, problem });
  };
  if (element.children.length > 0) refuse("it holds other elements instead of a text");
  if (element.text.includes("&")) refuse("it holds an entity, which is not expanded");
  if (element.text.length > 200) refuse("it is longer than 200 characters");
  return element.text;
}

/** The document as nested arrays: name, attributes, then text or children. Empty attributes and texts are left out. */
function canonicalForm(element: XmlElement): JsonValue {
  const parts: JsonValue[] = [element.name];
  if (Object.keys(element.attributes).length > 0) parts.push(element.attributes);
  if (element.text !== "") parts.push(element.text);
  for (const child of element.children) parts.push([canonicalForm(child)]);
  return parts;
}

function notOne(file: string, problem: string): TolboothError {
  return new TolboothError("CDS_NOT_A_NOTIFICATION", { file, problem });
}
