import * as vscode from "vscode";
import { TolboothError, type Host, type Trust } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import type { ExtensionHost, Services } from "../host.js";
import { settingIds } from "../ids.js";
import { createCompilerService } from "./compilers.js";
import { behindTrust } from "./files.js";
import { createNetworkService } from "./networks.js";
import { createPatternService } from "./patterns.js";
import { createProjectService } from "./projects.js";
import { createSecrets } from "./secrets.js";

/** The error of everything that is asked for in a workspace that is not trusted. */
export function notTrusted(operation: string): TolboothError {
  return new TolboothError("WORKSPACE_NOT_TRUSTED", { operation });
}

/** Puts VS Code behind the sdk's ports and builds the services on them. */
export function createServices(extension: ExtensionHost): Services {
  const trust: Trust = {
    isTrusted: () => vscode.workspace.isTrusted,
    forbidsRemoteSends: () =>
      extension.settings.networksAllowRemoteSends() ? undefined : settingIds.networksAllowRemoteSends,
  };
  const node = createNodeHost({ log: extension.log, trust });
  const host: Host = {
    ...node,
    files: behindTrust(node.files, trust, () => notTrusted(vscode.l10n.t("read or write a file"))),
    log: extension.log,
    secrets: createSecrets(extension.context),
    trust,
  };
  const projects = createProjectService(extension, host);
  const compilers = createCompilerService(extension, host);
  const networks = createNetworkService(extension, host);
  const patterns = createPatternService(extension, host, projects);
  return {
    host,
    projects,
    compilers,
    networks,
    patterns,
    async dispose() {
      patterns.dispose();
      await Promise.allSettled([networks.dispose(), compilers.dispose()]);
      projects.dispose();
    },
  };
}
