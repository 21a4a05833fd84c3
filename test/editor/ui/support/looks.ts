/** A window's looks: light, dark, and both kinds of high contrast, with the colours that a system forces. */
import type { Page } from "playwright-core";
import type { Settings } from "../../host/settings.js";

/** Settings of a window whose theme follows the system, so that one window can be looked at in several. */
export const followingTheSystem: Settings = {
  "window.autoDetectColorScheme": true,
  "window.autoDetectHighContrast": true,
  "workbench.preferredLightColorTheme": "Default Light Modern",
  "workbench.preferredDarkColorTheme": "Default Dark Modern",
  "workbench.preferredHighContrastColorTheme": "Default High Contrast",
  "workbench.preferredHighContrastLightColorTheme": "Default High Contrast Light",
};

const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "high-contrast-dark", media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "high-contrast-light", media: { colorScheme: "light", forcedColors: "active" } },
] as const;

/** Looks at something in every look, and leaves the window light. */
export async function inEveryLook(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const { name, media } of [...looks, looks[0]]) {
    await page.emulateMedia(media);
    const kind = media.colorScheme === "dark" ? /\b(vs-dark|hc-black)\b/ : /\b(vs|hc-light)\b/;
    await page.waitForFunction(
      (wanted) => new RegExp(wanted).test(document.querySelector(".monaco-workbench")?.className ?? ""),
      kind.source,
    );
    await look(name);
  }
}
