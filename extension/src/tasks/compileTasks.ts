import * as path from "node:path";
import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { taskType } from "../ids.js";

/** What `tasks.json` may say of a task of ours. Its schema is in package.json, `taskDefinitions`. */
interface TolboothTask extends vscode.TaskDefinition {
  readonly command: keyof typeof tasks;
  /** Folder of the project, from the workspace folder. Default: the workspace folder itself. */
  readonly project?: string;
}

/** The words behind `tolbooth`, and what else VS Code should know. */
const tasks = {
  compile: { words: ["compile"], follows: false },
  watch: { words: ["compile", "--watch"], follows: true },
  check: { words: ["compile", "--check"], follows: false },
} as const;

/** Runs `tolbooth compile` as tasks, with the Node that VS Code itself runs on: nothing need be installed. */
export function createTaskProvider(extension: ExtensionHost): vscode.TaskProvider {
  return {
    async provideTasks() {
      if (!extension.isTrusted()) return [];
      const { projects } = await extension.services(vscode.l10n.t("list the tasks"));
      const found: vscode.Task[] = [];
      for (const { root } of await projects.all()) {
        const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(root));
        if (!folder) continue;
        const project = path.relative(folder.uri.fsPath, root).split(path.sep).join("/");
        for (const command of Object.keys(tasks) as (keyof typeof tasks)[])
          found.push(taskOf(extension, folder, { type: taskType, command, ...(project ? { project } : {}) }));
      }
      return found;
    },

    resolveTask(task) {
      const definition = task.definition as Partial<TolboothTask>;
      const folder = typeof task.scope === "object" ? task.scope : vscode.workspace.workspaceFolders?.[0];
      if (!folder || !extension.isTrusted() || !(String(definition.command) in tasks)) return undefined;
      // VS Code takes the result only with the very definition that it asked about.
      return taskOf(extension, folder, task.definition as TolboothTask);
    },
  };
}

function taskOf(
  extension: ExtensionHost,
  folder: vscode.WorkspaceFolder,
  definition: TolboothTask,
): vscode.Task {
  const { words, follows } = tasks[definition.command];
  const program = vscode.Uri.joinPath(
    extension.context.extensionUri,
    "extension",
    "resources",
    "tolbooth.mjs",
  ).fsPath;
  const project = path.resolve(folder.uri.fsPath, definition.project ?? ".");
  const name = definition.project ? `${definition.command} ${definition.project}` : definition.command;
  const execution = new vscode.ProcessExecution(
    process.execPath,
    [program, ...words, "--project", project],
    // Findings name files from the folder where the command runs, which is where the problem matcher looks for them.
    { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: "1" } },
  );
  const matcher = follows ? "$tolbooth-watch" : "$tolbooth";
  const task = new vscode.Task(definition, folder, name, "tolbooth", execution, matcher);
  task.group = vscode.TaskGroup.Build;
  task.isBackground = follows;
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent };
  task.detail = ["tolbooth", ...words].join(" ");
  return task;
}
