// Measures one pattern's operations and prints where they differ from the checked-in report, each line with a ✗.
// TOLBOOTH_FORGE_BUILD says where the compiled contracts lie.
import { checkGas } from "../../contracts/gas/report.mjs";

const { passed, failed } = await checkGas([process.argv[2]]);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
