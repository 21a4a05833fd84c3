import type { Rule } from "../types.js";
import { elementary, innerTypes, membersOf } from "./public-members.js";

export const freeText: Rule = {
  id: "free-text",
  title: "Text can get onto the ledger",
  severity: "error",
  explanation:
    "Where there is room for text, somebody will write a name into it. It can never be erased, as the UK GDPR's article 17 would have it.",
  remedy: "Take a code, or a salted commitment (bytes32) to a document that stays off the ledger.",
  check(model, report) {
    for (const member of membersOf(model))
      for (const value of member.values)
        for (const { type, path } of innerTypes(model, value))
          if (elementary(type) === "string") report(value, `${path} in ${member.name} is text.`);
  },
};
