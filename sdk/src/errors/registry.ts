/**
 * Everything that can go wrong, in one place. Each room has its own table; this joins them.
 * A code is never renamed or reused once it was released.
 */
import { assessmentErrors } from "./assessment-errors.js";
import { compileErrors } from "./compile-errors.js";
import { deployErrors } from "./deploy-errors.js";
import { driftErrors } from "./drift-errors.js";
import { eventErrors } from "./event-errors.js";
import { generalErrors } from "./general-errors.js";
import { languageErrors } from "./language-errors.js";
import { lintErrors } from "./lint-errors.js";
import { localNetworkErrors } from "./local-network-errors.js";
import { networkErrors } from "./network-errors.js";
import { projectErrors } from "./project-errors.js";
import { scenarioErrors } from "./scenario-errors.js";
import { standardsErrors } from "./standards-errors.js";
import { testingErrors } from "./testing-errors.js";
import { transactionErrors } from "./transaction-errors.js";
import { verifyErrors } from "./verify-errors.js";
import type { ErrorDescriptor, ErrorDetails } from "./descriptor.js";

export type { ErrorDescriptor, ErrorDetails } from "./descriptor.js";

const registry = {
  ...generalErrors,
  ...projectErrors,
  ...compileErrors,
  ...languageErrors,
  ...lintErrors,
  ...networkErrors,
  ...localNetworkErrors,
  ...deployErrors,
  ...driftErrors,
  ...eventErrors,
  ...scenarioErrors,
  ...standardsErrors,
  ...testingErrors,
  ...transactionErrors,
  ...verifyErrors,
  ...assessmentErrors,
} satisfies Record<string, ErrorDescriptor>;

/** The code of something that can go wrong. */
export type ErrorCode = keyof typeof registry;

/** Every code, for documents and tests. */
export const errorCodes = Object.keys(registry) as ErrorCode[];

/** Fills `{name}` in a descriptor's texts from the details. A list is joined with commas. */
export function describe(
  code: ErrorCode,
  details: ErrorDetails,
): { what: string; next: string; exit: 1 | 2 | 3 } {
  const descriptor: ErrorDescriptor = registry[code];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = details[name];
      if (value === undefined) return `(${name} not given)`;
      return Array.isArray(value) ? value.join(", ") : String(value);
    });
  return { what: fill(descriptor.what), next: fill(descriptor.next), exit: descriptor.exit };
}
