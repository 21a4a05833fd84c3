import { defineErrors } from "./descriptor.js";

export const transactionErrors = defineErrors({
  TRANSACTION_HASH_INVALID: {
    what: "'{hash}' is not the hash of a transaction.",
    next: "Give '0x' and 64 hexadecimal digits.",
    exit: 2,
  },
  TRANSACTION_UNKNOWN: {
    what: "The network '{network}' knows no transaction {hash}.",
    next: "Check the hash and the network. A local chain that was begun anew has lost its transactions.",
    exit: 1,
  },
  TRANSACTION_NOT_IN_BLOCK: {
    what: "The transaction {hash} is not in a block of '{network}' yet.",
    next: "Wait until it is. 'tolbooth pending' speeds it up or cancels it.",
    exit: 1,
  },
  TRANSACTION_PLACE_INVALID: {
    what: "'{place}' is no place in the list of transactions of '{network}'.",
    next: "Give what an earlier answer named as 'next', or begin at the newest.",
    exit: 2,
  },
});
