import type { Finding } from "../../compile/types.js";
import { declareName } from "./add-import.js";
import { addParentheses, addSlot, markMemorySafe, useStorageSlot, useUnicodeString } from "./assembly.js";
import { addEmit, addRevert, checkCallResult, replaceTransfer } from "./calls.js";
import { shrinkCode } from "./contract-size.js";
import {
  convertAddress,
  convertContract,
  convertToPayable,
  fixChecksum,
  makeOperandPayable,
  takeAddress,
} from "./conversions.js";
import { setDataLocation } from "./data-location.js";
import {
  addReceive,
  makeConstructor,
  nameFallback,
  removeUnaryPlus,
  replaceCallcode,
  replaceDeprecated,
  replacedCodes,
  replaceYears,
  useCallOptions,
} from "./deprecated.js";
import { FixSite } from "./fix-site.js";
import { addLicence, addPragma, changePragma } from "./header.js";
import {
  allowPayment,
  allowReading,
  allowWriting,
  narrowMutability,
  refusePayment,
  takeBaseMutability,
} from "./mutability.js";
import { addVirtual, removeOverride, removeVirtual, setOverride } from "./overriding.js";
import { renameShadowing } from "./shadowing.js";
import { insertSemicolon, removeEffectless, removeUnreachable } from "./statements.js";
import type { Fix, FixContext } from "./types.js";
import { implementMissing, overrideBoth } from "./unimplemented.js";
import { forgetParameter, removeUnusedLocal } from "./unused.js";
import {
  abstractInsteadOfInternal,
  markAbstract,
  makeReceivePayable,
  removeAbstract,
  removeBody,
  removeVisibility,
  setVisibility,
  takeBaseVisibility,
} from "./visibility.js";

type Fixer = (site: FixSite) => Fix[];

/** By solc's codes, as 0.8.37 gives them; they have been stable since 0.6.9. */
const fixers: Readonly<Record<string, readonly Fixer[]>> = {
  ...Object.fromEntries(replacedCodes.map((code) => [code, [replaceDeprecated]])),
  "1878": [addLicence],
  "3420": [addPragma],
  "5333": [changePragma],
  "7576": [declareName],
  "7920": [declareName],
  "9397": [declareName],
  "9456": [setOverride],
  "4327": [setOverride],
  "2353": [setOverride],
  "7792": [removeOverride],
  "6480": [overrideBoth],
  "4334": [addVirtual],
  "5424": [addVirtual],
  "5815": [removeVirtual],
  "3942": [removeVirtual],
  "7001": [removeVirtual],
  "7801": [removeVirtual],
  "4937": [setVisibility],
  "1560": [setVisibility],
  "4095": [setVisibility],
  "1159": [setVisibility],
  "9098": [takeBaseVisibility],
  "4126": [removeVisibility],
  "2462": [removeVisibility],
  "9239": [removeVisibility],
  "1845": [abstractInsteadOfInternal],
  "3415": [markAbstract],
  "9348": [removeAbstract],
  "4726": [removeBody],
  "3656": [implementMissing],
  "6651": [setDataLocation],
  "2018": [narrowMutability],
  "8961": [allowWriting],
  "2527": [allowReading],
  "5887": [allowPayment],
  "6959": [takeBaseMutability],
  "5587": [refusePayment],
  "7708": [refusePayment],
  "7793": [makeReceivePayable],
  "2072": [removeUnusedLocal],
  "5667": [forgetParameter],
  "2519": [renameShadowing],
  "8760": [renameShadowing],
  "2319": [renameShadowing],
  "3859": [renameShadowing],
  "2256": [replaceCallcode],
  "4820": [replaceYears],
  "9636": [removeUnaryPlus],
  "1621": [useCallOptions],
  "5796": [makeConstructor],
  "2915": [nameFallback],
  "3628": [addReceive],
  "9207": [replaceTransfer],
  "9302": [checkCallResult],
  "5574": [shrinkCode],
  "3860": [shrinkCode],
  "5740": [removeUnreachable],
  "6133": [removeEffectless],
  "3132": [addEmit],
  "7757": [addRevert],
  "9429": [fixChecksum],
  "7407": [convertAddress],
  "9574": [convertAddress],
  "9553": [convertAddress],
  "6359": [convertAddress],
  "9640": [convertContract],
  "7398": [convertToPayable],
  "9862": [makeOperandPayable],
  "3125": [takeAddress],
  "9467": [useStorageSlot],
  "1408": [addSlot],
  "7104": [addParentheses],
  "2424": [markMemorySafe],
  "8936": [useUnicodeString],
  "2314": [replaceDeprecated, insertSemicolon],
};

/** The codes that there may be a fix for. */
export const fixableCodes: ReadonlySet<string> = new Set(Object.keys(fixers));

/**
 * The ways to mend a finding, the best first. Empty where there is none, and for a finding in a library: its text is not
 * the project's to change.
 */
export function fixesFor(finding: Finding, context: FixContext): Fix[] {
  const site = FixSite.of(finding, context);
  if (!site) return [];
  return (fixers[finding.code] ?? []).flatMap((fixer) => fixer(site));
}
