/**
 * Reads the two documents of W3C Bitstring Status List v1.0: what a credential says about its status (section 2.1), and
 * the list (section 2.2). Proofs are not checked here: check them with the tool that checks the credentials.
 */
import { statusListName } from "../../privacy/index.js";
import type { Bytes32 } from "../../privacy/index.js";
import type { StatusPurpose } from "../../patterns/index.js";
import { decodeStatusList, greatestStatusListBytes, invalid } from "./bitstring.js";

/** Where the status of a credential stands. */
export interface StatusListEntry {
  readonly purpose: StatusPurpose;
  /** Place in the list, counted from 0. */
  readonly index: number;
  /** Address of the list's own credential. */
  readonly list: string;
  /** The list's name in `CredentialStatus`: `statusListName` of its address. */
  readonly name: Bytes32;
}

/** A list, expanded. */
export interface StatusList {
  /** Address of the list's own credential, where it states one. */
  readonly address: string | undefined;
  readonly purposes: readonly StatusPurpose[];
  /** The uncompressed bitstring. */
  readonly bits: Uint8Array;
}

/**
 * Reads `credentialStatus` of a credential: one `BitstringStatusListEntry`.
 *
 * @param entry The parsed JSON.
 * @throws TolboothError `STATUS_LIST_INVALID` when it is anything else, or has a purpose or size that
 * `CredentialStatus` does not know.
 */
export function readStatusListEntry(entry: unknown): StatusListEntry {
  const members = object("credentialStatus", entry);
  if (members["type"] !== "BitstringStatusListEntry")
    throw invalid("credentialStatus.type", "it is not BitstringStatusListEntry");
  const text = members["statusListIndex"];
  // The recommendation writes the index as a decimal number in a text.
  if (typeof text !== "string" || !/^(0|[1-9]\d{0,7})$/.test(text))
    throw invalid("credentialStatus.statusListIndex", "it is not a whole number written as text");
  const index = Number(text);
  if (index >= greatestStatusListBytes * 8)
    throw invalid("credentialStatus.statusListIndex", "no list has so many entries");
  const list = members["statusListCredential"];
  if (typeof list !== "string" || !URL.canParse(list))
    throw invalid("credentialStatus.statusListCredential", "it is not an address");
  refuseWideEntries("credentialStatus.statusSize", members["statusSize"]);
  return {
    purpose: purpose("credentialStatus.statusPurpose", members["statusPurpose"]),
    index,
    list,
    name: statusListName(list),
  };
}

/**
 * Reads and expands a `BitstringStatusListCredential`.
 *
 * @param credential The parsed JSON.
 * @throws TolboothError `STATUS_LIST_INVALID` when it is anything else, or has a purpose or size that
 * `CredentialStatus` does not know.
 */
export async function readStatusList(credential: unknown): Promise<StatusList> {
  const members = object("the document", credential);
  const types = many(members["type"]);
  if (!types.includes("VerifiableCredential") || !types.includes("BitstringStatusListCredential"))
    throw invalid("type", "it is not a BitstringStatusListCredential");
  const address = members["id"];
  if (address !== undefined && typeof address !== "string") throw invalid("id", "it is not text");
  const subject = object("credentialSubject", members["credentialSubject"]);
  if (subject["type"] !== "BitstringStatusList")
    throw invalid("credentialSubject.type", "it is not BitstringStatusList");
  refuseWideEntries("credentialSubject.statusSize", subject["statusSize"]);
  const element = "credentialSubject.statusPurpose";
  const purposes = many(subject["statusPurpose"]).map((one) => purpose(element, one));
  if (purposes.length === 0) throw invalid(element, "it is missing");
  const encoded = subject["encodedList"];
  if (typeof encoded !== "string") throw invalid("credentialSubject.encodedList", "it is not text");
  return { address, purposes, bits: await decodeStatusList(encoded) };
}

function object(element: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid(element, "it is not one object");
  return value as Record<string, unknown>;
}

function many(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function purpose(element: string, value: unknown): StatusPurpose {
  if (value !== "revocation" && value !== "suspension")
    throw invalid(element, "it is neither revocation nor suspension");
  return value;
}

function refuseWideEntries(element: string, size: unknown): void {
  if (size !== undefined && size !== 1) throw invalid(element, "an entry has one bit here");
}
