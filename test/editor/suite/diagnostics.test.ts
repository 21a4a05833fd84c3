import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import {
  activated,
  closeAllEditors,
  codeOf,
  findingsOf,
  rangeOf,
  replace,
  suiteProject,
  until,
  untilCodes,
  type SuiteProject,
} from "./support.js";

const undeclared = "7576";

const counter = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Grüße 𝄞
contract Counter {
    uint256 public count; // ü𝄞
    function increase() external returns (uint256) { /* ü𝄞 */ count += 1; return count; }
}
`;

const user = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Counter} from "./Counter.sol";

contract User {
    function use(Counter counter) external returns (uint256) {
        return counter.increase();
    }
}
`;

describe("Diagnostics", function () {
  let project: SuiteProject;

  before(async () => {
    await activated();
  });

  beforeEach(async () => {
    project = await suiteProject("checked project", {
      "tolbooth.json": "{}\n",
      "contracts/Counter.sol": counter,
      "contracts/User.sol": user,
    });
  });

  afterEach(async () => {
    await project.remove();
  });

  const check = (): Thenable<unknown> =>
    vscode.commands.executeCommand("tolbooth.checkProject", project.root);

  it("find nothing where nothing is wrong", async () => {
    await project.open("contracts/Counter.sol");
    await check();
    assert.deepEqual(findingsOf(project.uri("contracts/Counter.sol")), []);
    assert.deepEqual(findingsOf(project.uri("contracts/User.sol")), []);
  });

  it("show an error while somebody types, at its range in UTF-16, and take it away when it is put right", async () => {
    const document = await project.open("contracts/Counter.sol");
    await check();
    await replace(document, "count += 1;", "wrong += 1;");
    const [finding] = await untilCodes(document.uri, [undeclared]);
    assert.ok(finding);
    assert.equal(document.isDirty, true);
    assert.equal(document.getText(finding.range), "wrong");
    assert.deepEqual(finding.range, rangeOf(document, "wrong"));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(finding.source, "solc");
    await replace(document, "wrong += 1;", "count += 1;");
    await untilCodes(document.uri, []);
  });

  it("show warnings as warnings, with a link to the documentation where it has a section", async () => {
    const document = await project.open("contracts/Counter.sol");
    await replace(document, "// SPDX-License-Identifier: MIT", "");
    const [finding] = await untilCodes(document.uri, ["1878"]);
    assert.ok(finding);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof finding.code === "object");
    assert.equal(finding.code.target.authority, "docs.soliditylang.org");
  });

  it("point to the other place that a finding is about", async () => {
    const document = await project.open("contracts/Counter.sol");
    await replace(document, "uint256 public count; // ü𝄞", "uint256 public count; /* ü𝄞 */ uint256 count;");
    const findings = await until(
      "a finding with a related place",
      () => {
        const list = findingsOf(document.uri).filter((one) => one.relatedInformation?.length);
        return list.length > 0 && list;
      },
      { seen: () => findingsOf(document.uri) },
    );
    const related = findings[0]?.relatedInformation?.[0];
    assert.ok(related);
    assert.equal(related.location.uri.fsPath, document.uri.fsPath);
    assert.equal(document.getText(related.location.range), "uint256 public count");
  });

  it("show what an unsaved edit breaks in a file that is not open, and take it away", async () => {
    const document = await project.open("contracts/Counter.sol");
    const other = project.uri("contracts/User.sol");
    await check();
    await replace(document, "increase()", "raise()");
    const [finding] = await untilCodes(other, ["9582"]);
    assert.equal(finding?.range.start.line, 7);
    await replace(document, "raise()", "increase()");
    await untilCodes(other, []);
  });

  it("let the newest text win over quick typing", async () => {
    const document = await project.open("contracts/Counter.sol");
    await check();
    for (let turn = 0; turn < 20; turn += 1) {
      await replace(document, "count += 1;", "coun += 1;");
      await new Promise((resolve) => setTimeout(resolve, turn * 15));
      await replace(document, "coun += 1;", "count += 1;");
    }
    await check();
    assert.deepEqual(findingsOf(document.uri), []);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.deepEqual(findingsOf(document.uri), []);
  });

  it("say at the import which paths were tried for a file that is missing", async () => {
    const document = await project.open("contracts/User.sol");
    await replace(document, "./Counter.sol", "./Missing.sol");
    const finding = await until("the missing import", () =>
      findingsOf(document.uri).find((one) => codeOf(one) === "IMPORT_NOT_FOUND"),
    );
    assert.ok(document.getText(finding.range).includes("./Missing.sol"));
    assert.equal(finding.range.start.line, 3);
    assert.ok(finding.message.includes(path.join(project.root, "contracts", "Missing.sol")));
  });

  it("follow a file that is saved, deleted and written by another program", async () => {
    const document = await project.open("contracts/User.sol");
    await check();
    await fs.rm(path.join(project.root, "contracts/Counter.sol"));
    await until("the import of the deleted file", () =>
      findingsOf(document.uri).find((one) => codeOf(one) === "IMPORT_NOT_FOUND"),
    );
    await project.write("contracts/Counter.sol", counter);
    await untilCodes(document.uri, []);
    await project.write("contracts/Broken.sol", counter.replace("count += 1", "wrong += 1"));
    await untilCodes(project.uri("contracts/Broken.sol"), [undeclared]);
    await fs.rename(
      path.join(project.root, "contracts/Broken.sol"),
      path.join(project.root, "contracts/Moved.sol"),
    );
    await untilCodes(project.uri("contracts/Moved.sol"), [undeclared]);
    await untilCodes(project.uri("contracts/Broken.sol"), []);
    await fs.rm(path.join(project.root, "contracts/Moved.sol"));
    await untilCodes(project.uri("contracts/Moved.sol"), []);
  });

  it("forget what was not saved when a file is closed", async () => {
    const document = await project.open("contracts/Counter.sol");
    await replace(document, "count += 1;", "wrong += 1;");
    await untilCodes(document.uri, [undeclared]);
    await closeAllEditors();
    await untilCodes(project.uri("contracts/Counter.sol"), []);
  });

  it("show a wrong configuration in its file, and check again once it is right", async () => {
    const document = await project.open("contracts/Counter.sol");
    await check();
    await replace(document, "count += 1;", "wrong += 1;");
    await untilCodes(document.uri, [undeclared]);
    await project.write("tolbooth.json", '{\n  "sources": 7\n}\n');
    const [finding] = await untilCodes(project.uri("tolbooth.json"), ["CONFIGURATION_INVALID"]);
    assert.equal(finding?.range.start.line, 1);
    await project.write("tolbooth.json", "{\n");
    await untilCodes(project.uri("tolbooth.json"), ["CONFIGURATION_UNREADABLE"]);
    await project.write("tolbooth.json", "{}\n");
    await untilCodes(project.uri("tolbooth.json"), []);
    await untilCodes(document.uri, [undeclared]);
  });

  it("show a compiler version that is not there in the configuration, and check again without it", async () => {
    await project.write("tolbooth.json", '{\n  "solc": { "version": "0.4.11" }\n}\n');
    const document = await project.open("contracts/Counter.sol");
    await untilCodes(project.uri("tolbooth.json"), ["COMPILER_VERSION_UNAVAILABLE"]);
    await project.write("tolbooth.json", "{}\n");
    await untilCodes(project.uri("tolbooth.json"), []);
    await check();
    assert.deepEqual(findingsOf(document.uri), []);
  });

  it("say which compiler a pragma asks for when it is not there", async () => {
    const document = await project.open("contracts/Counter.sol");
    await replace(document, "^0.8.20", "^0.4.11");
    const [finding] = await untilCodes(document.uri, ["5333"]);
    assert.equal(finding && document.getText(finding.range), "pragma solidity ^0.4.11;");
  });

  it("are gone when a project's last file is gone", async () => {
    const document = await project.open("contracts/Counter.sol");
    await replace(document, "count += 1;", "wrong += 1;");
    await untilCodes(document.uri, [undeclared]);
    await closeAllEditors();
    await fs.rm(path.join(project.root, "contracts"), { recursive: true });
    await untilCodes(project.uri("contracts/Counter.sol"), []);
  });

  it("say which file is not UTF-8", async () => {
    await project.open("contracts/Counter.sol");
    const latin1 = Buffer.from(counter.replace("Grüße 𝄞", "Gr\u00fc\u00dfe"), "latin1");
    await project.write("contracts/Latin1.sol", latin1);
    await untilCodes(project.uri("contracts/Latin1.sol"), ["FILE_NOT_UTF8"]);
  });

  it("keep two projects of one workspace apart", async () => {
    const other = await suiteProject("other project", {
      "tolbooth.json": "{}\n",
      "contracts/Counter.sol": counter.replace("count += 1", "wrong += 1"),
    });
    try {
      await project.open("contracts/Counter.sol");
      await other.open("contracts/Counter.sol");
      await untilCodes(other.uri("contracts/Counter.sol"), [undeclared]);
      await check();
      assert.deepEqual(findingsOf(project.uri("contracts/Counter.sol")), []);
    } finally {
      await other.remove();
    }
  });

  it("check a file outside the workspace, and what it imports beside it", async () => {
    const parent = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), "tolbooth-outside-")));
    const outside = await suiteProject("outside", { "Counter.sol": counter, "User.sol": user }, parent);
    try {
      const document = await outside.open("User.sol");
      await replace(document, "counter.increase()", "counter.decrease()");
      await untilCodes(document.uri, ["9582"]);
      await replace(document, "counter.decrease()", "counter.increase()");
      await untilCodes(document.uri, []);
    } finally {
      await outside.remove();
      await fs.rm(parent, { recursive: true, force: true });
    }
  });

  it("know the patterns and OpenZeppelin in a folder where nothing is installed", async () => {
    const parent = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), "tolbooth-empty-")));
    const empty = await suiteProject(
      "empty",
      {
        "Port.sol": `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";

contract Port is Ownable {
    IMovementClearance public clearance;
    constructor() Ownable(msg.sender) {}
}
`,
      },
      parent,
    );
    try {
      const document = await empty.open("Port.sol");
      await vscode.commands.executeCommand("tolbooth.checkProject", empty.root);
      assert.deepEqual(findingsOf(document.uri), []);
      await replace(document, "IMovementClearance public", "MovementClearance public");
      await untilCodes(document.uri, ["7920"]);
    } finally {
      await empty.remove();
      await fs.rm(parent, { recursive: true, force: true });
    }
  });

  it("check a text that was never saved", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "solidity",
      content: counter.replace("count += 1", "wrong += 1"),
    });
    await vscode.window.showTextDocument(document);
    await untilCodes(document.uri, [undeclared]);
    await replace(document, "wrong += 1", "count += 1");
    await untilCodes(document.uri, []);
  });

  it("leave out a library's warnings", async () => {
    await project.write(
      "node_modules/lib/Warned.sol",
      "pragma solidity ^0.8.20;\nlibrary Warned { function f() internal { uint256 unused; } }\n",
    );
    const document = await project.open("contracts/User.sol");
    await replace(
      document,
      'import {Counter} from "./Counter.sol";',
      'import {Counter} from "./Counter.sol";\nimport "lib/Warned.sol";',
    );
    await check();
    assert.deepEqual(findingsOf(document.uri), []);
    assert.deepEqual(findingsOf(project.uri("node_modules/lib/Warned.sol")), []);
  });

  it("show a library's error at the import that brings it in", async () => {
    await project.write(
      "node_modules/lib/Broken.sol",
      "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\nlibrary Broken { function f() internal { nothing = 1; } }\n",
    );
    const document = await project.open("contracts/User.sol");
    await replace(
      document,
      'import {Counter} from "./Counter.sol";',
      'import {Counter} from "./Counter.sol";\nimport "lib/Broken.sol";',
    );
    const [finding] = await untilCodes(document.uri, [undeclared]);
    assert.ok(finding);
    assert.equal(document.getText(finding.range), '"lib/Broken.sol"');
    assert.equal(
      finding.relatedInformation?.[0]?.location.uri.fsPath,
      project.uri("node_modules/lib/Broken.sol").fsPath,
    );
  });

  it("keep up with one edit after another", async () => {
    const document = await project.open("contracts/Counter.sol");
    await check();
    for (let turn = 0; turn < 5; turn += 1) {
      await replace(document, "count += 1;", "wrong += 1;");
      await untilCodes(document.uri, [undeclared]);
      await replace(document, "wrong += 1;", "count += 1;");
      await untilCodes(document.uri, []);
    }
  });
});

describe("The code lens", () => {
  let project: SuiteProject;

  before(async () => {
    await activated();
    project = await suiteProject("lens project", {
      "tolbooth.json": "{}\n",
      "contracts/Counter.sol": `${counter}\nabstract contract Base {}\ninterface IThing {}\nlibrary Lib { function f() internal {} }\n`,
    });
  });

  after(async () => {
    await project.remove();
  });

  const lenses = async (uri: vscode.Uri): Promise<vscode.CodeLens[]> => {
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      uri,
      50,
    );
    return all.filter((one) => one.command?.command === "tolbooth.deployContract");
  };

  it("stands over each contract that can be deployed, with what the command needs", async () => {
    const document = await project.open("contracts/Counter.sol");
    const [lens, ...more] = await lenses(document.uri);
    assert.ok(lens);
    assert.deepEqual(more, []);
    assert.equal(document.getText(lens.range), "Counter");
    assert.deepEqual(lens.command?.arguments, [
      { projectRoot: project.root, sourceName: "contracts/Counter.sol", contractName: "Counter" },
    ]);
  });

  it("stays while the file does not compile", async () => {
    const document = await project.open("contracts/Counter.sol");
    await replace(document, "count += 1;", "count += ;");
    await until("the error", () => findingsOf(document.uri).length > 0);
    const [lens] = await lenses(document.uri);
    assert.ok(lens);
    assert.equal(document.getText(lens.range), "Counter");
  });
});
