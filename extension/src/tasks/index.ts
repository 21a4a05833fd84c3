import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { taskType } from "../ids.js";

/** Offers `tolbooth compile`, also with `--watch` and `--check`, as tasks. The code is loaded when somebody asks. */
export function registerTasks(extension: ExtensionHost): void {
  let loading: Promise<vscode.TaskProvider> | undefined;
  const provider = (): Promise<vscode.TaskProvider> =>
    (loading ??= import("./compileTasks.js").then(({ createTaskProvider }) => createTaskProvider(extension)));
  extension.own(
    vscode.tasks.registerTaskProvider(taskType, {
      provideTasks: async (token) => (await provider()).provideTasks(token),
      resolveTask: async (task, token) => (await provider()).resolveTask(task, token),
    }),
  );
}
