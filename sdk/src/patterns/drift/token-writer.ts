import { isTrivia, type SyntaxNode } from "../../language/syntax-node.js";
import { decimalText, elementaryText, stringsText } from "./literals.js";
import {
  kindOf,
  nameOf,
  textOf,
  type DeclaredKind,
  type NamedCallees,
  type NameToken,
  type Token,
} from "./tokens.js";

const attributeLists =
  /^(?:Function|Constructor|Modifier|StateVariable|ReceiveFunction|FallbackFunction|FunctionType)Attributes$/;
const bodies = new Set(["IfStatement", "ElseBranch", "ForStatement", "WhileStatement", "DoWhileStatement"]);

/** Writes the code of a node as tokens. */
export class TokenWriter {
  readonly tokens: Token[] = [];
  readonly parameterTypes: string[] = [];
  readonly assigned = new Set<string>();
  hasAssembly = false;
  broken = false;
  private readonly scopes: Map<string, string>[] = [new Map()];
  private locals = 0;

  constructor(private readonly namedCallees: NamedCallees) {}

  write(node: SyntaxNode): void {
    if (isTrivia(node.kind)) return;
    if (node.kind === "Missing" || node.kind === "Unrecognized") {
      this.broken = true;
      this.tokens.push("<broken>");
      return;
    }
    if (node.isTerminal) this.terminal(node);
    else this.nonterminal(node);
  }

  private terminal(node: SyntaxNode): void {
    if (node.kind === "Identifier") return this.use(node.text);
    if (node.kind === "YulIdentifier") return this.use(node.text);
    if (node.kind === "DecimalLiteral" || node.kind === "YulDecimalLiteral")
      return void this.tokens.push(decimalText(node.text));
    if (node.kind === "HexLiteral" || node.kind === "YulHexLiteral")
      return void this.tokens.push(node.text.replaceAll("_", "").toLowerCase());
    if (/StringLiteral$/.test(node.kind)) return void this.tokens.push(stringsText([node.text]));
    this.tokens.push(elementaryText(node));
  }

  private nonterminal(node: SyntaxNode): void {
    const { kind } = node;
    if (kind === "Parameter" || kind === "EventParameter" || kind === "ErrorParameter")
      return this.parameter(node);
    if (kind === "MappingKey" || kind === "MappingValue") return this.without(node, "Name");
    if (kind === "MemberAccessExpression") return this.memberAccess(node);
    if (kind === "IdentifierPath" || kind === "YulPath") return this.path(node);
    if (kind === "NamedArgument") return this.namedArgument(node);
    if (kind === "StructMember") return this.named(node, { space: "member", declares: "member" });
    if (kind === "EnumMembers") return this.enumMembers(node);
    if (kind === "TupleExpression" && this.isParenthesis(node)) return this.inner(node);
    if (kind === "StringLiterals" || kind === "UnicodeStringLiterals" || kind === "HexStringLiterals")
      return this.strings(node);
    if (attributeLists.test(kind)) return this.attributes(node);
    if (kind === "VariableDeclarationStatement") return this.localVariable(node);
    if (kind === "TupleDeconstructionStatement") return this.tupleDeconstruction(node);
    if (kind === "Statement" && bodies.has(node.parent?.kind ?? "")) return this.body(node);
    if (kind === "Block" || kind === "ForStatement" || kind === "CatchClause" || kind === "YulForStatement")
      return this.scoped(node);
    if (kind === "TryStatement") return this.tryStatement(node);
    if (kind === "YulBlock") return this.scoped(node);
    if (kind === "AssemblyStatement") this.hasAssembly = true;
    if (kind === "YulVariableDeclarationStatement") return this.yulVariables(node);
    if (kind === "YulFunctionDefinition") return this.yulFunction(node);
    if (kind === "CatchClauseError") return this.without(node, "");
    if (kind === "AssignmentExpression") this.noteAssigned(node.child("LeftOperand"));
    if (kind === "PostfixExpression") this.noteAssigned(node.child("Operand"));
    if (
      kind === "PrefixExpression" &&
      /PlusPlus|MinusMinus|DeleteKeyword/.test(node.child("Operator")?.kind ?? "")
    )
      this.noteAssigned(node.child("Operand"));
    const declared = kindOf(node);
    if (declared !== "broken" && node.child("Name")) return this.declaration(node, declared as DeclaredKind);
    this.wrapped(node, node.tokens, (child) => this.write(child));
  }

  /** Writes children; several of them as one group, so that structure never depends on parentheses in the text. */
  private wrapped(
    node: SyntaxNode,
    children: readonly SyntaxNode[],
    write: (child: SyntaxNode) => void,
  ): void {
    const single = children.length === 1 && node.kind !== "Block" && node.kind !== "YulBlock";
    if (!single) this.tokens.push(`${node.kind}{`);
    for (const child of children) write(child);
    if (!single) this.tokens.push("}");
  }

  private without(node: SyntaxNode, label: string): void {
    const children = node.tokens.filter((child) => child.label !== label);
    // One child or two, by whether there is a name: always a group.
    this.tokens.push(`${node.kind}{`);
    for (const child of children) this.write(child);
    this.tokens.push("}");
  }

  private declaration(node: SyntaxNode, kind: DeclaredKind): void {
    const attributes = (node.child("Attributes")?.items ?? []).map((one) => one.variant?.kind ?? "");
    const isFunction = kind === "function";
    const known =
      kind === "event" ||
      kind === "error" ||
      (isFunction && (attributes.includes("PublicKeyword") || attributes.includes("ExternalKeyword"))) ||
      (kind === "variable" && attributes.includes("PublicKeyword"));
    this.named(node, { space: "id", declares: kind, ...(known ? { fixed: true } : {}) });
  }

  private named(node: SyntaxNode, token: Omit<NameToken, "name">): void {
    this.wrapped(node, node.tokens, (child) => {
      if (child.label !== "Name") return this.write(child);
      if (child.isTerminal) this.tokens.push({ name: child.text, ...token });
      else if (child.variant?.kind === "Identifier") this.tokens.push({ name: child.variant.text, ...token });
      else this.write(child);
    });
  }

  private enumMembers(node: SyntaxNode): void {
    this.tokens.push("EnumMembers{");
    for (const item of node.items) this.tokens.push({ name: item.text, space: "member", declares: "member" });
    this.tokens.push("}");
  }

  private parameter(node: SyntaxNode): void {
    const before = this.tokens.length;
    this.without(node, "Name");
    const name = node.child("Name")?.text;
    const owner = node.closest("FunctionDefinition", "EventDefinition", "ErrorDefinition", "FunctionType");
    const list = node.parent?.parent;
    const isParameter = list?.parent === owner && list?.label !== "Returns" && list?.label !== "Variables";
    if (owner?.kind === "FunctionDefinition" && isParameter)
      this.parameterTypes.push(
        this.tokens
          .slice(before + 1, -1)
          .filter((one) => !/^(?:memory|calldata|storage|\w+\{|\})$/.test(textOf(one)))
          .map(textOf)
          .join(""),
      );
    if (owner && owner.kind !== "FunctionType" && isParameter && name !== undefined)
      if (this.namedCallees.has(nameOf(owner)))
        this.tokens.push({ name, space: "member", declares: "member" });
    if (node.kind === "Parameter" && owner?.kind !== "FunctionType") this.declareLocal(name);
  }

  private memberAccess(node: SyntaxNode): void {
    const operand = node.child("Operand");
    this.tokens.push("MemberAccess{");
    if (operand) this.write(operand);
    const called = node.parent?.parent?.kind === "FunctionCallExpression" && node.parent.label === "Operand";
    const named = operand && lastNameOf(operand);
    const last = named !== undefined && this.localOf(named) === undefined ? named : undefined;
    this.tokens.push({
      name: node.child("Member")?.text ?? "",
      space: "member",
      ...(called ? { called: true } : {}),
      ...(last !== undefined ? { operand: last } : {}),
    });
    this.tokens.push("}");
  }

  private path(node: SyntaxNode): void {
    const { items } = node;
    items.forEach((item, index) => {
      if (index === 0) return this.use(item.text);
      if (node.kind === "YulPath") return void this.tokens.push(`.${item.text}`);
      this.tokens.push(".", {
        name: item.text,
        space: "member",
        called: true,
        operand: items[index - 1]?.text ?? "",
      });
    });
  }

  private namedArgument(node: SyntaxNode): void {
    this.tokens.push("NamedArgument{");
    const isOption = node.closest("CallOptions", "NamedArguments")?.kind === "CallOptions";
    const name = node.child("Name")?.text ?? "";
    this.tokens.push(isOption ? name : { name, space: "member" });
    const value = node.child("Value");
    if (value) this.write(value);
    this.tokens.push("}");
  }

  private isParenthesis(node: SyntaxNode): boolean {
    const items = node.child("Items")?.items ?? [];
    return items.length === 1 && items[0]?.child("Expression") !== undefined;
  }

  private inner(node: SyntaxNode): void {
    const expression = node.child("Items")?.items[0]?.child("Expression");
    if (expression) this.write(expression);
  }

  private strings(node: SyntaxNode): void {
    const texts = node.items.map((item) => (item.variant ?? item).text);
    this.tokens.push(stringsText(texts));
  }

  /** Formatters sort attributes. Only modifiers have an order that counts. */
  private attributes(node: SyntaxNode): void {
    const parts = node.items.map((item) => {
      const start = this.tokens.length;
      this.write(item);
      return { isCall: item.variant?.kind === "ModifierInvocation", tokens: this.tokens.splice(start) };
    });
    const text = (tokens: readonly Token[]): string => tokens.map(textOf).join(" ");
    const words = parts.filter((part) => !part.isCall);
    const isVariable = node.kind === "StateVariableAttributes";
    if (isVariable && !words.some(({ tokens }) => /^(?:public|private|internal)$/.test(text(tokens))))
      words.push({ isCall: false, tokens: ["internal"] });
    words.sort((left, right) => (text(left.tokens) < text(right.tokens) ? -1 : 1));
    this.tokens.push("Attributes{", ...words.flatMap(({ tokens }) => tokens));
    this.tokens.push(...parts.filter((part) => part.isCall).flatMap(({ tokens }) => tokens), "}");
  }

  /** A block with one statement in it, and that statement by itself, are the same as a body. */
  private body(node: SyntaxNode): void {
    const block = node.variant?.kind === "Block" ? node.variant : undefined;
    const statements = block?.child("Statements")?.items ?? [];
    const [only] = statements;
    if (block && only && statements.length === 1 && only.variant?.kind !== "VariableDeclarationStatement")
      return this.inScope(() => this.write(only));
    this.inScope(() => this.wrapped(node, node.tokens, (child) => this.write(child)));
  }

  private scoped(node: SyntaxNode): void {
    // A loop in Yul sees what its first block declares.
    if (
      node.kind === "YulBlock" &&
      node.parent?.kind === "YulForStatement" &&
      node.label === "Initialization"
    )
      return this.wrapped(node, node.tokens, (child) => this.write(child));
    this.inScope(() => this.wrapped(node, node.tokens, (child) => this.write(child)));
  }

  private tryStatement(node: SyntaxNode): void {
    this.tokens.push("TryStatement{");
    const [returns, body] = [node.child("Returns"), node.child("Body")];
    for (const child of node.tokens) {
      if (child === returns || child === body) continue;
      if (child.label !== "CatchClauses") this.write(child);
    }
    this.inScope(() => {
      if (returns) this.write(returns);
      if (body) this.write(body);
    });
    const catches = node.child("CatchClauses");
    if (catches) this.write(catches);
    this.tokens.push("}");
  }

  private localVariable(node: SyntaxNode): void {
    this.without(node, "Name");
    this.declareLocal(node.child("Name")?.text);
  }

  private tupleDeconstruction(node: SyntaxNode): void {
    const declared: string[] = [];
    this.tokens.push("TupleDeconstruction{");
    for (const item of node.child("Elements")?.items ?? []) {
      const member = item.child("Member")?.variant;
      this.tokens.push("Element{");
      if (member?.kind === "TypedTupleMember") {
        this.without(member, "Name");
        declared.push(member.child("Name")?.text ?? "");
      } else if (member) {
        const name = member.child("Name")?.text ?? "";
        this.assigned.add(name);
        this.use(name);
      }
      this.tokens.push("}");
    }
    const expression = node.child("Expression");
    if (expression) this.write(expression);
    for (const name of declared) this.declareLocal(name);
    this.tokens.push("}");
  }

  private yulVariables(node: SyntaxNode): void {
    const names = (node.child("Variables")?.items ?? []).map((item) => item.text);
    this.tokens.push(`YulLet${names.length}{`);
    const value = node.child("Value");
    if (value) this.write(value);
    for (const name of names) this.declareLocal(name);
    this.tokens.push("}");
  }

  private yulFunction(node: SyntaxNode): void {
    const name = nameOf(node);
    this.tokens.push("YulFunction{", name);
    this.inScope(() => {
      const parameters = node.child("Parameters")?.child("Parameters")?.items ?? [];
      const results = node.child("Returns")?.child("Variables")?.items ?? [];
      this.tokens.push(`${parameters.length}/${results.length}`);
      for (const one of [...parameters, ...results]) this.declareLocal(one.text);
      const body = node.child("Body");
      if (body) this.write(body);
    });
    this.tokens.push("}");
  }

  private inScope(write: () => void): void {
    this.scopes.push(new Map());
    write();
    this.scopes.pop();
  }

  /** A parameter without a name takes a number too: it may have one on the other side. */
  private declareLocal(name: string | undefined): void {
    const number = `#${this.locals++}`;
    if (name !== undefined) this.scopes.at(-1)?.set(name, number);
  }

  private localOf(name: string): string | undefined {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const found = this.scopes[index]?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private use(name: string): void {
    this.tokens.push(this.localOf(name) ?? { name, space: "id" });
  }

  private noteAssigned(node: SyntaxNode | undefined): void {
    let inner = node;
    while (inner && !inner.isTerminal) inner = inner.child("Operand") ?? inner.variant ?? inner.tokens[0];
    if (inner?.kind === "Identifier" && this.localOf(inner.text) === undefined) this.assigned.add(inner.text);
    if (node) for (const one of node.walk()) if (one.kind === "TupleExpression") this.noteTuple(one);
  }

  private noteTuple(node: SyntaxNode): void {
    for (const item of node.child("Items")?.items ?? []) {
      let inner: SyntaxNode | undefined = item.child("Expression");
      while (inner && !inner.isTerminal) inner = inner.child("Operand") ?? inner.variant ?? inner.tokens[0];
      if (inner?.kind === "Identifier") this.assigned.add(inner.text);
    }
  }
}

function lastNameOf(node: SyntaxNode): string | undefined {
  let inner: SyntaxNode | undefined = node;
  while (inner && inner.kind === "Expression") inner = inner.variant;
  if (inner?.kind === "Identifier") return inner.text;
  return inner?.kind === "MemberAccessExpression" ? inner.child("Member")?.text : undefined;
}
