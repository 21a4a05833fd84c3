import * as vscode from "vscode";
import type { LongOperation } from "@tolbooth/sdk";

/**
 * Runs long work under a notification that shows where it is and has a Cancel button. The work gets the `LongOperation`
 * that the sdk's functions take.
 */
export async function withProgress<T>(
  title: string,
  work: (operation: Required<LongOperation>) => Promise<T>,
  options: { location?: vscode.ProgressLocation } = {},
): Promise<T> {
  return vscode.window.withProgress(
    { title, location: options.location ?? vscode.ProgressLocation.Notification, cancellable: true },
    async (progress, token) => {
      const controller = new AbortController();
      const subscription = token.onCancellationRequested(() => controller.abort());
      let reached = 0;
      try {
        return await work({
          signal: controller.signal,
          progress: {
            report({ message, fraction }) {
              const percent =
                fraction === undefined ? reached : Math.max(reached, Math.round(fraction * 100));
              progress.report({ message, increment: percent - reached });
              reached = percent;
            },
          },
        });
      } finally {
        subscription.dispose();
      }
    },
  );
}
