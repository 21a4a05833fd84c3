import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { choicesOf, expandWithDefaults, readSnippets } from "./support/expand.js";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");
const solc = require("solc") as { compile(input: string, callbacks: object): string };

const header = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";
`;

/** Where a snippet is typed: what stands around it there. */
const places: Record<string, (text: string) => string> = {
  file: (text) => text,
  first: (text) => `${text}\ncontract Example {}\n`,
  top: (text) => `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n${text}\ncontract Example {}\n`,
  member: (text) => `${header}
contract Example is AgencyGated {
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}
${text}
}
`,
  statement: (text) => `${header}
contract Example is AgencyGated {
    error NotAllowed(uint16 agency);
    error NoConsent(bytes32 consent, uint8 why);
    IConsentRegistry internal consents;
    IMovementClearance internal movements;
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}
    function example(
        bytes32 salt, bytes32 contentHash, bytes32 epochKeyCommit, bytes32 hmac, uint16 agency, bytes32 consent,
        uint16 recipient, bytes32 terms, IConsentRegistry.Source[] calldata sources, bytes32 id, uint8 lane, bytes32 evidence
    ) external {
${text}
    }
}
`,
};

const placeOf: Record<string, keyof typeof places> = {
  "tb-file": "first",
  "tb-agency-registry": "file",
  "tb-consent-registry": "file",
  "tb-movement-clearance": "file",
  "tb-gated-contract": "file",
  "tb-consent-reader": "file",
  "tb-import-agency-registry": "top",
  "tb-import-consent-registry": "top",
  "tb-import-movement-clearance": "top",
  "tb-import-commitments": "top",
  "tb-gated-function": "member",
  "tb-governor-function": "member",
  "tb-capability": "member",
  "tb-error": "member",
  "tb-event": "member",
  "tb-record": "member",
  "tb-consent-modifier": "member",
  "tb-released-modifier": "member",
  "tb-window": "member",
  "tb-merkle-proof": "member",
  "tb-commit-leaf": "statement",
  "tb-lookup-key": "statement",
  "tb-revert": "statement",
  "tb-check-consent": "statement",
  "tb-check-consents": "statement",
  "tb-decide": "statement",
  "tb-authorise": "statement",
};

/** solc's own warnings about the test's surroundings: unused parameters and locals, mutability that could be narrower. */
const aboutTheSurroundings = new Set(["5667", "2072", "2018"]);

interface Finding {
  readonly errorCode: string;
  readonly severity: string;
  readonly formattedMessage: string;
  readonly sourceLocation?: { readonly file: string };
}

/** Every error, and the warnings about the snippet itself. */
function compile(text: string): { code: string; severity: string; message: string }[] {
  const input = {
    language: "Solidity",
    sources: { "Example.sol": { content: text } },
    settings: { outputSelection: {} },
  };
  const output = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import: (unit: string) => {
        try {
          return { contents: readFileSync(require.resolve(unit), "utf8") };
        } catch {
          return { error: `not found: ${unit}` };
        }
      },
    }),
  ) as { errors?: Finding[] };
  const own = (output.errors ?? []).filter(
    (one) => one.severity === "error" || one.sourceLocation?.file === "Example.sol",
  );
  return own.map((one) => ({
    code: one.errorCode,
    severity: one.severity,
    message: one.formattedMessage,
  }));
}

describe("Solidity snippets", () => {
  const snippets = readSnippets(readFileSync(path.join(root, "snippets/solidity.json"), "utf8"));

  it("are at least twenty, each with a prefix of its own that starts with tb-", () => {
    assert.ok(snippets.length >= 20, `${snippets.length}`);
    assert.equal(new Set(snippets.map((one) => one.prefix)).size, snippets.length);
    for (const { prefix, description } of snippets) {
      assert.match(prefix, /^tb-[a-z-]+$/);
      assert.ok(description.endsWith("."), prefix);
    }
  });

  it("each have a place where they are tried", () => {
    assert.deepEqual(snippets.map((one) => one.prefix).sort(), Object.keys(placeOf).sort());
  });

  for (const { prefix, body } of snippets) {
    it(`${prefix} compiles with its defaults and with each choice, without a warning`, () => {
      const choices = choicesOf(body);
      for (const choice of choices.length > 0 ? choices : [undefined]) {
        const text = expandWithDefaults(body, (options) => choice ?? options[0]!);
        assert.doesNotMatch(text, /\$\{|\$\d/, "a placeholder is left");
        const findings = compile(places[placeOf[prefix] ?? "file"]!(text)).filter(
          (one) => one.severity === "error" || !aboutTheSurroundings.has(one.code),
        );
        assert.deepEqual(findings, [], `${choice ?? ""}\n${text}`);
      }
    });
  }

  it("would not pass with a wrong one", () => {
    assert.notDeepEqual(compile(places["statement"]!("bytes32 x = Commitments.leaf(salt);")), []);
  });
});
