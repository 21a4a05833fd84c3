export { anvilProgram } from "./anvil.js";
export { nodeFiles } from "./files.js";
export { createNodeHost } from "./host.js";
export { createNodeCompiler, compilerWorkerFile, soljsonFile } from "./compiler.js";
export { nodeBundledLibraries } from "./bundled-libraries.js";
export { nodeProcesses } from "./processes.js";
export { openProject, ProjectSession, type OpenProjectOptions } from "./session.js";
