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
  "0x608060405234801561000f575f5ffd5b5060405161288738038061288783398101604081905261002e91610272565b81816100475f5160206128675f395f51905f52806100a4565b61006b5f5160206128475f395f51905f525f5160206128675f395f51905f526100a4565b6100825f5160206128675f395f51905f52836100ee565b5061009a5f5160206128475f395f51905f52826100ee565b50505050506102a3565b5f82815260208190526040808220600101805490849055905190918391839186917fbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff9190a4505050565b5f6001600160a01b0382166101165760405163d92e233d60e01b815260040160405180910390fd5b6101208383610129565b90505b92915050565b5f80610135848461015c565b90508015610120575f8481526001602052604090206101549084610203565b509392505050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166101fc575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101b43390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610123565b505f610123565b5f610120836001600160a01b0384165f8181526001830160205260408120546101fc57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610123565b80516001600160a01b038116811461026d575f5ffd5b919050565b5f5f60408385031215610283575f5ffd5b61028c83610257565b915061029a60208401610257565b90509250929050565b612597806102b05f395ff3fe608060405234801561000f575f5ffd5b506004361061021e575f3560e01c806392d7a1d51161012a578063cdf6d9ee116100b4578063e2ce561a11610079578063e2ce561a14610563578063e43581b814610576578063e676bcd414610589578063eb501999146105f3578063f1f0315e146104a7575f5ffd5b8063cdf6d9ee146104eb578063d547741f1461050b578063d73fd7f31461051e578063dea1466d14610531578063df64003214610544575f5ffd5b8063a4bb6abc116100fa578063a4bb6abc14610494578063bffdc2a4146104a7578063c2aa7d7f146104b1578063ca15c873146104c4578063ccc57490146104d7575f5ffd5b806392d7a1d51461041b57806393b8386d1461043b578063a217fddf1461047a578063a3246ad314610481575f5ffd5b806324ea54f4116101ab5780635ae7ab321161017b5780635ae7ab32146103a45780636cb136ba146103b75780638958015c146103ca5780639010d07c146103dd57806391d1485414610408575f5ffd5b806324ea54f4146103445780632f2ff15d1461036b57806336568abe1461037e5780633954bb2214610391575f5ffd5b806315db8a58116101f157806315db8a58146102a05780631d9ca3ad146102b55780631fbfc5a9146102fc578063206d18a01461030f578063248a9ca314610322575f5ffd5b806301ffc9a714610222578063055b0dbd1461024a5780630992c3e11461026a57806309b7904e14610280575b5f5ffd5b610235610230366004612145565b6106dd565b60405190151581526020015b60405180910390f35b61025d61025836600461216f565b610707565b60405161024191906121b0565b610272601081565b604051908152602001610241565b61029361028e36600461224c565b6107eb565b604051610241919061227d565b6102b36102ae3660046122ac565b61090c565b005b6102e56102c33660046122d4565b6001600160a01b03165f9081526005602052604090205465ffffffffffff1690565b60405165ffffffffffff9091168152602001610241565b6102b361030a3660046122ed565b6109d0565b61023561031d3660046122ed565b610b26565b610272610330366004612315565b5f9081526020819052604090206001015490565b6102727fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d81565b6102b361037936600461232c565b610b75565b6102b361038c36600461232c565b610b9f565b6102b361039f36600461234d565b610bd7565b6102b36103b23660046122d4565b610bfe565b6102356103c536600461216f565b610dca565b6102b36103d836600461239e565b610dee565b6103f06103eb3660046123d8565b610eed565b6040516001600160a01b039091168152602001610241565b61023561041636600461232c565b610f0b565b61042e61042936600461216f565b610f33565b60405161024191906123f8565b6104676104493660046122d4565b6001600160a01b03165f9081526002602052604090205461ffff1690565b60405161ffff9091168152602001610241565b6102725f81565b61042e61048f366004612315565b610f51565b6102b36104a2366004612443565b610f6a565b6102e56203f48081565b6102b36104bf36600461246d565b610fda565b6102726104d2366004612315565b61105b565b6102725f5160206125425f395f51905f5281565b6104fe6104f936600461216f565b611071565b6040516102419190612487565b6102b361051936600461232c565b6110a3565b6102b361052c366004612495565b6110c7565b61046761053f36600461224c565b6112f0565b61027261055236600461216f565b60066020525f908152604090205481565b61046761057136600461224c565b61134a565b6102356105843660046122d4565b61135f565b6105db6105973660046122d4565b6001600160a01b03165f9081526002602090815260408083205461ffff8116845260039092529091205462010000909104610100909104166001600160401b031690565b6040516001600160401b039091168152602001610241565b6106896106013660046122d4565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b0395909516815260028552839020835191820184525461ffff811682526001600160401b03620100008204169482019490945265ffffffffffff600160501b8504811693820193909352600160801b9093049091169082015290565b60405161024191905f60808201905061ffff83511682526001600160401b03602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015292915050565b5f6001600160e01b03198216635a05180f60e01b1480610701575061070182611377565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261ffff82165f90815260036020819052604091829020825160c0810190935280549091839160ff169081111561077057610770612188565b600381111561078157610781612188565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a09091015292915050565b6001600160a01b0382165f9081526002602090815260408083208151608081018352905461ffff81168083526001600160401b03620100008304168386015265ffffffffffff600160501b8304811684860152600160801b90920490911660608301528452600392839052818420825160c0810190935280549193859392839160ff9091169081111561088057610880612188565b600381111561089157610891612188565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a0909101529050610903828286426113ab565b95945050505050565b5f610915611467565b6001600160a01b0384165f9081526005602052604090209091508161095a57805461095a90859065ffffffffffff8116906601000000000000900460ff1686426114b2565b805466ffffffffffffff1916821566010000000000000265ffffffffffff19161765ffffffffffff8416908117825560405190815233906001600160a01b038616907f9448526d0bddd2675afa89e0c0c872f49a2e5dfe286314be9796f548d8f92a2a906020015b60405180910390a350505050565b5f5160206125425f395f51905f526109e781611562565b8161ffff168361ffff1603610a1a5760405163d366d3e960e01b815261ffff841660048201526024015b60405180910390fd5b61ffff83165f90815260036020526040812090815460ff166003811115610a4357610a43612188565b03610a6757604051630acf293160e31b815261ffff85166004820152602401610a11565b8054600160481b900461ffff1615610a985760405163aafe990960e01b815261ffff85166004820152602401610a11565b610aa18361156f565b50805461ffff60481b1916600160481b61ffff8516021781556003815460ff166003811115610ad257610ad2612188565b14610aea57610aea8185600365ffffffffffff611596565b8261ffff168461ffff167ff9cadfde669fa30ea3044b623fb5415f56d16c4660b659c99f2ce33fc435fc1060405160405180910390a350505050565b5f5b61ffff821615610b6d578261ffff168261ffff1603610b4957506001610701565b61ffff9182165f90815260036020526040902054600160481b900490911690610b28565b505f92915050565b5f82815260208190526040902060010154610b8f81611562565b610b998383611658565b50505050565b6001600160a01b0381163314610bc85760405163334bd91960e11b815260040160405180910390fd5b610bd2828261168a565b505050565b5f5f610be43360016116e1565b91509150610bf68282888888886117a0565b505050505050565b6001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152610c7e5f5160206125425f395f51905f5233610f0b565b610cd9575f610c8e33600161134a565b825190915061ffff1615801590610cb057508061ffff16825f015161ffff1614155b15610cd7576040516376f55d4560e11b815233600482015260016024820152604401610a11565b505b805161ffff165f03610d0957604051630900343760e21b81526001600160a01b0383166004820152602401610a11565b602081015160011615610d7157805161ffff165f9081526003602081905260409091205460ff1681811115610d4057610d40612188565b14610d52578051610d52908383611919565b805161ffff165f908152600460205260409020610d6f9083611a22565b505b6001600160a01b0382165f8181526002602052604080822080546001600160b01b03191690558351905161ffff90911692917fc12e41ea28776a3b0817a65f578765cf930c44c59333a9eea73c3fb21cd762ab91a35050565b5f6001610dd683611071565b6003811115610de757610de7612188565b1492915050565b5f610e065f5160206125425f395f51905f5233610f0b565b905080610e575760ff8216600214610e2e57610e2e5f5160206125425f395f51905f52611562565b610e577fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d611562565b60ff82161580610e6a5750600360ff8316115b15610e8d5760405163418f386d60e11b815260ff83166004820152602401610a11565b5f610e978461156f565b80549091505f90610ec490869060ff9081169087166003811115610ebd57610ebd612188565b8642611a36565b9050610ee682868660ff166003811115610ee057610ee0612188565b84611596565b5050505050565b5f828152600160205260408120610f049083611ab0565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b61ffff81165f90815260046020526040902060609061070190611abb565b5f81815260016020526040902060609061070190611abb565b5f5160206125425f395f51905f52610f8181611562565b5f610f8b8661156f565b546001600160a01b0386165f908152600260205260409020546001600160401b036101009092048281169350620100009091041616600117610fd18783888489896117a0565b50505050505050565b5f5160206125425f395f51905f52610ff181611562565b81610ffb8461156f565b805468ffffffffffffffff0019166101006001600160401b0393841602179055604051908316815261ffff8416907ffc75742c0cd3432cbf97bbf89bb29e1a2d887c3beebb546b5ed17ece6e7723599060200160405180910390a2505050565b5f81815260016020526040812061070190611ac7565b61ffff81165f9081526003602052604081208054610f049060ff811690600160881b900465ffffffffffff1642611ad0565b5f828152602081905260409020600101546110bd81611562565b610b99838361168a565b5f5160206125425f395f51905f526110de81611562565b8461ffff165f0361110857604051630acf293160e31b815261ffff86166004820152602401610a11565b61ffff85165f90815260036020819052604082205460ff169081111561113057611130612188565b1461115457604051632860839f60e21b815261ffff86166004820152602401610a11565b6040805160c08101825260018082526001600160401b0385166020808401919091525f83850181905265ffffffffffff42166060850152608084018190526001600160e01b0319891660a085015261ffff8a1681526003918290529390932082518154939491939092849260ff199092169184908111156111d7576111d7612188565b02179055506020828101518254604080860151606080880151608089015160a0909901516affffffffffffffffffff00199095166101006001600160401b039788160261ffff60481b191617600160481b61ffff94851602176bffffffffffffffffffffffff60581b1916600160581b65ffffffffffff9283160265ffffffffffff60881b191617600160881b91909916029790971763ffffffff60b81b1916600160b81b60e09490941c939093029290921790945589165f8181526006845284902088905583516001600160e01b03198a1681529283018890529086169282019290925290917fe9108d26e692d025d53938c76aef12ceda70bf237c70854e76ab321bfcd45190910160405180910390a25050505050565b335f9081526005602052604081205465ffffffffffff1642811115611338576040516330a3df1160e11b815233600482015265ffffffffffff82166024820152604401610a11565b611342848461134a565b949350505050565b5f5f61135684846116e1565b50949350505050565b5f6107015f5160206125425f395f51905f5283610f0b565b5f6001600160e01b03198216637965db0b60e01b148061070157506301ffc9a760e01b6001600160e01b0319831614610701565b83515f9061ffff1681036113c157506001611342565b846040015165ffffffffffff168210156113dd57506002611342565b846060015165ffffffffffff1682106113f857506003611342565b836080015165ffffffffffff168210156114375760038451600381111561142157611421612188565b1461142d576004611430565b60055b9050611342565b60208085015190860151161983166001600160401b0381161561145b57600661145d565b5f5b9695505050505050565b5f61147f5f5160206125425f395f51905f5233610f0b565b9050806114af576114af7fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d611562565b90565b82156114dc5760405163752f630160e11b81526001600160a01b0386166004820152602401610a11565b5f6114ea6203f480836124e8565b90508065ffffffffffff168365ffffffffffff16111561152757604051633ff4726560e11b815265ffffffffffff82166004820152602401610a11565b8465ffffffffffff168365ffffffffffff161015610bf657604051632f8bdc3f60e11b815265ffffffffffff86166004820152602401610a11565b61156c8133611b13565b50565b61ffff81165f908152600360205260409020805461159190839060ff16611b50565b919050565b83548290859060ff191660018360038111156115b4576115b4612188565b0217905550835465ffffffffffff828116600160881b0265ffffffffffff60881b194292909216600160581b02919091166bffffffffffffffffffffffff60581b19909216919091171784553361ffff84167f680d9510e354a5b3e7e0431a5a0b81a937439b180e2023e43039ffcf5ceea5a584600381111561163957611639612188565b6040805160ff909216825265ffffffffffff86166020830152016109c2565b5f6001600160a01b0382166116805760405163d92e233d60e01b815260040160405180910390fd5b610f048383611bbf565b5f5f6116968484611bf2565b90508080156116b157505f5160206125425f395f51905f5284145b80156116c357506116c18461105b565b155b15610f04576040516336c552cb60e01b815260040160405180910390fd5b6001600160a01b0382165f908152600260209081526040808320805461ffff81168086526003909452919093208054929361010084046001600160401b0381811695929461176093600160501b820465ffffffffffff90811694600160801b8404821694600160881b9093049091169262010000900416168942611c1d565b611797576040516376f55d4560e11b81526001600160a01b03871660048201526001600160401b0386166024820152604401610a11565b50509250929050565b6001600160a01b0384166117c75760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0384165f90815260026020526040902080546001600160401b0362010000820416906118039061ffff16898988888842611c72565b8085176001161561185657611856888760405180608001604052808c61ffff168152602001896001600160401b031681526020018865ffffffffffff1681526020018765ffffffffffff16815250611d1b565b815461ffff891669ffffffffffffffffffff199091168117620100006001600160401b038816908102919091176bffffffffffffffffffffffff60501b1916600160501b65ffffffffffff88811691820265ffffffffffff60801b191692909217600160801b9288169283021786556040805193845260208401919091528201526001600160a01b038816907f5fd42c30d7510da93b0669626638c27c57afbaa434cf8052667e8564d3cc1f619060600160405180910390a35050505050505050565b6119238142611e2d565b61192c57505050565b61ffff83165f9081526004602052604081209061194882611ac7565b90505f5b81811015611a08575f61195f8483611e70565b9050856001600160a01b0316816001600160a01b0316141580156119f157506001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b90910490911660608201526119f19042611e2d565b156119ff5750505050505050565b5060010161194c565b5060405163d8bc274d60e01b815260040160405180910390fd5b5f610f04836001600160a01b038416611e7b565b5f8215611a6b576001846003811115611a5157611a51612188565b14611a625765ffffffffffff611a64565b5f5b9050610903565b6002856003811115611a7f57611a7f612188565b03611aa3576040516370fb1e3160e11b815261ffff87166004820152602401610a11565b61145d6203f480836124e8565b5f610f048383611f5e565b60605f610f0483611f84565b5f610701825490565b5f806002856003811115611ae657611ae6612188565b148015611afb57508365ffffffffffff168310155b905080611b085784610903565b600195945050505050565b611b1d8282610f0b565b611b4c5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610a11565b5050565b5f816003811115611b6357611b63612188565b03611b8757604051630acf293160e31b815261ffff83166004820152602401610a11565b6003816003811115611b9b57611b9b612188565b03611b4c5760405163298422b560e11b815261ffff83166004820152602401610a11565b5f5f611bcb8484611fdd565b90508015610f04575f848152600160205260409020611bea908461206c565b509392505050565b5f5f611bfe8484612080565b90508015610f04575f848152600160205260409020611bea9084611a22565b5f8665ffffffffffff168210158015611c3d57508565ffffffffffff1682105b8015611c5157508465ffffffffffff168210155b8015611c6757506001600160401b038419841616155b979650505050505050565b61ffff871615801590611c8d57508561ffff168761ffff1614155b15611cab57604051633c0fae5760e21b815260040160405180910390fd5b8165ffffffffffff168365ffffffffffff16101580611cd25750808265ffffffffffff1611155b15611cf057604051632a0c9bb560e11b815260040160405180910390fd5b6001600160401b03851985161615610fd15760405163106554a560e11b815260040160405180910390fd5b6001600160a01b0382165f908152600260209081526040918290208251608081018452905461ffff811682526201000081046001600160401b03811693830193909352600160501b810465ffffffffffff90811694830194909452600160801b9004909216606083015260011615611dd557611d978242611e2d565b611da657611da6848483611919565b6020820151600116611dd05761ffff84165f908152600460205260409020611dce9084611a22565b505b610b99565b61ffff84165f908152600460205260409020601090611df390611ac7565b03611e115760405163040d21f760e21b815260040160405180910390fd5b61ffff84165f908152600460205260409020610ee6908461206c565b5f611e3e8360200151600116151590565b8015611e565750826040015165ffffffffffff168210155b8015610f0457505060609091015165ffffffffffff161190565b5f610f048383611ab0565b5f8181526001830160205260408120548015611f55575f611e9d600183612506565b85549091505f90611eb090600190612506565b9050808214611f0f575f865f018281548110611ece57611ece612519565b905f5260205f200154905080875f018481548110611eee57611eee612519565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611f2057611f2061252d565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610701565b5f915050610701565b5f825f018281548110611f7357611f73612519565b905f5260205f200154905092915050565b6060815f01805480602002602001604051908101604052809291908181526020018280548015611fd157602002820191905f5260205f20905b815481526020019060010190808311611fbd575b50505050509050919050565b5f611fe88383610f0b565b612065575f838152602081815260408083206001600160a01b03861684529091529020805460ff1916600117905561201d3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610701565b505f610701565b5f610f04836001600160a01b0384166120e9565b5f61208b8383610f0b565b15612065575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610701565b5f81815260018301602052604081205461206557508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610701565b80356001600160e01b031981168114611591575f5ffd5b5f60208284031215612155575f5ffd5b610f048261212e565b803561ffff81168114611591575f5ffd5b5f6020828403121561217f575f5ffd5b610f048261215e565b634e487b7160e01b5f52602160045260245ffd5b600481106121ac576121ac612188565b9052565b5f60c0820190506121c282845161219c565b6001600160401b03602084015116602083015261ffff604084015116604083015265ffffffffffff606084015116606083015265ffffffffffff608084015116608083015263ffffffff60e01b60a08401511660a083015292915050565b80356001600160a01b0381168114611591575f5ffd5b80356001600160401b0381168114611591575f5ffd5b5f5f6040838503121561225d575f5ffd5b61226683612220565b915061227460208401612236565b90509250929050565b602081016007831061229157612291612188565b91905290565b803565ffffffffffff81168114611591575f5ffd5b5f5f604083850312156122bd575f5ffd5b6122c683612220565b915061227460208401612297565b5f602082840312156122e4575f5ffd5b610f0482612220565b5f5f604083850312156122fe575f5ffd5b6123078361215e565b91506122746020840161215e565b5f60208284031215612325575f5ffd5b5035919050565b5f5f6040838503121561233d575f5ffd5b8235915061227460208401612220565b5f5f5f5f60808587031215612360575f5ffd5b61236985612220565b935061237760208601612236565b925061238560408601612297565b915061239360608601612297565b905092959194509250565b5f5f604083850312156123af575f5ffd5b6123b88361215e565b9150602083013560ff811681146123cd575f5ffd5b809150509250929050565b5f5f604083850312156123e9575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156124385783516001600160a01b0316835260209384019390920191600101612411565b509095945050505050565b5f5f5f5f60808587031215612456575f5ffd5b61245f8561215e565b935061237760208601612220565b5f5f6040838503121561247e575f5ffd5b6122668361215e565b60208101610701828461219c565b5f5f5f5f608085870312156124a8575f5ffd5b6124b18561215e565b93506124bf6020860161212e565b92506040850135915061239360608601612236565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8181168382160190811115610701576107016124d4565b81810381811115610701576107016124d4565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffdfefd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bfa2646970667358221220e1badb767c127c1765784bc894e0bfcc01b82ecd44ad378499dd866b0ff2159864736f6c63430008250033a3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51dfd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bf";
