/**
 * The `settings` of solc's standard JSON, as solc 0.8.37 knows them, for the schema of `tolbooth.json`. A unit test asks
 * that compiler whether it does. https://docs.soliditylang.org/en/v0.8.37/using-the-compiler.html#input-description
 */
const flag = (description: string) => ({ type: "boolean", description }) as const;

const names = (description: string, values: readonly string[]) =>
  ({ type: "array", uniqueItems: true, items: { enum: values }, description }) as const;

export const solcSettingsSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    optimizer: {
      description: "Whether and how far the compiler optimises. Default: enabled, 200 runs.",
      type: "object",
      additionalProperties: false,
      properties: {
        enabled: flag("Whether the optimiser runs."),
        runs: {
          type: "integer",
          minimum: 0,
          maximum: 4294967295,
          description:
            "How often each function is expected to be called: low for small code, high for cheap calls.",
        },
        details: {
          description: "The optimiser's parts, each by itself. With it, 'enabled' says nothing more.",
          type: "object",
          additionalProperties: false,
          properties: {
            peephole: flag("Replaces short runs of instructions by shorter ones. Default: on."),
            inliner: flag("Puts small functions into their callers. Default: on with the optimiser."),
            jumpdestRemover: flag("Removes jump targets that nothing jumps to. Default: on."),
            orderLiterals: flag("Moves constants of a commutative operation to the left."),
            deduplicate: flag("Removes blocks of code that stand there twice."),
            cse: flag("Common subexpression elimination, the most powerful and the slowest step."),
            constantOptimizer: flag("Finds shorter or cheaper ways to write constants."),
            simpleCounterForLoopUncheckedIncrement: flag(
              "Leaves out the overflow check of a plain loop counter. Default: on.",
            ),
            yul: flag("Optimises assembly and the intermediate language. Default: on with the optimiser."),
            yulDetails: {
              type: "object",
              additionalProperties: false,
              properties: {
                stackAllocation: flag("Frees the stack slots of variables early. Default: on."),
                optimizerSteps: {
                  type: "string",
                  description: "The order of the Yul optimiser's steps, in its own short notation.",
                },
              },
            },
          },
        },
      },
    },
    evmVersion: {
      type: "string",
      pattern: "^[A-Za-z]+$",
      description: "The hard fork to compile for. Default: the compiler's own.",
      examples: ["london", "paris", "shanghai", "cancun", "prague", "osaka"],
    },
    viaIR: flag("Compile through the intermediate language. Slower; cures 'stack too deep'."),
    viaSSACFG: flag("Generate code through the SSA control flow graph. Needs 'experimental'."),
    experimental: flag("Allow settings that the compiler calls experimental. Not for production."),
    debug: {
      type: "object",
      additionalProperties: false,
      properties: {
        revertStrings: {
          enum: ["default", "strip", "debug", "verboseDebug"],
          description: "What becomes of the reasons of reverts: 'strip' makes code smaller and says nothing.",
        },
        debugInfo: names("What the assembly and the intermediate language are annotated with.", [
          "location",
          "snippet",
          "ast-id",
          "ethdebug",
          "*",
        ]),
      },
    },
    metadata: {
      type: "object",
      additionalProperties: false,
      properties: {
        appendCBOR: flag("Append the metadata's hash to the code. Default: on."),
        useLiteralContent: flag("Put the sources themselves, not their addresses, into the metadata."),
        bytecodeHash: {
          enum: ["none", "ipfs", "bzzr1"],
          description: "The kind of hash of the metadata that is appended to the code. Default: 'ipfs'.",
        },
      },
    },
    libraries: {
      description: 'Addresses of libraries that are deployed already: file (or "" for any), then library.',
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: { type: "string", pattern: "^0x[0-9a-fA-F]{40}$" },
      },
      examples: [{ "contracts/Maths.sol": { Maths: "0x1234567890123456789012345678901234567890" } }],
    },
    modelChecker: {
      description: "The compiler's formal verification (SMTChecker).",
      type: "object",
      additionalProperties: false,
      properties: {
        contracts: {
          description: "File, then names of the contracts that are looked at. Default: all.",
          type: "object",
          additionalProperties: { type: "array", items: { type: "string" } },
        },
        engine: { enum: ["all", "bmc", "chc", "none"], description: "Default: 'none'." },
        targets: names("What is looked for.", [
          "constantCondition",
          "underflow",
          "overflow",
          "divByZero",
          "balance",
          "assert",
          "popEmptyArray",
          "outOfBounds",
          "default",
        ]),
        invariants: names("Which invariants are reported.", ["contract", "reentrancy"]),
        extCalls: {
          enum: ["trusted", "untrusted"],
          description: "Whether code of other contracts is taken to be what the source says.",
        },
        solvers: names("Which solvers are asked.", ["cvc5", "eld", "smtlib2", "z3", "cvc4"]),
        timeout: { type: "integer", minimum: 0, description: "Milliseconds for each question." },
        bmcLoopIterations: { type: "integer", minimum: 1, description: "How often BMC unrolls a loop." },
        divModNoSlacks: flag("Encode division without slack variables."),
        printQuery: flag("Report the questions to the solver. Needs the solver 'smtlib2'."),
        showProvedSafe: flag("Report what was proved."),
        showUnproved: flag("Report each thing that could not be proved."),
        showUnsupported: flag("Report each thing that the checker does not know."),
      },
    },
    parserErrorRecovery: flag("Go on after a syntax error. Of compilers from 0.6 to 0.8.24 only."),
    outputSelection: false,
    remappings: false,
    stopAfter: false,
  },
} as const;
