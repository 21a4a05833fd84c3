import type { Rule } from "../types.js";
import { eventBeforeCheck } from "./event-before-check.js";
import { eventWithoutChange } from "./event-without-change.js";
import { missingEvent } from "./missing-event.js";
import { missingNatspec } from "./missing-natspec.js";
import { pausableWithholding } from "./pausable-withholding.js";
import { payable } from "./payable.js";
import { recordSize } from "./record-size.js";
import { stringError } from "./string-error.js";
import { unusedCapability } from "./unused-capability.js";
import { unusedError } from "./unused-error.js";

/** What the patterns promise each other and their readers. */
export const houseRules: readonly Rule[] = [
  pausableWithholding,
  missingEvent,
  eventWithoutChange,
  eventBeforeCheck,
  payable,
  stringError,
  unusedError,
  unusedCapability,
  recordSize,
  missingNatspec,
];
