#!/usr/bin/env node
// Stands in for VS Code's own executable: takes its arguments, runs the suite in a VS Code server instead.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./hostMain.ts");
process.exit(await main(process.argv.slice(2)));
