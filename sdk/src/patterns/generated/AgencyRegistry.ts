// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/governance/AgencyRegistry.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of AgencyRegistry. */
export const agencyRegistryAbi = [
  {
    inputs: [
      {
        internalType: "address",
        name: "governor",
        type: "address",
      },
      {
        internalType: "address",
        name: "guardian",
        type: "address",
      },
    ],
    stateMutability: "nonpayable",
    type: "constructor",
  },
  {
    inputs: [],
    name: "AccessControlBadConfirmation",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "account",
        type: "address",
      },
      {
        internalType: "bytes32",
        name: "neededRole",
        type: "bytes32",
      },
    ],
    name: "AccessControlUnauthorizedAccount",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "AgencyClosed",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "AgencyExists",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "AlreadySucceeded",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint8",
        name: "status",
        type: "uint8",
      },
    ],
    name: "BadStatus",
    type: "error",
  },
  {
    inputs: [],
    name: "BadWindow",
    type: "error",
  },
  {
    inputs: [],
    name: "CeilingExceeded",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        internalType: "uint64",
        name: "capability",
        type: "uint64",
      },
    ],
    name: "Denied",
    type: "error",
  },
  {
    inputs: [],
    name: "KeyInUse",
    type: "error",
  },
  {
    inputs: [],
    name: "LastAdminKey",
    type: "error",
  },
  {
    inputs: [],
    name: "LastGovernor",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "RatificationRequired",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "SelfSuccession",
    type: "error",
  },
  {
    inputs: [],
    name: "TooManyAdminKeys",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "UnknownAgency",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
    ],
    name: "UnknownKey",
    type: "error",
  },
  {
    inputs: [],
    name: "ZeroAddress",
    type: "error",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        indexed: false,
        internalType: "bytes4",
        name: "scheme",
        type: "bytes4",
      },
      {
        indexed: false,
        internalType: "bytes32",
        name: "profile",
        type: "bytes32",
      },
      {
        indexed: false,
        internalType: "uint64",
        name: "ceiling",
        type: "uint64",
      },
    ],
    name: "AgencyAdmitted",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        indexed: false,
        internalType: "uint8",
        name: "status",
        type: "uint8",
      },
      {
        indexed: false,
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
      {
        indexed: true,
        internalType: "address",
        name: "by",
        type: "address",
      },
    ],
    name: "AgencyStatus",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "uint16",
        name: "old",
        type: "uint16",
      },
      {
        indexed: true,
        internalType: "uint16",
        name: "successor",
        type: "uint16",
      },
    ],
    name: "AgencySucceeded",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        indexed: false,
        internalType: "uint64",
        name: "ceiling",
        type: "uint64",
      },
    ],
    name: "CeilingSet",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        indexed: true,
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "KeyRevoked",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        indexed: true,
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
      {
        indexed: false,
        internalType: "uint64",
        name: "caps",
        type: "uint64",
      },
      {
        indexed: false,
        internalType: "uint48",
        name: "from",
        type: "uint48",
      },
      {
        indexed: false,
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
    ],
    name: "KeySet",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "bytes32",
        name: "previousAdminRole",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "bytes32",
        name: "newAdminRole",
        type: "bytes32",
      },
    ],
    name: "RoleAdminChanged",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "address",
        name: "account",
        type: "address",
      },
      {
        indexed: true,
        internalType: "address",
        name: "sender",
        type: "address",
      },
    ],
    name: "RoleGranted",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "address",
        name: "account",
        type: "address",
      },
      {
        indexed: true,
        internalType: "address",
        name: "sender",
        type: "address",
      },
    ],
    name: "RoleRevoked",
    type: "event",
  },
  {
    inputs: [],
    name: "DEFAULT_ADMIN_ROLE",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [],
    name: "GOVERNOR_ROLE",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [],
    name: "GUARDIAN_ROLE",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [],
    name: "GUARDIAN_SUSPENSION",
    outputs: [
      {
        internalType: "uint48",
        name: "",
        type: "uint48",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [],
    name: "MAX_ADMIN_KEYS",
    outputs: [
      {
        internalType: "uint256",
        name: "",
        type: "uint256",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "actor",
        type: "uint16",
      },
      {
        internalType: "uint16",
        name: "owner",
        type: "uint16",
      },
    ],
    name: "actsFor",
    outputs: [
      {
        internalType: "bool",
        name: "",
        type: "bool",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
    ],
    name: "adminKeys",
    outputs: [
      {
        internalType: "address[]",
        name: "",
        type: "address[]",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        internalType: "bytes4",
        name: "scheme",
        type: "bytes4",
      },
      {
        internalType: "bytes32",
        name: "profile_",
        type: "bytes32",
      },
      {
        internalType: "uint64",
        name: "ceiling",
        type: "uint64",
      },
    ],
    name: "admitAgency",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
    ],
    name: "agencyOf",
    outputs: [
      {
        internalType: "uint16",
        name: "",
        type: "uint16",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
    ],
    name: "agencyRecord",
    outputs: [
      {
        components: [
          {
            internalType: "enum IAgencyRegistry.Status",
            name: "status",
            type: "uint8",
          },
          {
            internalType: "uint64",
            name: "ceiling",
            type: "uint64",
          },
          {
            internalType: "uint16",
            name: "successor",
            type: "uint16",
          },
          {
            internalType: "uint48",
            name: "since",
            type: "uint48",
          },
          {
            internalType: "uint48",
            name: "suspendedUntil",
            type: "uint48",
          },
          {
            internalType: "bytes4",
            name: "scheme",
            type: "bytes4",
          },
        ],
        internalType: "struct IAgencyRegistry.Agency",
        name: "",
        type: "tuple",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        internalType: "uint48",
        name: "from",
        type: "uint48",
      },
      {
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
    ],
    name: "appointAdmin",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        internalType: "uint64",
        name: "capability",
        type: "uint64",
      },
    ],
    name: "authorise",
    outputs: [
      {
        internalType: "uint16",
        name: "",
        type: "uint16",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
    ],
    name: "capsOf",
    outputs: [
      {
        internalType: "uint64",
        name: "",
        type: "uint64",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        internalType: "uint64",
        name: "capability",
        type: "uint64",
      },
    ],
    name: "explain",
    outputs: [
      {
        internalType: "enum IAgencyRegistry.Denial",
        name: "",
        type: "uint8",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
    ],
    name: "getRoleAdmin",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        internalType: "uint256",
        name: "index",
        type: "uint256",
      },
    ],
    name: "getRoleMember",
    outputs: [
      {
        internalType: "address",
        name: "",
        type: "address",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
    ],
    name: "getRoleMemberCount",
    outputs: [
      {
        internalType: "uint256",
        name: "",
        type: "uint256",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
    ],
    name: "getRoleMembers",
    outputs: [
      {
        internalType: "address[]",
        name: "",
        type: "address[]",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        internalType: "address",
        name: "account",
        type: "address",
      },
    ],
    name: "grantRole",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        internalType: "address",
        name: "account",
        type: "address",
      },
    ],
    name: "hasRole",
    outputs: [
      {
        internalType: "bool",
        name: "",
        type: "bool",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
    ],
    name: "isActive",
    outputs: [
      {
        internalType: "bool",
        name: "",
        type: "bool",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "account",
        type: "address",
      },
    ],
    name: "isGovernor",
    outputs: [
      {
        internalType: "bool",
        name: "",
        type: "bool",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
    ],
    name: "keyRecord",
    outputs: [
      {
        components: [
          {
            internalType: "uint16",
            name: "agency",
            type: "uint16",
          },
          {
            internalType: "uint64",
            name: "caps",
            type: "uint64",
          },
          {
            internalType: "uint48",
            name: "from",
            type: "uint48",
          },
          {
            internalType: "uint48",
            name: "until",
            type: "uint48",
          },
        ],
        internalType: "struct IAgencyRegistry.Key",
        name: "",
        type: "tuple",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
    ],
    name: "profile",
    outputs: [
      {
        internalType: "bytes32",
        name: "identifierHash",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        internalType: "address",
        name: "callerConfirmation",
        type: "address",
      },
    ],
    name: "renounceRole",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
    ],
    name: "revokeKey",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "role",
        type: "bytes32",
      },
      {
        internalType: "address",
        name: "account",
        type: "address",
      },
    ],
    name: "revokeRole",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        internalType: "uint64",
        name: "ceiling",
        type: "uint64",
      },
    ],
    name: "setCeiling",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        internalType: "uint64",
        name: "caps",
        type: "uint64",
      },
      {
        internalType: "uint48",
        name: "from",
        type: "uint48",
      },
      {
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
    ],
    name: "setKey",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
      {
        internalType: "uint8",
        name: "status",
        type: "uint8",
      },
    ],
    name: "setStatus",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "id",
        type: "uint16",
      },
    ],
    name: "statusOf",
    outputs: [
      {
        internalType: "enum IAgencyRegistry.Status",
        name: "",
        type: "uint8",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "old",
        type: "uint16",
      },
      {
        internalType: "uint16",
        name: "successor",
        type: "uint16",
      },
    ],
    name: "succeed",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes4",
        name: "interfaceId",
        type: "bytes4",
      },
    ],
    name: "supportsInterface",
    outputs: [
      {
        internalType: "bool",
        name: "",
        type: "bool",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
] as const;
/** Creation code of AgencyRegistry, without constructor arguments (optimizer, 200 runs). */
export const agencyRegistryCreationCode =
  "0x608060405234801561000f575f5ffd5b5060405161259c38038061259c83398101604081905261002e91610271565b6001600160a01b038216158061004b57506001600160a01b038116155b156100695760405163d92e233d60e01b815260040160405180910390fd5b6100805f51602061257c5f395f51905f52806100db565b6100a45f51602061255c5f395f51905f525f51602061257c5f395f51905f526100db565b6100bb5f51602061257c5f395f51905f5283610125565b506100d35f51602061255c5f395f51905f5282610125565b5050506102a2565b5f82815260208190526040808220600101805490849055905190918391839186917fbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff9190a4505050565b5f80610131848461015b565b90508015610152575f8481526001602052604090206101509084610202565b505b90505b92915050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166101fb575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101b33390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610155565b505f610155565b5f610152836001600160a01b0384165f8181526001830160205260408120546101fb57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610155565b80516001600160a01b038116811461026c575f5ffd5b919050565b5f5f60408385031215610282575f5ffd5b61028b83610256565b915061029960208401610256565b90509250929050565b6122ad806102af5f395ff3fe608060405234801561000f575f5ffd5b50600436106101f2575f3560e01c806392d7a1d511610114578063cdf6d9ee116100a9578063e2ce561a11610079578063e2ce561a146104c0578063e43581b8146104d3578063e676bcd4146104e6578063eb50199914610550578063f1f0315e1461063a575f5ffd5b8063cdf6d9ee1461045b578063d547741f1461047b578063d73fd7f31461048e578063df640032146104a1575f5ffd5b8063a4bb6abc116100e4578063a4bb6abc1461040e578063c2aa7d7f14610421578063ca15c87314610434578063ccc5749014610447575f5ffd5b806392d7a1d51461039557806393b8386d146103b5578063a217fddf146103f4578063a3246ad3146103fb575f5ffd5b80632f2ff15d1161018a5780636cb136ba1161015a5780636cb136ba146103315780638958015c146103445780639010d07c1461035757806391d1485414610382575f5ffd5b80632f2ff15d146102e557806336568abe146102f85780633954bb221461030b5780635ae7ab321461031e575f5ffd5b80631fbfc5a9116101c55780631fbfc5a914610274578063206d18a014610289578063248a9ca31461029c57806324ea54f4146102be575f5ffd5b806301ffc9a7146101f6578063055b0dbd1461021e5780630992c3e11461023e57806309b7904e14610254575b5f5ffd5b610209610204366004611e83565b61065b565b60405190151581526020015b60405180910390f35b61023161022c366004611ead565b610685565b6040516102159190611eee565b610246601081565b604051908152602001610215565b610267610262366004611f8a565b610769565b6040516102159190611fbb565b610287610282366004611fd5565b61077e565b005b610209610297366004611fd5565b61088e565b6102466102aa366004611ffd565b5f9081526020819052604090206001015490565b6102467fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d81565b6102876102f3366004612014565b6108ee565b610287610306366004612014565b610918565b61028761031936600461204a565b610950565b61028761032c36600461209b565b610a05565b61020961033f366004611ead565b610bd1565b6102876103523660046120b4565b610bf5565b61036a6103653660046120ee565b610d36565b6040516001600160a01b039091168152602001610215565b610209610390366004612014565b610d54565b6103a86103a3366004611ead565b610d7c565b604051610215919061210e565b6103e16103c336600461209b565b6001600160a01b03165f9081526002602052604090205461ffff1690565b60405161ffff9091168152602001610215565b6102465f81565b6103a8610409366004611ffd565b610d9a565b61028761041c366004612159565b610db3565b61028761042f366004612183565b610e93565b610246610442366004611ffd565b610f14565b6102465f5160206122585f395f51905f5281565b61046e610469366004611ead565b610f2a565b604051610215919061219d565b610287610489366004612014565b610fe1565b61028761049c3660046121ab565b611005565b6102466104af366004611ead565b60056020525f908152604090205481565b6103e16104ce366004611f8a565b61122e565b6102096104e136600461209b565b611293565b6105386104f436600461209b565b6001600160a01b03165f9081526002602090815260408083205461ffff8116845260039092529091205462010000909104610100909104166001600160401b031690565b6040516001600160401b039091168152602001610215565b6105e661055e36600461209b565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b0395909516815260028552839020835191820184525461ffff811682526001600160401b03620100008204169482019490945265ffffffffffff600160501b8504811693820193909352600160801b9093049091169082015290565b60405161021591905f60808201905061ffff83511682526001600160401b03602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015292915050565b6106446203f48081565b60405165ffffffffffff9091168152602001610215565b5f6001600160e01b03198216635a05180f60e01b148061067f575061067f826112ab565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261ffff82165f90815260036020819052604091829020825160c0810190935280549091839160ff16908111156106ee576106ee611ec6565b60038111156106ff576106ff611ec6565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a09091015292915050565b5f5f61077584846112df565b50949350505050565b5f5160206122585f395f51905f52610795816114f0565b8161ffff168361ffff16036107c85760405163d366d3e960e01b815261ffff841660048201526024015b60405180910390fd5b5f6107d2846114fd565b8054909150600160481b900461ffff16156108065760405163aafe990960e01b815261ffff851660048201526024016107bf565b61080f8361154f565b50805461ffff60481b1916600160481b61ffff8516021781556003815460ff16600381111561084057610840611ec6565b1461085257610852818560035f611597565b8261ffff168461ffff167ff9cadfde669fa30ea3044b623fb5415f56d16c4660b659c99f2ce33fc435fc1060405160405180910390a350505050565b5f8261ffff165f036108a157505f61067f565b61ffff8216156108e6578261ffff168261ffff16036108c25750600161067f565b61ffff9182165f90815260036020526040902054600160481b9004909116906108a1565b505f92915050565b5f82815260208190526040902060010154610908816114f0565b6109128383611663565b50505050565b6001600160a01b03811633146109415760405163334bd91960e11b815260040160405180910390fd5b61094b8282611696565b505050565b5f61095c33600161122e565b6001600160a01b0386165f90815260026020908152604091829020825160808082018552915461ffff80821683526001600160401b0362010000830481168487015265ffffffffffff600160501b8404811685890152600160801b90930483166060808601919091528751958601885291881685528b169484019490945288811694830194909452928616918101919091529192506109fe91839188916116ed565b5050505050565b6001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152610a855f5160206122585f395f51905f5233610d54565b610ae0575f610a9533600161122e565b825190915061ffff1615801590610ab757508061ffff16825f015161ffff1614155b15610ade576040516376f55d4560e11b8152336004820152600160248201526044016107bf565b505b805161ffff165f03610b1057604051630900343760e21b81526001600160a01b03831660048201526024016107bf565b602081015160011615610b7857805161ffff165f9081526003602081905260409091205460ff1681811115610b4757610b47611ec6565b14610b59578051610b59908383611988565b805161ffff165f908152600460205260409020610b769083611a8f565b505b6001600160a01b0382165f8181526002602052604080822080546001600160b01b03191690558351905161ffff90911692917fc12e41ea28776a3b0817a65f578765cf930c44c59333a9eea73c3fb21cd762ab91a35050565b5f6001610bdd83610f2a565b6003811115610bee57610bee611ec6565b1492915050565b5f610c0d5f5160206122585f395f51905f5233610d54565b905080610c5e5760ff8216600214610c3557610c355f5160206122585f395f51905f526114f0565b610c5e7fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d6114f0565b60ff82161580610c715750600360ff8316115b15610c945760405163418f386d60e11b815260ff831660048201526024016107bf565b5f610c9e8461154f565b905081158015610cc357506002815460ff166003811115610cc157610cc1611ec6565b145b15610ce7576040516370fb1e3160e11b815261ffff851660048201526024016107bf565b5f60011960ff851601610d165782610d0b57610d066203f480426121fe565b610d13565b65ffffffffffff5b90505b6109fe82868660ff166003811115610d3057610d30611ec6565b84611597565b5f828152600160205260408120610d4d9083611aa3565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b61ffff81165f90815260046020526040902060609061067f90611aae565b5f81815260016020526040902060609061067f90611aae565b5f5160206122585f395f51905f52610dca816114f0565b5f610dd48661154f565b546001600160a01b0386165f90815260026020908152604091829020825160808082018552915461ffff80821683526201000082046001600160401b0390811684870190815265ffffffffffff600160501b85048116868a0152600160801b909404841660608087019190915288519687018952928f168652516101009098049788168116600117958501959095528a8216958401959095528816938201939093529216925090610e8a908890889084906116ed565b50505050505050565b5f5160206122585f395f51905f52610eaa816114f0565b81610eb48461154f565b805468ffffffffffffffff0019166101006001600160401b0393841602179055604051908316815261ffff8416907ffc75742c0cd3432cbf97bbf89bb29e1a2d887c3beebb546b5ed17ece6e7723599060200160405180910390a2505050565b5f81815260016020526040812061067f90611aba565b61ffff81165f908152600360208190526040808320815160c0810190925280548493839160ff1690811115610f6157610f61611ec6565b6003811115610f7257610f72611ec6565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a0909101529050610d4d81611ac3565b5f82815260208190526040902060010154610ffb816114f0565b6109128383611696565b5f5160206122585f395f51905f5261101c816114f0565b8461ffff165f0361104657604051630acf293160e31b815261ffff861660048201526024016107bf565b61ffff85165f90815260036020819052604082205460ff169081111561106e5761106e611ec6565b1461109257604051632860839f60e21b815261ffff861660048201526024016107bf565b6040805160c08101825260018082526001600160401b0385166020808401919091525f83850181905265ffffffffffff42166060850152608084018190526001600160e01b0319891660a085015261ffff8a1681526003918290529390932082518154939491939092849260ff1990921691849081111561111557611115611ec6565b02179055506020828101518254604080860151606080880151608089015160a0909901516affffffffffffffffffff00199095166101006001600160401b039788160261ffff60481b191617600160481b61ffff94851602176bffffffffffffffffffffffff60581b1916600160581b65ffffffffffff9283160265ffffffffffff60881b191617600160881b91909916029790971763ffffffff60b81b1916600160b81b60e09490941c939093029290921790945589165f8181526005845284902088905583516001600160e01b03198a1681529283018890529086169282019290925290917fe9108d26e692d025d53938c76aef12ceda70bf237c70854e76ab321bfcd45190910160405180910390a25050505050565b5f5f5f61123b85856112df565b90925090505f82600681111561125357611253611ec6565b1461128b576040516376f55d4560e11b81526001600160a01b03861660048201526001600160401b03851660248201526044016107bf565b949350505050565b5f61067f5f5160206122585f395f51905f5283610d54565b5f6001600160e01b03198216637965db0b60e01b148061067f57506301ffc9a760e01b6001600160e01b031983161461067f565b6001600160a01b0382165f9081526002602090815260408083208151608081018352905461ffff81168083526001600160401b03620100008304169483019490945265ffffffffffff600160501b8204811693830193909352600160801b900490911660608201528291820361135c5760015f92509250506114e9565b806040015165ffffffffffff1642101561137d5760025f92509250506114e9565b806060015165ffffffffffff16421061139d5760035f92509250506114e9565b805161ffff165f908152600360208190526040808320815160c08101909252805491929091839160ff909116908111156113d9576113d9611ec6565b60038111156113ea576113ea611ec6565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a09091015290505f61145a82611ac3565b9050600381600381111561147057611470611ec6565b036114845760055f945094505050506114e9565b600281600381111561149857611498611ec6565b036114ac5760045f945094505050506114e9565b856001600160401b0316868360200151856020015116166001600160401b0316146114e05760065f945094505050506114e9565b5050515f925090505b9250929050565b6114fa8133611b04565b50565b61ffff81165f90815260036020526040812090815460ff16600381111561152657611526611ec6565b0361154a57604051630acf293160e31b815261ffff831660048201526024016107bf565b919050565b5f611559826114fd565b90506003815460ff16600381111561157357611573611ec6565b0361154a5760405163298422b560e11b815261ffff831660048201526024016107bf565b83548290859060ff191660018360038111156115b5576115b5611ec6565b0217905550835465ffffffffffff828116600160881b0265ffffffffffff60881b194292909216600160581b02919091166bffffffffffffffffffffffff60581b19909216919091171784553361ffff84167f680d9510e354a5b3e7e0431a5a0b81a937439b180e2023e43039ffcf5ceea5a584600381111561163a5761163a611ec6565b6040805160ff909216825265ffffffffffff86166020830152015b60405180910390a350505050565b5f5f61166f8484611b41565b90508015610d4d575f84815260016020526040902061168e9084611bd0565b509392505050565b5f5f6116a28484611be4565b90508080156116bd57505f5160206122585f395f51905f5284145b80156116cf57506116cd84610f14565b155b15610d4d576040516336c552cb60e01b815260040160405180910390fd5b6001600160a01b0383166117145760405163d92e233d60e01b815260040160405180910390fd5b815161ffff161580159061173357508361ffff16825f015161ffff1614155b1561175157604051633c0fae5760e21b815260040160405180910390fd5b806060015165ffffffffffff16816040015165ffffffffffff16101580611784575042816060015165ffffffffffff1611155b156117a257604051632a0c9bb560e11b815260040160405180910390fd5b61ffff84165f90815260036020908152604090912054908201516001600160401b036101009092048216191616156117ed5760405163106554a560e11b815260040160405180910390fd5b6020820151600116156118415761180381611c0f565b61181257611812848484611988565b602081015160011661183c5761ffff84165f90815260046020526040902061183a9084611a8f565b505b6118a8565b6020810151600116156118a85761ffff84165f90815260046020526040902060109061186c90611aba565b0361188a5760405163040d21f760e21b815260040160405180910390fd5b61ffff84165f9081526004602052604090206118a69084611bd0565b505b6001600160a01b0383165f818152600260209081526040918290208451815486840151878601516060808a015161ffff95861669ffffffffffffffffffff1990951694909417620100006001600160401b03909416938402176bffffffffffffffffffffffff60501b1916600160501b65ffffffffffff93841690810265ffffffffffff60801b191691909117600160801b93909516928302949094179095558651918252948101919091529384019290925290871692917f5fd42c30d7510da93b0669626638c27c57afbaa434cf8052667e8564d3cc1f619101611655565b61199181611c0f565b61199a57505050565b61ffff83165f908152600460205260408120906119b682611aba565b90505f5b81811015611a75575f6119cd8483611c51565b9050856001600160a01b0316816001600160a01b031614158015611a5e57506001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152611a5e90611c0f565b15611a6c5750505050505050565b506001016119ba565b5060405163d8bc274d60e01b815260040160405180910390fd5b5f610d4d836001600160a01b038416611c5c565b5f610d4d8383611d3f565b60605f610d4d83611d65565b5f61067f825490565b5f600282516003811115611ad957611ad9611ec6565b148015611af25750816080015165ffffffffffff164210155b15611aff57506001919050565b505190565b611b0e8282610d54565b611b3d5760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016107bf565b5050565b5f611b4c8383610d54565b611bc9575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055611b813390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161067f565b505f61067f565b5f610d4d836001600160a01b038416611dbe565b5f5f611bf08484611e03565b90508015610d4d575f84815260016020526040902061168e9084611a8f565b5f611c208260200151600116151590565b8015611c385750816040015165ffffffffffff164210155b801561067f5750506060015165ffffffffffff16421090565b5f610d4d8383611aa3565b5f8181526001830160205260408120548015611d36575f611c7e60018361221c565b85549091505f90611c919060019061221c565b9050808214611cf0575f865f018281548110611caf57611caf61222f565b905f5260205f200154905080875f018481548110611ccf57611ccf61222f565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611d0157611d01612243565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f90556001935050505061067f565b5f91505061067f565b5f825f018281548110611d5457611d5461222f565b905f5260205f200154905092915050565b6060815f01805480602002602001604051908101604052809291908181526020018280548015611db257602002820191905f5260205f20905b815481526020019060010190808311611d9e575b50505050509050919050565b5f818152600183016020526040812054611bc957508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561067f565b5f611e0e8383610d54565b15611bc9575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161067f565b80356001600160e01b03198116811461154a575f5ffd5b5f60208284031215611e93575f5ffd5b610d4d82611e6c565b803561ffff8116811461154a575f5ffd5b5f60208284031215611ebd575f5ffd5b610d4d82611e9c565b634e487b7160e01b5f52602160045260245ffd5b60048110611eea57611eea611ec6565b9052565b5f60c082019050611f00828451611eda565b6001600160401b03602084015116602083015261ffff604084015116604083015265ffffffffffff606084015116606083015265ffffffffffff608084015116608083015263ffffffff60e01b60a08401511660a083015292915050565b80356001600160a01b038116811461154a575f5ffd5b80356001600160401b038116811461154a575f5ffd5b5f5f60408385031215611f9b575f5ffd5b611fa483611f5e565b9150611fb260208401611f74565b90509250929050565b6020810160078310611fcf57611fcf611ec6565b91905290565b5f5f60408385031215611fe6575f5ffd5b611fef83611e9c565b9150611fb260208401611e9c565b5f6020828403121561200d575f5ffd5b5035919050565b5f5f60408385031215612025575f5ffd5b82359150611fb260208401611f5e565b803565ffffffffffff8116811461154a575f5ffd5b5f5f5f5f6080858703121561205d575f5ffd5b61206685611f5e565b935061207460208601611f74565b925061208260408601612035565b915061209060608601612035565b905092959194509250565b5f602082840312156120ab575f5ffd5b610d4d82611f5e565b5f5f604083850312156120c5575f5ffd5b6120ce83611e9c565b9150602083013560ff811681146120e3575f5ffd5b809150509250929050565b5f5f604083850312156120ff575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b8181101561214e5783516001600160a01b0316835260209384019390920191600101612127565b509095945050505050565b5f5f5f5f6080858703121561216c575f5ffd5b61217585611e9c565b935061207460208601611f5e565b5f5f60408385031215612194575f5ffd5b611fa483611e9c565b6020810161067f8284611eda565b5f5f5f5f608085870312156121be575f5ffd5b6121c785611e9c565b93506121d560208601611e6c565b92506040850135915061209060608601611f74565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff818116838216019081111561067f5761067f6121ea565b8181038181111561067f5761067f6121ea565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffdfefd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bfa2646970667358221220dc6c6fe52ce4124f0d4516c3c00db9d7e2f178e358912ea1c364caf576c793d364736f6c63430008250033a3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51dfd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bf";
