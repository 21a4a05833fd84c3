import { freeBytes } from "../allow-lists.js";
import type { Rule } from "../types.js";
import { elementary, innerTypes, membersOf } from "./public-members.js";

export const freeBytesRule: Rule = {
  id: "free-bytes",
  title: "Bytes of any length can get onto the ledger",
  severity: "error",
  explanation:
    "Free bytes hold a whole document as easily as a text does. Only proofs, signatures and call data may be free.",
  remedy:
    "Take a salted commitment (bytes32). For a proof, a signature or call data put the parameter on the written list with its reason.",
  check(model, report) {
    for (const member of membersOf(model))
      for (const value of member.values)
        for (const { type, path } of innerTypes(model, value))
          if (elementary(type) === "bytes" && !(`${member.name}.${value.name || "return"}` in freeBytes))
            report(value, `${path} in ${member.name} is bytes of any length.`);
  },
};
