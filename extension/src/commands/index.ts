import * as vscode from "vscode";
import { commands, type CommandId } from "../ids.js";
import type { ExtensionHost } from "../host.js";
import { showFailure } from "./showFailure.js";

/**
 * What a command's file exports as `run`. It asks, calls the sdk, and shows; whatever it throws is shown by
 * `showFailure`, so it catches nothing itself. What it returns goes to whoever called `executeCommand`.
 */
export type CommandRun = (extension: ExtensionHost, ...parameters: unknown[]) => Promise<unknown>;

/** One line for each command. The file is loaded when the command first runs: its imports cost nothing at start-up. */
export const commandTable: Record<CommandId, () => Promise<{ run: CommandRun }>> = {
  [commands.startNetwork]: () => import("./startNetwork.js"),
  [commands.stopNetwork]: () => import("./stopNetwork.js"),
  [commands.resetNetwork]: () => import("./resetNetwork.js"),
  [commands.showNetworkStatus]: () => import("./showNetworkStatus.js"),
  [commands.startAnotherNetwork]: () => import("./startAnotherNetwork.js"),
  [commands.takeSnapshot]: () => import("./takeSnapshot.js"),
  [commands.restoreSnapshot]: () => import("./restoreSnapshot.js"),
  [commands.renameSnapshot]: () => import("./renameSnapshot.js"),
  [commands.removeSnapshot]: () => import("./removeSnapshot.js"),
  [commands.moveClock]: () => import("./moveClock.js"),
  [commands.mineBlocks]: () => import("./mineBlocks.js"),
  [commands.setMining]: () => import("./setMining.js"),
  [commands.showNodeLog]: () => import("./showNodeLog.js"),
  [commands.checkProject]: () => import("./checkProject.js"),
  [commands.compileProject]: () => import("./compileProject.js"),
  [commands.showLog]: () => import("./showLog.js"),
  [commands.explainTrust]: () => import("./explainTrust.js"),
  [commands.explainImport]: () => import("./explainImport.js"),
  [commands.deployContract]: () => import("./deployContract.js"),
  [commands.callFunction]: () => import("./callFunction.js"),
  [commands.sendFunction]: () => import("./sendFunction.js"),
  [commands.useContract]: () => import("./useContract.js"),
  [commands.copyAddress]: () => import("./copyAddress.js"),
  [commands.copySelector]: () => import("./copySelector.js"),
  [commands.setSender]: () => import("./setSender.js"),
  [commands.showRecord]: () => import("./showRecord.js"),
  [commands.showEvents]: () => import("./showEvents.js"),
  [commands.exportEvents]: () => import("./exportEvents.js"),
  [commands.refreshViews]: () => import("./refreshViews.js"),
  [commands.createProject]: () => import("./createProject.js"),
  [commands.manageCompilers]: () => import("./manageCompilers.js"),
  [commands.showTestTrace]: () => import("./showTestTrace.js"),
  [commands.newContract]: () => import("./newContract.js"),
  [commands.openCompilerSettings]: () => import("./openCompilerSettings.js"),
  [commands.enableOptimizer]: () => import("./enableOptimizer.js"),
  [commands.addNetwork]: () => import("./addNetwork.js"),
  [commands.importKey]: () => import("./importKey.js"),
  [commands.generateKey]: () => import("./generateKey.js"),
  [commands.exportKey]: () => import("./exportKey.js"),
  [commands.forgetKey]: () => import("./forgetKey.js"),
  [commands.openMovementBoard]: () => import("./openMovementBoard.js"),
  [commands.showTimeLine]: () => import("./showTimeLine.js"),
  [commands.runScenario]: () => import("./runScenario.js"),
  [commands.saveScenario]: () => import("./saveScenario.js"),
  [commands.showHistory]: () => import("./showHistory.js"),
  [commands.deployPlan]: () => import("./deployPlan.js"),
  [commands.showPlan]: () => import("./showPlan.js"),
  [commands.compareDeployments]: () => import("./compareDeployments.js"),
  [commands.compareWithWorkspace]: () => import("./compareWithWorkspace.js"),
  [commands.exportDeployments]: () => import("./exportDeployments.js"),
  [commands.showTransaction]: () => import("./showTransaction.js"),
  [commands.openWhereReverted]: () => import("./openWhereReverted.js"),
  [commands.speedUpTransaction]: () => import("./speedUpTransaction.js"),
  [commands.cancelTransaction]: () => import("./cancelTransaction.js"),
  [commands.copyTransactionHash]: () => import("./copyTransactionHash.js"),
  [commands.openTransactionLine]: () => import("./openTransactionLine.js"),
  [commands.showOlderTransactions]: () => import("./showOlderTransactions.js"),
  [commands.draftAssessment]: () => import("./draftAssessment.js"),
  [commands.compareWithAudited]: () => import("./compareWithAudited.js"),
  [commands.verifyDeployment]: () => import("./verifyDeployment.js"),
};

/** Registers every line of the table. */
export function registerCommands(extension: ExtensionHost): void {
  for (const [id, load] of Object.entries(commandTable)) {
    extension.own(
      vscode.commands.registerCommand(id, async (...parameters: unknown[]) => {
        try {
          const { run } = await load();
          return await run(extension, ...parameters);
        } catch (error) {
          await showFailure(extension, error);
          return undefined;
        }
      }),
    );
  }
}
