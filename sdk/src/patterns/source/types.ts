/** One public body as a contract of a project's own names it. */
export interface NamedAgency {
  /** Words or a constant's name: `Border Force` becomes `BORDER_FORCE`. */
  readonly name: string;
  /** Its number in the AgencyRegistry, 1 to 65535. */
  readonly number: number;
  /** Its lane in MovementClearance, 1 to 32, where it has one. */
  readonly lane?: number;
}

/** What every pattern's own contract can be told. */
export interface SourceOptions {
  /** Name of the contract, a Solidity identifier. Default: `Own` and the pattern's name. */
  readonly name?: string;
  /** What it is, in a sentence, for its NatSpec. */
  readonly title?: string;
  /** Public bodies that become named constants. */
  readonly agencies?: readonly NamedAgency[];
  /** The pattern's own options, by their keys. */
  readonly rules?: Readonly<Record<string, OptionValue>>;
}

/** What an option can be set to. */
export type OptionValue = boolean | number | readonly number[] | readonly string[];

/** An option of a pattern: a rule that the project's own contract may add. */
export type PatternOption =
  /** Yes or no. */
  | { readonly key: string; readonly kind: "flag"; readonly title: string }
  /** A whole number with its unit and bounds. */
  | {
      readonly key: string;
      readonly kind: "number";
      readonly title: string;
      readonly unit: "days" | "hours" | "items";
      readonly minimum: number;
      readonly maximum: number;
    }
  /** Some of a table of codes. */
  | {
      readonly key: string;
      readonly kind: "codes";
      readonly title: string;
      readonly codes: readonly { readonly code: number; readonly name: string }[];
    }
  /** Some of the agencies that the contract names. */
  | {
      readonly key: string;
      readonly kind: "agencies";
      readonly title: string;
      readonly by: "number" | "lane";
    };

/** A rule as Solidity: what it declares and what it asks. */
export interface RenderedRule {
  /** Constants, each with its NatSpec lines. */
  readonly constants: readonly { readonly notice: string; readonly code: string }[];
  /** A custom error. `parameters` in order: declaration and meaning. */
  readonly error: {
    readonly notice: string;
    readonly name: string;
    readonly parameters: readonly { readonly declaration: string; readonly meaning: string }[];
  };
  /** Statements of the hook. */
  readonly statements: readonly string[];
  /** Further imports: name → path below `@tolbooth/sdk/contracts/`. */
  readonly imports?: Readonly<Record<string, string>>;
  /** Parameters of the hook that the statements use. */
  readonly uses: readonly string[];
}

/** How a pattern's own contract is made. */
export interface SourceRecipe {
  readonly pattern: string;
  readonly family: "governance" | "data-sharing" | "border";
  /** Parameters of the pattern's constructor. `typeImport` is a path below `@tolbooth/sdk/contracts/`. */
  readonly constructorParameters: readonly {
    readonly declaration: string;
    readonly name: string;
    readonly meaning: string;
    readonly typeImport?: readonly [name: string, path: string];
  }[];
  /** The function for own rules: its name, when it is asked, and its parameters. */
  readonly hook: {
    readonly name: string;
    readonly when: string;
    readonly parameters: readonly {
      readonly declaration: string;
      readonly name: string;
      readonly meaning: string;
    }[];
  };
  readonly options: readonly PatternOption[];
  /** The rule of an option that is set. */
  render(key: string, value: OptionValue, agencies: readonly NamedAgency[]): RenderedRule;
}

/** A contract of a project's own, made from a pattern. */
export interface RenderedSource {
  /** `PortClearance.sol`. */
  readonly fileName: string;
  readonly source: string;
  /** Constructor arguments in words, in order. */
  readonly constructorArguments: readonly string[];
}
