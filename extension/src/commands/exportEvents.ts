import * as path from "node:path";
import * as vscode from "vscode";
import {
  eventsToCsv,
  eventsToJson,
  openEventIndex,
  readDeployments,
  type EventQuery,
  type IndexedEvent,
} from "@tolbooth/sdk";
import { openSqliteEvents } from "@tolbooth/sdk/node";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { withConnection } from "../views/contractForm.js";
import { localNetworkName } from "../views/viewModel.js";
import { projectFor } from "./projectFor.js";

interface Given {
  readonly projectRoot?: string;
  readonly query?: EventQuery;
  /** Name of the network; the local one where it is left out. */
  readonly network?: string;
  /** Where to write, instead of asking. */
  readonly file?: string;
}

/** Writes the events of a project's contracts, those that match, to a file that somebody chooses. */
export async function run(extension: ExtensionHost, ...parameters: unknown[]): Promise<unknown> {
  const given = (parameters[0] ?? {}) as Given;
  const { projectRoot, query = {}, network = localNetworkName } = given;
  const project = await projectFor(
    extension,
    projectRoot === undefined ? {} : { projectRoot },
    vscode.l10n.t("Export the events of which project?"),
  );
  if (!project) return undefined;
  const file = given.file ?? (await chooseFile(project.root));
  if (file === undefined) return undefined;
  const { host } = await extension.services(vscode.l10n.t("export events"));
  const count = await withProgress(vscode.l10n.t("Exporting events"), (operation) =>
    withConnection(extension, project, network, async (connection) => {
      const contracts = await readDeployments(host.files, project, network);
      const index = await openEventIndex(connection, project, contracts, {
        openStore: openSqliteEvents,
        tell: (notice) => extension.log.warn(notice),
      });
      try {
        await index.update(operation);
        const events: IndexedEvent[] = [];
        for await (const event of index.all(query, { order: "oldest", signal: operation.signal }))
          events.push(event);
        const isJson = path.extname(file).toLowerCase() === ".json";
        await host.files.writeFileAtomic(
          file,
          isJson ? eventsToJson(events, connection.network) : eventsToCsv(events),
        );
        return events.length;
      } finally {
        await index.close();
      }
    }),
  );
  const name = path.basename(file);
  void vscode.window.showInformationMessage(
    count === 1
      ? vscode.l10n.t("1 event written to {0}.", name)
      : vscode.l10n.t("{0} events written to {1}.", count, name),
  );
  return { file, events: count };
}

async function chooseFile(folder: string): Promise<string | undefined> {
  const chosen = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(path.join(folder, "events.csv")),
    filters: { CSV: ["csv"], JSON: ["json"] },
    title: vscode.l10n.t("Export Events"),
  });
  return chosen?.fsPath;
}
