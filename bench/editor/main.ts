/** The entry of what runs in a window: VS Code calls `run()` in its extension host. */
import { writeFile } from "node:fs/promises";
import * as vscode from "vscode";
import { measureActivation } from "./activation.js";
import { answerDeployments } from "./deployments.js";
import { measureKeystrokes } from "./keystroke.js";
import { taskVariable, type EditorAnswer, type EditorTask } from "./task.js";

export async function run(): Promise<void> {
  const task = JSON.parse(process.env[taskVariable] ?? "") as EditorTask;
  const where = vscode.env.remoteName ? "VS Code server" : vscode.env.appName;
  const editor = `${where} ${vscode.version}`;
  if (task.kind === "deploy") await answerDeployments(task.port ?? 0, editor);
  const answer: EditorAnswer = {
    editor,
    keystrokes: task.kind === "keystroke" ? await measureKeystrokes(task) : [],
    activations: task.kind === "activation" ? [await measureActivation(task)] : [],
  };
  await writeFile(task.answerFile, JSON.stringify(answer));
}
