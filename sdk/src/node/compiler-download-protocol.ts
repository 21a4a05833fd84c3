import type { ErrorCode, ErrorDetails } from "../errors/index.js";
import type { NpmSurroundings } from "./npm-registry/npm-configuration.js";
import type { SolcPackage } from "./npm-registry/solc-package.js";

/** What the download's worker is started with. */
export interface DownloadJob {
  /** A version or a range. */
  readonly wanted: string;
  /** The folder whose `.npmrc` counts. */
  readonly folder: string;
  /** Default: those of the process. */
  readonly surroundings?: NpmSurroundings;
}

/** What it says. After `done` or `failed` it ends. */
export type DownloadMessage =
  | { readonly kind: "bytes"; readonly received: number; readonly total?: number }
  | { readonly kind: "done"; readonly solc: SolcPackage }
  | {
      readonly kind: "failed";
      /** Absent when it is no error of the registry of errors. */
      readonly code?: ErrorCode;
      readonly details: ErrorDetails;
    };
