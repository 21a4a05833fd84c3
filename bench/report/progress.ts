/** Tells, on standard error, what runs now and about how long the rest takes. */
export class Progress {
  private readonly startedAt = performance.now();
  private doneSeconds = 0;
  private partSeconds = 0;

  /** @param totalSeconds what all parts take together on a machine as fast as the one that the estimates come from */
  constructor(
    private readonly totalSeconds: number,
    private readonly print: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  ) {}

  /** A part begins that is estimated to take so many seconds. */
  beginPart(seconds: number): void {
    this.doneSeconds += this.partSeconds;
    this.partSeconds = seconds;
  }

  /** `share` of the current part, from 0 to 1, is done; now comes `what`. */
  tell(what: string, share: number): void {
    this.print(`${what} (${this.left(share)})`);
  }

  private left(share: number): string {
    const estimatedSoFar = this.doneSeconds + this.partSeconds * share;
    const elapsed = (performance.now() - this.startedAt) / 1_000;
    // Until something has been done, nothing is known of this machine's speed.
    const pace = estimatedSoFar < 10 ? 1 : elapsed / estimatedSoFar;
    const left = Math.max(0, this.totalSeconds - estimatedSoFar) * pace;
    return left < 90 ? `about ${Math.ceil(left)} s left` : `about ${Math.round(left / 60)} min left`;
  }
}
