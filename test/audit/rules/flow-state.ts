import type { ContractDefinition, FunctionDefinition } from "solidity-ast";
import type { Placed } from "./types.js";

/** Who has been let in so far on a path. */
export enum Gate {
  /** Nobody was asked. */
  None,
  /** The sender was checked against something. */
  Sender,
  /** The agency registry was asked about the sender. */
  Registry,
}

/** What has happened on one path. */
export interface PathState {
  gate: Gate;
  /** First call that could lead back into this contract. */
  call?: Placed;
  /** First write to storage. */
  write?: Placed;
  /** First event in this turn of every loop. */
  event?: Placed;
  /** An event was emitted somewhere. */
  told: boolean;
  /** What conditions said of parameters that never change: `12 == uint8(Kind.Deny)`. */
  facts: readonly Fact[];
}

/** Something that never changes was compared with a constant. */
export interface Fact {
  /** The variable. */
  variable: number;
  /** `length`, where it is not the variable itself. */
  member: string;
  isEqual: boolean;
  constant: string;
}

export const start: PathState = { gate: Gate.None, told: false, facts: [] };

/** The different paths that reach one point. */
export class Paths {
  private static readonly most = 96;
  private constructor(private readonly states: ReadonlyMap<string, PathState>) {}

  static readonly none = new Paths(new Map());

  static of(...states: PathState[]): Paths {
    return new Paths(new Map(states.map((state) => [keyOf(state), state])));
  }

  get isEmpty(): boolean {
    return this.states.size === 0;
  }

  [Symbol.iterator](): Iterator<PathState> {
    return this.states.values();
  }

  map(change: (state: PathState) => PathState): Paths {
    return Paths.of(...[...this.states.values()].map(change));
  }

  filter(keep: (state: PathState) => boolean): Paths {
    return Paths.of(...[...this.states.values()].filter(keep));
  }

  /** Both sets. Too many paths are folded together, in the way that finds more. */
  join(other: Paths): Paths {
    if (this.isEmpty) return other;
    if (other.isEmpty) return this;
    const both = new Paths(new Map([...this.states, ...other.states]));
    return both.states.size > Paths.most ? both.folded() : both;
  }

  private folded(): Paths {
    const groups = new Map<string, PathState>();
    for (const state of this.states.values()) {
      const key = [state.gate, !state.call, !state.write, !state.event, state.told].join();
      if (!groups.has(key)) groups.set(key, { ...state, facts: [] });
    }
    return Paths.of(...groups.values());
  }
}

/** The same for two paths on which the same has happened. */
export function keyOf(state: PathState): string {
  const facts = state.facts
    .map((one) => `${String(one.variable)}.${one.member}${one.isEqual ? "==" : "!="}${one.constant}`)
    .sort();
  return [state.gate, state.call?.src, state.write?.src, state.event?.src, state.told, ...facts].join();
}

export function sameFact(a: Fact, b: Fact): boolean {
  return (
    a.variable === b.variable && a.member === b.member && a.isEqual === b.isEqual && a.constant === b.constant
  );
}

/** The paths on which one more fact can be true. Two different constants are two different values. */
export function assume(paths: Paths, fact: Fact): Paths {
  return paths
    .filter((state) =>
      state.facts.every((known) => {
        if (known.variable !== fact.variable || known.member !== fact.member) return true;
        const same = known.constant === fact.constant;
        if (known.isEqual && fact.isEqual) return same;
        return known.isEqual === fact.isEqual || !same;
      }),
    )
    .map((state) => {
      const isKnown = state.facts.some(
        (known) =>
          known.variable === fact.variable &&
          known.isEqual === fact.isEqual &&
          known.constant === fact.constant,
      );
      return isKnown ? state : { ...state, facts: [...state.facts, fact] };
    });
}

/** The path's entry: a contract in its most derived form and one of its functions. */
export interface Entry {
  contract: ContractDefinition;
  function: FunctionDefinition;
}

/** What a rule hears while an entry point is followed. The paths are those before the act. */
export interface FlowListener {
  onWrite?(node: Placed, before: Paths, entry: Entry): void;
  /** A call that could lead back into this contract. */
  onCall?(node: Placed, before: Paths, entry: Entry): void;
  onEvent?(node: Placed, before: Paths, entry: Entry): void;
  /** A condition that reverts. */
  onCheck?(node: Placed, before: Paths, entry: Entry): void;
  /** The agency registry's gate is asked. `pausable` says whether a pause stops it. */
  onGate?(node: Placed, pausable: boolean, entry: Entry): void;
  onExit?(atEnd: Paths, entry: Entry): void;
}
