/** solc's tree of a compiled source as a {@link SourceModel}. */
import { commentBehind, readTags, type Documentation } from "../model/documentation.js";
import type {
  Composite,
  ContractModel,
  Documented,
  FunctionModel,
  SourceModel,
  Variable,
  VariableRole,
} from "../model/types.js";
import { documentationAt, nodeAt, nodesAt, textAt, type AstNode } from "./ast.js";
import { SolcReader } from "./expressions.js";
import { Places } from "./places.js";

/**
 * Reads the tree that solc gives for a source (`outputSelection` `{"": ["ast"]}`).
 * @param text What was compiled
 */
export function readSolcAst(path: string, text: string, ast: unknown): SourceModel {
  return new Reader(text).source(path, ast as AstNode);
}

class Reader extends SolcReader {
  constructor(private readonly text: string) {
    super(new Places(text));
  }

  source(path: string, unit: AstNode): SourceModel {
    const nodes = nodesAt(unit, "nodes");
    const contracts = nodes
      .filter((one) => one.nodeType === "ContractDefinition")
      .map((one) => this.contract(one));
    const outside = this.members(nodes);
    const span = this.places.spanOf(unit.src);
    if (Object.values(outside).some((one: readonly unknown[]) => one.length > 0))
      contracts.push({
        kind: "file",
        name: "",
        documentation: "",
        bases: [],
        span,
        nameSpan: span,
        ...outside,
      });
    return { path, text: this.text, contracts };
  }

  private contract(node: AstNode): ContractModel {
    const kind = textAt(node, "contractKind");
    const bases = nodesAt(node, "baseContracts").map(
      (one) => textAt(nodeAt(one, "baseName"), "name").split(".").at(-1) ?? "",
    );
    return {
      kind: kind === "interface" || kind === "library" ? kind : "contract",
      bases,
      ...this.documented(node, this.documentation(node)),
      ...this.members(nodesAt(node, "nodes")),
    };
  }

  private members(
    nodes: readonly AstNode[],
  ): Pick<ContractModel, "variables" | "composites" | "enums" | "functions"> {
    const of = (...types: readonly string[]): AstNode[] =>
      nodes.filter((one) => types.includes(one.nodeType));
    return {
      variables: of("VariableDeclaration").map((one) =>
        this.documentedVariable(one, "state", this.documentation(one)),
      ),
      composites: of("StructDefinition", "EventDefinition", "ErrorDefinition").map((one) =>
        this.composite(one),
      ),
      enums: of("EnumDefinition").map((one) => this.documented(one, this.documentation(one))),
      functions: of("FunctionDefinition", "ModifierDefinition").map((one) => this.callable(one)),
    };
  }

  private documentation(node: AstNode): Documentation {
    return readTags(documentationAt(node));
  }

  private documented(node: AstNode, documentation: Documentation): Documented {
    const named = textAt(node, "nameLocation");
    const span = this.places.spanOf(node.src);
    const hasName = named !== "" && !named.startsWith("-1") && textAt(node, "name") !== "";
    return {
      name: textAt(node, "name"),
      span,
      nameSpan: hasName
        ? this.places.spanOf(named)
        : { start: span.start, end: Math.min(span.end, span.start + 11) },
      documentation: documentation.general,
    };
  }

  private composite(node: AstNode): Composite {
    const documentation = this.documentation(node);
    const kind =
      node.nodeType === "StructDefinition"
        ? "struct"
        : node.nodeType === "EventDefinition"
          ? "event"
          : "error";
    const list =
      kind === "struct" ? nodesAt(node, "members") : nodesAt(nodeAt(node, "parameters"), "parameters");
    const role: VariableRole = kind === "struct" ? "member" : kind;
    const variables = list.map((one) => this.documentedVariable(one, role, documentation));
    return { kind, variables, ...this.documented(node, documentation) };
  }

  /** solc keeps no comments of members: those before and behind them are read from the text. */
  private documentedVariable(node: AstNode, role: VariableRole, around: Documentation): Variable {
    const { end } = this.places.spanOf(node.src);
    const own = role === "state" ? around.general : "";
    const said = [around.parameters.get(textAt(node, "name")) ?? "", own, commentBehind(this.text, end)];
    return this.readVariable(node, role, said.filter((one) => one !== "").join("\n"));
  }

  private callable(node: AstNode): FunctionModel {
    const documentation = this.documentation(node);
    const kind = node.nodeType === "ModifierDefinition" ? "modifier" : textAt(node, "kind");
    const visibility = textAt(node, "visibility");
    const mutability = textAt(node, "stateMutability");
    const results = nodesAt(nodeAt(node, "returnParameters"), "parameters");
    const body = nodeAt(node, "body");
    const isKnown =
      kind === "constructor" || kind === "receive" || kind === "fallback" || kind === "modifier";
    return {
      ...this.documented(node, documentation),
      kind: isKnown ? kind : "function",
      visibility:
        visibility === "external" || visibility === "internal" || visibility === "private"
          ? visibility
          : "public",
      isReading: mutability === "view" || mutability === "pure",
      parameters: nodesAt(nodeAt(node, "parameters"), "parameters").map((one) =>
        this.documentedVariable(one, "parameter", documentation),
      ),
      returns: results.map((one, index) => {
        const said =
          documentation.returns[index] ?? (results.length === 1 ? documentation.returns.join(" ") : "");
        return this.documentedVariable(one, "return", {
          ...documentation,
          parameters: new Map([[textAt(one, "name"), said]]),
        });
      }),
      modifiers: nodesAt(node, "modifiers").map((one) => ({
        name: textAt(nodeAt(one, "modifierName"), "name").split(".").at(-1) ?? "",
        span: this.places.spanOf(one.src),
        arguments: this.readArguments(one),
      })),
      ...(body && { body: this.readStatements(body) }),
    };
  }
}
