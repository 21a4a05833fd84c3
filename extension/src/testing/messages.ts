import * as vscode from "vscode";
import { failureText, type TestFailure } from "@tolbooth/sdk";
import { rangeOf } from "./tree.js";

/** The context value of a failure that has a call trace: its menu has a command for it. */
export const traceContext = "tolbooth.hasTrace";

/** A failure as VS Code shows it: at the line where the test stopped, with its stack, and the call trace below. */
export function messageOf(failure: TestFailure, item: vscode.TestItem): vscode.TestMessage {
  const text = failureText(failure);
  const whole =
    failure.trace === undefined ? text : `${text}\n\n${vscode.l10n.t("Call trace")}\n${failure.trace}`;
  const { expected, actual, place } = failure;
  const message =
    expected !== undefined && actual !== undefined
      ? vscode.TestMessage.diff(whole, expected, actual)
      : new vscode.TestMessage(whole);
  const own = item.uri && item.range && new vscode.Location(item.uri, item.range);
  const at = place ? new vscode.Location(vscode.Uri.file(place.path), rangeOf(place.range)) : own;
  if (at) message.location = at;
  message.stackTrace = failure.frames.map(
    (frame) =>
      new vscode.TestMessageStackFrame(
        frame.name,
        frame.place && vscode.Uri.file(frame.place.path),
        frame.place && rangeOf(frame.place.range).start,
      ),
  );
  if (failure.trace !== undefined) message.contextValue = traceContext;
  return message;
}
