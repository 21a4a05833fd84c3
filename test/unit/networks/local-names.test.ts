import assert from "node:assert/strict";
import path from "node:path";
import { allNetworkNames, localNetworkNames, type Project } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";

const root = path.resolve("/project");
const project = {
  root,
  networks: { staging: { url: "https://staging.example" }, rehearsal: {} },
  agencies: [],
} as unknown as Project;
const files = new MemoryFileSystem({
  [path.join(root, ".tolbooth/networks/third/network.json")]: "{}",
  [path.join(root, ".tolbooth/networks/staging/senders/0x1.json")]: "{}",
  [path.join(root, ".tolbooth/networks/begun/leases/1.json")]: "{}",
});

describe("Names of networks", () => {
  it("are those of the configuration and of every local network that was started, each once", async () => {
    assert.deepEqual(await allNetworkNames(files, project), ["local", "staging", "rehearsal", "third"]);
    assert.deepEqual(await localNetworkNames(files, project), ["local", "rehearsal", "third"]);
  });
});
