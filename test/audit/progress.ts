// How far the audit is, and how long it will take.

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** One line that is written again and again on a terminal, and now and then elsewhere. */
export class Progress {
  private readonly startedAt = Date.now();
  private title = "";
  private titleAt = 0;
  private firstAt = 0;
  private firstDone = 0;
  private lastShown = 0;
  private expectedHere = 0;

  /** @param expectedRest how long everything takes that has not begun, in seconds */
  constructor(private expectedRest: number) {}

  /** Whole seconds since the start. */
  get seconds(): number {
    return Math.round((Date.now() - this.startedAt) / 1000);
  }

  /** The next step begins. */
  begin(title: string, expectedSeconds: number): void {
    this.title = title;
    this.titleAt = Date.now();
    this.firstAt = 0;
    this.lastShown = 0;
    this.expectedHere = expectedSeconds;
    this.expectedRest = Math.max(0, this.expectedRest - expectedSeconds);
    if (expectedSeconds > 0) this.write(title, expectedSeconds);
  }

  /** Shows how much of the step is done. */
  show(done: number, total: number): void {
    const now = Date.now();
    if (this.firstAt === 0) [this.firstAt, this.firstDone] = [now, done];
    const pause = process.stderr.isTTY ? 200 : 20_000;
    if (now - this.lastShown < pause) return;
    this.lastShown = now;
    const spent = (now - this.titleAt) / 1000;
    const pace = (now - this.firstAt) / 1000 / Math.max(1, done - this.firstDone);
    // The pace tells more than the last time, once there is one.
    const left = done - this.firstDone >= 10 ? (total - done) * pace : Math.max(0, this.expectedHere - spent);
    this.write(`${this.title}, ${done} of ${total}`, left);
  }

  /** A line of its own that stays. */
  note(text: string): void {
    this.clear();
    process.stderr.write(`${text}\n`);
  }

  /** Leaves the terminal's line empty. */
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  }

  private write(text: string, left: number): void {
    const all = `${text}: about ${duration(left)}, ${duration(left + this.expectedRest)} in all`;
    process.stderr.write(
      process.stderr.isTTY ? `\r\x1b[K${all.slice(0, (process.stderr.columns || 80) - 1)}` : `${all}\n`,
    );
  }
}

export { duration };
