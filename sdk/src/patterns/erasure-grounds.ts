/** The table of `contracts/data-sharing/ErasureGrounds.sol`. A test holds the two together. */

/** A ground on which the document behind a commitment was destroyed or withdrawn. */
export interface ErasureGround {
  /** Its code in the contract. A code is never given a second meaning. */
  readonly code: number;
  /** Where the law says so. */
  readonly reference: string;
  /** The ground in a few words. */
  readonly title: string;
}

const article17 = (code: number, point: string, title: string): ErasureGround => ({
  code,
  reference: `UK GDPR article 17(1)(${point})`,
  title,
});

/** Every ground of erasure by its name. */
export const erasureGrounds = {
  "no-longer-necessary": article17(1, "a", "no longer necessary for its purpose"),
  "consent-withdrawn": article17(2, "b", "consent withdrawn, and no other ground"),
  "objection-upheld": article17(3, "c", "objection upheld"),
  "unlawfully-processed": article17(4, "d", "unlawfully processed"),
  "legal-obligation": article17(5, "e", "a legal obligation to erase"),
  "services-to-a-child": article17(6, "f", "information society services offered to a child"),
  "malicious-allegation": article17(7, "g", "a malicious allegation, investigated, with no further action"),
  rectification: {
    code: 16,
    reference: "UK GDPR article 16",
    title: "the document was inaccurate, and no corrected version takes its place here",
  },
  "retention-over": {
    code: 32,
    reference: "Public Records (Scotland) Act 2011 section 1(2)(b)(iii)",
    title: "disposal under the records management plan",
  },
} as const satisfies Record<string, ErasureGround>;

/** The name of a ground of erasure. */
export type ErasureGroundName = keyof typeof erasureGrounds;

/** The ground that has a code in the contract; undefined when none has it. */
export function erasureGroundOf(code: number): ErasureGroundName | undefined {
  return (Object.keys(erasureGrounds) as ErasureGroundName[]).find(
    (name) => erasureGrounds[name].code === code,
  );
}
