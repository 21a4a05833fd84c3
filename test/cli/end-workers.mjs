/**
 * Loaded before a command (`NODE_OPTIONS=--import=…`), this ends each worker thread that the command starts,
 * `TOLBOOTH_TEST_END_WORKERS` milliseconds after its start, in the middle of whatever it does.
 */
import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";

if (threads.isMainThread) {
  const wait = Number(process.env.TOLBOOTH_TEST_END_WORKERS);
  threads.Worker = class extends threads.Worker {
    constructor(...given) {
      super(...given);
      setTimeout(() => {
        process._rawDebug("a worker was ended");
        void this.terminate();
      }, wait).unref();
    }
  };
  syncBuiltinESMExports();
}
