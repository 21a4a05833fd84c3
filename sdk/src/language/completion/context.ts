/** What may be written at a place, from the tokens before it. */
import { isTypeKeyword } from "../tokens.js";
import { isBlockLike, isContainer } from "./frames.js";
import type { CompletionSite } from "./site.js";

/** The sort of thing that is expected. */
export type Context =
  | "nothing"
  | "member"
  | "pragma"
  | "importSymbol"
  | "importRest"
  | "using"
  | "overrideList"
  | "fileMember"
  | "contractMember"
  | "contractName"
  | "contractHead"
  | "base"
  | "functionHead"
  | "functionName"
  | "variableAttribute"
  | "parameterType"
  | "location"
  | "type"
  | "event"
  | "error"
  | "creatable"
  | "catchable"
  | "statement"
  | "expression"
  | "unit"
  | "assembly";

const heads = /^(?:function|modifier|constructor|receive|fallback)$/;
/** Words that a value or a statement can follow. */
const leading = /^(?:return|delete|else|do|unchecked|case|if|while|for|try|throw|is|at|true|false)$/;
const locationWords = /^(?:memory|storage|calldata|indexed|payable)$/;

/** What is expected where something is being written. */
export function contextOf(site: CompletionSite): Context {
  const { frame, block } = site;
  const last = site.before();
  const first = site.statement[0]?.text ?? "";
  if (/[\w$]/.test(site.file.text[site.wordStart - 1] ?? "")) return "nothing";
  if (first === "pragma") return "pragma";
  if (last === ".")
    return /^\d/.test(site.before(2)) && site.tokens.at(-2)?.end === site.tokens.at(-1)?.start
      ? "nothing"
      : "member";
  if (block.kind === "assembly") return "assembly";
  if (frame.kind === "import") return last === "{" || last === "," ? "importSymbol" : "importRest";
  if (first === "import") return "importRest";
  if (frame.kind === "using" || first === "using") return "using";
  if (frame.kind === "enum") return "nothing";
  if (frame.kind === "parenthesis" && site.tokens[frame.at - 1]?.text === "override") return "overrideList";
  if (block.kind === "file" || isContainer(block.kind)) return contextInContainer(site, first, last);
  if (block.kind === "struct") return frame === block ? declared(site, "type") : contextInParenthesis(site);
  return contextInBody(site, last);
}

function contextInContainer(site: CompletionSite, first: string, last: string): Context {
  const { frame, block } = site;
  if (first === "") return block.kind === "file" ? "fileMember" : "contractMember";
  if (block.kind === "file" && /^(?:abstract|contract|interface|library)$/.test(first)) {
    if (frame !== block) return "expression";
    if (last === "abstract") return "contractHead";
    if (/^(?:contract|interface|library)$/.test(last)) return "contractName";
    return last === "is" || last === "," ? "base" : "contractHead";
  }
  if (heads.test(first)) return contextInHead(site, first, last);
  if (first === "event" || first === "error") return frame === block ? "nothing" : contextInParenthesis(site);
  if (first === "struct" || first === "enum") return "nothing";
  if (first === "type") return last === "is" ? "type" : "nothing";
  if (frame !== block) return contextInParenthesis(site);
  const isAssigned = site.statement.some(
    (token, at) => token.text === "=" && site.statement[at + 1]?.text !== ">",
  );
  if (isAssigned) return valueOrNothing(site, last);
  if (last === "mapping") return "nothing";
  // A member that lacks its end, and a new one on the next line.
  if (site.startsLine && site.statement.length > 1 && (last === ")" || last === "]")) return "contractMember";
  return "variableAttribute";
}

function contextInHead(site: CompletionSite, first: string, last: string): Context {
  const { frame, block } = site;
  if (frame !== block) return contextInParenthesis(site);
  if (last === first) return first === "modifier" ? "nothing" : "functionName";
  const takesList = first !== "modifier" || last === ")";
  const closed = site.statement.some((token) => token.text === ")");
  return closed || !takesList || (first === "modifier" && site.statement.length > 1)
    ? "functionHead"
    : "nothing";
}

/** In a list of parameters a type or what follows one; in a list of arguments a value. */
function contextInParenthesis(site: CompletionSite): Context {
  const { frame } = site;
  const last = site.before();
  if (frame.kind === "index") return valueOrNothing(site, last);
  if (frame.kind !== "parenthesis") return valueOrNothing(site, last);
  const opener = site.tokens[frame.at - 1]?.text ?? "";
  const beforeOpener = site.tokens[frame.at - 2]?.text ?? "";
  if (opener === "mapping")
    return last === "(" || (last === ">" && site.before(2) === "=") ? "type" : "nothing";
  const isList =
    /^(?:function|modifier|constructor|receive|fallback|returns|event|error)$/.test(opener) ||
    /^(?:function|modifier|event|error|catch)$/.test(beforeOpener);
  if (isList) return declared(site, "parameterType");
  if (opener === "type") return "type";
  return valueOrNothing(site, last);
}

/** At the start of a declaration a type, behind the type its location. */
function declared(site: CompletionSite, type: "type" | "parameterType"): Context {
  const last = site.before();
  if (last === "(" || last === "," || last === "{" || last === ";" || last === "") return type;
  if (site.frame.kind === "struct" && site.statement.length === 0) return type;
  if (locationWords.test(last)) return "nothing";
  return /^[\w$\]]/.test(last) || last === ")" ? "location" : "nothing";
}

function contextInBody(site: CompletionSite, last: string): Context {
  const { frame, block } = site;
  const isStart = frame === block && site.tokens.length === block.statement;
  if (isStart) return "statement";
  if (last === "emit") return "event";
  if (last === "revert" && site.before(2) !== ".") return "error";
  if (last === "new") return "creatable";
  if (last === "catch") return "catchable";
  if (frame !== block) return contextInParenthesis(site);
  if (last === ")" && isHeadOfStatement(site)) return "statement";
  if (last === "else" || last === "do") return "statement";
  // A line without a semicolon, and a new one begun.
  if (site.startsLine && /[\w$)\]]$/.test(last) && !leading.test(last)) return "statement";
  return valueOrNothing(site, last);
}

/** `if (…)`, `for (…)` and `while (…)`: a statement follows. */
function isHeadOfStatement(site: CompletionSite): boolean {
  let depth = 0;
  for (let at = site.tokens.length - 1; at >= site.block.statement; at -= 1) {
    const text = site.tokens[at]?.text;
    if (text === ")") depth += 1;
    else if (text === "(" && (depth -= 1) === 0)
      return /^(?:if|for|while)$/.test(site.tokens[at - 1]?.text ?? "");
  }
  return false;
}

function valueOrNothing(site: CompletionSite, last: string): Context {
  const token = site.tokens.at(-1);
  if (token?.kind === "number") return "unit";
  if (token?.kind === "string") return "nothing";
  if (token?.kind === "word" && !leading.test(last)) {
    if (last === "new") return "creatable";
    // Behind the name of a type stands the name of what is declared, or its location.
    if (locationWords.test(last)) return "nothing";
    return isTypeKeyword(last) || isBlockLike(site.block.kind) ? "location" : "nothing";
  }
  if (last === "]" || last === ")") return "location";
  return "expression";
}
