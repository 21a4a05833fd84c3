import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as vscode from "vscode";
import { activated, codeOf, suiteProject, untilCodes, type SuiteProject } from "./support.js";

/** A version so old that nobody who runs these tests has it. */
const contract = `// SPDX-License-Identifier: MIT
pragma solidity =0.4.13;
contract Old {}
`;

describe("Compiler versions", () => {
  let project: SuiteProject;
  let server: Server;
  const requests: string[] = [];

  before(async () => {
    await activated();
  });
  beforeEach(async () => {
    requests.length = 0;
    server = createServer((request, response) => {
      requests.push(request.url ?? "");
      response.statusCode = 404;
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    project = await suiteProject("project of another version", {
      "tolbooth.json": "{}\n",
      "package.json": "{}\n",
      ".npmrc": `registry=http://127.0.0.1:${port}/npm/\nnoproxy=127.0.0.1\nfetch-retries=0\n`,
      "contracts/Old.sol": contract,
    });
  });
  afterEach(async () => {
    await project.remove();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const manage = (request: object): Thenable<readonly string[] | undefined> =>
    vscode.commands.executeCommand("tolbooth.manageCompilers", { projectRoot: project.root, ...request });

  it("stand at the pragma that asks for one that is not here, and nothing is downloaded unasked", async () => {
    const document = await project.open("contracts/Old.sol");
    const [finding] = await untilCodes(document.uri, ["5333"]);
    assert.ok(finding);
    assert.equal(codeOf(finding), "5333");
    assert.equal(document.getText(finding.range), "pragma solidity =0.4.13;");
    assert.ok(finding.message.includes("0.4.13"), finding.message);
    assert.deepEqual(requests, []);
  });

  it("come from the registry that the project's .npmrc names", async () => {
    // The registry has nothing, so nothing is installed; what counts is who was asked.
    assert.equal(await manage({ install: "0.4.13" }), undefined);
    assert.deepEqual(requests, ["/npm/solc"]);
  });

  it("are found among the project's packages", async () => {
    assert.ok(!(await manage({ remove: "0.0.1" })), "what is not there cannot be removed");
    await project.write("node_modules/old/package.json", '{"name":"solc","version":"0.4.13"}');
    await project.write("node_modules/old/soljson.js", "module.exports = {};");
    await vscode.commands.executeCommand("tolbooth.checkProject", project.root);
    const document = await project.open("contracts/Old.sol");
    // It is found, and found to be no compiler: no longer is there a finding at the pragma.
    await untilCodes(document.uri, []);
  });
});
