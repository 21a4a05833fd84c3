import type { Rule } from "../types.js";
import { freeBytesRule } from "./free-bytes.js";
import { freeText } from "./free-text.js";
import { personAddress } from "./person-address.js";
import { subjectList } from "./subject-list.js";
import { topicMeaning } from "./topic-meaning.js";
import { unsaltedHash } from "./unsalted-hash.js";

/** What keeps people and their affairs off the ledger. */
export const privacyRules: readonly Rule[] = [
  freeText,
  freeBytesRule,
  personAddress,
  subjectList,
  topicMeaning,
  unsaltedHash,
];
