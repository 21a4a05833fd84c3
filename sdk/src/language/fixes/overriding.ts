import type { SyntaxNode } from "../syntax-node.js";
import { importChanges, neededImport } from "./add-import.js";
import { attributeIn, keywordInHead, removeAttribute, setAttribute } from "./attributes.js";
import type { FixSite } from "./fix-site.js";
import { contractAround, contractName, overriddenBy, signatureOf } from "./hierarchy.js";
import { nameInFile, type NamedDeclaration } from "./resolve-names.js";
import { title } from "./titles.js";
import type { Fix, ImportableDeclaration } from "./types.js";

const overriding = ["FunctionDefinition", "ModifierDefinition", "StateVariableDefinition"] as const;

/** 9456, 4327, 2353: `override` is missing, or names the wrong contracts. */
export function setOverride(site: FixSite): Fix[] {
  const node = site.closest(...overriding);
  const contract = node && contractAround(site.source, node);
  if (!node || !contract) return [];
  const bases = overriddenBy(site.context.sources, contract, wantedSignature(site, node));
  const { text, imports } = overrideSpecifier(site, bases);
  const present = attributeIn(node, "override");
  return site.fix(
    title(present ? "changeOverride" : "addOverride", { override: text }),
    [...setAttribute(site.file, node, "override", text), ...importChanges(site, imports)],
    { preferred: true, safe: true },
  );
}

function wantedSignature(site: FixSite, node: SyntaxNode): string {
  if (node.kind !== "StateVariableDefinition") return signatureOf(site.file, node);
  // The getter of a mapping or array has parameters, which the function that it overrides has written down.
  const base = site.related()[0];
  const overridden = base?.file.root.terminalAt(base.span.start).closest("FunctionDefinition");
  return base && overridden ? signatureOf(base.file, overridden) : `${node.child("Name")?.text ?? ""}()`;
}

/** `override`, or `override(A, B)` with whatever imports the names need. */
export function overrideSpecifier(
  site: FixSite,
  bases: readonly NamedDeclaration[],
): { readonly text: string; readonly imports: ImportableDeclaration[] } {
  if (bases.length < 2) return { text: "override", imports: [] };
  const { sources } = site.context;
  const imports: ImportableDeclaration[] = [];
  const names = bases.map((base) => {
    const known = nameInFile(sources, site.source, base);
    if (known !== undefined) return known;
    imports.push(...neededImport(site, contractName(base), base.source));
    return contractName(base);
  });
  return { text: `override(${names.join(", ")})`, imports };
}

/** 7792: `override` where nothing is overridden. */
export function removeOverride(site: FixSite): Fix[] {
  const specifier = site.closest("OverrideSpecifier");
  return site.fix(title("removeOverride"), removeAttribute(site.file, specifier), { preferred: true });
}

/** 4334, 5424: a function or modifier that may be overridden, or has no body, must say so. */
export function addVirtual(site: FixSite): Fix[] {
  const node = site.closest("FunctionDefinition", "ModifierDefinition");
  if (!node) return [];
  const name = node.child("Name")?.variant?.text ?? node.child("Name")?.text ?? "";
  return site.fix(title("addVirtual", { name }), setAttribute(site.file, node, "virtual", "virtual"), {
    preferred: true,
    safe: site.finding.code === "5424",
  });
}

/** 3942, 5815, 7001, 7801: `virtual` where nothing can override. */
export function removeVirtual(site: FixSite): Fix[] {
  const node = site.closest("FunctionDefinition", "ConstructorDefinition", "ModifierDefinition");
  const keyword = node && (attributeIn(node, "virtual") ?? keywordInHead(site.file, node, ["virtual"]));
  return site.fix(title("removeVirtual"), removeAttribute(site.file, keyword), {
    preferred: true,
    safe: site.finding.code === "5815",
  });
}
