// Keeps an index up to date with a node of this machine until it is killed. For event-store-kill.test.ts.
import { openEventIndex } from "@tolbooth/sdk";
import { openSqliteEvents } from "@tolbooth/sdk/node";

const [root, url, contract] = process.argv.slice(2);
let id = 0;
const provider = {
  async send(method, params) {
    const body = JSON.stringify({ jsonrpc: "2.0", id: (id += 1), method, params });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return (await response.json()).result;
  },
};
const connection = { network: { name: "local", url, chainId: 7, local: true }, provider };
const index = await openEventIndex(connection, { root }, [JSON.parse(contract)], {
  openStore: openSqliteEvents,
  tell: (notice) => console.log(`notice ${notice}`),
});
console.log("open");
for (;;) {
  try {
    await index.update();
    console.log("updated");
  } catch (error) {
    console.log(error.code);
    process.exit(3);
  }
}
