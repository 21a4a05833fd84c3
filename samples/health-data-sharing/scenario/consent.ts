import path from "node:path";
import {
  ConsentRegistryClient,
  isTolboothError,
  readFhirConsent,
  type ConsentCheck,
  type FhirConsentReading,
} from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";
import { numberOf, setUpBoards } from "./boards.js";

/** One line of the story, for people. */
export type Say = (line: string) => void;

/** What the scenario ends with. */
export interface Ending {
  readonly consentId: string;
  readonly reading: FhirConsentReading;
  readonly check: ConsentCheck;
}

/** Plays the story of one consent on the session's network. The document and the secret never leave this process. */
export async function playConsent(session: ProjectSession, say: Say): Promise<Ending> {
  await setUpBoards(session);
  const lothian = await session.client(ConsentRegistryClient, "HealthConsents", "nhs-lothian");
  const relayer = await session.client(ConsentRegistryClient, "HealthConsents", "relayer");
  const controller = numberOf(session, "nhs-lothian");
  const recipient = numberOf(session, "nhs-highland");

  // The person signs the document at NHS Lothian. A new salt and a new secret are made for this consent alone.
  const document = await session.host.files.readFile(
    path.join(session.project.root, "scenario/consent.json"),
  );
  if (document === undefined) throw new Error("scenario/consent.json is not there");
  const { network } = await session.connection();
  const reading = readFhirConsent(document, { chainId: network.chainId, contract: lothian.address });
  say(`NHS Lothian reads the FHIR Consent: ${reading.kind}, until ${day(reading.until - 1)}.`);
  say(`  What goes on chain: ${reading.terms.slice(0, 18)}… (a salted commitment) and a withdrawal lock.`);

  const { id: consentId, receipt } = await lothian.record({ ...reading, recipient });
  say(`NHS Lothian records it as consent ${consentId.slice(0, 10)}… for ${receipt.gasUsed} gas.`);

  await ask(session, "nhs-highland", consentId, say);
  await ask(session, "nhs-fife", consentId, say);

  // Years later, at home, without an account: the person gives the secret to any relayer.
  say("The person changes their mind and hands the secret to a relayer. No account, no role, no waiting.");
  await relayer.withdrawWithSecret({
    controller,
    recipient,
    terms: reading.terms,
    secret: reading.withdrawSecret,
  });
  await ask(session, "nhs-highland", consentId, say);

  return { consentId, reading, check: await lothian.check(consentId, recipient) };
}

/** A board asks for access. The answer is on chain; the record is not. */
async function ask(session: ProjectSession, board: string, consentId: string, say: Say): Promise<void> {
  try {
    await session.send("SharedRecordAccess", "requestAccess", [consentId], { from: board });
    say(`${board} asks for access: permitted.`);
  } catch (error) {
    if (!isTolboothError(error, "TRANSACTION_REVERTED")) throw error;
    const consents = await session.client(ConsentRegistryClient, "HealthConsents", board);
    const { why } = await consents.check(consentId, numberOf(session, board));
    say(`${board} asks for access: refused (${why}).`);
  }
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
