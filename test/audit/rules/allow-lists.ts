import { nameOf, type Home } from "./model.js";

/** What a rule lets pass by design, with the reason. The names are `Contract.function` or `Contract.event`. */
export type AllowList = Readonly<Record<string, string>>;

/** Functions that anybody may call although they write or tell something. */
export const openToAnybody: AllowList = {
  "ConsentRegistry.withdrawWithSecret":
    "A person withdraws without an account. The secret is the proof, and it can do nothing but withdraw.",
  "EmergencyAccess.escalate":
    "Anybody may make a review that is late visible, once for each opening. It opens and ends nothing.",
  "MovementClearance.escalate":
    "Anybody may make a late lane visible. It writes nothing, releases nothing and can be repeated without harm.",
};

/** Functions that emit an event and write nothing, because telling is all that they are for. */
export const tellsOnly: AllowList = {
  "TraderCheckRegistry.rely":
    "It tells who relied on which version of a check. Relying changes nothing in the check.",
  "MovementClearance.escalate":
    "It makes a late lane visible. A deadline that passed is not a change of state.",
};

/** Functions that may call a contract which the caller names. */
export const callsToChosenTargets: AllowList = {
  "JointGovernance._call":
    "It executes a call that a quorum of agencies approved, target and data included, after a delay.",
};

/** Free `bytes` that a write may take. The names end in the parameter or field. */
export const freeBytes: AllowList = {
  "IJointGovernance.propose.data":
    "Call data of the act proposed. The contracts called take no free bytes themselves.",
  "IJointGovernance.execute.data": "The call data that was proposed, given again and held against its hash.",
  "IJointGovernance.execute.result": "What the contract called gave back.",
  "IJointGovernance.Proposed.data": "The call data, so that those who approve can read what they approve.",
  "IJointGovernance.CallFailed.reason": "Why the contract called reverted: its own custom error.",
};

/**
 * Addresses in writes, events, errors and storage: never of a person. The names are `Contract.member`, where the member
 * is a function, an event, an error, a struct or a state variable.
 */
export const addresses: AllowList = {
  "AgencyRegistry.constructor": "The first governor and guardian are accounts of the governing body.",
  "AgencyRoles.constructor": "The first governor and guardian are accounts of the governing body.",
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
  "IJointGovernance.propose": "The contract to call.",
  "IJointGovernance.execute": "The contract to call.",
  "IJointGovernance.pause": "A contract behind the registry.",
  "IJointGovernance.Proposed": "The contract to call.",
  "IJointGovernance.PausedUntil": "A contract behind the registry.",
  "IJointGovernance.PauseRatificationRequired": "A contract behind the registry.",
  "IJointGovernance.AlreadyPaused": "A contract behind the registry.",
  "IJointGovernance.NoContract": "What was given as the contract to call.",
  "JointGovernance.guardSpent": "Contracts behind the registry.",
  "ITraderCheckRegistry.ChecksVoided": "The governor or agency key that voided the checks.",
  "IRecordAnchor.AgreementsRequired": "What was given as the contract of the agreements.",
  "IRecordAnchor.RegistryMismatch": "The contract of the agreements.",
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
