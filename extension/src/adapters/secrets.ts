import type * as vscode from "vscode";
import type { Secrets } from "@tolbooth/sdk";

/** Keys from VS Code's SecretStorage, which the system's key ring encrypts. They are never in a setting or a file. */
export function createSecrets(context: vscode.ExtensionContext): Secrets {
  return { get: async (name) => context.secrets.get(name) };
}
