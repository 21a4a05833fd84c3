import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const jointGovernanceRecipe: SourceRecipe = {
  pattern: "JointGovernance",
  family: "governance",
  constructorParameters: [
    registryParameter,
    { declaration: "uint16[] memory members", name: "members", meaning: "The first members." },
    { declaration: "uint8 quorum", name: "quorum", meaning: "How many of them must approve." },
    { declaration: "uint48 delay", name: "delay", meaning: "How long a call then waits, in seconds." },
  ],
  hook: {
    name: "_beforePropose",
    when: "before a proposal is made",
    parameters: [
      { declaration: "uint16 agency", name: "agency", meaning: "The agency that proposes." },
      { declaration: "address target", name: "target", meaning: "The contract that would be called." },
      { declaration: "bytes4 selector", name: "selector", meaning: "The function that would be called." },
    ],
  },
  options: [
    { key: "onlyRegistry", kind: "flag", title: "Only calls of the registry, and of its own set-up" },
  ],
  render: () => ({
    constants: [],
    error: {
      notice: "This project governs its registry and nothing else.",
      name: "TargetNotGoverned",
      parameters: [{ declaration: "address target", meaning: "The contract that was given." }],
    },
    statements: [
      "if (target != address(registry) && target != address(this)) revert TargetNotGoverned(target);",
    ],
    uses: ["target"],
  }),
};
