import { defineErrors } from "./descriptor.js";

export const verifyErrors = defineErrors({
  DEPLOYED_CODE_DIFFERS: {
    what: "The code at {address} on '{network}' was not shown to be that of {contract}: {verdict}.",
    next: "Read above what is known. Do not rely on the contract before somebody has explained the difference.",
    exit: 1,
  },
});
