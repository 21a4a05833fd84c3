import { solcSettingsSchema } from "./solc-settings-schema.js";

/**
 * The JSON schema of `tolbooth.json`: what Tolbooth checks the file against, and, written to
 * `sdk/schemas/tolbooth.schema.json`, what the editor shows while somebody fills it in. A unit test holds the two equal.
 */
const shortName = "^[a-z0-9][a-z0-9_-]{0,62}$";

export const configurationSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Tolbooth project",
  description:
    "Settings of a Tolbooth project. Every one of them is optional: a folder with one Solidity file works without this file.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string", description: "Where the editor finds the description of this file." },
    format: {
      const: "tolbooth/project",
      description: "Says that this is a Tolbooth project file.",
    },
    version: { const: 1, description: "Version of this file's format. Now always 1." },
    sources: {
      title: "Source folders",
      description:
        "Folders or files with your own contracts, from this file's folder. Without it: contracts and src, or else the whole folder.",
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", minLength: 1 },
      examples: [["contracts"]],
    },
    remappings: {
      title: "Import remappings",
      description:
        "Where imports lead, as solc writes it: prefix=target, or context:prefix=target. Targets are paths from this file's folder.",
      type: "array",
      items: { type: "string", pattern: "^([^=]*:)?[^=]+=.*$" },
      examples: [["@shared/=../shared/contracts/"]],
    },
    solc: {
      title: "Solidity compiler",
      description: "Which compiler to use, and its settings.",
      type: "object",
      additionalProperties: false,
      properties: {
        version: {
          title: "Exact version",
          description:
            "For example 0.8.37. Without it: what the pragmas ask for, and the compiler that comes with Tolbooth wherever it will do.",
          type: "string",
          pattern: "^\\d+\\.\\d+\\.\\d+$",
        },
        settings: {
          title: "Settings",
          description:
            "The 'settings' of solc's standard JSON: optimizer, evmVersion, viaIR, metadata and so on. Without them: optimizer on, 200 runs. What a compiler does not know is left out for it, with a warning.",
          $ref: "#/definitions/solcSettings",
        },
        download: {
          title: "Download missing compilers",
          description:
            "Whether a compiler that is missing may be taken from the npm registry without a question. Default: no.",
          type: "boolean",
        },
        overrides: {
          title: "Files with another compiler",
          description:
            "Files, from this file's folder with /, that are compiled with another version or other settings.",
          type: "object",
          propertyNames: { pattern: "^[^/\\\\][^\\\\]*\\.sol$" },
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              version: {
                title: "Exact version",
                description: "For example 0.8.19. Without it: as the pragmas say.",
                type: "string",
                pattern: "^\\d+\\.\\d+\\.\\d+$",
              },
              settings: {
                title: "Settings",
                description: "Each stands in place of the project's setting of that name.",
                $ref: "#/definitions/solcSettings",
              },
            },
          },
          examples: [{ "contracts/Old.sol": { version: "0.7.6", settings: { viaIR: false } } }],
        },
      },
    },
    networks: {
      title: "Networks",
      description: "Networks by name. 'local', which Tolbooth starts on this machine, is always there.",
      type: "object",
      propertyNames: { pattern: shortName },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: {
          url: {
            title: "Address",
            description:
              "JSON-RPC address of a node, without a password or key in it. Leave it out for a local network that Tolbooth starts.",
            type: "string",
            pattern: "^(https?|wss?)://[^\\s@]+$",
          },
          endpoints: {
            title: "Addresses",
            description:
              "In place of 'url': several addresses of nodes of this network. When one fails, the next is asked. 'chainId' is then needed.",
            type: "array",
            minItems: 1,
            maxItems: 16,
            uniqueItems: true,
            items: { type: "string", pattern: "^(https?|wss?)://[^\\s@]+$" },
          },
          choose: {
            title: "Which address is asked",
            description:
              "order asks the first address that works; health the one that has failed least and answered fastest. Without it: order.",
            enum: ["order", "health"],
          },
          blocksBehind: {
            title: "Blocks behind",
            description:
              "A node that is more blocks than this behind the newest block that was seen is passed over. Without it: 5.",
            type: "integer",
            minimum: 0,
            maximum: 100000,
          },
          timeout: {
            title: "Time for an answer",
            description: "Seconds. Without it: 30, or 10 where there are several addresses.",
            type: "number",
            exclusiveMinimum: 0,
            maximum: 600,
          },
          confirmations: {
            title: "Confirmations",
            description:
              "A transaction counts as done when this many blocks hold it, its own counted. Without it: 1.",
            type: "integer",
            minimum: 1,
            maximum: 1000,
          },
          sends: {
            title: "Sending",
            description:
              "ask: before anything is sent there, you are asked. forbidden: nothing is sent there from this project. Without it: ask.",
            enum: ["ask", "forbidden"],
          },
          fees: {
            title: "Fees",
            description: "Where the chain's own word is not to be followed. Amounts are in gwei.",
            type: "object",
            additionalProperties: false,
            properties: {
              kind: {
                description:
                  "legacy: one gas price. eip1559: a base fee and a tip. none: a gas price of zero, for permissioned networks. Without it: what the chain has.",
                enum: ["legacy", "eip1559", "none"],
              },
              gasPrice: { description: "For legacy.", type: "number", minimum: 0, maximum: 1000000 },
              maxFeePerGas: {
                description: "For eip1559: base fee and tip together are never more than this.",
                type: "number",
                minimum: 0,
                maximum: 1000000,
              },
              maxPriorityFeePerGas: {
                description: "For eip1559: the tip.",
                type: "number",
                minimum: 0,
                maximum: 1000000,
              },
            },
          },
          chainId: {
            title: "Chain id",
            description: "Number of the chain. Tolbooth refuses to send to a node that gives another one.",
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
          mining: {
            title: "Making blocks",
            description:
              "For a local network: automatic makes a block with each transaction, manual only when you say so, a number every so many seconds. Without it: automatic.",
            anyOf: [{ enum: ["automatic", "manual"] }, { type: "integer", minimum: 1, maximum: 86400 }],
          },
          spareAccounts: {
            title: "Spare accounts",
            description:
              "For a local network: how many accounts there are beside those of the public bodies and the relayer. Without it: 9.",
            type: "integer",
            minimum: 0,
            maximum: 1000,
          },
          funds: {
            title: "Funds of each account",
            description:
              "For a local network: whole test ETH that each account holds on a new chain. Without it: 10000.",
            type: "integer",
            minimum: 0,
            maximum: 1000000000,
          },
        },
      },
    },
    agencies: {
      title: "Public bodies",
      description: "The public bodies of this project, as accounts and views name them.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "title"],
        properties: {
          name: {
            title: "Short name",
            description: "Used on the command line: hmrc. Small letters, digits, - and _.",
            type: "string",
            pattern: shortName,
          },
          title: {
            title: "Full title",
            description: "For example: HM Revenue and Customs.",
            type: "string",
            minLength: 1,
          },
          id: {
            title: "Number in the agency registry",
            description: "1 to 65535. Without it: its place in this list, counted from 1.",
            type: "integer",
            minimum: 1,
            maximum: 65535,
          },
          lane: {
            title: "Lane at the border",
            description: "The agency's lane in MovementClearance, 1 to 32, if it has one.",
            type: "integer",
            minimum: 1,
            maximum: 32,
          },
        },
      },
    },
  },
  definitions: { solcSettings: solcSettingsSchema },
} as const;
