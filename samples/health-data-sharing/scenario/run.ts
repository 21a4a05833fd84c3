/** `npm run scenario`: the story of one consent, told line by line. */
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import { openProject } from "@tolbooth/sdk/node";
import { playConsent } from "./consent.js";

const session = await openProject(path.resolve(import.meta.dirname, ".."));
try {
  await session.compile();
  await session.startNetwork();
  const { check } = await playConsent(session, (line) => console.log(line));
  console.log(`\nAt the end NHS Highland may see the record: ${check.ok ? "yes" : `no (${check.why})`}.`);
} catch (error) {
  if (!isTolboothError(error)) throw error;
  console.error(`${error.message}\n${error.next}`);
  process.exitCode = error.exitCode;
} finally {
  await session.close();
}
