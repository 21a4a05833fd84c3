// One part of an audit: how its facts are gathered, and what they say.
import type { AuditCheck } from "@tolbooth/sdk";
import type { AuditExceptions } from "../exceptions.js";
import type { AuditUnit } from "../units.js";

/** What a part may use while it gathers facts. */
export interface PartContext {
  readonly signal: AbortSignal;
  readonly workers: number;
  /** Fewer repetitions: for a quick look, never for a record. */
  readonly quick: boolean;
  /** Says how far it is. */
  readonly onProgress: (done: number, total: number) => void;
  /** Says something that somebody may want to know before the end. */
  readonly onNote: (text: string) => void;
}

/** What the facts say. */
export interface PartVerdict {
  /** What goes into the record. Empty when something is wrong. */
  readonly checks: readonly AuditCheck[];
  /** Everything that is wrong, each in words. */
  readonly problems: readonly string[];
  /** The figures for the table at the end. They are there even when something is wrong. */
  readonly figures: Readonly<Record<string, string>>;
}

/** A part of an audit. `Facts` are kept as JSON until something that they were gathered from changes. */
export interface AuditPart<Facts> {
  readonly name: string;
  /** Whether the part has anything to say about this unit. */
  applies(unit: AuditUnit): boolean;
  /** One hash over everything that the facts depend on. */
  inputs(unit: AuditUnit, quick: boolean): string;
  /** Gathers the facts. This is what takes time. */
  gather(unit: AuditUnit, context: PartContext): Promise<Facts>;
  /** Judges the facts in the light of what people wrote down. Takes no time. */
  judge(
    unit: AuditUnit,
    facts: Facts,
    exceptions: AuditExceptions,
    inputs: string,
    quick: boolean,
  ): PartVerdict;
  /** How long it takes at the first time, in seconds. Only for the estimate. */
  readonly usualSeconds: number;
}
