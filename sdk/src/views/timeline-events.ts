import type { DecodedEvent } from "../deploy/index.js";

/** An event as time lines read it. `blockHash` tells two blocks of the same number apart. */
export type TimelineEvent = DecodedEvent & { readonly blockHash?: string };

/** What became known and what the chain took back. */
export interface TimelineChanges {
  readonly added: readonly TimelineEvent[];
  readonly retracted: readonly TimelineEvent[];
}

/** Events in the order of the chain, each once, by what they are about. */
export class EventsBySubject {
  private readonly bySubject = new Map<string, Map<string, TimelineEvent>>();

  /** Takes changes in. Returns the subjects that they touched. */
  change(
    { added, retracted }: TimelineChanges,
    subjectsOf: (event: TimelineEvent) => readonly string[],
  ): Set<string> {
    const touched = new Set<string>();
    for (const event of retracted)
      for (const subject of subjectsOf(event)) {
        touched.add(subject);
        const events = this.bySubject.get(subject);
        events?.delete(keyOf(event));
        if (events?.size === 0) this.bySubject.delete(subject);
      }
    for (const event of added)
      for (const subject of subjectsOf(event)) {
        touched.add(subject);
        const events = this.bySubject.get(subject) ?? new Map<string, TimelineEvent>();
        this.bySubject.set(subject, events.set(keyOf(event), event));
      }
    return touched;
  }

  of(subject: string): TimelineEvent[] {
    return [...(this.bySubject.get(subject)?.values() ?? [])].sort(
      (one, other) => one.blockNumber - other.blockNumber || one.logIndex - other.logIndex,
    );
  }

  subjects(): string[] {
    return [...this.bySubject.keys()];
  }

  clear(): void {
    this.bySubject.clear();
  }
}

/** The text of an argument, where the event has it and it is one value. */
export function argumentOf(event: TimelineEvent, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const value = event.arguments.find((argument) => argument.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

/** The number of an argument, where it has one. */
export function numberOf(event: TimelineEvent, name: string | undefined): number | undefined {
  const text = argumentOf(event, name);
  return text === undefined ? undefined : Number(text);
}

function keyOf({ blockHash, blockNumber, transactionHash, logIndex }: TimelineEvent): string {
  return `${blockHash ?? blockNumber}:${transactionHash}:${logIndex}`;
}
