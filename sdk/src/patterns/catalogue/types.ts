/** One pattern as data: what it is for, where it stands, what it goes with. Read by the command line and the editor. */
export interface PatternDescription {
  /** Name of the contract. */
  readonly name: string;
  readonly family: "governance" | "data-sharing" | "border";
  /** What it is for, in a plain sentence. */
  readonly purpose: string;
  /** The same for somebody who does not write software, in a few sentences. */
  readonly plainWords: string;
  /** Standards that its codes, records or hashes follow. */
  readonly standards: readonly Standard[];
  /** Law that it can support. Whether a use of it is lawful, only the body that uses it can say. */
  readonly legalBasis: readonly LegalReference[];
  /** Where it stands, from the package's folder. */
  readonly files: { readonly interface: string; readonly contract: string };
  /** What an import statement says. */
  readonly importPath: string;
  /** Constructor arguments in words, in order. */
  readonly needs: readonly string[];
  /** Patterns that it is used with. */
  readonly worksWith: readonly string[];
}

/** A standard and where it can be read. */
export interface Standard {
  readonly name: string;
  readonly url: string;
}

/** A place in the law and what the pattern does towards it. */
export interface LegalReference {
  readonly law: string;
  /** Article, section or Part. */
  readonly section: string;
  readonly url: string;
  /** What the pattern supports there, in a few words. */
  readonly supports: string;
}
