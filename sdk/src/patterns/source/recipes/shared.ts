import type { SourceRecipe } from "../types.js";

/** The first argument of almost every pattern's constructor. */
export const registryParameter: SourceRecipe["constructorParameters"][number] = {
  declaration: "IAgencyRegistry registry",
  name: "registry",
  meaning: "The registry that gates this contract.",
  typeImport: ["IAgencyRegistry", "governance/IAgencyRegistry.sol"],
};
