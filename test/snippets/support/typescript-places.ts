import { readFileSync } from "node:fs";
import path from "node:path";
import { expandWithDefaults, readSnippets, type Snippet } from "./expand.js";

export const root = path.resolve(import.meta.dirname, "../../..");

const sdkNames = [
  "AgencyRegistryClient",
  "capabilities",
  "ConsentRegistryClient",
  "isTolboothError",
  "MovementClearanceClient",
  "movementId",
  "planCdsImport",
  "readCdsFolder",
  "readFhirConsent",
];

/** What stands in a file where somebody types one of the shorter snippets. */
const surroundings = `import {
  type CdsCommitmentContext,
  type FhirConsentReading,
${sdkNames.map((name) => `  ${name},`).join("\n")}
} from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";

declare const session: ProjectSession;
declare const agencies: AgencyRegistryClient;
declare const consents: ConsentRegistryClient;
declare const movements: MovementClearanceClient;
declare const registryAddress: string;
declare const keyAddress: string;
declare const epochKey: Uint8Array;
declare const document: Uint8Array;
declare const chainId: number;
declare const commitment: CdsCommitmentContext;
declare const reading: FhirConsentReading;
declare const dataCommitment: string;
declare const evidence: string;
declare const goods: string;
declare const consentId: string;
export const surroundings = [${sdkNames.join(", ")}, session, agencies, consents, movements, registryAddress, keyAddress,
  epochKey, document, chainId, commitment, reading, dataCommitment, evidence, goods, consentId] as const;
export type Surroundings = [CdsCommitmentContext, FhirConsentReading];
`;

/** Snippets that are a file of their own. The others stand inside one. */
const wholeFiles = new Set(["tb-open-project", "tb-script", "tb-test"]);

/** The snippets of snippets/typescript.json. */
export function typescriptSnippets(): Snippet[] {
  return readSnippets(readFileSync(path.join(root, "snippets/typescript.json"), "utf8"));
}

/** A TypeScript file in which the snippet was typed and every default (or that choice) accepted. */
export function fileWithSnippet(snippet: Snippet, choose?: (options: string[]) => string): string {
  const text = expandWithDefaults(snippet.body, choose);
  if (wholeFiles.has(snippet.prefix)) return `${text}\nexport {};\n`;
  // In a block of its own: a snippet's names may be those of the surroundings.
  return `${surroundings}
export async function example(): Promise<void> {
  {
${text}
  }
}
`;
}
