import type { Bytes32, ContractPlace } from "../../privacy/types.js";
import type {
  EpcisBusinessStep,
  EpcisDisposition,
  EpcisErrorReason,
  EpcisEventKind,
} from "../../patterns/epcis-codes.js";

/** One EPCIS event as it was read. It holds commercial data; what goes on the ledger is made by `captureArguments`. */
export interface EpcisEventReading {
  /** Where it stands in the document, such as `epcisBody.eventList[0]`. */
  readonly element: string;
  readonly kind: EpcisEventKind;
  /** Seconds since 1970, UTC, rounded down. */
  readonly eventTime: number;
  /** Absent when the event states none, or one of somebody's own vocabulary. */
  readonly businessStep?: EpcisBusinessStep;
  /** Absent when the event states none, or one of somebody's own vocabulary. */
  readonly disposition?: EpcisDisposition;
  /** `bizStep` or `disposition`, where the event states one that CBV 2.0 has no word for. */
  readonly ownVocabulary: readonly ("bizStep" | "disposition")[];
  /** Identifiers of the goods, as canonical GS1 Digital Links where GS1 has one; in order and each once. */
  readonly identifiers: readonly string[];
  /** The text that is hashed. It holds what the event holds. */
  readonly preHash: string;
  /** The event's hash as CBV 2.0 writes it: `ni:///sha-256;…?ver=CBV2.0`. */
  readonly eventHash: string;
  /** The same hash as 32 bytes. */
  readonly digest: Bytes32;
  /** Present when the event declares that an event with the same hash was in error. */
  readonly errorDeclaration?: EpcisErrorDeclaration;
}

/** EPCIS `errorDeclaration`. */
export interface EpcisErrorDeclaration {
  /** Absent when none is stated. */
  readonly reason?: EpcisErrorReason;
  /** Ids of the events that say what is right, as the document has them. */
  readonly correctiveEventIds: readonly string[];
}

/** What the commitments to events are made from. */
export interface EpcisCommitmentContext extends ContractPlace {
  /**
   * The key that the border agencies share off the ledger for this epoch, at least 16 bytes. The salts are derived from
   * it, so that whoever holds it and the event can make the commitments again, and nobody else can try events. Never
   * stored by the sdk.
   */
  readonly epochKey: Uint8Array;
}
