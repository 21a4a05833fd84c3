/** The main job, end to end, on the border-events sample: the workspace that the suite opens is a copy of it. */
import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAllEditors, findingsOf, rangeOf, replace, until, untilCodes } from "./support.js";

interface Deployed {
  readonly reused: boolean;
  readonly record: { readonly name: string; readonly address: string; readonly from: string };
}
interface Sent {
  readonly gasUsed: string;
  readonly events: readonly {
    readonly event: string;
    readonly arguments: readonly { name: string; value: unknown }[];
  }[];
}

const goods = `0x${"26".repeat(32)}`;
const document = `0x${"01".repeat(32)}`;

/** The first two accounts of every development node; in the sample they are those of HMRC and Defra. */
const hmrc = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const defra = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

/** A key without an end: the largest uint48. */
const noEnd = String(2n ** 48n - 1n);

/** AGENCY_ADMIN and every MOVEMENT_ capability, as sdk/contracts/governance/Capabilities.sol numbers them. */
const capabilities = String(1n | (0b111111n << 24n));

describe("The border-events sample in the editor", () => {
  let root: string;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);

  const open = async (file: string): Promise<vscode.TextDocument> => {
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.file(path.join(root, file)));
    await vscode.window.showTextDocument(opened);
    return opened;
  };

  /** Does what a click on the lens over a contract does, with the form filled in. */
  const deployFromLens = async (
    file: string,
    contractName: string,
    values: readonly string[],
  ): Promise<string> => {
    const opened = await open(file);
    const lens = await until(`the lens over ${contractName}`, async () => {
      const lenses = await run<vscode.CodeLens[]>("vscode.executeCodeLensProvider", opened.uri, 20);
      return lenses?.find(
        (one) =>
          (one.command?.arguments?.[0] as { contractName?: string } | undefined)?.contractName ===
          contractName,
      );
    });
    assert.ok(lens.command);
    assert.equal(opened.lineAt(lens.range.start.line).text.includes(contractName), true);
    const [request] = lens.command.arguments as [object];
    const deployed = await run<Deployed>(lens.command.command, {
      ...request,
      arguments: values,
      from: "hmrc",
    });
    assert.ok(deployed, `${contractName} was not deployed`);
    return deployed.record.address;
  };

  const send = async (
    contract: string,
    name: string,
    values: readonly string[],
    from: string,
  ): Promise<Sent> => {
    const sent = await run<Sent>("tolbooth.sendFunction", {
      projectRoot: root,
      network: "local",
      contract,
      function: name,
      arguments: values,
      from,
    });
    assert.ok(sent, `${contract}.${name} was refused`);
    return sent;
  };

  const call = async (
    contract: string,
    name: string,
    values: readonly string[],
  ): Promise<readonly { value: unknown }[]> => {
    const target = { projectRoot: root, network: "local", contract, function: name, arguments: values };
    return (
      (await run<{ outputs: readonly { value: unknown }[] }>("tolbooth.callFunction", target))?.outputs ?? []
    );
  };

  before(async () => {
    await activated();
    root = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  });

  after(async () => {
    await run("tolbooth.stopNetwork", root);
    await closeAllEditors();
  });

  it("shows nothing wrong; shows an error at its range while somebody types; and nothing once it is mended", async () => {
    const gate = await open("contracts/PortGate.sol");
    await replace(gate, "passages[movement] += 1;", "passages[mouvement] += 1;");
    const [finding] = await untilCodes(gate.uri, ["7576"]);
    assert.ok(finding);
    assert.deepEqual(finding.range, rangeOf(gate, "mouvement"));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    await replace(gate, "passages[mouvement] += 1;", "passages[movement] += 1;");
    await untilCodes(gate.uri, []);
    assert.equal(gate.getText().includes("mouvement"), false);

    const port = await open("contracts/Port.sol");
    await replace(port, "is MovementClearance {", "is MovementClearence {");
    await untilCodes(port.uri, ["7920"]);
    await replace(port, "is MovementClearence {", "is MovementClearance {");
    await untilCodes(port.uri, []);
    assert.deepEqual(findingsOf(gate.uri), []);
  });

  it("deploys from the code lenses on the local network", async () => {
    await run("tolbooth.startNetwork", root);
    const registry = await deployFromLens("contracts/Port.sol", "PortAgencyRegistry", [hmrc, hmrc]);
    const clearance = await deployFromLens("contracts/Port.sol", "PortClearance", [registry]);
    await deployFromLens("contracts/PortGate.sol", "PortGate", [clearance]);
  });

  it("sends until the goods are released, and shows the events", async () => {
    for (const [agency, name, key] of [
      ["1", "hmrc", hmrc],
      ["2", "defra", defra],
    ] as const) {
      await send("PortAgencyRegistry", "admitAgency", [agency, "0x474f5620", goods, capabilities], "hmrc");
      await send("PortAgencyRegistry", "appointAdmin", [agency, key, "0", noEnd], "hmrc");
      await send("PortAgencyRegistry", "setKey", [key, capabilities, "0", noEnd], name);
      await send("PortClearance", "assignLane", [agency, agency], "hmrc");
    }
    await send("PortClearance", "open", [goods, "3", document], "hmrc");
    await send("PortClearance", "decide", [goods, "1", "1", "1", "1", document], "hmrc");

    const gate = {
      projectRoot: root,
      network: "local",
      contract: "PortGate",
      function: "pass",
      arguments: [goods],
    };
    assert.equal(
      await run("tolbooth.sendFunction", { ...gate, from: "hmrc" }),
      undefined,
      "one of two has not cleared",
    );

    const released = await send("PortClearance", "decide", [goods, "2", "1", "1", "2", document], "defra");
    assert.deepEqual(
      released.events.map((one) => one.event),
      ["Decision", "Released"],
    );
    assert.equal(released.events[1]?.arguments[0]?.value, goods);
    assert.ok(BigInt(released.gasUsed) > 21_000n);

    const opened = await send("PortGate", "pass", [goods], "hmrc");
    assert.deepEqual(
      opened.events.map((one) => one.event),
      ["GateOpened"],
    );
    const [passages] = await call("PortGate", "passages", [goods]);
    assert.equal(passages?.value, "1");
  });
});
