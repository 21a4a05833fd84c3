import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

/** Where the pages' scripts and styles stand. Pages may load nothing from anywhere else. */
export function pageFolder(extension: ExtensionHost): vscode.Uri {
  return vscode.Uri.joinPath(extension.context.extensionUri, "extension", "dist", "webviews");
}

/**
 * The HTML of a page: no inline script, no inline style, nothing remote. `name` is the name of its script and style.
 */
export function pageHtml(
  extension: ExtensionHost,
  webview: vscode.Webview,
  name: string,
  title: string,
): string {
  const nonce = randomBytes(16).toString("base64url");
  const address = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extension), file)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escape(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${address(`${name}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
