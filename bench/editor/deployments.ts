/** Runs in the window: edits, saves, deploys and calls, whenever it is asked to. */
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import * as vscode from "vscode";
import type { CallResult, DeployResult } from "@tolbooth/sdk";
import type { WindowReply } from "./conversation.js";
import { difference } from "./difference.js";
import type { EditorDeployment, EditorRound } from "./task.js";

/** Before an edit, in milliseconds: whoever edits has looked at the file for longer. */
const rest = 1_500;

/** Answers until the other side hangs up. */
export async function answerDeployments(port: number, editor: string): Promise<void> {
  await vscode.workspace
    .getConfiguration("files")
    .update("autoSave", "off", vscode.ConfigurationTarget.Global);
  await vscode.extensions.getExtension("tolbooth.tolbooth")?.activate();
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const say = (reply: WindowReply): void => void socket.write(`${JSON.stringify(reply)}\n`);
  say({ editor });
  for await (const line of createInterface({ input: socket })) {
    try {
      const question = JSON.parse(line) as EditorDeployment;
      if (question.kind === "begin") await begin(question);
      say(question.kind === "begin" ? {} : { round: await round(question) });
    } catch (error) {
      say({ problem: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) });
    }
  }
}

async function begin({ folder, file }: EditorDeployment): Promise<void> {
  await vscode.commands.executeCommand("tolbooth.resetNetwork", { projectRoot: folder }, { confirmed: true });
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  await new Promise((resolve) => setTimeout(resolve, rest));
}

async function round(question: EditorDeployment): Promise<EditorRound> {
  const { folder, file, text, contract } = question;
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [difference(document, text)]);
  const place = { projectRoot: folder, network: "local" };
  const began = performance.now();
  await vscode.workspace.applyEdit(edit);
  if (!(await document.save())) throw new Error(`${file} was not saved`);
  const saved = performance.now();
  const deployed = await vscode.commands.executeCommand<DeployResult | undefined>("tolbooth.deployContract", {
    ...place,
    contractName: contract,
    arguments: question.arguments,
  });
  const deployedAt = performance.now();
  if (deployed?.reused !== false) throw new Error(`${contract} was not deployed anew`);
  const called = await vscode.commands.executeCommand<CallResult | undefined>("tolbooth.callFunction", {
    ...place,
    contract,
    function: question.function,
    arguments: [],
  });
  const ended = performance.now();
  return {
    total: ended - began,
    answer: String(called?.outputs[0]?.value),
    stages: {
      "edited and saved": saved - began,
      "compiled and deployed": deployedAt - saved,
      called: ended - deployedAt,
    },
  };
}
