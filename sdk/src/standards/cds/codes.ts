import type { CdsFunctionCode } from "./types.js";

/**
 * HMRC's notification codes in the order of a declaration's life: received, rejected, accepted, then what is asked or
 * found on the way, then release, exit and the end. It settles the order of notifications of one second, and nothing else.
 * Names and meanings: HMRC, Customs Declarations API 3.0, notifications.
 */
const codesInLifeOrder: readonly { code: CdsFunctionCode; name: string; meaning: string }[] = [
  { code: "02", name: "DMSRCV", meaning: "declaration received" },
  { code: "03", name: "DMSREJ", meaning: "rejected" },
  { code: "01", name: "DMSACC", meaning: "accepted" },
  { code: "13", name: "DMSTAX", meaning: "tax calculated" },
  { code: "15", name: "DMSCPR", meaning: "payment reminder" },
  { code: "11", name: "DMSREQ", meaning: "answer to a request" },
  { code: "07", name: "DMSRES", meaning: "declaration amended" },
  { code: "14", name: "DMSCPI", meaning: "payment needed" },
  { code: "06", name: "DMSDOC", meaning: "documents needed" },
  { code: "05", name: "DMSCTL", meaning: "goods to be examined" },
  { code: "50", name: "DMSALV", meaning: "Defra's check" },
  { code: "51", name: "DMSQRY", meaning: "query by customs" },
  { code: "17", name: "DMSEXT", meaning: "handled outside CDS" },
  { code: "08", name: "DMSROG", meaning: "goods released, debt not final" },
  { code: "09", name: "DMSCLE", meaning: "cleared" },
  { code: "18", name: "DMSGER", meaning: "exit results awaited" },
  { code: "16", name: "DMSEOG", meaning: "goods have left" },
  { code: "10", name: "DMSINV", meaning: "invalidated" },
];

const byCode = new Map(codesInLifeOrder.map((entry, place) => [entry.code as string, { ...entry, place }]));

/** Every code, in numerical order. */
export const cdsFunctionCodes: readonly CdsFunctionCode[] = codesInLifeOrder.map(({ code }) => code).sort();

/** Whether a text is one of HMRC's codes. */
export function isCdsFunctionCode(text: string): text is CdsFunctionCode {
  return byCode.has(text);
}

/** HMRC's name and our short meaning of a code. */
export function describeCdsCode(code: CdsFunctionCode): { name: string; meaning: string } {
  const entry = byCode.get(code)!;
  return { name: entry.name, meaning: entry.meaning };
}

/** The place of a code in a declaration's life. */
export function lifeOrder(code: CdsFunctionCode): number {
  return byCode.get(code)!.place;
}
