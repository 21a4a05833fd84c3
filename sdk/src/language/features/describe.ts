/** Declarations as Solidity, in one line where they are short. */
import { isBuiltin } from "../model/builtins.js";
import { isContractKind, type Declaration } from "../model/declaration.js";
import { isTrivia, type SyntaxNode } from "../syntax-node.js";

/** A declaration as it would be written, without its body and documentation. */
export function describeDeclaration(declaration: Declaration): string {
  const { kind, node, file } = declaration;
  if (isContractKind(kind)) return textBefore(node, node.child("OpenBrace"));
  switch (kind) {
    case "function":
    case "constructor":
    case "receive":
    case "fallback":
    case "modifier": {
      const text = textBefore(node, node.child("Body"));
      return isBuiltin(file) ? text.replace(/ internal\b/, "") : text;
    }
    case "stateVariable":
    case "constant": {
      const text = textBefore(node, node.child("Semicolon"));
      return isBuiltin(file) ? text.replace(/ constant (\S+) = .*$/, " $1") : text;
    }
    case "struct":
    case "enum":
      return listing(declaration);
    case "enumMember":
      return `${declaration.container?.name ?? ""}.${declaration.name}`;
    case "structMember":
      return tidyText(node).replace(/;$/, "");
    case "local":
      return textBefore(node, node.child("Value") ?? node.child("Semicolon"));
    case "importedFile":
    case "importedName":
      return tidyText(node.closest("ImportDirective") ?? node);
    case "yulFunction":
      return textBefore(node, node.child("Body"));
    case "yulLocal":
      return `let ${declaration.name}`;
    default:
      return tidyText(node).replace(/;$/, "");
  }
}

function textBefore(node: SyntaxNode, end: SyntaxNode | undefined): string {
  return tidy(node, end?.start ?? node.end);
}

function tidyText(node: SyntaxNode): string {
  return tidy(node, node.end);
}

/** The words of a node up to an offset, with one space where there is white space or a comment. */
function tidy(node: SyntaxNode, until: number): string {
  let text = "";
  let spaced = false;
  for (const one of node.walk()) {
    if (!one.isTerminal || one.start >= until) continue;
    if (isTrivia(one.kind)) {
      spaced = true;
      continue;
    }
    const space = spaced && text !== "" && !text.endsWith("(") && one.text !== ")";
    text += (space ? " " : "") + one.text;
    spaced = false;
  }
  return text;
}

/** A struct or enum with what it holds, one to a line. */
function listing({ kind, name, node }: Declaration): string {
  const items = node.child("Members")?.items ?? [];
  const shown = items.slice(0, 30).map((item) => `    ${tidyText(item)}${kind === "enum" ? "," : ""}`);
  if (items.length > shown.length) shown.push("    // …");
  return items.length === 0 ? `${kind} ${name} {}` : `${kind} ${name} {\n${shown.join("\n")}\n}`;
}

const titles = new Map<Declaration["kind"], string>([
  ["userType", "type"],
  ["stateVariable", "state variable"],
  ["structMember", "field"],
  ["enumMember", "enum value"],
  ["returnParameter", "return parameter"],
  ["local", "local variable"],
  ["mappingName", "mapping name"],
  ["importedName", "import"],
  ["importedFile", "import"],
  ["yulFunction", "assembly function"],
  ["yulLocal", "assembly variable"],
]);

/** What people call a kind of declaration. */
export function kindTitle({ kind, node }: Declaration): string {
  if (kind === "contract" && node.child("AbstractKeyword")) return "abstract contract";
  return titles.get(kind) ?? kind;
}
