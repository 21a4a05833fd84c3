import * as vscode from "vscode";

/** What was measured last, in this window only: it is forgotten when the window closes. */
const measured = new Map<string, string>();
const changed = new vscode.EventEmitter<void>();

/** A transaction was measured. */
export const onDidMeasureGas = changed.event;

/** What a transaction cost. Without a signature it created the contract. */
export interface MeasuredGas {
  /** Absolute path of the project's root. */
  readonly projectRoot: string;
  /** Source unit name and contract, as the deployment record names them. */
  readonly sourceName: string;
  readonly contract: string;
  /** `pass(bytes32,uint8)` */
  readonly signature?: string;
  /** Decimal. */
  readonly gasUsed: string;
}

/** Remembers what a transaction cost. */
export function rememberGas({ projectRoot, sourceName, contract, signature, gasUsed }: MeasuredGas): void {
  measured.set(
    keyOf(vscode.Uri.joinPath(vscode.Uri.file(projectRoot), sourceName).fsPath, contract, signature),
    gasUsed,
  );
  changed.fire();
}

/** What the last transaction cost, if one was sent in this window. */
export function lastGas(file: string, contract: string, signature?: string): string | undefined {
  return measured.get(keyOf(file, contract, signature));
}

function keyOf(file: string, contract: string, signature = ""): string {
  return `${file}\0${contract.split(":").at(-1) ?? contract}\0${signature}`;
}
