export type { Bytes32, ContractPlace } from "./types.js";
export { canonicalJson, canonicalJsonHash } from "./canonical-json.js";
export {
  commitmentDomain,
  commitmentLeaf,
  commitmentNode,
  hmacSha256,
  lookupKey,
  newSalt,
  schemaId,
  type LeafParts,
} from "./commitments.js";
export { derivedSalt, epochKeyCommitment, movementId } from "./epoch-key.js";
export { proposalId, type ProposalParts } from "./governance.js";
export { consentId, withdrawLock, type ConsentIdParts } from "./consent.js";
export {
  merkleDepth,
  merklePadding,
  merkleRoot,
  merkleTree,
  verifyMerkleProof,
  type MerkleProof,
  type MerkleTree,
} from "./merkle.js";
export { agreementId, recordBatchId, recordId } from "./sharing.js";
export { borderEventId, borderRootId, canonicalEori, traderCheckKey, traderSubject } from "./border-ids.js";
export {
  statusListId,
  statusListName,
  statusListTree,
  statusWordLeaf,
  statusWords,
  type StatusListParts,
} from "./status-list.js";
export {
  accessBatchSize,
  accessFillerLeaf,
  accessFillerSchema,
  accessLogHead,
  emptyAccessLogHead,
  fillAccessBatch,
  nextAnchorTime,
  type AccessBatchParts,
  type FilledAccessBatch,
} from "./access-log.js";
export { emergencyRef } from "./emergency-access.js";
