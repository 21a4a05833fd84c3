import type { ParsedFile } from "../parsed-file.js";
import type { NodeKind, SyntaxNode } from "../syntax-node.js";

/** What a name stands for. */
export type DeclarationKind =
  | "contract"
  | "interface"
  | "library"
  | "function"
  | "constructor"
  | "receive"
  | "fallback"
  | "modifier"
  | "event"
  | "error"
  | "struct"
  | "enum"
  | "userType"
  | "stateVariable"
  | "constant"
  | "structMember"
  | "enumMember"
  | "parameter"
  | "returnParameter"
  | "local"
  | "mappingName"
  | "importedName"
  | "importedFile"
  | "yulFunction"
  | "yulLocal";

const kinds: Partial<Record<NodeKind, DeclarationKind>> = {
  ContractDefinition: "contract",
  InterfaceDefinition: "interface",
  LibraryDefinition: "library",
  FunctionDefinition: "function",
  ConstructorDefinition: "constructor",
  ReceiveFunctionDefinition: "receive",
  FallbackFunctionDefinition: "fallback",
  UnnamedFunctionDefinition: "fallback",
  ModifierDefinition: "modifier",
  EventDefinition: "event",
  ErrorDefinition: "error",
  StructDefinition: "struct",
  EnumDefinition: "enum",
  UserDefinedValueTypeDefinition: "userType",
  StateVariableDefinition: "stateVariable",
  ConstantDefinition: "constant",
  StructMember: "structMember",
  Parameter: "parameter",
  EventParameter: "parameter",
  ErrorParameter: "parameter",
  VariableDeclarationStatement: "local",
  TypedTupleMember: "local",
  MappingKey: "mappingName",
  MappingValue: "mappingName",
  ImportDeconstructionSymbol: "importedName",
  PathImport: "importedFile",
  NamedImport: "importedFile",
  YulFunctionDefinition: "yulFunction",
};

/** Something with a name (or a constructor, a parameter without one), and where it stands. One for each node, always the same. */
export class Declaration {
  readonly name: string;

  constructor(
    readonly kind: DeclarationKind,
    readonly file: ParsedFile,
    /** All of it. */
    readonly node: SyntaxNode,
    /** The word that names it, absent where it has none. */
    readonly nameNode: SyntaxNode | undefined,
  ) {
    this.name = nameNode?.text ?? "";
  }

  /** What it is declared in: a contract, struct, enum, function, event …; nothing at the level of the file. */
  get container(): Declaration | undefined {
    for (let node = this.node.parent; node; node = node.parent) {
      const around = kinds[node.kind] === undefined ? undefined : declarationOf(node, this.file);
      if (around) return around;
    }
    return undefined;
  }

  /** The contract, interface or library that it is a member of, at any depth. */
  get contract(): Declaration | undefined {
    const around = isContractKind(this.kind) ? undefined : this.container;
    return around && (isContractKind(around.kind) ? around : around.contract);
  }
}

/** Contracts, interfaces and libraries. */
export function isContractKind(kind: DeclarationKind): boolean {
  return kind === "contract" || kind === "interface" || kind === "library";
}

/** Functions that are called by name or by the ledger itself. */
export function isFunctionKind(kind: DeclarationKind): boolean {
  return kind === "function" || kind === "constructor" || kind === "receive" || kind === "fallback";
}

const made = new WeakMap<SyntaxNode, Declaration | null>();

/** What a node declares, if it declares something. */
export function declarationOf(node: SyntaxNode, file: ParsedFile): Declaration | undefined {
  let declaration = made.get(node);
  if (declaration === undefined) {
    declaration = makeDeclaration(node, file) ?? null;
    made.set(node, declaration);
  }
  return declaration ?? undefined;
}

function makeDeclaration(node: SyntaxNode, file: ParsedFile): Declaration | undefined {
  if (node.kind === "Identifier" || node.kind === "YulIdentifier") return nameInList(node, file);
  const kind = kinds[node.kind];
  if (kind === undefined) return undefined;
  const named = nameOf(node);
  if (!named && (kind === "importedFile" || kind === "mappingName" || kind === "local")) return undefined;
  if (kind === "parameter" && node.parent?.parent?.label === "Variables")
    return new Declaration("returnParameter", file, node, named);
  return new Declaration(kind, file, node, named);
}

/** Names that stand in a list without anything around them: of enum members, and in assembly. */
function nameInList(node: SyntaxNode, file: ParsedFile): Declaration | undefined {
  if (node.label !== "Item") return undefined;
  if (node.parent?.kind === "EnumMembers") return new Declaration("enumMember", file, node, node);
  if (node.parent?.kind === "YulVariableNames" || node.parent?.kind === "YulParameters")
    return new Declaration("yulLocal", file, node, node);
  return undefined;
}

function nameOf(node: SyntaxNode): SyntaxNode | undefined {
  const alias = node.child("Alias")?.child("Identifier");
  if (alias) return alias;
  if (node.kind === "PathImport" || node.kind === "NamedImport") return undefined;
  const name = node.child("Name");
  if (name?.kind === "FunctionName") return name.variant;
  return name;
}

/** The declaration that this word names, where the word is a declaration's own name. */
export function declarationNamedBy(word: SyntaxNode, file: ParsedFile): Declaration | undefined {
  for (let node: SyntaxNode | undefined = word, up = 0; node && up < 3; node = node.parent, up += 1) {
    const declaration = declarationOf(node, file);
    if (declaration) return declaration.nameNode === word ? declaration : undefined;
  }
  return undefined;
}

/** The nodes of a list under a label: the members of a contract, the parameters of a function. */
function listed(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  return node?.items.map((item) => (isWrapper(item.kind) ? (item.variant ?? item) : item)) ?? [];
}

function isWrapper(kind: NodeKind): boolean {
  return kind === "ContractMember" || kind === "SourceUnitMember";
}

/** The nodes of a file's or contract's members, imports and using directives included. */
export function memberNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return listed(node.child("Members"));
}

/** What a file, contract, struct or enum declares, in order. */
export function membersOf(node: SyntaxNode, file: ParsedFile): Declaration[] {
  return memberNodes(node).flatMap((member) => declarationOf(member, file) ?? []);
}

/** The parameters of a function, modifier, event, error or function type, in order, also those without a name. */
export function parametersOf(node: SyntaxNode, file: ParsedFile): Declaration[] {
  const list = node.child("Parameters") ?? node.child("Members");
  return listed(list?.child("Parameters")).flatMap((one) => declarationOf(one, file) ?? []);
}

/** The return parameters of a function or function type. */
export function returnsOf(node: SyntaxNode, file: ParsedFile): Declaration[] {
  const list = node.child("Returns")?.child("Variables")?.child("Parameters");
  return listed(list).flatMap((one) => declarationOf(one, file) ?? []);
}

/** The words among a declaration's attributes (`public`, `view`, `virtual`, `constant` …), and before its name. */
export function attributeWords(node: SyntaxNode): Set<string> {
  const words = new Set<string>();
  for (const item of node.child("Attributes")?.items ?? []) {
    const variant = item.variant ?? item;
    if (variant.isTerminal) words.add(variant.text);
    else if (variant.kind === "OverrideSpecifier") words.add("override");
  }
  if (node.child("AbstractKeyword")) words.add("abstract");
  return words;
}
