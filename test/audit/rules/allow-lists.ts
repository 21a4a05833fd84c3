import { nameOf, type Home } from "./model.js";

/** What a rule lets pass by design, with the reason. The names are `Contract.function` or `Contract.event`. */
export type AllowList = Readonly<Record<string, string>>;

/** Functions that anybody may call although they write or tell something. */
export const openToAnybody: AllowList = {
  "ConsentRegistry.withdrawWithSecret":
    "A person withdraws without an account. The secret is the proof, and it can do nothing but withdraw.",
  "MovementClearance.escalate":
    "Anybody may make a late lane visible. It writes nothing, releases nothing and can be repeated without harm.",
};

/** Functions that emit an event and write nothing, because telling is all that they are for. */
export const tellsOnly: AllowList = {
  "MovementClearance.escalate":
    "It makes a late lane visible. A deadline that passed is not a change of state.",
};

/** Functions that may call a contract which the caller names. */
export const callsToChosenTargets: AllowList = {};

/** Free `bytes` that a write may take. The names end in the parameter or field. */
export const freeBytes: AllowList = {};

/**
 * Addresses in writes, events, errors and storage: never of a person. The names are `Contract.member`, where the member
 * is a function, an event, an error, a struct or a state variable.
 */
export const addresses: AllowList = {
  "AgencyRegistry.constructor": "The first governor and guardian are accounts of the governing body.",
  "AgencyRegistry._keys": "Keys of agencies: the registry exists to say whose they are.",
  "AgencyRegistry._adminKeys": "Keys of agencies.",
  "AgencyRegistry._pauses": "Contracts behind this registry.",
  "IAgencyRegistry.appointAdmin": "A key of an agency.",
  "IAgencyRegistry.setKey": "A key of an agency.",
  "IAgencyRegistry.revokeKey": "A key of an agency.",
  "IAgencyRegistry.pause": "A contract behind this registry.",
  "IAgencyRegistry.AgencyStatus": "The governor or guardian that wrote the status.",
  "IAgencyRegistry.KeySet": "A key of an agency.",
  "IAgencyRegistry.KeyRevoked": "A key of an agency.",
  "IAgencyRegistry.PausedUntil": "A contract, and the governor or guardian that paused it.",
  "IAgencyRegistry.UnknownKey": "The key that was asked for.",
  "IAgencyRegistry.PauseRatificationRequired": "A contract behind this registry.",
  "IAgencyErrors.Denied": "The key that tried.",
  "IAgencyErrors.Paused": "A contract behind this registry.",
  "IAgencyGated.RegistryRequired": "What was given as the registry.",
  "IInterventionCoordinator.OtherRegistry": "What was found to gate the movements.",
  "IAgencyGated.NotGovernor": "The account that tried to act as a governor.",
};

/** Records that need more than one storage slot. The names are `Contract.Struct`. */
export const largeRecords: AllowList = {
  "IAccessAuditLog.Log": "Numbers and time in one slot, the head of the hash chain in another.",
  "CredentialStatus.Record": "Version and times in one slot, the root in another.",
};

/** Whether a list names a function. */
export function listed(list: AllowList, home: Home): boolean {
  if (!home.contract || !home.callable) return false;
  return `${home.contract.name}.${nameOf(home.callable)}` in list;
}
