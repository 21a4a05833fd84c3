import { defineErrors } from "./descriptor.js";

export const eventErrors = defineErrors({
  EVENT_INDEX_FAILED: {
    what: "The index of events at {file} could not be used: {reason}.",
    next: "Check that the disk has room and that the file may be written. The index can be deleted: it is built again from the chain.",
    exit: 3,
  },
  EVENT_ANSWER_WRONG: {
    what: "The node of the network '{network}' gave an answer about events that cannot be right: {problem}. Nothing of it was kept.",
    next: "Try again. If it happens again, use another node of this network, or tell whoever runs it.",
    exit: 3,
  },
  EVENT_QUERY_INVALID: {
    what: "This question about events cannot be answered: {problem}.",
    next: "Correct it: a block is a whole number, a time is ISO 8601, an argument is name=value.",
    exit: 2,
  },
});
