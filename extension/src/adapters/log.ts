import * as vscode from "vscode";

/** The output channel. It has the methods of the sdk's `Log` port, so it is that port as it stands. */
export function createLog(subscriptions: vscode.Disposable[]): vscode.LogOutputChannel {
  const channel = vscode.window.createOutputChannel("Tolbooth", { log: true });
  subscriptions.push(channel);
  return channel;
}
