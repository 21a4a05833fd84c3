import type { ParsedFile } from "../parsed-file.js";
import { isTrivia, type SyntaxNode } from "../syntax-node.js";

/** What a name stands for, as far as its own file tells. */
export type DeclarationKind =
  | "contract"
  | "interface"
  | "library"
  | "struct"
  | "structMember"
  | "enum"
  | "enumMember"
  | "type"
  | "event"
  | "error"
  | "function"
  | "modifier"
  | "stateVariable"
  | "constant"
  | "parameter"
  | "local"
  /** A symbol taken from another file: what it is stands there. */
  | "import"
  /** A whole file under a name. */
  | "namespace";

/** A name and the node that introduces it. */
export interface Declaration {
  readonly name: string;
  readonly kind: DeclarationKind;
  /** The terminal that is the name. */
  readonly nameNode: SyntaxNode;
  readonly node: SyntaxNode;
  /** Whether its value cannot change: constants and immutables. */
  readonly readonly: boolean;
  readonly scope: Scope;
  /** From which offset on it can be used. */
  readonly visibleFrom: number;
}

/** A stretch of text in which names are looked up together. */
export class Scope {
  readonly declarations = new Map<string, Declaration[]>();
  readonly children: Scope[] = [];
  /** Names of a contract's bases, as it writes them. */
  bases: readonly string[] = [];

  constructor(
    readonly node: SyntaxNode,
    readonly parent: Scope | undefined,
  ) {
    parent?.children.push(this);
  }

  add(
    kind: DeclarationKind,
    nameNode: SyntaxNode | undefined,
    node: SyntaxNode,
    options: { readonly?: boolean; visibleFrom?: number } = {},
  ): void {
    if (!nameNode || nameNode.kind === "Missing" || nameNode.text === "") return;
    const name = nameNode.text;
    const declaration: Declaration = {
      name,
      kind,
      nameNode,
      node,
      readonly: options.readonly ?? false,
      scope: this,
      visibleFrom: options.visibleFrom ?? 0,
    };
    this.declarations.set(name, [...(this.declarations.get(name) ?? []), declaration]);
  }

  /** What a name means at an offset: the nearest declaration, those of a contract's bases in the same file included. */
  lookUp(name: string, offset: number): Declaration | undefined {
    for (let scope: Scope | undefined = this as Scope; scope; scope = scope.parent) {
      const found = scope.inherited(name, offset, new Set());
      if (found) return found;
    }
    return undefined;
  }

  private inherited(name: string, offset: number, seen: Set<Scope>): Declaration | undefined {
    if (seen.has(this)) return undefined;
    seen.add(this);
    const own = this.declarations.get(name)?.findLast((one) => one.visibleFrom <= offset);
    if (own) return own;
    for (const base of this.bases.toReversed()) {
      const found = this.contractNamed(base)?.inherited(name, offset, seen);
      if (found) return found;
    }
    return undefined;
  }

  private contractNamed(name: string): Scope | undefined {
    return this.parent?.children.find(
      ({ node }) => contractKinds[node.kind] && node.child("Name")?.text === name,
    );
  }
}

/** A name that is used. */
export interface Reference {
  readonly node: SyntaxNode;
  readonly scope: Scope;
}

/** Everything that a file names, with the scopes that it stands in. */
export interface FileScopes {
  readonly file: ParsedFile;
  readonly root: Scope;
  /** Every declaration of the file, in the order of the text. */
  readonly declarations: readonly Declaration[];
  /** Every identifier that is no declaration. */
  readonly references: readonly Reference[];
}

const contractKinds: Readonly<Record<string, DeclarationKind>> = {
  ContractDefinition: "contract",
  InterfaceDefinition: "interface",
  LibraryDefinition: "library",
};

const cache = new WeakMap<ParsedFile, FileScopes>();

/** The scopes of a file, made once. */
export function scopesOf(file: ParsedFile): FileScopes {
  let scopes = cache.get(file);
  if (!scopes) cache.set(file, (scopes = collect(file)));
  return scopes;
}

function collect(file: ParsedFile): FileScopes {
  const root = new Scope(file.root, undefined);
  const identifiers: Reference[] = [];
  const visit = (node: SyntaxNode, scope: Scope): void => {
    if (node.isTerminal) {
      if (node.kind === "Identifier" || node.kind === "YulIdentifier") identifiers.push({ node, scope });
      return;
    }
    declare(node, scope);
    const inner = opensScope(node) ? new Scope(node, scope) : scope;
    if (inner !== scope) inner.bases = basesOf(file, node);
    declareInside(node, inner);
    for (const child of node.children) if (!isTrivia(child.kind)) visit(child, inner);
  };
  visit(file.root, root);
  const declarations: Declaration[] = [];
  const gather = (scope: Scope): void => {
    for (const list of scope.declarations.values()) declarations.push(...list);
    for (const child of scope.children) gather(child);
  };
  gather(root);
  declarations.sort((one, other) => one.nameNode.start - other.nameNode.start);
  const names = new Set(declarations.map((one) => one.nameNode));
  const references = identifiers.filter(({ node }) => !names.has(node));
  return { file, root, declarations, references };
}

const scopeKinds = new Set([
  "ContractDefinition",
  "InterfaceDefinition",
  "LibraryDefinition",
  "FunctionDefinition",
  "ConstructorDefinition",
  "ModifierDefinition",
  "FallbackFunctionDefinition",
  "ReceiveFunctionDefinition",
  "UnnamedFunctionDefinition",
  "StructDefinition",
  "EnumDefinition",
  "EventDefinition",
  "ErrorDefinition",
  "FunctionType",
  "MappingType",
  "Block",
  "ForStatement",
  "TryStatement",
  "CatchClause",
  "YulBlock",
  "YulForStatement",
  "YulFunctionDefinition",
]);

function opensScope(node: SyntaxNode): boolean {
  return scopeKinds.has(node.kind);
}

/** What a node declares in the scope that it stands in. */
function declare(node: SyntaxNode, scope: Scope): void {
  const name = node.child("Name");
  switch (node.kind) {
    case "ContractDefinition":
    case "InterfaceDefinition":
    case "LibraryDefinition":
      return scope.add(contractKinds[node.kind] ?? "contract", name, node);
    case "FunctionDefinition":
      return scope.add("function", name?.variant, node);
    case "ModifierDefinition":
      return scope.add("modifier", name, node);
    case "StructDefinition":
      return scope.add("struct", name, node);
    case "StructMember":
      return scope.add("structMember", name, node);
    case "EnumDefinition":
      return scope.add("enum", name, node);
    case "EventDefinition":
      return scope.add("event", name, node);
    case "ErrorDefinition":
      return scope.add("error", name, node);
    case "UserDefinedValueTypeDefinition":
      return scope.add("type", name, node);
    case "ConstantDefinition":
      return scope.add("constant", name, node, { readonly: true });
    case "StateVariableDefinition":
      return scope.add("stateVariable", name, node, { readonly: isReadonly(node) });
    case "Parameter":
    case "EventParameter":
    case "ErrorParameter":
    case "MappingKey":
    case "MappingValue":
      return scope.add("parameter", name, node);
    case "VariableDeclarationStatement":
      return scope.add("local", name, node, { visibleFrom: node.end });
    case "TypedTupleMember":
      return scope.add("local", name, node, { visibleFrom: statementEnd(node) });
    case "UntypedTupleMember":
      // Without `var` these are variables that exist already.
      if (node.closest("TupleDeconstructionStatement")?.child("VarKeyword"))
        scope.add("local", name, node, { visibleFrom: statementEnd(node) });
      return;
    case "ImportDeconstructionSymbol":
      return scope.add("import", node.child("Alias")?.child("Identifier") ?? name, node);
    case "PathImport":
    case "NamedImport":
      return scope.add("namespace", node.child("Alias")?.child("Identifier"), node);
    case "YulFunctionDefinition":
      return scope.add("function", name, node);
  }
}

/** What a list declares in the scope that it belongs to. */
function declareInside(node: SyntaxNode, scope: Scope): void {
  switch (node.kind) {
    case "EnumMembers":
      for (const member of node.items) scope.add("enumMember", member, member);
      return;
    case "YulParameters":
      for (const parameter of node.items) scope.add("parameter", parameter, parameter);
      return;
    case "YulVariableNames": {
      const returned = node.parent?.kind === "YulReturnsDeclaration";
      for (const variable of node.items) scope.add(returned ? "parameter" : "local", variable, variable);
    }
  }
}

function isReadonly(node: SyntaxNode): boolean {
  return (node.child("Attributes")?.items ?? []).some(({ variant }) =>
    /^(?:Constant|Immutable)Keyword$/.test(variant?.kind ?? ""),
  );
}

function statementEnd(node: SyntaxNode): number {
  return node.closest("TupleDeconstructionStatement")?.end ?? node.end;
}

function basesOf(file: ParsedFile, node: SyntaxNode): string[] {
  const inherits =
    node.kind === "InterfaceDefinition"
      ? node.child("Inheritance")
      : node.child("Specifiers")?.items.find(({ variant }) => variant?.kind === "InheritanceSpecifier")
          ?.variant;
  return (inherits?.child("Types")?.items ?? []).flatMap((type) => {
    const name = type.child("TypeName");
    return name ? [file.textOf(name)] : [];
  });
}
