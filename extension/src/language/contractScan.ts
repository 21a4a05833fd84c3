/** A contract or library that a text declares. Offsets are UTF-16. */
export interface ContractDeclaration {
  readonly kind: "contract" | "library";
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Comments and strings come first, so that a declaration inside one of them is not taken for one. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?<abstract>\babstract\s+)?\b(?<kind>contract|library)\s+(?<name>[A-Za-z_$][\w$]*)(?=\s*(?:\{|is\b|layout\b|\/[/*]))/g;

/**
 * The contracts and libraries of a text that may have code of their own: not the abstract ones. No parser and no
 * compiler, so the lenses over them stay where they are while the text does not compile.
 */
export function declaredContracts(text: string): ContractDeclaration[] {
  const declarations: ContractDeclaration[] = [];
  for (const match of text.matchAll(token)) {
    const { abstract, kind, name } = match.groups ?? {};
    if (abstract !== undefined || kind === undefined || name === undefined) continue;
    const nameEnd = match.index + match[0].length;
    declarations.push({
      kind: kind === "library" ? "library" : "contract",
      name,
      nameStart: nameEnd - name.length,
      nameEnd,
    });
  }
  return declarations;
}
