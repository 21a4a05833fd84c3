import assert from "node:assert/strict";
import { deployContract, sendFunction, type DeployContext } from "@tolbooth/sdk";
import { compileSolidity } from "../networks/support/solidity.js";
import { createScratch, endScratches } from "../networks/support/scratch.js";

const { Loud } = compileSolidity(`
contract Loud {
    event Said(uint256 indexed number, address indexed by, bytes32 what, string text);
    function say(uint256 times) external {
        for (uint256 i; i < times; ++i) emit Said(i, msg.sender, bytes32(i), "cleared at the border");
    }
}
`);

describe("a transaction with very many events (anvil)", function () {
  // Reading 3,000 events takes well under a second; this is for the machine.
  this.timeout(30_000);
  afterEach(endScratches);

  it("is sent, and all of its events are decoded", async () => {
    const scratch = await createScratch();
    await scratch.network().start();
    const where: DeployContext = {
      host: scratch.host,
      project: scratch.project,
      connection: await scratch.connect(),
    };
    const { record } = await deployContract(where, { artifact: Loud!, arguments: [], from: "relayer" });
    const { events } = await sendFunction(where, {
      record,
      function: "say",
      arguments: [3000],
      from: "relayer",
    });
    assert.equal(events.length, 3000);
    assert.deepEqual(
      events.at(-1)!.arguments.map(({ value }) => value),
      ["2999", record.from, `0x${(2999).toString(16).padStart(64, "0")}`, "cleared at the border"],
    );
  });
});
