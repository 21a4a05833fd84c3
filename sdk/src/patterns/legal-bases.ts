/** The table of `contracts/data-sharing/LegalBases.sol`. A test holds the two together. */

/** A legal basis on which a sharing agreement may chiefly rest. */
export interface LegalBasis {
  /** Its code in the contract. A code is never given a second meaning. */
  readonly code: number;
  /** Where the law says so. */
  readonly reference: string;
  /** What it allows, in a few words. */
  readonly title: string;
}

const article6 = (code: number, point: string, title: string): LegalBasis => ({
  code,
  reference: `UK GDPR article 6(1)(${point})`,
  title,
});
const article9 = (code: number, point: string, title: string): LegalBasis => ({
  code,
  reference: `UK GDPR article 9(2)(${point})`,
  title,
});
const digitalEconomyAct = (code: number, section: number, title: string): LegalBasis => ({
  code,
  reference: `Digital Economy Act 2017 section ${section}`,
  title,
});

/**
 * Every legal basis by its name. Article 9 conditions and the powers of the Digital Economy Act never stand alone: the
 * agreement's terms name the article 6 basis as well.
 */
export const legalBases = {
  consent: article6(1, "a", "consent"),
  contract: article6(2, "b", "contract"),
  "legal-obligation": article6(3, "c", "legal obligation"),
  "vital-interests": article6(4, "d", "vital interests"),
  "public-task": article6(5, "e", "public task"),
  /** Not open to a public authority in the performance of its tasks. */
  "legitimate-interests": article6(6, "f", "legitimate interests"),
  "special-explicit-consent": article9(17, "a", "explicit consent"),
  "special-employment": article9(18, "b", "employment, social security and social protection law"),
  "special-vital-interests": article9(19, "c", "vital interests"),
  "special-not-for-profit": article9(20, "d", "not-for-profit bodies"),
  "special-made-public": article9(21, "e", "made public by the data subject"),
  "special-legal-claims": article9(22, "f", "legal claims and judicial acts"),
  "special-public-interest": article9(23, "g", "substantial public interest"),
  "special-care": article9(24, "h", "health or social care"),
  "special-public-health": article9(25, "i", "public health"),
  "special-archiving": article9(26, "j", "archiving, research and statistics"),
  "public-service-delivery": digitalEconomyAct(33, 35, "public service delivery"),
  "energy-suppliers": digitalEconomyAct(34, 36, "gas and electricity suppliers (fuel poverty)"),
  "water-undertakers": digitalEconomyAct(35, 37, "water and sewerage undertakers (water poverty)"),
  "civil-registration": digitalEconomyAct(36, 46, "civil registration"),
  "public-debt": digitalEconomyAct(37, 48, "debt owed to the public sector"),
  "public-fraud": digitalEconomyAct(38, 56, "fraud against the public sector"),
  research: digitalEconomyAct(39, 64, "research"),
  "hmrc-non-identifying": digitalEconomyAct(40, 74, "non-identifying information of HMRC"),
  statistics: digitalEconomyAct(41, 80, "the Statistics Board"),
} as const satisfies Record<string, LegalBasis>;

/** The name of a legal basis. */
export type LegalBasisName = keyof typeof legalBases;

/** The legal basis that has a code in the contract; undefined when none has it. */
export function legalBasisOf(code: number): LegalBasisName | undefined {
  return (Object.keys(legalBases) as LegalBasisName[]).find((name) => legalBases[name].code === code);
}
