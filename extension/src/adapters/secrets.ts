import type * as vscode from "vscode";
import type { Secrets } from "@tolbooth/sdk";

/** Keys from VS Code's SecretStorage, which the system's key ring encrypts. They are never in a setting or a file. */
export function createSecrets(context: vscode.ExtensionContext): Required<Secrets> {
  return {
    get: async (name) => context.secrets.get(name),
    set: async (name, value) => context.secrets.store(name, value),
    remove: async (name) => context.secrets.delete(name),
  };
}
