/** `npm run scenario`: a day at the port, told line by line. */
import { randomBytes } from "node:crypto";
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import { openProject } from "@tolbooth/sdk/node";
import { playDay } from "./day.js";

const session = await openProject(path.resolve(import.meta.dirname, ".."));
try {
  await session.compile();
  await session.startNetwork();
  // A new epoch key each time, so that the scenario can be played again on the same chain.
  const movement = await playDay(session, randomBytes(32), (line) => console.log(line));
  console.log(
    `\nAt the end the movement is ${movement.state}, version ${movement.version}, after ${movement.sequence} writes.`,
  );
} catch (error) {
  if (!isTolboothError(error)) throw error;
  console.error(`${error.message}\n${error.next}`);
  process.exitCode = error.exitCode;
} finally {
  await session.close();
}
