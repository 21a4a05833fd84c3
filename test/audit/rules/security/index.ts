import type { Rule } from "../types.js";
import { arbitraryDelegatecall } from "./arbitrary-delegatecall.js";
import { arbitraryTransferFrom } from "./arbitrary-transfer-from.js";
import { callerChosenTarget } from "./caller-chosen-target.js";
import { deleteWithMapping } from "./delete-with-mapping.js";
import { divideBeforeMultiply } from "./divide-before-multiply.js";
import { ecrecoverUnchecked } from "./ecrecover-unchecked.js";
import { ignoredCallResult } from "./ignored-call-result.js";
import { inlineAssembly } from "./inline-assembly.js";
import { narrowingCast } from "./narrowing-cast.js";
import { packedHash } from "./packed-hash.js";
import { reentrancyOrder } from "./reentrancy-order.js";
import { selfDestruct } from "./self-destruct.js";
import { shadowedState } from "./shadowed-state.js";
import { signatureDomain } from "./signature-domain.js";
import { staleRead } from "./stale-read.js";
import { storagePointer } from "./storage-pointer.js";
import { strictEquality } from "./strict-equality.js";
import { txOrigin } from "./tx-origin.js";
import { unboundedLoop } from "./unbounded-loop.js";
import { uncheckedArithmetic } from "./unchecked-arithmetic.js";
import { ungatedWrite } from "./ungated-write.js";
import { weakRandomness } from "./weak-randomness.js";

/** What lets somebody do what they may not, or stops somebody from doing what they may. */
export const securityRules: readonly Rule[] = [
  ungatedWrite,
  reentrancyOrder,
  staleRead,
  callerChosenTarget,
  arbitraryDelegatecall,
  arbitraryTransferFrom,
  ignoredCallResult,
  packedHash,
  strictEquality,
  unboundedLoop,
  divideBeforeMultiply,
  narrowingCast,
  uncheckedArithmetic,
  txOrigin,
  weakRandomness,
  ecrecoverUnchecked,
  signatureDomain,
  selfDestruct,
  inlineAssembly,
  storagePointer,
  deleteWithMapping,
  shadowedState,
];
