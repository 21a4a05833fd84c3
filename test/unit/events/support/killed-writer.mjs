// Dies in the middle of a transaction whose pages are partly in the file already. For event-store-kill.test.ts.
import { DatabaseFile } from "../../../../sdk/dist/node/events/database.js";

const database = new DatabaseFile(process.argv[2], console.error);
database.transaction(() => {
  database.exec("PRAGMA cache_size = 10");
  for (let id = 0; id < 2_000; id += 1)
    database.run("INSERT OR REPLACE INTO logs VALUES (?, 1, 0, NULL, ?)", id, new Uint8Array(2_000).fill(7));
  process.kill(process.pid, "SIGKILL");
});
