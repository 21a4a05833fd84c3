/** Finding things in a VS Code window by what a person sees. */
import type { Suite } from "mocha";
import type { Frame, Locator, Page } from "playwright-core";

/** The page inside a web view, by its title. It waits until the page is there: VS Code nests it in frames of its own. */
export async function webView(page: Page, title: string, timeoutMs = 60_000): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    for (const frame of page.frames()) {
      // A frame may go away while it is asked.
      if (!frame.isDetached() && (await frame.title().catch(() => "")) === title) return frame;
    }
    if (Date.now() > deadline) throw new Error(`Waited too long for the page '${title}'.`);
    await page.waitForTimeout(100);
  }
}

/** A row of a tree view, by the beginning of its accessible name. */
export function treeRow(page: Page, name: string | RegExp): Locator {
  return page.locator(".part.sidebar").getByRole("treeitem", { name }).first();
}

/** Runs a command by its title from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  // Until the list is filtered, its first line is the command that was used last.
  const line = page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: title });
  const deadline = Date.now() + 60_000;
  for (;;) {
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(`>${title}`);
    const isLast = Date.now() > deadline;
    const isListed = await line.waitFor({ timeout: 5_000 }).then(
      () => true,
      (error: unknown) => {
        if (isLast) throw error;
        return false;
      },
    );
    if (isListed) break;
    // The palette keeps the list that it had when it opened, and a new window does not know every command at once.
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Enter");
}

/**
 * For a suite whose tests build on each other: after the first that fails the others of this suite are skipped. Mocha's
 * own `bail` skips the other suites that have it as well.
 */
export function inOrder(suite: Suite): void {
  let hasFailed = false;
  suite.afterEach(function () {
    hasFailed ||= this.currentTest?.state === "failed";
  });
  suite.beforeEach(function () {
    if (hasFailed) this.skip();
  });
}

/** Stops the local network and waits until it is stopped: a window that closes has no time to wait for a process. */
export async function stopNetwork(page: Page): Promise<void> {
  if (!(await treeRow(page, /^Local network, running/).isVisible())) return;
  await runCommand(page, "Tolbooth: Stop Local Network");
  await treeRow(page, /^Local network, stopped/).waitFor({ timeout: 30_000 });
}
