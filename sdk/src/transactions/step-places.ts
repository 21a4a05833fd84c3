import type { RawCall, Step } from "./ask-tracers.js";

/** Instructions of a call, by their place in the code that ran. */
export interface CallSteps {
  /** Instruction of the caller that made it. */
  calledAt?: number;
  /** The last that ran in it. */
  lastAt?: number;
}

const calling = /^(CALL|CALLCODE|DELEGATECALL|STATICCALL|CREATE|CREATE2|SELFDESTRUCT)$/;

/**
 * Lays the instructions over the tree of calls. `undefined` when they do not fit each other, so that no wrong line is
 * shown. Calls of the ledger's built-in functions stand in the tree of some nodes and not in that of others.
 */
export function placeSteps(root: RawCall, steps: readonly Step[]): Map<RawCall, CallSteps> | undefined {
  const found = new Map<RawCall, CallSteps>([[root, {}]]);
  const open: { call: RawCall; next: number }[] = [{ call: root, next: 0 }];
  let entered: RawCall | undefined;
  for (const step of steps) {
    if (step.depth === open.length + 1) {
      if (!entered) return undefined;
      open.push({ call: entered, next: 0 });
    }
    if (step.depth > open.length || step.depth < 1) return undefined;
    open.length = step.depth;
    entered = undefined;
    const frame = open[step.depth - 1]!;
    found.get(frame.call)!.lastAt = step.pc;
    if (!calling.test(step.op)) continue;
    const child = frame.call.calls?.[frame.next];
    if (!child || !isCallOf(child, step)) continue;
    frame.next += 1;
    found.set(child, { calledAt: step.pc });
    entered = child;
  }
  return found.size === countCalls(root) ? found : undefined;
}

function isCallOf(child: RawCall, { op, stack }: Step): boolean {
  if (child.type !== op) return false;
  const target = /CALL/.test(op) ? stack?.at(-2) : undefined;
  return target === undefined || !child.to || BigInt(target) % (1n << 160n) === BigInt(child.to);
}

/** Without recursion: a transaction can be a thousand calls deep. */
export function countCalls(root: RawCall): number {
  let count = 0;
  const waiting = [root];
  for (let call = waiting.pop(); call; call = waiting.pop()) {
    count += 1;
    waiting.push(...(call.calls ?? []));
  }
  return count;
}
