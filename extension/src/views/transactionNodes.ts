import type { ListedTransaction, Project, SourcePlace, TracedCall, TransactionDetails } from "@tolbooth/sdk";

/** A network's transactions belong to a project, so that a command started from the tree is about that project. */
interface NodeHead {
  readonly projectRoot: string;
  readonly project: Project;
  readonly network: string;
}

/** The transactions of one network, where there are several networks. */
export type TransactionsNode = NodeHead & {
  readonly kind: "transactions";
  readonly isLocal: boolean;
};
export type TransactionNode = NodeHead & {
  readonly kind: "transaction";
  readonly row: ListedTransaction;
  /** Who sent it, in a word. */
  readonly sender: string;
  /** Absent where there is one network alone. */
  readonly parent?: TransactionsNode;
};
/** A call of a transaction. */
export type CallNode = NodeHead & {
  readonly kind: "call";
  readonly hash: string;
  readonly call: TracedCall;
  /** Its place in the tree of calls: `0.3.1`. */
  readonly path: string;
  readonly parent: TransactionNode | CallNode;
};
/** Events, changes or what is not shown. */
export type TransactionPartNode = NodeHead & {
  readonly kind: "part";
  readonly part: "events" | "changes" | "notes";
  readonly details: TransactionDetails;
  readonly parent: TransactionNode;
};
/** What one address changed, with its variables beneath it. */
export type ChangedAccountNode = NodeHead & {
  readonly kind: "account";
  readonly id: string;
  readonly change: NonNullable<TransactionDetails["changes"]>[number];
  /** Name of its contract or account, where that is known. */
  readonly name?: string;
  readonly parent: TransactionPartNode;
};
/** One line of a part. */
export type TransactionLineNode = NodeHead & {
  readonly kind: "line";
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: string;
  readonly place?: SourcePlace;
  readonly parent: TransactionsTreeNode;
};
/** Goes on with older ones. */
export type OlderTransactionsNode = NodeHead & {
  readonly kind: "older";
  readonly parent?: TransactionsNode;
};

export type TransactionsTreeNode =
  | TransactionsNode
  | TransactionNode
  | CallNode
  | TransactionPartNode
  | ChangedAccountNode
  | TransactionLineNode
  | OlderTransactionsNode;
