/** slang's tree of a text as a {@link SourceModel}. Works for every text, also for one that does not compile. */
import { parseFile, type ParsedFile } from "../../language/parsed-file.js";
import type { SyntaxNode } from "../../language/syntax-node.js";
import { commentBehind, documentationBefore, type Documentation } from "../model/documentation.js";
import type {
  Composite,
  ContractModel,
  Documented,
  FunctionModel,
  Invocation,
  SourceModel,
  Variable,
  VariableRole,
} from "../model/types.js";
import { readArguments, readExpression } from "./expressions.js";
import { keep, keptOf, readMember, type KeptMembers, type Member } from "./kept-members.js";
import { readStatements } from "./statements.js";
import { readType } from "./types.js";

/** Reads a text. @param path How the file is called: an absolute path, for the trees that are kept */
export function readWithSlang(path: string, text: string): SourceModel {
  const file = parseFile(path, text);
  let source = known.get(file);
  if (!source) {
    const now: KeptMembers = new Map();
    source = new Reader(text, file.languageVersion, [keptOf(path), now]).source(path, file.root);
    keep(path, now);
    known.set(file, source);
  }
  return source;
}

/** What was read from trees that are still kept. */
const known = new WeakMap<ParsedFile, SourceModel>();

interface Members {
  readonly variables: Variable[];
  readonly composites: Composite[];
  readonly enums: Documented[];
  readonly functions: FunctionModel[];
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly version: string,
    private readonly kept: readonly [KeptMembers, KeptMembers],
  ) {}

  source(path: string, root: SyntaxNode): SourceModel {
    const contracts: ContractModel[] = [];
    const outside = emptyMembers();
    for (const item of root.child("Members")?.items ?? []) {
      const node = item.variant ?? item;
      if (/^(?:Contract|Interface|Library)Definition$/.test(node.kind)) contracts.push(this.contract(node));
      else this.member(node, outside);
    }
    if (Object.values(outside).some((one: unknown[]) => one.length > 0)) {
      const span = { start: root.start, end: root.end };
      contracts.push({
        kind: "file",
        name: "",
        documentation: "",
        bases: [],
        span,
        nameSpan: span,
        ...outside,
      });
    }
    return { path, text: this.text, contracts };
  }

  private contract(node: SyntaxNode): ContractModel {
    const members = emptyMembers();
    for (const item of node.child("Members")?.items ?? []) this.member(item.variant ?? item, members);
    const specifiers = node.child("Specifiers")?.items.map((one) => one.variant) ?? [];
    const inheritance = [node.child("Inheritance"), ...specifiers].filter(
      (one) => one?.kind === "InheritanceSpecifier",
    );
    const bases = inheritance.flatMap(
      (one) =>
        one?.child("Types")?.items.map((type) => type.child("TypeName")?.items.at(-1)?.text ?? "") ?? [],
    );
    const kind =
      node.kind === "ContractDefinition"
        ? "contract"
        : node.kind === "InterfaceDefinition"
          ? "interface"
          : "library";
    return { kind, bases, ...this.documented(node), ...members };
  }

  private documented(node: SyntaxNode, documentation = this.documentation(node)): Documented {
    const name = node.child("Name");
    const word = name?.kind === "FunctionName" ? name.variant : name;
    return {
      name: word?.text ?? "",
      span: { start: node.start, end: node.end },
      nameSpan: word
        ? { start: word.start, end: word.end }
        : { start: node.start, end: Math.min(node.end, node.start + 11) },
      documentation: documentation.general,
    };
  }

  private documentation(node: SyntaxNode): Documentation {
    // A member's comments may stand at what wraps it.
    const { parent } = node;
    const outer = parent?.label === "Item" && parent.start === node.start ? parent : node;
    return documentationBefore(this.text, outer);
  }

  private once<T extends Member>(node: SyntaxNode, read: () => T): T {
    return readMember(this.text, node, this.version, this.kept, read);
  }

  private member(node: SyntaxNode, into: Members): void {
    switch (node.kind) {
      case "StateVariableDefinition":
      case "ConstantDefinition":
        into.variables.push(this.once(node, () => this.variable(node, "state", this.documentation(node))));
        return;
      case "StructDefinition":
        into.composites.push(this.once(node, () => this.composite(node, "struct")));
        return;
      case "EventDefinition":
        into.composites.push(this.once(node, () => this.composite(node, "event")));
        return;
      case "ErrorDefinition":
        into.composites.push(this.once(node, () => this.composite(node, "error")));
        return;
      case "EnumDefinition":
        into.enums.push(this.once(node, () => this.documented(node)));
        return;
      case "FunctionDefinition":
      case "ConstructorDefinition":
      case "ModifierDefinition":
      case "ReceiveFunctionDefinition":
      case "FallbackFunctionDefinition":
      case "UnnamedFunctionDefinition":
        into.functions.push(this.once(node, () => this.callable(node)));
    }
  }

  private composite(node: SyntaxNode, kind: Composite["kind"]): Composite {
    const documentation = this.documentation(node);
    const list =
      kind === "struct"
        ? node.child("Members")
        : (node.child("Parameters") ?? node.child("Members"))?.child("Parameters");
    const role = kind === "struct" ? "member" : kind;
    const variables = (list?.items ?? []).map((one) => this.variable(one, role, documentation));
    return { kind, variables, ...this.documented(node, documentation) };
  }

  private variable(node: SyntaxNode, role: VariableRole, around: Documentation): Variable {
    const name = node.child("Name");
    const words = new Set((node.child("Attributes")?.items ?? []).map((one) => (one.variant ?? one).text));
    const value = node.child("Value");
    const expression = value?.kind === "StateVariableDefinitionValue" ? value.child("Value") : value;
    const location = node.child("StorageLocation")?.variant?.text;
    const span = { start: node.start, end: node.end };
    const own = role === "state" ? around.general : documentationBefore(this.text, node).general;
    const said = [around.parameters.get(name?.text ?? "") ?? "", own, commentBehind(this.text, node.end)];
    return {
      role,
      name: name?.text ?? "",
      type: readType(node.child("TypeName") ?? node.child("VariableType")),
      span,
      nameSpan: name ? { start: name.start, end: name.end } : span,
      documentation: said.filter((one) => one !== "").join("\n"),
      isPublic: words.has("public"),
      isConstant: node.kind === "ConstantDefinition" || words.has("constant") || words.has("immutable"),
      isIndexed: node.child("IndexedKeyword") !== undefined,
      location: location === "storage" || location === "memory" || location === "calldata" ? location : "",
      value: expression && readExpression(expression),
    };
  }

  private callable(node: SyntaxNode): FunctionModel {
    const documentation = this.documentation(node);
    const attributes = (node.child("Attributes")?.items ?? []).map((one) => one.variant ?? one);
    const words = new Set(attributes.filter((one) => one.isTerminal).map((one) => one.text));
    const visibility =
      (["external", "internal", "private"] as const).find((one) => words.has(one)) ?? "public";
    const body = node.child("Body");
    const block = body?.kind === "FunctionBody" ? body.variant : body;
    const returns = node.child("Returns")?.child("Variables")?.child("Parameters")?.items ?? [];
    const kinds: Record<string, FunctionModel["kind"]> = {
      ConstructorDefinition: "constructor",
      ModifierDefinition: "modifier",
      ReceiveFunctionDefinition: "receive",
      FallbackFunctionDefinition: "fallback",
      UnnamedFunctionDefinition: "fallback",
    };
    return {
      ...this.documented(node, documentation),
      kind: kinds[node.kind] ?? "function",
      visibility,
      isReading: words.has("view") || words.has("pure") || words.has("constant"),
      parameters: (node.child("Parameters")?.child("Parameters")?.items ?? []).map((one) =>
        this.variable(one, "parameter", documentation),
      ),
      returns: returns.map((one, index) => {
        const variable = this.variable(one, "return", documentation);
        const said =
          documentation.returns[index] ?? (returns.length === 1 ? documentation.returns.join(" ") : "");
        return { ...variable, documentation: [said, variable.documentation].filter(Boolean).join("\n") };
      }),
      modifiers: attributes.filter((one) => one.kind === "ModifierInvocation").map(readInvocation),
      ...(block?.kind === "Block" && { body: readStatements(block) }),
    };
  }
}

function readInvocation(node: SyntaxNode): Invocation {
  return {
    name: node.child("Name")?.items.at(-1)?.text ?? "",
    span: { start: node.start, end: node.end },
    arguments: readArguments(node.child("Arguments")),
  };
}

function emptyMembers(): Members {
  return { variables: [], composites: [], enums: [], functions: [] };
}
