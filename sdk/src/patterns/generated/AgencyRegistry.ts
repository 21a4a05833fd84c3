// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/governance/AgencyRegistry.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of AgencyRegistry. */
export const agencyRegistryAbi = [
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "governor",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "guardian",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [],
  "name": "AccessControlBadConfirmation",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "neededRole",
    "type": "bytes32"
   }
  ],
  "name": "AccessControlUnauthorizedAccount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "AgencyClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "AgencyExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "AlreadySucceeded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "status",
    "type": "uint8"
   }
  ],
  "name": "BadStatus",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "BadWindow",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "CeilingExceeded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "capability",
    "type": "uint64"
   }
  ],
  "name": "Denied",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "KeyInUse",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "LastAdminKey",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "LastGovernor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   }
  ],
  "name": "PauseRatificationRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "latest",
    "type": "uint48"
   }
  ],
  "name": "PauseTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "present",
    "type": "uint48"
   }
  ],
  "name": "PauseTooShort",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "Paused",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "RatificationRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "SelfSuccession",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "TooManyAdminKeys",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "UnknownAgency",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   }
  ],
  "name": "UnknownKey",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroAddress",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes4",
    "name": "scheme",
    "type": "bytes4"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "profile",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "ceiling",
    "type": "uint64"
   }
  ],
  "name": "AgencyAdmitted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "status",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "by",
    "type": "address"
   }
  ],
  "name": "AgencyStatus",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "old",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "successor",
    "type": "uint16"
   }
  ],
  "name": "AgencySucceeded",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "ceiling",
    "type": "uint64"
   }
  ],
  "name": "CeilingSet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "KeyRevoked",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "caps",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "KeySet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "by",
    "type": "address"
   }
  ],
  "name": "PausedUntil",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "previousAdminRole",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "newAdminRole",
    "type": "bytes32"
   }
  ],
  "name": "RoleAdminChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "RoleGranted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "RoleRevoked",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "DEFAULT_ADMIN_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "GOVERNOR_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "GUARDIAN_PAUSE",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "GUARDIAN_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "GUARDIAN_SUSPENSION",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "MAX_ADMIN_KEYS",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "actor",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "owner",
    "type": "uint16"
   }
  ],
  "name": "actsFor",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   }
  ],
  "name": "adminKeys",
  "outputs": [
   {
    "internalType": "address[]",
    "name": "",
    "type": "address[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "internalType": "bytes4",
    "name": "scheme",
    "type": "bytes4"
   },
   {
    "internalType": "bytes32",
    "name": "profile_",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "ceiling",
    "type": "uint64"
   }
  ],
  "name": "admitAgency",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   }
  ],
  "name": "agencyOf",
  "outputs": [
   {
    "internalType": "uint16",
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   }
  ],
  "name": "agencyRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "enum IAgencyRegistry.Status",
      "name": "status",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "ceiling",
      "type": "uint64"
     },
     {
      "internalType": "uint16",
      "name": "successor",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "since",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "suspendedUntil",
      "type": "uint48"
     },
     {
      "internalType": "bytes4",
      "name": "scheme",
      "type": "bytes4"
     }
    ],
    "internalType": "struct IAgencyRegistry.Agency",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "appointAdmin",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "capability",
    "type": "uint64"
   }
  ],
  "name": "authorise",
  "outputs": [
   {
    "internalType": "uint16",
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "capability",
    "type": "uint64"
   }
  ],
  "name": "authoriseUnlessPaused",
  "outputs": [
   {
    "internalType": "uint16",
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   }
  ],
  "name": "capsOf",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "capability",
    "type": "uint64"
   }
  ],
  "name": "explain",
  "outputs": [
   {
    "internalType": "enum IAgencyRegistry.Denial",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   }
  ],
  "name": "getRoleAdmin",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "getRoleMember",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   }
  ],
  "name": "getRoleMemberCount",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   }
  ],
  "name": "getRoleMembers",
  "outputs": [
   {
    "internalType": "address[]",
    "name": "",
    "type": "address[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "grantRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "hasRole",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   }
  ],
  "name": "isActive",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "isGovernor",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   }
  ],
  "name": "keyRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "agency",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "caps",
      "type": "uint64"
     },
     {
      "internalType": "uint48",
      "name": "from",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "until",
      "type": "uint48"
     }
    ],
    "internalType": "struct IAgencyRegistry.Key",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "pause",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   }
  ],
  "name": "pausedUntil",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   }
  ],
  "name": "profile",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "identifierHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "callerConfirmation",
    "type": "address"
   }
  ],
  "name": "renounceRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   }
  ],
  "name": "revokeKey",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "revokeRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "internalType": "uint64",
    "name": "ceiling",
    "type": "uint64"
   }
  ],
  "name": "setCeiling",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "caps",
    "type": "uint64"
   },
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "setKey",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   },
   {
    "internalType": "uint8",
    "name": "status",
    "type": "uint8"
   }
  ],
  "name": "setStatus",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "id",
    "type": "uint16"
   }
  ],
  "name": "statusOf",
  "outputs": [
   {
    "internalType": "enum IAgencyRegistry.Status",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "old",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "successor",
    "type": "uint16"
   }
  ],
  "name": "succeed",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes4",
    "name": "interfaceId",
    "type": "bytes4"
   }
  ],
  "name": "supportsInterface",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const;
/** Creation code of AgencyRegistry, without constructor arguments (optimizer, 200 runs). */
export const agencyRegistryCreationCode =
  "0x608060405234801561000f575f5ffd5b5060405161289d38038061289d83398101604081905261002e91610272565b81816100475f51602061287d5f395f51905f52806100a4565b61006b5f51602061285d5f395f51905f525f51602061287d5f395f51905f526100a4565b6100825f51602061287d5f395f51905f52836100ee565b5061009a5f51602061285d5f395f51905f52826100ee565b50505050506102a3565b5f82815260208190526040808220600101805490849055905190918391839186917fbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff9190a4505050565b5f6001600160a01b0382166101165760405163d92e233d60e01b815260040160405180910390fd5b6101208383610129565b90505b92915050565b5f80610135848461015c565b90508015610120575f8481526001602052604090206101549084610203565b509392505050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166101fc575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101b43390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610123565b505f610123565b5f610120836001600160a01b0384165f8181526001830160205260408120546101fc57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610123565b80516001600160a01b038116811461026d575f5ffd5b919050565b5f5f60408385031215610283575f5ffd5b61028c83610257565b915061029a60208401610257565b90509250929050565b6125ad806102b05f395ff3fe608060405234801561000f575f5ffd5b506004361061021e575f3560e01c806392d7a1d51161012a578063cdf6d9ee116100b4578063e2ce561a11610079578063e2ce561a14610563578063e43581b814610576578063e676bcd414610589578063eb501999146105f3578063f1f0315e146104a7575f5ffd5b8063cdf6d9ee146104eb578063d547741f1461050b578063d73fd7f31461051e578063dea1466d14610531578063df64003214610544575f5ffd5b8063a4bb6abc116100fa578063a4bb6abc14610494578063bffdc2a4146104a7578063c2aa7d7f146104b1578063ca15c873146104c4578063ccc57490146104d7575f5ffd5b806392d7a1d51461041b57806393b8386d1461043b578063a217fddf1461047a578063a3246ad314610481575f5ffd5b806324ea54f4116101ab5780635ae7ab321161017b5780635ae7ab32146103a45780636cb136ba146103b75780638958015c146103ca5780639010d07c146103dd57806391d1485414610408575f5ffd5b806324ea54f4146103445780632f2ff15d1461036b57806336568abe1461037e5780633954bb2214610391575f5ffd5b806315db8a58116101f157806315db8a58146102a05780631d9ca3ad146102b55780631fbfc5a9146102fc578063206d18a01461030f578063248a9ca314610322575f5ffd5b806301ffc9a714610222578063055b0dbd1461024a5780630992c3e11461026a57806309b7904e14610280575b5f5ffd5b61023561023036600461215b565b6106dd565b60405190151581526020015b60405180910390f35b61025d610258366004612185565b610707565b60405161024191906121c6565b610272601081565b604051908152602001610241565b61029361028e366004612262565b6107eb565b6040516102419190612293565b6102b36102ae3660046122c2565b61090c565b005b6102e56102c33660046122ea565b6001600160a01b03165f9081526005602052604090205465ffffffffffff1690565b60405165ffffffffffff9091168152602001610241565b6102b361030a366004612303565b6109d0565b61023561031d366004612303565b610b26565b61027261033036600461232b565b5f9081526020819052604090206001015490565b6102727fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d81565b6102b3610379366004612342565b610b75565b6102b361038c366004612342565b610b9f565b6102b361039f366004612363565b610bd7565b6102b36103b23660046122ea565b610bfe565b6102356103c5366004612185565b610dca565b6102b36103d83660046123b4565b610dee565b6103f06103eb3660046123ee565b610eed565b6040516001600160a01b039091168152602001610241565b610235610416366004612342565b610f0b565b61042e610429366004612185565b610f33565b604051610241919061240e565b6104676104493660046122ea565b6001600160a01b03165f9081526002602052604090205461ffff1690565b60405161ffff9091168152602001610241565b6102725f81565b61042e61048f36600461232b565b610f51565b6102b36104a2366004612459565b610f6a565b6102e56203f48081565b6102b36104bf366004612483565b610fda565b6102726104d236600461232b565b61105b565b6102725f5160206125585f395f51905f5281565b6104fe6104f9366004612185565b611071565b604051610241919061249d565b6102b3610519366004612342565b6110a3565b6102b361052c3660046124ab565b6110c7565b61046761053f366004612262565b6112f0565b610272610552366004612185565b60066020525f908152604090205481565b610467610571366004612262565b61134a565b6102356105843660046122ea565b61135f565b6105db6105973660046122ea565b6001600160a01b03165f9081526002602090815260408083205461ffff8116845260039092529091205462010000909104610100909104166001600160401b031690565b6040516001600160401b039091168152602001610241565b6106896106013660046122ea565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b0395909516815260028552839020835191820184525461ffff811682526001600160401b03620100008204169482019490945265ffffffffffff600160501b8504811693820193909352600160801b9093049091169082015290565b60405161024191905f60808201905061ffff83511682526001600160401b03602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015292915050565b5f6001600160e01b03198216635a05180f60e01b1480610701575061070182611377565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261ffff82165f90815260036020819052604091829020825160c0810190935280549091839160ff16908111156107705761077061219e565b60038111156107815761078161219e565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a09091015292915050565b6001600160a01b0382165f9081526002602090815260408083208151608081018352905461ffff81168083526001600160401b03620100008304168386015265ffffffffffff600160501b8304811684860152600160801b90920490911660608301528452600392839052818420825160c0810190935280549193859392839160ff909116908111156108805761088061219e565b60038111156108915761089161219e565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a0909101529050610903828286426113ab565b95945050505050565b5f610915611471565b6001600160a01b0384165f9081526005602052604090209091508161095a57805461095a90859065ffffffffffff8116906601000000000000900460ff1686426114bc565b805466ffffffffffffff1916821566010000000000000265ffffffffffff19161765ffffffffffff8416908117825560405190815233906001600160a01b038616907f9448526d0bddd2675afa89e0c0c872f49a2e5dfe286314be9796f548d8f92a2a906020015b60405180910390a350505050565b5f5160206125585f395f51905f526109e781611576565b8161ffff168361ffff1603610a1a5760405163d366d3e960e01b815261ffff841660048201526024015b60405180910390fd5b61ffff83165f90815260036020526040812090815460ff166003811115610a4357610a4361219e565b03610a6757604051630acf293160e31b815261ffff85166004820152602401610a11565b8054600160481b900461ffff1615610a985760405163aafe990960e01b815261ffff85166004820152602401610a11565b610aa183611583565b50805461ffff60481b1916600160481b61ffff8516021781556003815460ff166003811115610ad257610ad261219e565b14610aea57610aea8185600365ffffffffffff6115aa565b8261ffff168461ffff167ff9cadfde669fa30ea3044b623fb5415f56d16c4660b659c99f2ce33fc435fc1060405160405180910390a350505050565b5f5b61ffff821615610b6d578261ffff168261ffff1603610b4957506001610701565b61ffff9182165f90815260036020526040902054600160481b900490911690610b28565b505f92915050565b5f82815260208190526040902060010154610b8f81611576565b610b99838361166c565b50505050565b6001600160a01b0381163314610bc85760405163334bd91960e11b815260040160405180910390fd5b610bd2828261169e565b505050565b5f5f610be43360016116f5565b91509150610bf68282888888886117c9565b505050505050565b6001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152610c7e5f5160206125585f395f51905f5233610f0b565b610cd9575f610c8e33600161134a565b825190915061ffff1615801590610cb057508061ffff16825f015161ffff1614155b15610cd7576040516376f55d4560e11b815233600482015260016024820152604401610a11565b505b805161ffff165f03610d0957604051630900343760e21b81526001600160a01b0383166004820152602401610a11565b602081015160011615610d7157805161ffff165f9081526003602081905260409091205460ff1681811115610d4057610d4061219e565b14610d52578051610d52908383611942565b805161ffff165f908152600460205260409020610d6f9083611a4b565b505b6001600160a01b0382165f8181526002602052604080822080546001600160b01b03191690558351905161ffff90911692917fc12e41ea28776a3b0817a65f578765cf930c44c59333a9eea73c3fb21cd762ab91a35050565b5f6001610dd683611071565b6003811115610de757610de761219e565b1492915050565b5f610e065f5160206125585f395f51905f5233610f0b565b905080610e575760ff8216600214610e2e57610e2e5f5160206125585f395f51905f52611576565b610e577fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d611576565b60ff82161580610e6a5750600360ff8316115b15610e8d5760405163418f386d60e11b815260ff83166004820152602401610a11565b5f610e9784611583565b80549091505f90610ec490869060ff9081169087166003811115610ebd57610ebd61219e565b8642611a5f565b9050610ee682868660ff166003811115610ee057610ee061219e565b846115aa565b5050505050565b5f828152600160205260408120610f049083611ade565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b61ffff81165f90815260046020526040902060609061070190611ae9565b5f81815260016020526040902060609061070190611ae9565b5f5160206125585f395f51905f52610f8181611576565b5f610f8b86611583565b546001600160a01b0386165f908152600260205260409020546001600160401b036101009092048281169350620100009091041616600117610fd18783888489896117c9565b50505050505050565b5f5160206125585f395f51905f52610ff181611576565b81610ffb84611583565b805468ffffffffffffffff0019166101006001600160401b0393841602179055604051908316815261ffff8416907ffc75742c0cd3432cbf97bbf89bb29e1a2d887c3beebb546b5ed17ece6e7723599060200160405180910390a2505050565b5f81815260016020526040812061070190611af5565b61ffff81165f9081526003602052604081208054610f049060ff811690600160881b900465ffffffffffff1642611afe565b5f828152602081905260409020600101546110bd81611576565b610b99838361169e565b5f5160206125585f395f51905f526110de81611576565b8461ffff165f0361110857604051630acf293160e31b815261ffff86166004820152602401610a11565b61ffff85165f90815260036020819052604082205460ff16908111156111305761113061219e565b1461115457604051632860839f60e21b815261ffff86166004820152602401610a11565b6040805160c08101825260018082526001600160401b0385166020808401919091525f83850181905265ffffffffffff42166060850152608084018190526001600160e01b0319891660a085015261ffff8a1681526003918290529390932082518154939491939092849260ff199092169184908111156111d7576111d761219e565b02179055506020828101518254604080860151606080880151608089015160a0909901516affffffffffffffffffff00199095166101006001600160401b039788160261ffff60481b191617600160481b61ffff94851602176bffffffffffffffffffffffff60581b1916600160581b65ffffffffffff9283160265ffffffffffff60881b191617600160881b91909916029790971763ffffffff60b81b1916600160b81b60e09490941c939093029290921790945589165f8181526006845284902088905583516001600160e01b03198a1681529283018890529086169282019290925290917fe9108d26e692d025d53938c76aef12ceda70bf237c70854e76ab321bfcd45190910160405180910390a25050505050565b335f9081526005602052604081205465ffffffffffff1642811115611338576040516330a3df1160e11b815233600482015265ffffffffffff82166024820152604401610a11565b611342848461134a565b949350505050565b5f5f61135684846116f5565b50949350505050565b5f6107015f5160206125585f395f51905f5283610f0b565b5f6001600160e01b03198216637965db0b60e01b148061070157506301ffc9a760e01b6001600160e01b0319831614610701565b83515f9061ffff1681036113c157506001611342565b846040015165ffffffffffff168210156113dd57506002611342565b846060015165ffffffffffff1682106113f857506003611342565b836080015165ffffffffffff16821015611437576003845160038111156114215761142161219e565b1461142d576004611430565b60055b9050611342565b5f6114578660200151866020015186911619166001600160401b03161590565b905080611465576006611467565b5f5b9695505050505050565b5f6114895f5160206125585f395f51905f5233610f0b565b9050806114b9576114b97fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d611576565b90565b8483156114e85760405163752f630160e11b81526001600160a01b039091166004820152602401610a11565b505f6114f76203f480836124fe565b90508065ffffffffffff168365ffffffffffff161115819061153757604051633ff4726560e11b815265ffffffffffff9091166004820152602401610a11565b508465ffffffffffff168365ffffffffffff1610158590610fd157604051632f8bdc3f60e11b815265ffffffffffff9091166004820152602401610a11565b6115808133611b41565b50565b61ffff81165f90815260036020526040902080546115a590839060ff16611b7e565b919050565b83548290859060ff191660018360038111156115c8576115c861219e565b0217905550835465ffffffffffff828116600160881b0265ffffffffffff60881b194292909216600160581b02919091166bffffffffffffffffffffffff60581b19909216919091171784553361ffff84167f680d9510e354a5b3e7e0431a5a0b81a937439b180e2023e43039ffcf5ceea5a584600381111561164d5761164d61219e565b6040805160ff909216825265ffffffffffff86166020830152016109c2565b5f6001600160a01b0382166116945760405163d92e233d60e01b815260040160405180910390fd5b610f048383611bf6565b5f5f6116aa8484611c29565b90508080156116c557505f5160206125585f395f51905f5284145b80156116d757506116d58461105b565b155b15610f04576040516336c552cb60e01b815260040160405180910390fd5b6001600160a01b0382165f908152600260209081526040808320805461ffff811680865260039094529184208054939461010085046001600160401b038181169694959394620100008504909216811619891616159261177991600160501b820465ffffffffffff90811692600160801b9004811691600160881b90041642611c54565b9050811580611786575080155b156117be576040516376f55d4560e11b81526001600160a01b03891660048201526001600160401b0388166024820152604401610a11565b505050509250929050565b6001600160a01b0384166117f05760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0384165f90815260026020526040902080546001600160401b03620100008204169061182c9061ffff16898988888842611c8e565b8085176001161561187f5761187f888760405180608001604052808c61ffff168152602001896001600160401b031681526020018865ffffffffffff1681526020018765ffffffffffff16815250611d31565b815461ffff891669ffffffffffffffffffff199091168117620100006001600160401b038816908102919091176bffffffffffffffffffffffff60501b1916600160501b65ffffffffffff88811691820265ffffffffffff60801b191692909217600160801b9288169283021786556040805193845260208401919091528201526001600160a01b038816907f5fd42c30d7510da93b0669626638c27c57afbaa434cf8052667e8564d3cc1f619060600160405180910390a35050505050505050565b61194c8142611e43565b61195557505050565b61ffff83165f9081526004602052604081209061197182611af5565b90505f5b81811015611a31575f6119888483611e86565b9050856001600160a01b0316816001600160a01b031614158015611a1a57506001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152611a1a9042611e43565b15611a285750505050505050565b50600101611975565b5060405163d8bc274d60e01b815260040160405180910390fd5b5f610f04836001600160a01b038416611e91565b5f8215611a94576001846003811115611a7a57611a7a61219e565b14611a8b5765ffffffffffff611a8d565b5f5b9050610903565b6002856003811115611aa857611aa861219e565b14158690611ad0576040516370fb1e3160e11b815261ffff9091166004820152602401610a11565b506114676203f480836124fe565b5f610f048383611f74565b60605f610f0483611f9a565b5f610701825490565b5f806002856003811115611b1457611b1461219e565b148015611b2957508365ffffffffffff168310155b905080611b365784610903565b600195945050505050565b611b4b8282610f0b565b611b7a5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610a11565b5050565b5f816003811115611b9157611b9161219e565b14158290611bb957604051630acf293160e31b815261ffff9091166004820152602401610a11565b506003816003811115611bce57611bce61219e565b14158290610bd25760405163298422b560e11b815261ffff9091166004820152602401610a11565b5f5f611c028484611ff3565b90508015610f04575f848152600160205260409020611c219084612082565b509392505050565b5f5f611c358484612096565b90508015610f04575f848152600160205260409020611c219084611a4b565b5f8465ffffffffffff168210158015611c7457508365ffffffffffff1682105b801561090357505065ffffffffffff909116111592915050565b61ffff87161580611ca657508561ffff168761ffff16145b611cc357604051633c0fae5760e21b815260040160405180910390fd5b8165ffffffffffff168365ffffffffffff16108015611ce95750808265ffffffffffff16115b611d0657604051632a0c9bb560e11b815260040160405180910390fd5b6001600160401b03851985161615610fd15760405163106554a560e11b815260040160405180910390fd5b6001600160a01b0382165f908152600260209081526040918290208251608081018452905461ffff811682526201000081046001600160401b03811693830193909352600160501b810465ffffffffffff90811694830194909452600160801b9004909216606083015260011615611deb57611dad8242611e43565b611dbc57611dbc848483611942565b6020820151600116611de65761ffff84165f908152600460205260409020611de49084611a4b565b505b610b99565b61ffff84165f908152600460205260409020601090611e0990611af5565b03611e275760405163040d21f760e21b815260040160405180910390fd5b61ffff84165f908152600460205260409020610ee69084612082565b5f611e548360200151600116151590565b8015611e6c5750826040015165ffffffffffff168210155b8015610f0457505060609091015165ffffffffffff161190565b5f610f048383611ade565b5f8181526001830160205260408120548015611f6b575f611eb360018361251c565b85549091505f90611ec69060019061251c565b9050808214611f25575f865f018281548110611ee457611ee461252f565b905f5260205f200154905080875f018481548110611f0457611f0461252f565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611f3657611f36612543565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610701565b5f915050610701565b5f825f018281548110611f8957611f8961252f565b905f5260205f200154905092915050565b6060815f01805480602002602001604051908101604052809291908181526020018280548015611fe757602002820191905f5260205f20905b815481526020019060010190808311611fd3575b50505050509050919050565b5f611ffe8383610f0b565b61207b575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556120333390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610701565b505f610701565b5f610f04836001600160a01b0384166120ff565b5f6120a18383610f0b565b1561207b575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610701565b5f81815260018301602052604081205461207b57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610701565b80356001600160e01b0319811681146115a5575f5ffd5b5f6020828403121561216b575f5ffd5b610f0482612144565b803561ffff811681146115a5575f5ffd5b5f60208284031215612195575f5ffd5b610f0482612174565b634e487b7160e01b5f52602160045260245ffd5b600481106121c2576121c261219e565b9052565b5f60c0820190506121d88284516121b2565b6001600160401b03602084015116602083015261ffff604084015116604083015265ffffffffffff606084015116606083015265ffffffffffff608084015116608083015263ffffffff60e01b60a08401511660a083015292915050565b80356001600160a01b03811681146115a5575f5ffd5b80356001600160401b03811681146115a5575f5ffd5b5f5f60408385031215612273575f5ffd5b61227c83612236565b915061228a6020840161224c565b90509250929050565b60208101600783106122a7576122a761219e565b91905290565b803565ffffffffffff811681146115a5575f5ffd5b5f5f604083850312156122d3575f5ffd5b6122dc83612236565b915061228a602084016122ad565b5f602082840312156122fa575f5ffd5b610f0482612236565b5f5f60408385031215612314575f5ffd5b61231d83612174565b915061228a60208401612174565b5f6020828403121561233b575f5ffd5b5035919050565b5f5f60408385031215612353575f5ffd5b8235915061228a60208401612236565b5f5f5f5f60808587031215612376575f5ffd5b61237f85612236565b935061238d6020860161224c565b925061239b604086016122ad565b91506123a9606086016122ad565b905092959194509250565b5f5f604083850312156123c5575f5ffd5b6123ce83612174565b9150602083013560ff811681146123e3575f5ffd5b809150509250929050565b5f5f604083850312156123ff575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b8181101561244e5783516001600160a01b0316835260209384019390920191600101612427565b509095945050505050565b5f5f5f5f6080858703121561246c575f5ffd5b61247585612174565b935061238d60208601612236565b5f5f60408385031215612494575f5ffd5b61227c83612174565b6020810161070182846121b2565b5f5f5f5f608085870312156124be575f5ffd5b6124c785612174565b93506124d560208601612144565b9250604085013591506123a96060860161224c565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8181168382160190811115610701576107016124ea565b81810381811115610701576107016124ea565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffdfefd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bfa26469706673582212203981e172dd74f793e06165d5aaa2d6ed85affb9dff37641c4a7123af7594889e64736f6c63430008250033a3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51dfd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bf";
