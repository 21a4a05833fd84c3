/**
 * What a person does in a VS Code window, by what they see: titles, labels and texts. The class names are those of the
 * VS Code that test/editor/host/package.json pins; they stand here only, so that a new version is one file's work.
 * Every function waits for what it needs; none sleeps.
 */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { runCommand } from "./window.js";

export type Severity = "error" | "warning" | "information";

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A name that starts with these words and goes on with nothing or with something else: ", source: …", " anvil". */
function startsWith(words: string): RegExp {
  return new RegExp(`^\\s*${escaped(words)}(?![\\w-])`);
}

// Quick input: the palette, input boxes and pick lists

const quickInput = (page: Page): Locator => page.locator(".quick-input-widget:visible");
const quickInputBox = (page: Page): Locator => quickInput(page).locator(".quick-input-box input");

/** Types into the quick input's box as a person would, so that the list follows. */
async function typeQuickInput(page: Page, text: string): Promise<void> {
  await quickInputBox(page).waitFor();
  await quickInputBox(page).fill(text);
}

/** Opens a file of the workspace by name, as with Ctrl+P, and waits for its editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+P");
  await typeQuickInput(page, name);
  await quickInput(page)
    .getByRole("option", { name: startsWith(name) })
    .first()
    .click();
  await page.locator(".editor-group-container.active .tab.active", { hasText: name }).waitFor();
  await page.locator(".editor-group-container.active .monaco-editor .view-line").first().waitFor();
}

/** Waits for an input box, fills it in and presses Enter. Without `title`, whichever box is open. */
export async function enterText(page: Page, text: string, title?: string): Promise<void> {
  if (title !== undefined) await quickInput(page).locator(".quick-input-title", { hasText: title }).waitFor();
  await typeQuickInput(page, text);
  await page.keyboard.press("Enter");
}

/** What the input box says below what was typed: its prompt, or what is wrong. */
export function inputMessage(page: Page): Locator {
  return quickInput(page).locator(".quick-input-message");
}

/** Waits for a pick list with this entry and takes it. */
export async function pick(page: Page, label: string): Promise<void> {
  await quickInput(page)
    .getByRole("option", { name: startsWith(label) })
    .first()
    .click();
}

// Views and trees

/** Shows a view container by its title in the activity bar. */
export async function openView(page: Page, title: string): Promise<void> {
  const tab = page.locator(".part.activitybar .action-item", {
    has: page.locator(`.action-label[aria-label^="${title}"]`),
  });
  await tab.first().waitFor();
  // A click on the view that is shown would hide the side bar.
  if ((await tab.first().getAttribute("aria-selected")) !== "true") await tab.first().click();
  await page.locator(".part.sidebar .composite.title", { hasText: title }).waitFor();
}

/** A row of a tree in the side bar or the panel, by its label; `description` is the grey text after it. */
export function treeItem(page: Page, label: string, description?: string): Locator {
  const rows = page
    .locator(".part.sidebar, .part.panel, .part.auxiliarybar")
    .getByRole("treeitem")
    .filter({ has: page.locator(".label-name").getByText(label, { exact: true }) });
  if (description === undefined) return rows.first();
  return rows.filter({ has: page.locator(".label-description", { hasText: description }) }).first();
}

export async function clickTreeItem(page: Page, label: string): Promise<void> {
  await treeItem(page, label).locator(".label-name").click();
}

/** Opens a branch; does nothing when it is open. */
export async function expandTreeItem(page: Page, label: string): Promise<void> {
  const row = treeItem(page, label);
  await row.waitFor();
  if ((await row.getAttribute("aria-expanded")) === "true") return;
  await row.locator(".monaco-tl-twistie").click();
  await treeItem(page, label).and(page.locator('[aria-expanded="true"]')).waitFor();
}

/** Clicks one of the icons that a row shows while the mouse is over it, by its command's title. */
export async function clickTreeItemAction(page: Page, label: string, action: string): Promise<void> {
  const row = treeItem(page, label);
  await row.hover();
  await row.locator(`.action-label[aria-label^="${action}"]`).first().click();
}

/** Takes an entry of a row's context menu. */
export async function chooseFromTreeItemMenu(page: Page, label: string, entry: string): Promise<void> {
  await treeItem(page, label).locator(".label-name").click({ button: "right" });
  // By the keyboard: a menu takes no mouse button in its first tenth of a second, and no key before it has the focus.
  const item = page.getByRole("menuitem", { name: startsWith(entry) }).first();
  await item.hover();
  await item.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
}

/** A button of the side bar: those of a welcome view, or of a view's title. */
export function sideBarButton(page: Page, title: string): Locator {
  return page.locator(".part.sidebar").getByRole("button", { name: title }).first();
}

// Notifications and the status bar

/** A notification with this text, which may be a part of it. */
export function notification(page: Page, text: string | RegExp): Locator {
  const message = page.locator(".notification-list-item-message", { hasText: text });
  return page.locator(".notifications-toasts .notification-list-item").filter({ has: message }).first();
}

/** Waits for a notification and gives its whole text. */
export async function waitForNotification(
  page: Page,
  text: string | RegExp,
  timeoutMs = 30_000,
): Promise<string> {
  const found = notification(page, text);
  await found.waitFor({ timeout: timeoutMs });
  return (await found.locator(".notification-list-item-message").innerText()).trim();
}

export async function clickNotificationButton(
  page: Page,
  text: string | RegExp,
  button: string,
): Promise<void> {
  await notification(page, text).getByRole("button", { name: button, exact: true }).click();
}

/** Takes every notification off the screen, for a picture or a fresh start. */
export async function clearNotifications(page: Page): Promise<void> {
  await runCommand(page, "Notifications: Clear All Notifications");
  await page.locator(".notifications-toasts .notification-list-item").first().waitFor({ state: "detached" });
}

/** An item of the status bar, by its text without icons. */
export function statusBarItem(page: Page, text: string | RegExp): Locator {
  return page.locator(".part.statusbar .statusbar-item", { hasText: text }).first();
}

// The text editor

const activeEditor = (page: Page): Locator =>
  page.locator(".editor-group-container.active .monaco-editor").first();

/** The squiggles of one severity in the active editor. */
export function squiggles(page: Page, severity: Severity): Locator {
  const name = severity === "information" ? "info" : severity;
  return activeEditor(page).locator(`.squiggly-${name}`);
}

export async function waitForSquiggle(page: Page, severity: Severity, timeoutMs = 30_000): Promise<void> {
  await squiggles(page, severity).first().waitFor({ timeout: timeoutMs });
}

export async function waitForNoSquiggle(page: Page, severity: Severity, timeoutMs = 30_000): Promise<void> {
  await squiggles(page, severity).first().waitFor({ state: "detached", timeout: timeoutMs });
}

/** Waits until the status bar counts this many errors in the whole workspace. */
export async function waitForErrorCount(page: Page, errors: number, timeoutMs = 30_000): Promise<void> {
  const name = errors === 0 ? /^(?!.*Errors)/ : new RegExp(`\\bErrors: ${errors}\\b`);
  await page.locator("[id='status.problems']").getByRole("button", { name }).waitFor({ timeout: timeoutMs });
}

/** A row of the Problems panel, which is opened when it is not there. */
export async function problem(page: Page, message: string): Promise<Locator> {
  const panel = page.locator(".part.panel .markers-panel");
  if (!(await panel.isVisible())) await runCommand(page, "Problems: Focus on Problems View");
  return panel.getByRole("treeitem", { name: message }).first();
}

/** Puts the cursor somewhere; line and column count from 1. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press("Control+G");
  await typeQuickInput(page, `:${line}:${column}`);
  await page.keyboard.press("Enter");
  await quickInput(page).waitFor({ state: "hidden" });
}

/** Types into the active editor at a place, key by key. */
export async function typeAt(page: Page, line: number, column: number, text: string): Promise<void> {
  await goTo(page, line, column);
  await page.keyboard.type(text);
}

/**
 * Clicks a code lens.
 *
 * @param over - text of the line that the lens stands over, where there is more than one such lens
 */
export async function clickCodeLens(page: Page, title: string, over?: string): Promise<void> {
  const lenses = activeEditor(page).locator(".codelens-decoration a", { hasText: title });
  await lenses.first().waitFor({ timeout: 60_000 });
  if (over === undefined) return lenses.first().click();
  const line = await activeEditor(page).locator(".view-line", { hasText: over }).first().boundingBox();
  if (!line) throw new Error(`No line on the screen has the text ${over}.`);
  const places = await Promise.all(
    (await lenses.all()).map(async (lens) => ({ lens, box: await lens.boundingBox() })),
  );
  // A lens stands in the gap right above its line.
  const nearest = places
    .filter(({ box }) => box && box.y < line.y && line.y - box.y < 2 * line.height)
    .sort((a, b) => (b.box?.y ?? 0) - (a.box?.y ?? 0))[0];
  if (!nearest) throw new Error(`No code lens ${title} stands over ${over}.`);
  await nearest.lens.click();
}

// Web views and trust

/** The inside of the web view with this title: the page that the extension wrote. */
export function webView(page: Page, title: string): FrameLocator {
  return page.frameLocator("iframe.webview.ready").frameLocator(`iframe#active-frame[title="${title}"]`);
}

/** Answers "Do you trust the authors of the files in this folder?". For a window opened with `trust: "ask"`. */
export async function answerTrustQuestion(page: Page, trusted: boolean): Promise<void> {
  const name = trusted ? "Yes, I trust the authors" : "No, I don't trust the authors";
  const dialog = page.getByRole("dialog").filter({ hasText: "Do you trust the authors" });
  await dialog.getByRole("button", { name }).click();
  await dialog.waitFor({ state: "hidden" });
}
