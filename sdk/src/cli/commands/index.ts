import type { Command } from "commander";
import type { Run } from "../frame/context.js";
import { registerAccounts } from "./accounts.js";
import { registerAudit } from "./audit.js";
import { registerCall } from "./call.js";
import { registerCompile } from "./compile.js";
import { registerDeploy } from "./deploy.js";
import { registerEvents } from "./events.js";
import { registerImportCds } from "./import-cds.js";
import { registerImportFhir } from "./import-fhir.js";
import { registerInit } from "./init.js";
import { registerNetwork } from "./network.js";
import { registerPatterns } from "./patterns.js";
import { registerSend } from "./send.js";

/** Every sub-command, in the order in which help lists them. */
export function registerCommands(program: Command, run: Run): void {
  registerInit(program, run);
  registerCompile(program, run);
  registerNetwork(program, run);
  registerAccounts(program, run);
  registerDeploy(program, run);
  registerCall(program, run);
  registerSend(program, run);
  registerEvents(program, run);
  registerPatterns(program, run);
  registerAudit(program, run);
  const imports = program
    .command("import")
    .summary("turn a standard's documents into calls of a pattern")
    .description("Turns documents of a standard into calls of a pattern, and sends them where asked.");
  registerImportCds(imports, run);
  registerImportFhir(imports, run);
}
