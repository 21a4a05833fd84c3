import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { NetworkView } from "../adapters/networks.js";
import { clockText, miningText } from "./networkWords.js";
import { commands, contexts } from "../ids.js";
import type { ExtensionHost, Services } from "../host.js";

/** How often a running network is asked whether it still runs: it may be ended from a terminal, or by itself. */
const askEveryMilliseconds = 5_000;
/** The sdk is loaded this long after start-up, when nothing else has asked for it, so that the window opens first. */
const firstLookMilliseconds = 1_500;

/** The item in the status bar that says whether the local network runs, and where. A click offers what can be done. */
export function registerNetworkStatusBar(extension: ExtensionHost): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("tolbooth.network", vscode.StatusBarAlignment.Left, 50);
  item.name = vscode.l10n.t("Tolbooth local network");
  item.command = commands.showNetworkStatus;
  const subscriptions: vscode.Disposable[] = [item];
  let services: Services | undefined;
  let project: Project | undefined;

  const show = (view: NetworkView | undefined): void => {
    if (!extension.isTrusted()) return showNotTrusted(item);
    showState(item, view);
    void vscode.commands.executeCommand("setContext", contexts.networkState, view?.state ?? "stopped");
  };

  /** The project shown is that of the active editor, and stays when something that belongs to none is looked at. */
  const look = async (): Promise<void> => {
    if (!services || !extension.isTrusted()) return;
    try {
      const now = (await services.projects.current()) ?? project;
      project = now;
      show(now && (await services.networks.refresh(now)));
    } catch (error) {
      // Wrong configuration is shown in the configuration file; a network that cannot be asked counts as stopped.
      extension.log.debug(error instanceof Error ? error.message : String(error));
      show(undefined);
    }
  };

  const begin = (started: Services): void => {
    services = started;
    subscriptions.push(
      started.networks.onDidChange((view) => {
        // The bar has room for one: the others are in the view "Networks".
        if (view.name === "local" && (!project || view.project.root === project.root)) show(view);
      }),
      started.projects.onDidChange(() => void look()),
    );
    void look();
  };

  /** A network of a folder that is not trusted is not even asked for. */
  const open = (): void => {
    if (!extension.isTrusted()) return;
    show(undefined);
    extension.services(vscode.l10n.t("ask for the state of the local network")).catch((error: unknown) => {
      extension.log.error(error instanceof Error ? error.message : String(error));
    });
  };

  const already = extension.startedServices();
  if (already) begin(already);
  const firstLook = setTimeout(open, firstLookMilliseconds);
  const timer = setInterval(() => {
    if (vscode.window.state.focused && project && services?.networks.view(project).state === "running")
      void look();
  }, askEveryMilliseconds);
  subscriptions.push(
    extension.onDidStartServices(begin),
    vscode.window.onDidChangeActiveTextEditor(() => void look()),
    vscode.window.onDidChangeWindowState(({ focused }) => void (focused && look())),
    vscode.workspace.onDidGrantWorkspaceTrust(open),
    new vscode.Disposable(() => {
      clearTimeout(firstLook);
      clearInterval(timer);
    }),
  );
  show(undefined);
  item.show();
  return new vscode.Disposable(() => vscode.Disposable.from(...subscriptions).dispose());
}

function showNotTrusted(item: vscode.StatusBarItem): void {
  item.text = `$(shield) ${vscode.l10n.t("Tolbooth: folder not trusted")}`;
  item.tooltip = vscode.l10n.t(
    "Nothing is compiled or started in a folder that is not trusted. Click to see more.",
  );
  item.command = commands.explainTrust;
  item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
}

function showState(item: vscode.StatusBarItem, view: NetworkView | undefined): void {
  item.command = commands.showNetworkStatus;
  item.backgroundColor = undefined;
  switch (view?.state) {
    case "running":
      item.text = [
        `$(broadcast) ${vscode.l10n.t("Local network: {0}", view.status?.port ?? "")}`,
        miningText(view.status?.mining),
        clockText(view.status?.timeShift),
      ]
        .filter(Boolean)
        .join(" · ");
      item.tooltip = vscode.l10n.t(
        "The local network is running at {0}. Click to stop or reset it.",
        view.status?.url ?? "",
      );
      break;
    case "starting":
      item.text = `$(loading~spin) ${vscode.l10n.t("Local network: starting")}`;
      item.tooltip = vscode.l10n.t("The local network is starting.");
      break;
    case "stopping":
      item.text = `$(loading~spin) ${vscode.l10n.t("Local network: stopping")}`;
      item.tooltip = vscode.l10n.t("The local network is stopping.");
      break;
    default:
      item.text = `$(circle-slash) ${vscode.l10n.t("Local network: stopped")}`;
      item.tooltip = vscode.l10n.t("Click to start the local network.");
  }
  // Screen readers read no icons.
  item.accessibilityInformation = { label: item.text.replace(/\$\([^)]*\) /, ""), role: "button" };
}
