/**
 * The worker thread that compares contracts with the audited sources. It loads slang, so it is a thread of its own. It
 * is bundled by itself for the extension (as an ES module, beside slang's WebAssembly).
 */
import { parentPort } from "node:worker_threads";
import { analyseDrift } from "../patterns/drift/analyse.js";
import type { DriftAnswer, DriftJob } from "./drift.js";

parentPort?.on("message", ({ id, input }: DriftJob) => {
  let answer: DriftAnswer;
  try {
    answer = { id, statuses: analyseDrift(input) };
  } catch (error) {
    answer = { id, reason: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
