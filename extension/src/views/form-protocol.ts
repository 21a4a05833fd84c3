/**
 * What the form's page and the extension say to each other. Types only: both sides import this file, and neither the
 * other's code.
 */
import type { FormDraft, FormField, FormProblem, ValueRow } from "@tolbooth/sdk";

/** Every word that the page shows, already in the reader's language. `{0}`, `{1}` stand for names and numbers. */
export interface FormWords {
  readonly addItem: string;
  readonly removeItem: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly removeNamed: string;
  readonly moveUpNamed: string;
  readonly moveDownNamed: string;
  readonly itemCount: string;
  readonly noItems: string;
  readonly exactItems: string;
  readonly itemName: string;
  readonly integerHint: string;
  readonly timeHint: string;
  readonly amountHint: string;
  readonly addressHint: string;
  readonly contractHint: string;
  readonly fixedBytesHint: string;
  readonly bytesHint: string;
  readonly textHint: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly pickAddress: string;
  readonly pickAddressFor: string;
  readonly accounts: string;
  readonly contracts: string;
  readonly now: string;
  readonly nowFor: string;
  readonly pickDate: string;
  readonly pickDateFor: string;
  readonly random: string;
  readonly randomFor: string;
  readonly hashText: string;
  readonly hashTextFor: string;
  readonly textToHash: string;
  readonly useHash: string;
  readonly hashFile: string;
  readonly hashFileFor: string;
  readonly textAsBytes: string;
  readonly textAsBytesFor: string;
  readonly textToEncode: string;
  readonly useBytes: string;
  readonly movement: string;
  readonly movementFor: string;
  readonly movementReference: string;
  readonly useMovement: string;
  readonly pickAgency: string;
  readonly pickAgencyFor: string;
  readonly pickLane: string;
  readonly pickLaneFor: string;
  readonly sender: string;
  readonly senderHint: string;
  readonly noSender: string;
  readonly ready: string;
  readonly oneLeft: string;
  readonly manyLeft: string;
  readonly stillNeeded: string;
  readonly wrongValue: string;
  readonly cancel: string;
  readonly copy: string;
  readonly copyNamed: string;
  readonly copied: string;
  readonly events: string;
  readonly whatNext: string;
}

/** What a field of bytes can be made from. */
export type FormMaker = "text-hash" | "file-hash" | "text-bytes" | "movement";

/** Somebody from whom the transaction can be sent. */
export interface FormSender {
  readonly name: string;
  readonly label: string;
  readonly address: string;
}

/** An address that can be chosen by its name. */
export interface FormPick {
  readonly group: "accounts" | "contracts";
  readonly name: string;
  readonly label: string;
  readonly address: string;
}

/** A number that can be chosen by the name of the public body that it stands for. */
export interface FormNumber {
  readonly label: string;
  readonly value: string;
}

/** Everything that the page needs to draw itself. */
export interface FormModel {
  readonly heading: string;
  /** What this form is about: contract, network, address. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly isProse?: boolean }[];
  readonly submit: string;
  readonly fields: readonly FormField[];
  readonly drafts: readonly FormDraft[];
  /** Absent for a form that sends nothing. */
  readonly senders?: readonly FormSender[];
  readonly sender?: string;
  readonly picks: readonly FormPick[];
  readonly numbers: { readonly agency: readonly FormNumber[]; readonly lane: readonly FormNumber[] };
  readonly words: FormWords;
}

/** What came back: shown beneath the form. */
export interface FormResult {
  readonly heading: string;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly copy?: boolean }[];
  /** What a function returned. */
  readonly outputs?: readonly ValueRow[];
  /** A sentence in the place of outputs. */
  readonly note?: string;
  readonly events?: readonly { readonly name: string; readonly values: readonly ValueRow[] }[];
  readonly followUps: readonly { readonly id: string; readonly label: string }[];
}

/** What went wrong: shown beneath the form, announced at once. */
export interface FormFailure {
  readonly heading: string;
  readonly what: string;
  /** What the source says of the contract's own error. */
  readonly explanation?: string;
  readonly next: string;
  readonly code: string;
  /** Arguments of the contract's own error. */
  readonly values: readonly ValueRow[];
  readonly followUps: readonly { readonly id: string; readonly label: string }[];
}

export type ToFormPage =
  | { readonly kind: "show"; readonly model: FormModel }
  | { readonly kind: "checked"; readonly revision: number; readonly problems: readonly FormProblem[] }
  /** What it would come to, tried without sending. An empty text takes an earlier one away. */
  | { readonly kind: "tried"; readonly revision: number; readonly text: string; readonly refused: boolean }
  | { readonly kind: "fill"; readonly path: readonly number[]; readonly text: string }
  /** A helper could not fill the field: said aloud. */
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "busy"; readonly text: string }
  | { readonly kind: "result"; readonly result: FormResult }
  | { readonly kind: "failed"; readonly failure: FormFailure }
  | { readonly kind: "idle" };

export type FromFormPage =
  | { readonly kind: "ready" }
  | {
      readonly kind: "changed";
      readonly revision: number;
      readonly drafts: readonly FormDraft[];
      readonly sender?: string;
    }
  | { readonly kind: "submit"; readonly drafts: readonly FormDraft[]; readonly sender?: string }
  /** Fill a field of bytes: with a text's hash, a file's hash, a text's bytes, or the id of a movement. */
  | {
      readonly kind: "make";
      readonly what: FormMaker;
      readonly path: readonly number[];
      readonly text: string;
      /** Length of the field in bytes, where it is fixed. */
      readonly size?: number;
    }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "follow"; readonly id: string }
  | { readonly kind: "cancel" };
