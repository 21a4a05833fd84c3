/**
 * Every id that the manifest (the root package.json) and the code share. test/unit/extension/manifest.test.ts holds
 * this table against the manifest both ways, so an id is written once here and once there, and nowhere else.
 */

/** The language id of Solidity. */
export const solidityLanguage = "solidity";

/** The type of our tasks, as `tasks.json` names it. */
export const taskType = "tolbooth";

/** Commands. Each has its title and category in package.json, its texts in package.nls.json, its code in commands/. */
export const commands = {
  startNetwork: "tolbooth.startNetwork",
  stopNetwork: "tolbooth.stopNetwork",
  resetNetwork: "tolbooth.resetNetwork",
  showNetworkStatus: "tolbooth.showNetworkStatus",
  startAnotherNetwork: "tolbooth.startAnotherNetwork",
  takeSnapshot: "tolbooth.takeSnapshot",
  restoreSnapshot: "tolbooth.restoreSnapshot",
  renameSnapshot: "tolbooth.renameSnapshot",
  removeSnapshot: "tolbooth.removeSnapshot",
  moveClock: "tolbooth.moveClock",
  mineBlocks: "tolbooth.mineBlocks",
  setMining: "tolbooth.setMining",
  showNodeLog: "tolbooth.showNodeLog",
  checkProject: "tolbooth.checkProject",
  compileProject: "tolbooth.compileProject",
  showLog: "tolbooth.showLog",
  explainTrust: "tolbooth.explainTrust",
  explainImport: "tolbooth.explainImport",
  deployContract: "tolbooth.deployContract",
  callFunction: "tolbooth.callFunction",
  sendFunction: "tolbooth.sendFunction",
  useContract: "tolbooth.useContract",
  copyAddress: "tolbooth.copyAddress",
  copySelector: "tolbooth.copySelector",
  setSender: "tolbooth.setSender",
  showRecord: "tolbooth.showRecord",
  showEvents: "tolbooth.showEvents",
  exportEvents: "tolbooth.exportEvents",
  refreshViews: "tolbooth.refreshViews",
  createProject: "tolbooth.createProject",
  manageCompilers: "tolbooth.manageCompilers",
  showTestTrace: "tolbooth.showTestTrace",
  newContract: "tolbooth.newContract",
  openCompilerSettings: "tolbooth.openCompilerSettings",
  enableOptimizer: "tolbooth.enableOptimizer",
  addNetwork: "tolbooth.addNetwork",
  importKey: "tolbooth.importKey",
  generateKey: "tolbooth.generateKey",
  exportKey: "tolbooth.exportKey",
  forgetKey: "tolbooth.forgetKey",
  openMovementBoard: "tolbooth.openMovementBoard",
  showTimeLine: "tolbooth.showTimeLine",
  runScenario: "tolbooth.runScenario",
  saveScenario: "tolbooth.saveScenario",
  showHistory: "tolbooth.showHistory",
  deployPlan: "tolbooth.deployPlan",
  showPlan: "tolbooth.showPlan",
  compareDeployments: "tolbooth.compareDeployments",
  compareWithWorkspace: "tolbooth.compareWithWorkspace",
  exportDeployments: "tolbooth.exportDeployments",
  showTransaction: "tolbooth.showTransaction",
  openWhereReverted: "tolbooth.openWhereReverted",
  speedUpTransaction: "tolbooth.speedUpTransaction",
  cancelTransaction: "tolbooth.cancelTransaction",
  copyTransactionHash: "tolbooth.copyTransactionHash",
  openTransactionLine: "tolbooth.openTransactionLine",
  showOlderTransactions: "tolbooth.showOlderTransactions",
  draftAssessment: "tolbooth.draftAssessment",
  compareWithAudited: "tolbooth.compareWithAudited",
  verifyDeployment: "tolbooth.verifyDeployment",
} as const;

/** Views: six trees in the activity bar's container, the events in the panel. */
export const views = {
  networks: "tolbooth.networks",
  accounts: "tolbooth.accounts",
  contracts: "tolbooth.contracts",
  deployments: "tolbooth.deployments",
  transactions: "tolbooth.transactions",
  patterns: "tolbooth.patterns",
  events: "tolbooth.events",
} as const;

/** The view type of boards, by which VS Code brings them back after a reload. */
export const boardViewType = "tolbooth.board";

/** Settings, by their full names. Only settings.ts reads them. */
export const settingIds = {
  diagnosticsOnType: "tolbooth.diagnostics.onType",
  diagnosticsDelay: "tolbooth.diagnostics.delay",
  diagnosticsIncludeLibraries: "tolbooth.diagnostics.includeLibraries",
  lintPersonalData: "tolbooth.lint.personalData",
  lintPatternDrift: "tolbooth.lint.patternDrift",
  codeLensPatterns: "tolbooth.codeLens.patterns",
  codeLensDeploy: "tolbooth.codeLens.deploy",
  codeLensReferences: "tolbooth.codeLens.references",
  codeLensSelectors: "tolbooth.codeLens.selectors",
  codeLensGas: "tolbooth.codeLens.gas",
  inlayHintsParameterNames: "tolbooth.inlayHints.parameterNames",
  inlayHintsStorage: "tolbooth.inlayHints.storage",
  compilersDownload: "tolbooth.compilers.download",
  networkPort: "tolbooth.network.port",
  networkStopOnClose: "tolbooth.network.stopOnClose",
  networksAllowRemoteSends: "tolbooth.networks.allowRemoteSends",
} as const;

/** Context keys that `when` clauses of the manifest read. */
export const contexts = {
  /** The local network of the current project: `stopped`, `starting`, `running` or `stopping`. */
  networkState: "tolbooth.networkState",
} as const;

export type CommandId = (typeof commands)[keyof typeof commands];
export type ViewId = (typeof views)[keyof typeof views];
export type SettingId = (typeof settingIds)[keyof typeof settingIds];
export type ContextId = (typeof contexts)[keyof typeof contexts];
