import assert from "node:assert/strict";
import { id } from "ethers";
import { readContractDoc } from "@tolbooth/sdk";
import { head, memoryBuilder, memoryProject } from "../support/projects.js";

const contents = {
  "tolbooth.json": '{"agencies": [{"name": "hmrc", "title": "HMRC"}]}',
  "contracts/Gate.sol": `${head}
import {Rules} from "./Rules.sol";
/// @title A gate
contract Gate is Rules {
  /// @notice It stays shut. {Other-explain} says why.
  /// @param missing Who is missing.
  error Shut(uint256 missing);
  /// @notice Opens it.
  /// @dev Asks each time.
  /// @param id The movement.
  /// @return ok Whether it opened.
  /// @return How often it did.
  function open(bytes32 id) external pure returns (bool ok, uint256) { id; return (true, 1); }
}`,
  "contracts/Rules.sol": `${head}
contract Rules {
  /// @notice Not you.
  error Denied(address who);
  /// @param by Who builds it.
  constructor() {}
}
contract Elsewhere {
  /// @notice Far away.
  error Far();
}`.replace("  /// @param by Who builds it.\n", ""),
};

describe("NatSpec of compiled contracts", () => {
  it("is read from the build info: functions, what they return, and errors of what was compiled with them", async () => {
    const { files, project } = await memoryProject(contents);
    await memoryBuilder(files).build({});
    const doc = await readContractDoc(files, project, {
      sourceName: "contracts/Gate.sol",
      contractName: "Gate",
    });
    assert.deepEqual(doc.functions.get("open(bytes32)"), {
      notice: "Opens it.",
      details: "Asks each time.",
      parameters: { id: "The movement." },
      returns: { ok: "Whether it opened.", _1: "How often it did." },
    });
    const error = (signature: string): string | undefined =>
      doc.errors.get(id(signature).slice(0, 10))?.notice;
    assert.equal(error("Shut(uint256)"), "It stays shut. explain says why.");
    assert.equal(error("Denied(address)"), "Not you.");
    assert.equal(error("Unheard()"), undefined);
  });

  it("is empty where nothing was compiled", async () => {
    const { files, project } = await memoryProject(contents);
    const doc = await readContractDoc(files, project, { sourceName: "A.sol", contractName: "A" });
    assert.deepEqual([doc.functions.size, doc.errors.size], [0, 0]);
  });
});
