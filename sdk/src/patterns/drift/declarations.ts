import { parseFile } from "../../language/parsed-file.js";
import { isTrivia, type SyntaxNode } from "../../language/syntax-node.js";
import { canonicalHead, canonicalMember, namedCalleesIn, nameOf } from "./canonical.js";
import type { CanonicalMember, DeclaredKind, NamedCallees, Token } from "./canonical.js";

/** A source and where its imports lead. */
export interface DriftSource {
  /** Source unit name, or for an audited source the path in an import statement. */
  readonly unit: string;
  readonly text: string;
  /** The unit behind each path of an import statement that could be resolved. */
  readonly imports: Readonly<Record<string, string>>;
}

/** Something that a file declares outside of any contract, or a contract. */
export interface Declaration {
  readonly unit: string;
  readonly name: string;
  readonly kind: "contract" | "abstract" | "interface" | "library" | "other";
  readonly node: SyntaxNode;
  /** Where it stands in the text, without what is before and behind it. */
  readonly start: number;
  readonly end: number;
  /** Whether the grammar is broken in it. */
  readonly broken: boolean;
}

/** A contract as it is compared. Of another declaration the head is empty and it is its own one member. */
export interface CanonicalDeclaration {
  readonly head: readonly Token[];
  readonly members: readonly CanonicalMember[];
  /** Members by kind, for names behind a full stop. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<DeclaredKind>>;
}

interface ParsedSource {
  readonly source: DriftSource;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly imports: readonly ImportLine[];
  readonly hasErrors: boolean;
  /** Pragmas other than the version, and `using` outside of contracts: both change what code means. */
  readonly pragmas: string;
}

/** One import statement. */
interface ImportLine {
  readonly target: string | undefined;
  /** Name here → name there; absent for an import of everything. */
  readonly symbols?: ReadonlyMap<string, string>;
  /** Everything stands behind this name. */
  readonly namespace?: string;
}

/**
 * What was found out about a declaration before. The parser gives the same nodes for the same text, so that an analysis
 * after an edit looks again only at what was edited.
 */
interface Remembered {
  namedCallees?: readonly string[];
  hasUnread?: boolean;
  /** The form for comparing, and the names for which it was made. */
  canonical?: { readonly of: CanonicalDeclaration; readonly callees: string };
}

const memory = new WeakMap<SyntaxNode, Remembered>();

function rememberedOf(node: SyntaxNode): Remembered {
  let known = memory.get(node);
  if (!known) memory.set(node, (known = {}));
  return known;
}

/** Sources and what their names mean. Each is parsed when somebody asks for it. */
export class Sources {
  private readonly parsed = new Map<string, ParsedSource>();
  /** See {@link Sources.setNamedCallees}. */
  callees: NamedCallees = new Set();
  private calleesKey = "";

  /** @param label keeps trees of two collections apart */
  constructor(
    private readonly sources: ReadonlyMap<string, DriftSource>,
    private readonly label: string,
  ) {}

  /** Functions whose parameters' names count: they are called with named arguments on one of the two sides. */
  setNamedCallees(callees: NamedCallees): void {
    this.callees = callees;
    this.calleesKey = [...callees].sort().join(" ");
  }

  textOf(unit: string): string | undefined {
    return this.sources.get(unit)?.text;
  }

  source(unit: string): DriftSource | undefined {
    return this.sources.get(unit);
  }

  declarations(unit: string): readonly Declaration[] {
    return [...(this.read(unit)?.declarations.values() ?? [])];
  }

  /** Whether the grammar is broken anywhere in the file. */
  hasErrors(unit: string): boolean {
    return this.read(unit)?.hasErrors ?? true;
  }

  /** Pragmas of a file other than the version: `abicoder v1` changes what code means. */
  pragmas(unit: string): string {
    return this.read(unit)?.pragmas ?? "";
  }

  /** Names of functions that are called with named arguments anywhere. Files that have none are not parsed. */
  namedCallees(): string[] {
    return [...this.sources.values()]
      .filter(({ text }) => /\(\s*\{/.test(text))
      .flatMap(({ unit }) =>
        this.declarations(unit).flatMap(
          ({ node }) => (rememberedOf(node).namedCallees ??= namedCalleesIn(node)),
        ),
      );
  }

  /** What a name means in a file: a declaration of it, or of what it imports. */
  resolve(unit: string, name: string, seen = new Set<string>()): Declaration | undefined {
    const key = `${unit}\n${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const parsed = this.read(unit);
    if (!parsed) return undefined;
    const own = parsed.declarations.get(name);
    if (own) return own;
    for (const { target, symbols, namespace } of parsed.imports) {
      if (target === undefined || namespace !== undefined) continue;
      const there = symbols ? symbols.get(name) : name;
      const found = there === undefined ? undefined : this.resolve(target, there, seen);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether a name stands for everything of another file. */
  isNamespace(unit: string, name: string): boolean {
    return this.read(unit)?.imports.some((one) => one.namespace === name) ?? false;
  }

  /** Declarations of contracts that a contract names as bases, in order; `undefined` for one that cannot be found. */
  bases(declaration: Declaration): (Declaration | undefined)[] {
    const found: (Declaration | undefined)[] = [];
    const specifiers = declaration.node.child("Specifiers")?.items.map((one) => one.variant) ?? [];
    for (const one of [declaration.node.child("Inheritance"), ...specifiers])
      if (one?.kind === "InheritanceSpecifier")
        for (const type of one.child("Types")?.items ?? []) {
          const path = type.child("TypeName")?.items.map((item) => item.text) ?? [];
          found.push(this.resolvePath(declaration.unit, path));
        }
    return found;
  }

  /** Last names of bases that cannot be found. */
  lostBases(declaration: Declaration): string[] {
    const found = this.bases(declaration);
    const specifiers = declaration.node.child("Specifiers")?.items.map((one) => one.variant) ?? [];
    return [declaration.node.child("Inheritance"), ...specifiers]
      .filter((one) => one?.kind === "InheritanceSpecifier")
      .flatMap((one) => one?.child("Types")?.items ?? [])
      .flatMap((type, index) =>
        found[index] === undefined ? [type.child("TypeName")?.items.at(-1)?.text ?? ""] : [],
      );
  }

  private resolvePath(unit: string, path: readonly string[]): Declaration | undefined {
    const [first = "", ...rest] = path;
    const space = this.read(unit)?.imports.find((one) => one.namespace === first);
    if (!space) return rest.length === 0 ? this.resolve(unit, first) : undefined;
    return space.target === undefined ? undefined : this.resolvePath(space.target, rest);
  }

  canonical(declaration: Declaration): CanonicalDeclaration {
    const known = rememberedOf(declaration.node);
    if (known.canonical?.callees !== this.calleesKey)
      known.canonical = { of: this.makeCanonical(declaration), callees: this.calleesKey };
    return known.canonical.of;
  }

  private makeCanonical({ node, kind }: Declaration): CanonicalDeclaration {
    const isContract = kind !== "other";
    const nodes = isContract
      ? (node.child("Members")?.items ?? []).map((item) => item.variant ?? item)
      : [node];
    const members = nodes.map((member) => canonicalMember(member, this.callees));
    const kinds = new Map<string, Set<DeclaredKind>>();
    const note = (name: string, one: DeclaredKind): void =>
      void kinds.set(name, new Set([...(kinds.get(name) ?? []), one]));
    if (isContract) note(nameOf(node), "contract");
    for (const { tokens } of members)
      for (const token of tokens)
        if (typeof token !== "string" && token.declares) note(token.name, token.declares);
    return { head: isContract ? canonicalHead(node, this.callees) : [], members, kinds };
  }

  private read(unit: string): ParsedSource | undefined {
    const known = this.parsed.get(unit);
    if (known) return known;
    const source = this.sources.get(unit);
    if (!source) return undefined;
    const { root, errors } = parseFile(`${this.label}:${unit}`, source.text);
    const declarations = new Map<string, Declaration>();
    const imports: ImportLine[] = [];
    const pragmas: string[] = [];
    for (const item of root.child("Members")?.items ?? []) {
      const node = item.variant ?? item;
      if (node.kind === "ImportDirective") imports.push(...importsOf(node, source));
      else if (node.kind === "PragmaDirective") pragmas.push(...otherPragma(node));
      else if (node.kind === "UsingDirective") pragmas.push(wordsOf(node).join(" "));
      else if (nameOf(node) !== "") {
        const broken = errors.some(({ start, end }) => start <= node.end && end >= node.start);
        // Functions of a file can be overloaded. Which one is meant is not looked at, so nothing is said of them.
        const twice = declarations.has(nameOf(node));
        declarations.set(nameOf(node), {
          unit,
          name: nameOf(node),
          kind: kindOf(node),
          node,
          start: node.start,
          end: node.end,
          broken: broken || twice || hasUnread(node),
        });
      }
    }
    const made = { source, declarations, imports, hasErrors: errors.length > 0, pragmas: pragmas.join(";") };
    this.parsed.set(unit, made);
    return made;
  }
}

function hasUnread(node: SyntaxNode): boolean {
  const known = rememberedOf(node);
  known.hasUnread ??= [...node.walk()].some(({ kind }) => kind === "Unrecognized" || kind === "Missing");
  return known.hasUnread;
}

/** `abicoder v2` is what there is without it. */
function otherPragma(node: SyntaxNode): string[] {
  const pragma = node.child("Pragma")?.variant;
  if (!pragma || pragma.kind === "VersionPragma") return [];
  const text = wordsOf(pragma).join(" ");
  return /^abicoder v2$|^experimental "?ABIEncoderV2"?$/.test(text) ? [] : [text];
}

function wordsOf(node: SyntaxNode): string[] {
  const words: string[] = [];
  for (const one of node.walk()) if (one.isTerminal && !isTrivia(one.kind)) words.push(one.text);
  return words;
}

function kindOf(node: SyntaxNode): Declaration["kind"] {
  if (node.kind === "ContractDefinition") return node.child("AbstractKeyword") ? "abstract" : "contract";
  if (node.kind === "InterfaceDefinition") return "interface";
  return node.kind === "LibraryDefinition" ? "library" : "other";
}

function importsOf(node: SyntaxNode, source: DriftSource): ImportLine[] {
  const clause = node.child("Clause")?.variant;
  const literal = clause?.child("Path")?.variant?.text;
  if (!clause || literal === undefined) return [];
  const target = source.imports[literal.slice(1, -1)];
  const alias = clause.child("Alias")?.child("Identifier")?.text;
  if (clause.kind === "ImportDeconstruction") {
    const symbols = new Map<string, string>();
    for (const one of clause.child("Symbols")?.items ?? []) {
      const there = one.child("Name")?.text ?? "";
      symbols.set(one.child("Alias")?.child("Identifier")?.text ?? there, there);
    }
    return [{ target, symbols }];
  }
  return [{ target, ...(alias === undefined ? {} : { namespace: alias }) }];
}
