/** One pattern as data: what it is for, where it stands, what it goes with. Read by the CLI and the editor. */
export interface PatternDescription {
  readonly name: string;
  readonly family: "governance" | "data-sharing" | "border";
  /** What it is for, in a plain sentence. */
  readonly purpose: string;
  /** What an import statement says. */
  readonly importPath: string;
  /** Constructor arguments in words. */
  readonly needs: readonly string[];
  readonly worksWith: readonly string[];
}

/** Every pattern that Tolbooth has now. */
export const patternCatalogue: readonly PatternDescription[] = [
  {
    name: "AgencyRegistry",
    family: "governance",
    purpose: "Says which public body is behind a key, what the key may do and until when.",
    importPath: "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol",
    needs: ["the first governor's account", "the first guardian's account"],
    worksWith: ["ConsentRegistry", "MovementClearance"],
  },
  {
    name: "ConsentRegistry",
    family: "data-sharing",
    purpose:
      "Holds the status of a person's consent. The document stays off chain, and the person can withdraw.",
    importPath: "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol",
    needs: ["the address of an AgencyRegistry"],
    worksWith: ["AgencyRegistry"],
  },
  {
    name: "MovementClearance",
    family: "border",
    purpose:
      "Releases goods only when every required agency has cleared this version. Any one of them can hold alone.",
    importPath: "@tolbooth/sdk/contracts/border/MovementClearance.sol",
    needs: ["the address of an AgencyRegistry"],
    worksWith: ["AgencyRegistry"],
  },
];
