import { XMLParser, XMLValidator } from "fast-xml-parser";
import { TolboothError } from "../../errors/index.js";
import { decodeUtf8 } from "../../project/text.js";

/** One element: its name without a prefix, its attributes, and its children. */
export interface XmlElement {
  readonly name: string;
  /** Without namespace declarations. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text between the children, with white space at the ends removed. */
  readonly text: string;
}

const largestDocument = 8 * 1024 * 1024;

/** Every value stays the text that it is; no entity is expanded; comments and instructions are dropped. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type ParsedNode = Record<string, unknown>;

/**
 * Reads an XML document into its root element. Prefixes are removed from the names.
 *
 * @throws TolboothError `FILE_NOT_UTF8`; `CDS_XML_INVALID` for a document that is cut short or not well formed;
 * `CDS_XML_REFUSED` for a document type declaration (it could define entities), or a document over 8 MiB.
 */
export function readXml(file: string, bytes: Uint8Array): XmlElement {
  if (bytes.length > largestDocument)
    throw new TolboothError("CDS_XML_REFUSED", { file, problem: "it is larger than 8 MiB" });
  const decoded = decodeUtf8(bytes);
  if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file, offset: decoded.wrongAt });
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw invalid(file, 1, "the file is empty");
  const withoutComments = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, "");
  if (/<!(DOCTYPE|ENTITY)/i.test(withoutComments))
    throw new TolboothError("CDS_XML_REFUSED", { file, problem: "it has a document type declaration" });
  if (withoutComments.includes("<!--"))
    throw invalid(file, text.split("\n").length, "a comment is never closed");

  const checked = XMLValidator.validate(text);
  if (checked !== true) throw invalid(file, checked.err.line, checked.err.msg.replace(/\.$/, ""));
  let nodes: ParsedNode[];
  try {
    nodes = parser.parse(text) as ParsedNode[];
  } catch (error) {
    throw invalid(file, 1, error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed");
  }
  const roots = nodes.filter((node) => elementName(node) !== undefined);
  if (roots.length !== 1) throw invalid(file, 1, "there must be exactly one root element");
  return toElement(roots[0]!);
}

/** The children of that name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function toElement(node: ParsedNode): XmlElement {
  const qualifiedName = elementName(node)!;
  const content = node[qualifiedName] as ParsedNode[];
  const children: XmlElement[] = [];
  let text = "";
  for (const item of content) {
    if ("#text" in item) text += String(item["#text"]);
    else if (elementName(item) !== undefined) children.push(toElement(item));
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries((node[":@"] ?? {}) as Record<string, unknown>)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:"))
      attributes[withoutPrefix(name)] = String(value).trim();
  }
  return { name: withoutPrefix(qualifiedName), attributes, children, text: text.trim() };
}

function elementName(node: ParsedNode): string | undefined {
  return Object.keys(node).find((key) => key !== ":@" && key !== "#text");
}

/** CDS numbers its prefixes (`_2_2:Response`). In HMRC's own sample TT_IM117a the colon was lost (`_2MetaData`). */
function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1).replace(/^_\d+(?=[A-Z])/, "");
}

function invalid(file: string, line: number, problem: string): TolboothError {
  return new TolboothError("CDS_XML_INVALID", { file, line, problem });
}
