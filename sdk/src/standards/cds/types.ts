import type { TolboothError } from "../../errors/index.js";

/** Function code of a CDS notification (HMRC Customs Declarations API 3.0, WCO `Response/FunctionCode`). */
export type CdsFunctionCode =
  | "01" | "02" | "03" | "05" | "06" | "07" | "08" | "09" | "10" | "11"
  | "13" | "14" | "15" | "16" | "17" | "18" | "50" | "51"; // prettier-ignore

/** One CDS notification as read from its XML. */
export interface CdsNotification {
  /** File name inside the imported folder. */
  readonly file: string;
  /** `Response/FunctionalReferenceID`: HMRC's identifier of this notification; the same one twice is one notification. */
  readonly notificationId: string;
  readonly functionCode: CdsFunctionCode;
  /** Movement Reference Number (`Declaration/ID`). */
  readonly mrn: string;
  /** `Declaration/VersionID`; absent in some notifications. */
  readonly versionId?: number;
  /** `IssueDateTime` in seconds since 1970, UTC. */
  readonly issuedAt: number;
  /** `IssueDateTime` as it stands in the XML, with its format code. */
  readonly issuedText: string;
  /** The sequence number at the start of the file name, where it has one. */
  readonly sequence?: number;
  /** keccak256 of the canonical form of the whole document: prefixes, comments and white space do not count. */
  readonly contentHash: string;
}

/** What a folder of notifications holds. */
export interface CdsFolderReading {
  readonly folder: string;
  /** In the order in which they act: by MRN as each first appears, then by sequence. */
  readonly notifications: readonly CdsNotification[];
  /** Files that could not be read, and copies that contradict each other. The others stand. */
  readonly problems: readonly TolboothError[];
  /** XML files that are declarations, which HMRC's samples keep beside their notifications. Left out. */
  readonly declarations: readonly string[];
  /** Copies of a notification under another name, left out. */
  readonly duplicates: readonly { readonly file: string; readonly sameAs: string }[];
}
