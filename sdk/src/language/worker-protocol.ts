import type { ErrorCode, ErrorDetails } from "../errors/index.js";
import type { BundledLibrary, Environment } from "../project/types.js";

/** What the language worker is started with. */
export interface LanguageWorkerData {
  /** Absolute paths of the folders that are open: above them nothing is looked at. */
  readonly roots: readonly string[];
  readonly bundledLibraries: readonly BundledLibrary[];
  /** The variables that forge's configuration reads. */
  readonly environment: Environment;
}

/** What the worker is told. It takes everything in turn, so an answer is about the texts that were sent before it was asked. */
export type LanguageWorkerTask =
  /** The text of an open document; `null` when it was closed, and what is on the disk counts again. */
  | { readonly kind: "document"; readonly path: string; readonly text: string | null }
  /** Files on the disk are not what they were. */
  | { readonly kind: "filesChanged" }
  | { readonly kind: "roots"; readonly roots: readonly string[] }
  | { readonly kind: "request"; readonly id: number; readonly request: string; readonly parameters: unknown }
  | { readonly kind: "cancel"; readonly id: number };

/** What the worker says. */
export type LanguageWorkerAnswer =
  | { readonly kind: "started"; readonly id: number }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: "failed";
      readonly id: number;
      /** Absent for a fault of ours. */
      readonly code?: ErrorCode;
      readonly details?: ErrorDetails;
      readonly reason: string;
    };
