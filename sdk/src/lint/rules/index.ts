import { flagDeletion, unloggedAccess, unreviewedEmergencyAccess } from "./accountability.js";
import {
  consentWithoutExpiry,
  consentWithoutPurpose,
  consentWithoutWithdrawal,
  obstructedWithdrawal,
} from "./consent.js";
import { freeText } from "./free-text.js";
import { ambiguousPackedHash, constantSalt, derivedSalt, guessableHash, reusedSalt } from "./hashes.js";
import { publishedSalt } from "./published-salt.js";
import { identifyingKey, personAccount } from "./keys.js";
import {
  identifyingTopic,
  personalDataInCalldata,
  personalDataInEvent,
  personalDataInRevert,
  personalDataInStorage,
  personalDataReturned,
} from "./personal-data.js";
import { personValueInSdkCall } from "./sdk-calls.js";
import { ciphertextOnChain, keyInTest, secretInCode } from "./secrets.js";
import { sequentialSubjectId, subjectCounter, subjectList } from "./subjects.js";
import { suppressionWithoutReason, unusedSuppression } from "./suppression-rules.js";
import type { LintRule } from "./types.js";

/** Every rule, in the order of the documentation. */
export const lintRules: readonly LintRule[] = [
  personalDataInStorage,
  personalDataInEvent,
  personalDataInCalldata,
  personalDataReturned,
  personalDataInRevert,
  identifyingTopic,
  identifyingKey,
  personAccount,
  guessableHash,
  ambiguousPackedHash,
  constantSalt,
  derivedSalt,
  reusedSalt,
  publishedSalt,
  freeText,
  subjectList,
  subjectCounter,
  sequentialSubjectId,
  consentWithoutExpiry,
  consentWithoutWithdrawal,
  consentWithoutPurpose,
  obstructedWithdrawal,
  flagDeletion,
  unloggedAccess,
  unreviewedEmergencyAccess,
  ciphertextOnChain,
  secretInCode,
  keyInTest,
  personValueInSdkCall,
  suppressionWithoutReason,
  unusedSuppression,
];
