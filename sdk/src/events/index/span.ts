/** A part should hold about so many logs: enough for the store to be quick, few enough to stay small in memory. */
const WANTED_LOGS = 10_000;
const FIRST_SPAN = { local: 64, remote: 512 };
const WIDEST_SPAN = { local: 50_000, remote: 5_000 };

/** How many blocks are asked for at once. It learns from what comes back. */
export class Span {
  private blocks: number;
  private readonly widest: number;

  constructor(local: boolean) {
    this.blocks = local ? FIRST_SPAN.local : FIRST_SPAN.remote;
    this.widest = local ? WIDEST_SPAN.local : WIDEST_SPAN.remote;
  }

  get width(): number {
    return this.blocks;
  }

  /** A part of so many blocks had so many logs. */
  learn(blocks: number, logs: number): void {
    const suited = logs === 0 ? blocks * 4 : Math.ceil((blocks * WANTED_LOGS) / logs);
    if (suited < this.blocks || blocks >= this.blocks)
      this.blocks = Math.max(1, Math.min(suited, this.blocks * 4, this.widest));
  }

  /** The node refused so many blocks. */
  refused(blocks: number): void {
    this.blocks = Math.max(1, Math.min(this.blocks, Math.floor(blocks / 2)));
  }
}
