import { TolboothError, isTolboothError, throwIfCancelled } from "../../errors/index.js";
import { isSilence } from "../../networks/network-errors.js";
import type { Connection } from "../../networks/types.js";
import { sleep } from "../../networks/waiting.js";
import type { LongOperation } from "../../ports.js";
import { askHead, askLogs, type BlockHead } from "./ask-logs.js";
import { findFork } from "./find-fork.js";
import { Span } from "./span.js";
import type { EventStore, LogAnswer, StoreState } from "./types.js";

/** So many ranges are asked for at a time, and so many answers are in memory at most. */
const PARTS_AT_ONCE = 3;
const QUESTIONS_AT_ONCE = 8;
/** How often a range is asked for again when the node is silent or answers nonsense, and how long is waited at first. */
const TRIES = 5;
const FIRST_WAIT = 200;

/** A range whose logs have come. */
interface Fetched {
  readonly from: number;
  readonly end: BlockHead;
  readonly answer: LogAnswer;
}

/** The chain is not the one that it was a moment ago. */
class ChainMoved extends Error {}

export interface UpdateOutcome {
  /** The newest block of the chain. */
  readonly head: BlockHead;
  /** Set where the node is behind what the index has seen already: nothing was read. */
  readonly behind?: true;
}

/**
 * Brings a store up to the newest block: takes back what the chain took back, then reads what is missing, in parallel
 * ranges that are kept in order. It can be interrupted at any moment; what was kept stays.
 * @throws NETWORK_UNREACHABLE, NETWORK_REFUSED, EVENT_ANSWER_WRONG, EVENT_INDEX_FAILED, OPERATION_CANCELLED
 */
export async function updateIndex(
  connection: Connection,
  store: EventStore,
  operation: LongOperation = {},
): Promise<UpdateOutcome> {
  const { signal } = operation;
  for (let round = 0; ; round += 1) {
    throwIfCancelled(signal, "Reading events");
    const head = await askHead(connection, "latest", signal);
    if (!head)
      throw new TolboothError("EVENT_ANSWER_WRONG", {
        network: connection.network.name,
        problem: "it has no newest block",
      });
    let state = await store.state();
    const fork = await findFork(connection, store, state, head, signal);
    if (fork === "behind") return { head, behind: true };
    if (fork !== undefined) {
      // Somebody else may have read a newer chain into the store than the one that this head was of. Retracting what
      // only a head of the past contradicts would take back what is there.
      const again = await askHead(connection, head.number, signal);
      if (again?.hash !== head.hash && round < 50) continue;
      await store.retract(fork, state.epoch);
      state = await store.state();
    }
    try {
      if (await readMissing(connection, store, state, head, operation)) return { head };
    } catch (error) {
      // Somebody rewrites the chain without a pause: it is not this loop that must never end.
      if (!(error instanceof ChainMoved) || round >= 50) throw error;
    }
  }
}

/** Whether everything up to the head is there; if not, somebody else was at work and the state is to be asked again. */
async function readMissing(
  connection: Connection,
  store: EventStore,
  state: StoreState,
  head: BlockHead,
  operation: LongOperation,
): Promise<boolean> {
  const [first, ...others] = state.contracts.filter(({ next }) => next <= head.number);
  if (!first) return true;
  // Contracts that stand at the same block are read together, up to where the next ones stand.
  const addresses = [first, ...others]
    .filter(({ next }) => next === first.next)
    .map(({ address }) => address);
  const following = others.find(({ next }) => next > first.next)?.next;
  const last = following === undefined ? head.number : following - 1;
  const span = new Span(connection.network.local);
  const stop = new AbortController();
  const signal = operation.signal ? AbortSignal.any([operation.signal, stop.signal]) : stop.signal;
  const coming: Promise<Fetched[]>[] = [];
  let next = first.next;
  try {
    while (coming.length > 0 || next <= last) {
      while (coming.length < PARTS_AT_ONCE && next <= last) {
        const end = Math.min(next + span.width - 1, last);
        const part = fetchRange(connection, addresses, next, end, head, span, signal);
        part.catch(() => undefined);
        coming.push(part);
        next = end + 1;
      }
      for (const { from, end, answer } of await coming.shift()!) {
        const outcome = await store.add({ addresses, from, end, epoch: state.epoch, answer });
        if (outcome.kind === "outOfDate") return false;
        if (outcome.kind === "wrong")
          throw new TolboothError("EVENT_ANSWER_WRONG", {
            network: connection.network.name,
            problem: outcome.problem,
          });
        span.learn(end.number - from + 1, outcome.logs);
        await addTimes(connection, store, outcome.untimed, signal);
        operation.progress?.report({
          message: `Reading events: block ${end.number} of ${head.number}`,
          fraction: head.number === 0 ? 1 : end.number / head.number,
        });
      }
    }
  } catch (error) {
    throwIfCancelled(operation.signal, "Reading events");
    throw error;
  } finally {
    stop.abort();
  }
  return false;
}

/** The logs of a range, in as many parts as the node wants. */
async function fetchRange(
  connection: Connection,
  addresses: readonly string[],
  from: number,
  to: number,
  head: BlockHead,
  span: Span,
  signal: AbortSignal,
): Promise<Fetched[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      const before = to === head.number ? head : await askHead(connection, to, signal);
      const answer = await askLogs(connection, addresses, from, to, signal);
      const after = await askHead(connection, to, signal);
      // Logs of two chains must not be mixed, and a node that has not got the block yet has not got its logs.
      if (!before || before.hash !== after?.hash) throw new ChainMoved();
      return [{ from, end: before, answer }];
    } catch (error) {
      if (isTolboothError(error, "NETWORK_REFUSED") && from < to) {
        // Every node has limits of its own, and its own words for them.
        span.refused(to - from + 1);
        const middle = from + Math.floor((to - from) / 2);
        return [
          ...(await fetchRange(connection, addresses, from, middle, head, span, signal)),
          ...(await fetchRange(connection, addresses, middle + 1, to, head, span, signal)),
        ];
      }
      const again = isSilence(error) || isTolboothError(error, "EVENT_ANSWER_WRONG");
      if (!again || tries >= TRIES || signal.aborted) throw error;
      await sleep(FIRST_WAIT * 2 ** (tries - 1), signal);
    }
  }
}

/** Where the node did not say the time with the log, its block does. */
async function addTimes(
  connection: Connection,
  store: EventStore,
  blocks: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  if (blocks.length === 0) return;
  const times = new Map<number, number>();
  for (let start = 0; start < blocks.length; start += QUESTIONS_AT_ONCE)
    await Promise.all(
      blocks.slice(start, start + QUESTIONS_AT_ONCE).map(async (number) => {
        const block = await askHead(connection, number, signal);
        if (block) times.set(number, block.time);
      }),
    );
  await store.setTimes(times);
}
