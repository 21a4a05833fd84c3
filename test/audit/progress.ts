// How far a long step is, and how long it will take.

/** A line that is written again and again on a terminal, and now and then elsewhere. */
export class Progress {
  private readonly startedAt = Date.now();
  private firstAt = 0;
  private firstDone = 0;
  private lastShown = 0;

  constructor(private readonly title: string) {
    this.write(`${title}: getting ready`);
  }

  /** Whole seconds since the start. */
  get seconds(): number {
    return Math.round((Date.now() - this.startedAt) / 1000);
  }

  /** Shows how many are done. */
  show(done: number, total: number): void {
    const now = Date.now();
    if (this.firstAt === 0) [this.firstAt, this.firstDone] = [now, done];
    const pause = process.stderr.isTTY ? 200 : 15_000;
    if (now - this.lastShown < pause && done < total) return;
    this.lastShown = now;
    const pace = (now - this.firstAt) / Math.max(1, done - this.firstDone);
    const left = Math.round(((total - done) * pace) / 1000);
    this.write(`${this.title}: ${done} of ${total}${done > this.firstDone ? `, about ${left} s left` : ""}`);
  }

  /** Leaves the terminal's line empty. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  }

  private write(text: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
  }
}
