import { printParseErrorCode, visit, type JSONVisitor } from "jsonc-parser";
import { TolboothError } from "../../errors/index.js";
import type { JsonValue } from "../../privacy/types.js";

const deepest = 100;

/** What the parser's complaints mean to a person. The document's own text is never part of it. */
const complaints: Readonly<Record<string, string>> = {
  InvalidNumberFormat: "a number is not written as JSON writes it",
  PropertyNameExpected: "a member name is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "it ends inside an object",
  CloseBracketExpected: "it ends inside an array",
  EndOfFileExpected: "there is more text after the document's end",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfString: "a text is never closed",
  UnexpectedEndOfNumber: "a number is cut short",
  InvalidUnicode: "a \\u escape is not four hexadecimal digits",
  InvalidEscapeCharacter: "a text has an escape that JSON does not know",
  InvalidCharacter: "a text has a control character in it",
};

/** The refusals that a document of some standard can get for not being JSON. */
type JsonRefusal = "FHIR_JSON_INVALID" | "EPCIS_JSON_INVALID";

/**
 * Reads JSON strictly: RFC 8259, UTF-8, no comments, no member twice in an object, at most 100 levels deep.
 *
 * @param code The refusal of the standard that the document should follow.
 * @throws TolboothError of that code, with line and column (from 1). It never shows what the document says.
 */
export function readStrictJson(bytes: Uint8Array, code: JsonRefusal = "FHIR_JSON_INVALID"): JsonValue {
  const invalid = (problem: string, line: number, column: number, cause?: unknown): TolboothError =>
    new TolboothError(code, { problem, line: line + 1, column: column + 1 }, cause);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw invalid("it is not UTF-8 text", 0, 0, error);
  }
  if (text.trim() === "") throw invalid("it is empty", 0, 0);
  visit(text, refusing(invalid), {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    // The visitor lets a few things pass that JSON does not allow, such as a number with a leading zero.
    throw invalid("it is not strict JSON", 0, 0, error);
  }
}

/** Makes a refusal of a place, counted from 0. */
type Refuse = (problem: string, line: number, column: number, cause?: unknown) => TolboothError;

/** Throws at the first thing that is wrong, so that nothing deeper is ever walked. */
function refusing(invalid: Refuse): JSONVisitor {
  const names: Set<string>[] = [];
  let depth = 0;
  const enter = (line: number, column: number): void => {
    depth += 1;
    if (depth > deepest) throw invalid(`it is more than ${deepest} levels deep`, line, column);
  };
  return {
    onObjectBegin: (_offset, _length, line, column) => {
      enter(line, column);
      names.push(new Set());
    },
    onObjectEnd: () => {
      depth -= 1;
      names.pop();
    },
    onArrayBegin: (_offset, _length, line, column) => enter(line, column),
    onArrayEnd: () => {
      depth -= 1;
    },
    onObjectProperty: (name, _offset, _length, line, column) => {
      const known = names.at(-1)!;
      if (known.has(name)) throw invalid("an object has the same member twice", line, column);
      known.add(name);
    },
    onError: (code, _offset, _length, line, column) => {
      throw invalid(complaints[printParseErrorCode(code)] ?? "it is not JSON", line, column);
    },
  };
}
