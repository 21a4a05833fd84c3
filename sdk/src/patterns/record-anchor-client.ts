import { ZeroHash, type ContractRunner, type Result } from "ethers";
import { erasureGroundOf, erasureGrounds, type ErasureGroundName } from "./erasure-grounds.js";
import { recordAnchorAbi } from "./generated/RecordAnchor.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where a record or a batch stands. `tombstoned` is final. */
export type AnchorStatus = "none" | "anchored" | "superseded" | "tombstoned";

const statuses: readonly AnchorStatus[] = ["none", "anchored", "superseded", "tombstoned"];

/** A record or a batch as the contract has it. */
export interface AnchorRecord {
  readonly status: AnchorStatus;
  /** Number of the agency that anchored it. */
  readonly owner: number;
  /** 1, or one more than the version that it replaced. */
  readonly version: number;
  /** Why it was erased; `none` while it was not. */
  readonly ground: ErasureGroundName | "none";
  /** When it was anchored, in seconds since 1970. */
  readonly anchoredAt: number;
  /** How many records a batch holds; 0 for a single record. */
  readonly count: number;
}

/** A record in a batch: its commitment, its place and the way from there to the root. */
export interface RecordInBatch {
  /** The batch's id. */
  readonly batch: string;
  readonly commitment: string;
  /** Place in the batch, counted from 0. */
  readonly index: number;
  /** The sibling at every level, lowest first: `merkleTree(…).proof(index)`. */
  readonly proof: readonly string[];
}

const place = (record: RecordInBatch): readonly unknown[] => [
  record.batch,
  record.commitment,
  record.index,
  record.proof,
];

/** Typed client of RecordAnchor: which version of a record was shared, and what was corrected or erased since. */
export class RecordAnchorClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, recordAnchorAbi, runner);
  }

  /**
   * Anchors the first version of a record. Needs RECORD_ANCHOR. Gives the record's id.
   * @param commitment Commitment to it, 32 bytes.
   * @param agreement Id of the sharing agreement under which it is shared, live and the sender's own; leave it out for a
   * record that is not shared.
   */
  async anchor(
    commitment: string,
    agreement: string = ZeroHash,
  ): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("anchor", commitment, agreement);
    return { id: String(this.argument(receipt, "RecordAnchored", "id")), receipt };
  }

  /**
   * Anchors many records by one root, for about the gas of one. Needs RECORD_ANCHOR. Gives the batch's id.
   * @param tree `merkleTree` over their commitments. Keep it: its proofs are needed to show or erase a record.
   * @param agreement As in `anchor`, for all of them.
   */
  async anchorBatch(
    tree: { readonly root: string; readonly size: number },
    agreement: string = ZeroHash,
  ): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("anchorRoot", tree.root, tree.size, agreement);
    return { id: String(this.argument(receipt, "RootAnchored", "id")), receipt };
  }

  /**
   * Replaces a version by the next one, as the owner or its successor. Needs RECORD_ANCHOR. Gives the next one's id.
   * @param agreement As in `anchor`. A correction needs none.
   */
  async supersede(
    oldId: string,
    commitment: string,
    agreement: string = ZeroHash,
  ): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("supersede", oldId, commitment, agreement);
    return { id: String(this.argument(receipt, "RecordSuperseded", "newId")), receipt };
  }

  /** Marks a record or a whole batch as erased, for good, as the owner or its successor. Needs RECORD_ERASE. */
  tombstone(id: string, ground: ErasureGroundName): Promise<PatternReceipt> {
    return this.send("tombstone", id, erasureGrounds[ground].code);
  }

  /** Marks one record of a batch as erased, for good. Needs RECORD_ERASE. Gives the record's id. */
  async tombstoneInBatch(
    record: RecordInBatch,
    ground: ErasureGroundName,
  ): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("tombstoneLeaf", ...place(record), erasureGrounds[ground].code);
    return { id: String(this.argument(receipt, "RecordTombstoned", "id")), receipt };
  }

  /** Where a record or a batch stands; `none` when there is none. */
  async status(id: string): Promise<AnchorStatus> {
    return statuses[Number((await this.read("status", id))[0])] ?? "none";
  }

  /** Where a record of a batch stands; `none` when the batch does not hold it at this place. */
  async statusInBatch(record: RecordInBatch): Promise<AnchorStatus> {
    return statuses[Number((await this.read("statusInBatch", ...place(record)))[0])] ?? "none";
  }

  /** Whether a batch holds a record at this place and neither was erased or replaced. */
  async verify(record: RecordInBatch): Promise<boolean> {
    return Boolean((await this.read("verify", ...place(record)))[0]);
  }

  /** A record or a batch as written; status `none` when there is none. */
  async anchorOf(id: string): Promise<AnchorRecord> {
    const found = (await this.read("anchorRecord", id))[0] as Result;
    return {
      status: statuses[Number(found["status"])] ?? "none",
      owner: Number(found["owner"]),
      version: Number(found["version"]),
      ground: erasureGroundOf(Number(found["ground"])) ?? "none",
      anchoredAt: Number(found["anchoredAt"]),
      count: Number(found["count"]),
    };
  }
}
