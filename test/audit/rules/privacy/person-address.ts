import { addresses } from "../allow-lists.js";
import type { Rule } from "../types.js";
import { elementary, innerTypes, membersOf } from "./public-members.js";

export const personAddress: Rule = {
  id: "person-address",
  title: "An address that could be a person's",
  severity: "error",
  explanation:
    "An address on the ledger is an identifier for good: everything it ever did can be joined. Only keys of agencies, governors and contracts may stand there.",
  remedy:
    "Use the agency's number. If it is an agency's key, a governor or a contract, put it on the written list.",
  check(model, report) {
    for (const member of membersOf(model))
      for (const value of member.values)
        for (const { type, path } of innerTypes(model, value)) {
          const holdsAddress =
            elementary(type) === "address" ||
            // A library's set of addresses has only bytes inside.
            /struct \w+\.AddressSet|AddressTo\w+Map/.test(type.typeDescriptions.typeString ?? "");
          if (holdsAddress && !(member.name in addresses))
            report(value, `${path} in ${member.name} is an address.`);
        }
  },
};
