// The `tolbooth` command as the editor's tasks run it.
import { main } from "../dist/cli/tolbooth-cli.mjs";

process.exitCode = await main(process.argv.slice(2));
