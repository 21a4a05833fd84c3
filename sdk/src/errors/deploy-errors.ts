import { defineErrors } from "./descriptor.js";

export const deployErrors = defineErrors({
  ARGUMENT_INVALID: {
    what: "{target}: {problems}.",
    next: "Correct the value at {path}. Nothing was sent.",
    exit: 2,
  },
  LIBRARY_NOT_LINKED: {
    what: "{contract} needs the library {library}, which is not deployed on '{network}'.",
    next: "Deploy {library} first. {contract} is then linked to it by itself.",
    exit: 1,
  },
  DEPLOYMENT_NAME_INVALID: {
    what: "'{name}' cannot be the name of a deployment: {problem}.",
    next: "Use letters, digits, '.', '_' and '-' only, and begin with a letter.",
    exit: 2,
  },
  DEPLOYMENT_PLAN_INVALID: {
    what: "The deployment plan {file} has problems: {problems}.",
    next: "Correct them at the places that are named. Nothing was sent.",
    exit: 2,
  },
  DEPLOYMENT_EARLIER_NOT_FOUND: {
    what: "There is no deployment of '{name}' on the network '{network}' to compare with ({earlier}). Its others: {known}.",
    next: "Give the number or the address of one of these. 'tolbooth deployments history' lists them.",
    exit: 2,
  },
  DEPLOYMENTS_NONE: {
    what: "Nothing is deployed on the network '{network}'.",
    next: "Deploy a contract first: 'tolbooth deploy'.",
    exit: 2,
  },
  DEPLOYMENT_NOT_FOUND: {
    what: "There is no deployment '{name}' on the network '{network}'. Known: {known}.",
    next: "Deploy it first, or use one of these names or an address of theirs.",
    exit: 2,
  },
  DEPLOYMENT_REVERTED: {
    what: "The constructor of {contract} refused: {reason}.",
    next: "Read the error's name and arguments: the contract says there what it does not accept. Then change the arguments.",
    exit: 1,
  },
  CREATE2_FACTORY_UNAVAILABLE: {
    what: "A deployment to an address that is known before needs the deterministic factory at {factory}, and on '{network}' {problem}.",
    next: "Send the factory's published transaction, which makes it at this address on every chain: its first sender is {deployer}, who needs 0.01 ETH for it (github.com/Arachnid/deterministic-deployment-proxy). Where a network refuses transactions without a chain id, ask who runs it. Or deploy without CREATE2. Nothing was sent.",
    exit: 1,
  },
  CREATE2_ADDRESS_TAKEN: {
    what: "{name} would stand at {address} on '{network}', but other code than {contract} stands there.",
    next: "Choose another salt. Nothing was sent.",
    exit: 1,
  },
  CREATE2_SALT_INVALID: {
    what: "The salt of {name} cannot be used: {problem}.",
    next: "Give a text of up to 200 signs, or 0x and 64 hexadecimal digits.",
    exit: 2,
  },
  DEPLOYMENT_UNSETTLED: {
    what: "An earlier deployment of {name} was sent as {transactionHash} with nonce {nonce}, but the network only knows nonces up to {nextNonce}: it cannot be said yet whether it happens.",
    next: "Wait until the earlier transactions of {from} are in a block. If this chain was begun anew, move {journal} away: then the deployment is forgotten.",
    exit: 1,
  },
  CONTRACT_HAS_NO_CODE: {
    what: "There is no contract at {address} on '{network}' ({name}).",
    next: "If the network was reset, deploy the contract again.",
    exit: 1,
  },
  CONTRACT_IS_ANOTHER: {
    what: "The contract at {address} on '{network}' has no function {function}: it is another one than {name}, or another version of it.",
    next: "Look at the address, and at the version that was deployed there. Nothing was sent.",
    exit: 1,
  },
  TRANSACTION_REVERTED: {
    what: "{contract}.{function} refused: {reason}.",
    next: "Read the error's name and arguments: the contract says there what it does not accept.",
    exit: 1,
  },
  CALL_REVERTED: {
    what: "{contract}.{function} refused: {reason}.",
    next: "Read the error's name and arguments: the contract says there what it does not accept.",
    exit: 1,
  },
  RESULT_NOT_DECODABLE: {
    what: "What {contract}.{function} returned does not fit the ABI.",
    next: "The contract at {address} is probably another one, or another version. Deploy again or check the address.",
    exit: 1,
  },
  TRANSACTION_NOT_MINED: {
    what: "Transaction {transactionHash} was sent but is in no block after {seconds} seconds.",
    next: "It may still happen. Look the transaction up on the network before you send again.",
    exit: 3,
  },
  TRANSACTION_REPLACED: {
    what: "Transaction {transactionHash} will not happen: another transaction of {from} took its nonce {nonce}.",
    next: "Something else sends from the same account. Look at what it did, then do this again.",
    exit: 1,
  },
  TRANSACTION_WAITS_FOR_NONCE: {
    what: "Transaction {transactionHash} has nonce {nonce}, but the network still waits for nonce {next} of {from}. Until then it cannot happen.",
    next: "Send or cancel the transaction with nonce {next}. The later ones then follow by themselves.",
    exit: 3,
  },
  TRANSACTION_NOT_CONFIRMED: {
    what: "Transaction {transactionHash} is in block {blockNumber}, but not under {confirmations} blocks after {seconds} seconds.",
    next: "Blocks are made slowly, or not at all. Do the same again later: what was sent is found.",
    exit: 3,
  },
  TRANSACTION_NOT_PENDING: {
    what: "Transaction {transactionHash} cannot be replaced: {problem}.",
    next: "Only a transaction that the network has, and that is in no block yet, can be sped up or cancelled.",
    exit: 1,
  },
  SEND_NOT_APPROVED: {
    what: "Nothing was sent to '{network}': it is not a network of this machine, and nobody said yes to {action}.",
    next: "Approve when you are asked, or on the command line with --yes.",
    exit: 1,
  },
  INSUFFICIENT_FUNDS: {
    what: "{account} ({address}) has {balance} wei on '{network}', but {action} may cost {needed} wei.",
    next: "Give the account funds, or send from another one.",
    exit: 1,
  },
  FUNCTION_NOT_FOUND: {
    what: "{contract} has no function '{function}'. It has: {known}.",
    next: "Use one of these names.",
    exit: 2,
  },
  EVENT_NOT_FOUND: {
    what: "None of the contracts has an event '{event}'. They have: {known}.",
    next: "Use one of these names.",
    exit: 2,
  },
  FUNCTION_AMBIGUOUS: {
    what: "{contract} has several functions '{function}': {candidates}.",
    next: "Give the whole signature, for example '{example}'.",
    exit: 2,
  },
});
