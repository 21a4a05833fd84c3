import { law } from "./law.js";
import type { LintRule } from "./types.js";

/** Found in TypeScript by `lintTypeScript`, and described here with the others. */
export const personValueInSdkCall: LintRule = {
  id: "person-value-in-sdk-call",
  title: "A person's value where a commitment belongs",
  severity: "error",
  explanation:
    "What a client of a pattern is given becomes part of a transaction. A value of a person that is passed there, or its bare hash, is on the chain for ever, though the contract took it for a commitment.",
  remedy:
    "Pass a commitment with a new salt (commitmentLeaf, newSalt), or a look-up key made with a secret key (hmacSha256, lookupKey).",
  law: [law.minimisation, law.pseudonymisation, law.erasure, law.edpb],
  check: () => undefined,
};
