import type { RawCall, Step } from "./ask-tracers.js";
import { StepMemory } from "./step-memory.js";
import { everyCall, isCreation } from "./transaction-codes.js";

/**
 * An instruction and those that ran before it in the same call, newest first, by their places in the code: where an
 * instruction stands for several lines, those before it tell which is meant.
 */
export type Trail = readonly number[];

/** Instructions of a call. */
export interface CallSteps {
  /** The one of the caller that made it. */
  calledAt?: Trail;
  /** The last that ran in it. */
  lastAt?: Trail;
}

/** The instruction that wrote a slot last. */
export interface SlotWrite {
  readonly call: RawCall;
  readonly at: Trail;
}

/** What the hash of a slot was made from: the slot of a mapping and a key, or the slot of an array or text alone. */
export interface SlotHash {
  readonly parent: bigint;
  /** A text where the mapping's keys are texts. */
  readonly key?: bigint | string;
}

/** What the instructions of a transaction tell. */
export interface PlacedSteps {
  readonly calls: ReadonlyMap<RawCall, CallSteps>;
  /** By `slotKey`. What was taken back is not there. */
  readonly writes: ReadonlyMap<string, SlotWrite>;
  /** By the hash itself. */
  readonly hashes: ReadonlyMap<bigint, SlotHash>;
}

export function slotKey(address: string, slot: bigint): string {
  return `${address.toLowerCase()} ${slot.toString(16)}`;
}

const calling = /^(CALL|CALLCODE|DELEGATECALL|STATICCALL|CREATE|CREATE2|SELFDESTRUCT)$/;

interface Frame {
  readonly call: RawCall;
  /** Whose storage it uses. */
  readonly storage: string | undefined;
  /** Whether what it wrote stayed: neither it nor a call around it failed. */
  readonly stays: boolean;
  readonly memory: StepMemory;
  /** What ran last in it, oldest first. */
  readonly ran: number[];
  next: number;
}

/** So many instructions are kept of each call. */
const KEPT = 64;

function trailOf({ ran }: Frame): Trail {
  return ran.slice(-KEPT).reverse();
}

function keep(ran: number[], pc: number): void {
  ran.push(pc);
  if (ran.length > 16 * KEPT) ran.splice(0, ran.length - KEPT);
}

/**
 * Lays the instructions over the tree of calls. `undefined` when they do not fit each other, so that no wrong line is
 * shown. Calls of the ledger's built-in functions stand in the tree of some nodes and not in that of others.
 */
export function placeSteps(root: RawCall, steps: readonly Step[]): PlacedSteps | undefined {
  const calls = new Map<RawCall, CallSteps>([[root, {}]]);
  const writes = new Map<string, SlotWrite>();
  const hashes = new Map<bigint, SlotHash>();
  const open: Frame[] = [frameOf(root, undefined)];
  const close = (from: number): void => {
    for (const frame of open.splice(from)) calls.get(frame.call)!.lastAt = trailOf(frame);
  };
  let entered: RawCall | undefined;
  for (const step of steps) {
    if (step.depth === open.length + 1) {
      if (!entered) return undefined;
      open.push(frameOf(entered, open.at(-1)));
    }
    if (step.depth > open.length || step.depth < 1) return undefined;
    close(step.depth);
    entered = undefined;
    const frame = open[step.depth - 1]!;
    keep(frame.ran, step.pc);
    frame.memory.follow(step, hashes);
    const slot = step.op === "SSTORE" ? step.stack?.at(-1) : undefined;
    if (slot !== undefined && frame.stays && frame.storage !== undefined)
      writes.set(slotKey(frame.storage, BigInt(slot)), { call: frame.call, at: trailOf(frame) });
    if (!calling.test(step.op)) continue;
    const child = frame.call.calls?.[frame.next];
    if (!child || !isCallOf(child, step)) continue;
    frame.next += 1;
    calls.set(child, { calledAt: trailOf(frame) });
    entered = child;
  }
  close(0);
  return calls.size === countCalls(root) ? { calls, writes, hashes } : undefined;
}

function frameOf(call: RawCall, around: Frame | undefined): Frame {
  const isBorrowed = call.type === "DELEGATECALL" || call.type === "CALLCODE";
  return {
    call,
    storage: isBorrowed ? around?.storage : call.to,
    stays: (around?.stays ?? true) && !call.error,
    memory: new StepMemory(),
    ran: [],
    next: 0,
  };
}

function isCallOf(child: RawCall, { op, stack }: Step): boolean {
  if (child.type !== op) return false;
  const target = isCreation(child) || op === "SELFDESTRUCT" ? undefined : stack?.at(-2);
  return target === undefined || !child.to || BigInt(target) % (1n << 160n) === BigInt(child.to);
}

export function countCalls(root: RawCall): number {
  return [...everyCall(root)].length;
}
