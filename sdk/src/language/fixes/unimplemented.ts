import type { SyntaxNode } from "../syntax-node.js";
import { scopesOf } from "../syntax/scopes.js";
import { importChanges, neededImport } from "./add-import.js";
import { attributeIn } from "./attributes.js";
import type { Change, FixSite, SitePlace } from "./fix-site.js";
import { contractAround, contractName, overriddenBy, parametersOf, signatureOf } from "./hierarchy.js";
import { overrideSpecifier } from "./overriding.js";
import { nameInFile, pathNamed, topLevelNamed, type NamedDeclaration } from "./resolve-names.js";
import { indentAt, indentUnitOf, lineEndOf } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix, ImportableDeclaration } from "./types.js";
import { markAbstract } from "./visibility.js";

/** A function to write: what it is to look like stands in a base. */
interface Wanted extends SitePlace {
  readonly node: SyntaxNode;
}

/** 3656: functions without an implementation. Writes them, refusing every call until somebody fills them in. */
export function implementMissing(site: FixSite): Fix[] {
  const contract = wantedContract(site);
  const missing = wantedFunctions(site);
  if (!contract || missing.length === 0) return contract ? markAbstract(site) : [];
  const written = missing.map((one) => stubOf(site, contract, one, refusal(one.node)));
  return [
    ...site.fix(
      title("implementMissing", { count: String(missing.length), contract: contractName(contract) }),
      [
        ...bodiesChange(
          site,
          contract,
          written.map(({ lines }) => lines),
        ),
        ...importChanges(
          site,
          written.flatMap(({ imports }) => imports),
        ),
      ],
      { preferred: true },
    ),
    ...markAbstract(site, false),
  ];
}

/** 6480: two bases have the same function, and the contract must say which it means. Calls them all. */
export function overrideBoth(site: FixSite): Fix[] {
  const contract = wantedContract(site);
  const [first, ...others] = wantedFunctions(site);
  if (!contract || first?.node.kind !== "FunctionDefinition") return [];
  const implemented = [first, ...others].find(({ node }) => node.child("Body")?.variant?.kind === "Block");
  const body = implemented ? superCall(implemented.node) : refusal(first.node);
  const { lines, imports } = stubOf(site, contract, implemented ?? first, body);
  const name = first.node.child("Name")?.variant?.text ?? "";
  return site.fix(
    title("overrideInContract", { name, contract: contractName(contract) }),
    [...bodiesChange(site, contract, [lines]), ...importChanges(site, imports)],
    { preferred: true },
  );
}

function wantedContract(site: FixSite): NamedDeclaration | undefined {
  return contractAround(site.source, site.file.root.terminalAt(site.span.start));
}

function wantedFunctions(site: FixSite): Wanted[] {
  return site.related().flatMap((place) => {
    const node = place.file.root
      .terminalAt(place.span.start)
      .closest("FunctionDefinition", "ModifierDefinition");
    return node ? [{ ...place, node }] : [];
  });
}

const notImplemented = 'revert("Not implemented");';

/** A modifier needs its `_` as well. */
function refusal(node: SyntaxNode): string[] {
  return node.kind === "ModifierDefinition" ? [notImplemented, "_;"] : [notImplemented];
}

export function superCall(node: SyntaxNode): string[] {
  const name = node.child("Name")?.variant?.text ?? "";
  const names = parametersOf(node).map(
    (parameter, place) => parameter.child("Name")?.text ?? `value${place + 1}`,
  );
  return [`${node.child("Returns") ? "return " : ""}super.${name}(${names.join(", ")});`];
}

/** One function, line by line without indentation, and the imports that its types need. */
export function stubOf(
  site: FixSite,
  contract: NamedDeclaration,
  { file, source, node }: Wanted,
  body: readonly string[],
): { readonly lines: readonly string[]; readonly imports: readonly ImportableDeclaration[] } {
  const { sources } = site.context;
  const bases = overriddenBy(sources, contract, signatureOf(file, node));
  const specifier = overrideSpecifier(site, bases);
  const imports = [...specifier.imports];
  const typeText = (type: SyntaxNode): string => {
    imports.push(...typeImports(site, { source, file, node: type }));
    return file.textOf(type).replace(/\s+/g, " ");
  };
  const list = (items: readonly SyntaxNode[], named: boolean): string =>
    items
      .map((item, place) => {
        const type = item.child("TypeName");
        const location = item.child("StorageLocation");
        const name =
          item.child("Name")?.text ?? (named && !isRefusal(body) ? `value${place + 1}` : undefined);
        return [type && typeText(type), location && file.textOf(location), name].filter(Boolean).join(" ");
      })
      .join(", ");
  const isModifier = node.kind === "ModifierDefinition";
  const name = isModifier ? node.child("Name")?.text : node.child("Name")?.variant?.text;
  const returned = node.child("Returns")?.child("Variables")?.child("Parameters")?.items ?? [];
  const head = [
    `${isModifier ? "modifier" : "function"} ${name ?? ""}(${list(isModifier ? modifierParameters(node) : parametersOf(node), true)})`,
    attributeIn(node, "visibility")?.text,
    attributeIn(node, "mutability")?.text,
    specifier.text,
    returned.length > 0 ? `returns (${list(returned, false)})` : undefined,
    "{",
  ].filter((part) => part !== undefined);
  const unit = indentUnitOf(site.text);
  const base = contractAround(source, node);
  const visibleBase = base && !isModifier && nameInFile(sources, site.source, base);
  return {
    lines: [
      ...(visibleBase ? [`/// @inheritdoc ${visibleBase}`] : []),
      head.join(" "),
      ...body.map((line) => unit + line),
      "}",
    ],
    imports,
  };
}

function isRefusal(body: readonly string[]): boolean {
  return body[0] === notImplemented;
}

function modifierParameters(node: SyntaxNode): readonly SyntaxNode[] {
  return node.child("Parameters")?.child("Parameters")?.items ?? [];
}

/** Imports for types that stand at the top of the base's file, or that it imports itself. */
function typeImports(site: FixSite, type: NamedDeclaration): ImportableDeclaration[] {
  const imports: ImportableDeclaration[] = [];
  for (const node of type.node.walk()) {
    const first = node.kind === "IdentifierPath" ? node.items[0] : undefined;
    if (!first || isDeclaredInContract(type, first)) continue;
    const declared = topLevelNamed(site.context.sources, type.source, first.text);
    if (!declared || pathNamed(site.context.sources, site.source, first.text)?.node === declared.node)
      continue;
    imports.push(...neededImport(site, first.text, declared.source));
  }
  return imports;
}

/** A struct of the base itself is inherited with it. */
function isDeclaredInContract({ file }: NamedDeclaration, name: SyntaxNode): boolean {
  const contract = name.closest("ContractDefinition", "InterfaceDefinition", "LibraryDefinition");
  return scopesOf(file).root.children.some(
    (scope) => scope.node === contract && scope.declarations.has(name.text),
  );
}

/** Adds functions at the end of a contract, a blank line before each. */
function bodiesChange(
  site: FixSite,
  { node }: NamedDeclaration,
  stubs: readonly (readonly string[])[],
): Change[] {
  const close = node.child("CloseBrace");
  const open = node.child("OpenBrace");
  if (!close || !open) return [];
  const lineEnd = lineEndOf(site.text);
  const outer = indentAt(site.text, node.start);
  const indent = outer + indentUnitOf(site.text);
  const between = site.text.slice(open.end, close.start);
  const isEmpty = between.trim() === "";
  const blocks = stubs.map((lines) => lines.map((line) => indent + line).join(lineEnd));
  const text = blocks.join(lineEnd + lineEnd);
  const start = close.start - (/\s*$/.exec(between)?.[0].length ?? 0);
  const gap = isEmpty ? lineEnd : lineEnd + lineEnd;
  return [site.replace({ start, end: close.start }, gap + text + lineEnd + outer)];
}
