import type { Command } from "commander";
import type { Run } from "../frame/context.js";
import { registerImportCds } from "./import-cds.js";
import { registerImportFhir } from "./import-fhir.js";

/** `tolbooth import cds` and `tolbooth import fhir`. */
export function registerImport(program: Command, run: Run): void {
  const imports = program
    .command("import")
    .description("Turns documents of a standard into calls of a pattern, and sends them where asked.");
  registerImportCds(imports, run);
  registerImportFhir(imports, run);
}
