import type { FileSystem, Trust } from "@tolbooth/sdk";

/**
 * The file system, behind the workspace's trust: while the workspace is not trusted, every call fails with
 * WORKSPACE_NOT_TRUSTED. It is the second lock; the first is `ExtensionHost.services`.
 *
 * Files are Node's and not `vscode.workspace.fs`, because a record must be flushed, renamed into its place and locked
 * against a command line that runs at the same time, and VS Code's file system promises none of that.
 */
export function behindTrust(files: FileSystem, trust: Trust, refuse: () => Error): FileSystem {
  return new Proxy(files, {
    get(target, property, receiver) {
      const member: unknown = Reflect.get(target, property, receiver);
      if (typeof member !== "function") return member;
      return async (...parameters: unknown[]) => {
        if (!trust.isTrusted()) throw refuse();
        return (member as (...all: unknown[]) => unknown).apply(target, parameters);
      };
    },
  });
}
