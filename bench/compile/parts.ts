import { activation } from "./activation.js";
import { cold } from "./cold.js";
import { commands } from "./commands.js";
import type { Part } from "./context.js";
import { edit } from "./edit.js";
import { keystroke } from "./keystroke.js";
import { memory } from "./memory.js";
import { unchanged } from "./unchanged.js";

/** The parts of `npm run bench compile`, in the order in which they run. */
export const compileParts: readonly Part[] = [cold, unchanged, edit, commands, memory, keystroke, activation];
