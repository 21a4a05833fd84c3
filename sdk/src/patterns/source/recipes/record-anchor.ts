import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const recordAnchorRecipe: SourceRecipe = {
  pattern: "RecordAnchor",
  family: "data-sharing",
  constructorParameters: [
    registryParameter,
    {
      declaration: "ISharingAgreementRegistry agreements",
      name: "agreements",
      meaning: "The sharing agreements that records are shared under.",
      typeImport: ["ISharingAgreementRegistry", "data-sharing/ISharingAgreementRegistry.sol"],
    },
  ],
  hook: {
    name: "_beforeAnchor",
    when: "before a record or a batch is anchored",
    parameters: [
      { declaration: "uint16 owner", name: "owner", meaning: "The agency that anchors." },
      {
        declaration: "bytes32 commitment",
        name: "commitment",
        meaning: "The commitment, or the root of a batch.",
      },
      { declaration: "bytes32 agreement", name: "agreement", meaning: "The sharing agreement; 0 for none." },
    ],
  },
  options: [
    { key: "agreementRequired", kind: "flag", title: "Nothing is anchored without a sharing agreement" },
  ],
  render: () => ({
    constants: [],
    error: {
      notice: "This project anchors nothing without a sharing agreement.",
      name: "AgreementRequired",
      parameters: [],
    },
    statements: ["if (agreement == bytes32(0)) revert AgreementRequired();"],
    uses: ["agreement"],
  }),
};
