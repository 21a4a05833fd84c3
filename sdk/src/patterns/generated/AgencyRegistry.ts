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
  "0x608060405234801561000f575f5ffd5b5060405161274038038061274083398101604081905261002e9161026e565b6100455f5160206127205f395f51905f52806100a0565b6100695f5160206127005f395f51905f525f5160206127205f395f51905f526100a0565b6100805f5160206127205f395f51905f52836100ea565b506100985f5160206127005f395f51905f52826100ea565b50505061029f565b5f82815260208190526040808220600101805490849055905190918391839186917fbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff9190a4505050565b5f6001600160a01b0382166101125760405163d92e233d60e01b815260040160405180910390fd5b61011c8383610125565b90505b92915050565b5f806101318484610158565b9050801561011c575f84815260016020526040902061015090846101ff565b509392505050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166101f8575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101b03390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161011f565b505f61011f565b5f61011c836001600160a01b0384165f8181526001830160205260408120546101f857508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561011f565b80516001600160a01b0381168114610269575f5ffd5b919050565b5f5f6040838503121561027f575f5ffd5b61028883610253565b915061029660208401610253565b90509250929050565b612454806102ac5f395ff3fe608060405234801561000f575f5ffd5b506004361061021e575f3560e01c806392d7a1d51161012a578063cdf6d9ee116100b4578063e2ce561a11610079578063e2ce561a14610563578063e43581b814610576578063e676bcd414610589578063eb501999146105f3578063f1f0315e146104a7575f5ffd5b8063cdf6d9ee146104eb578063d547741f1461050b578063d73fd7f31461051e578063dea1466d14610531578063df64003214610544575f5ffd5b8063a4bb6abc116100fa578063a4bb6abc14610494578063bffdc2a4146104a7578063c2aa7d7f146104b1578063ca15c873146104c4578063ccc57490146104d7575f5ffd5b806392d7a1d51461041b57806393b8386d1461043b578063a217fddf1461047a578063a3246ad314610481575f5ffd5b806324ea54f4116101ab5780635ae7ab321161017b5780635ae7ab32146103a45780636cb136ba146103b75780638958015c146103ca5780639010d07c146103dd57806391d1485414610408575f5ffd5b806324ea54f4146103445780632f2ff15d1461036b57806336568abe1461037e5780633954bb2214610391575f5ffd5b806315db8a58116101f157806315db8a58146102a05780631d9ca3ad146102b55780631fbfc5a9146102fc578063206d18a01461030f578063248a9ca314610322575f5ffd5b806301ffc9a714610222578063055b0dbd1461024a5780630992c3e11461026a57806309b7904e14610280575b5f5ffd5b61023561023036600461200d565b6106dd565b60405190151581526020015b60405180910390f35b61025d610258366004612037565b610707565b6040516102419190612078565b610272601081565b604051908152602001610241565b61029361028e366004612114565b6107eb565b6040516102419190612145565b6102b36102ae366004612174565b610802565b005b6102e56102c336600461219c565b6001600160a01b03165f9081526005602052604090205465ffffffffffff1690565b60405165ffffffffffff9091168152602001610241565b6102b361030a3660046121b5565b610982565b61023561031d3660046121b5565b610a93565b6102726103303660046121dd565b5f9081526020819052604090206001015490565b6102727fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d81565b6102b36103793660046121f4565b610ae2565b6102b361038c3660046121f4565b610b0c565b6102b361039f366004612215565b610b44565b6102b36103b236600461219c565b610baa565b6102356103c5366004612037565b610d76565b6102b36103d8366004612266565b610d9a565b6103f06103eb3660046122a0565b610ee1565b6040516001600160a01b039091168152602001610241565b6102356104163660046121f4565b610eff565b61042e610429366004612037565b610f27565b60405161024191906122c0565b61046761044936600461219c565b6001600160a01b03165f9081526002602052604090205461ffff1690565b60405161ffff9091168152602001610241565b6102725f81565b61042e61048f3660046121dd565b610f45565b6102b36104a2366004612300565b610f5e565b6102e56203f48081565b6102b36104bf36600461232a565b610fc5565b6102726104d23660046121dd565b611046565b6102725f5160206123ff5f395f51905f5281565b6104fe6104f9366004612037565b61105c565b6040516102419190612344565b6102b36105193660046121f4565b611113565b6102b361052c366004612352565b611137565b61046761053f366004612114565b611360565b610272610552366004612037565b60066020525f908152604090205481565b610467610571366004612114565b6113ba565b61023561058436600461219c565b611418565b6105db61059736600461219c565b6001600160a01b03165f9081526002602090815260408083205461ffff8116845260039092529091205462010000909104610100909104166001600160401b031690565b6040516001600160401b039091168152602001610241565b61068961060136600461219c565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b0395909516815260028552839020835191820184525461ffff811682526001600160401b03620100008204169482019490945265ffffffffffff600160501b8504811693820193909352600160801b9093049091169082015290565b60405161024191905f60808201905061ffff83511682526001600160401b03602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015292915050565b5f6001600160e01b03198216635a05180f60e01b1480610701575061070182611430565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261ffff82165f90815260036020819052604091829020825160c0810190935280549091839160ff169081111561077057610770612050565b600381111561078157610781612050565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a09091015292915050565b5f5f6107f78484611464565b509095945050505050565b5f61081a5f5160206123ff5f395f51905f5233610eff565b9050806108ea5761084a7fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d6115c2565b6001600160a01b0383165f908152600560205260409020546601000000000000900460ff161561089d5760405163752f630160e11b81526001600160a01b03841660048201526024015b60405180910390fd5b5f6108ab6203f480426123a5565b90508065ffffffffffff168365ffffffffffff1611156108e857604051633ff4726560e11b815265ffffffffffff82166004820152602401610894565b505b60408051808201825265ffffffffffff848116808352841560208085019182526001600160a01b0389165f81815260058352879020955186549351151566010000000000000266ffffffffffffff19909416951694909417919091179093559251928352339290917f9448526d0bddd2675afa89e0c0c872f49a2e5dfe286314be9796f548d8f92a2a910160405180910390a3505050565b5f5160206123ff5f395f51905f52610999816115c2565b8161ffff168361ffff16036109c75760405163d366d3e960e01b815261ffff84166004820152602401610894565b5f6109d1846115cf565b8054909150600160481b900461ffff1615610a055760405163aafe990960e01b815261ffff85166004820152602401610894565b610a0e83611621565b50805461ffff60481b1916600160481b61ffff8516021781556003815460ff166003811115610a3f57610a3f612050565b14610a5757610a578185600365ffffffffffff611669565b8261ffff168461ffff167ff9cadfde669fa30ea3044b623fb5415f56d16c4660b659c99f2ce33fc435fc1060405160405180910390a350505050565b5f5b61ffff821615610ada578261ffff168261ffff1603610ab657506001610701565b61ffff9182165f90815260036020526040902054600160481b900490911690610a95565b505f92915050565b5f82815260208190526040902060010154610afc816115c2565b610b068383611734565b50505050565b6001600160a01b0381163314610b355760405163334bd91960e11b815260040160405180910390fd5b610b3f8282611766565b505050565b5f5f5f610b52336001611464565b919450925090505f836006811115610b6c57610b6c612050565b14610b93576040516376f55d4560e11b815233600482015260016024820152604401610894565b610ba18282898989896117bd565b50505050505050565b6001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152610c2a5f5160206123ff5f395f51905f5233610eff565b610c85575f610c3a3360016113ba565b825190915061ffff1615801590610c5c57508061ffff16825f015161ffff1614155b15610c83576040516376f55d4560e11b815233600482015260016024820152604401610894565b505b805161ffff165f03610cb557604051630900343760e21b81526001600160a01b0383166004820152602401610894565b602081015160011615610d1d57805161ffff165f9081526003602081905260409091205460ff1681811115610cec57610cec612050565b14610cfe578051610cfe9083836119ce565b805161ffff165f908152600460205260409020610d1b9083611ad5565b505b6001600160a01b0382165f8181526002602052604080822080546001600160b01b03191690558351905161ffff90911692917fc12e41ea28776a3b0817a65f578765cf930c44c59333a9eea73c3fb21cd762ab91a35050565b5f6001610d828361105c565b6003811115610d9357610d93612050565b1492915050565b5f610db25f5160206123ff5f395f51905f5233610eff565b905080610e035760ff8216600214610dda57610dda5f5160206123ff5f395f51905f526115c2565b610e037fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d6115c2565b60ff82161580610e165750600360ff8316115b15610e395760405163418f386d60e11b815260ff83166004820152602401610894565b5f610e4384611621565b905081158015610e6857506002815460ff166003811115610e6657610e66612050565b145b15610e8c576040516370fb1e3160e11b815261ffff85166004820152602401610894565b5f60ff8416600114610eba5782610eaf57610eaa6203f480426123a5565b610eb7565b65ffffffffffff5b90505b610eda82868660ff166003811115610ed457610ed4612050565b84611669565b5050505050565b5f828152600160205260408120610ef89083611ae9565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b61ffff81165f90815260046020526040902060609061070190611af4565b5f81815260016020526040902060609061070190611af4565b5f5160206123ff5f395f51905f52610f75816115c2565b5f610f7f86611621565b546001600160a01b0386165f908152600260205260409020546001600160401b036101009092048281169350620100009091041616600117610ba18783888489896117bd565b5f5160206123ff5f395f51905f52610fdc816115c2565b81610fe684611621565b805468ffffffffffffffff0019166101006001600160401b0393841602179055604051908316815261ffff8416907ffc75742c0cd3432cbf97bbf89bb29e1a2d887c3beebb546b5ed17ece6e7723599060200160405180910390a2505050565b5f81815260016020526040812061070190611b00565b61ffff81165f908152600360208190526040808320815160c0810190925280548493839160ff169081111561109357611093612050565b60038111156110a4576110a4612050565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a0909101529050610ef881611b09565b5f8281526020819052604090206001015461112d816115c2565b610b068383611766565b5f5160206123ff5f395f51905f5261114e816115c2565b8461ffff165f0361117857604051630acf293160e31b815261ffff86166004820152602401610894565b61ffff85165f90815260036020819052604082205460ff16908111156111a0576111a0612050565b146111c457604051632860839f60e21b815261ffff86166004820152602401610894565b6040805160c08101825260018082526001600160401b0385166020808401919091525f83850181905265ffffffffffff42166060850152608084018190526001600160e01b0319891660a085015261ffff8a1681526003918290529390932082518154939491939092849260ff1990921691849081111561124757611247612050565b02179055506020828101518254604080860151606080880151608089015160a0909901516affffffffffffffffffff00199095166101006001600160401b039788160261ffff60481b191617600160481b61ffff94851602176bffffffffffffffffffffffff60581b1916600160581b65ffffffffffff9283160265ffffffffffff60881b191617600160881b91909916029790971763ffffffff60b81b1916600160b81b60e09490941c939093029290921790945589165f8181526006845284902088905583516001600160e01b03198a1681529283018890529086169282019290925290917fe9108d26e692d025d53938c76aef12ceda70bf237c70854e76ab321bfcd45190910160405180910390a25050505050565b335f9081526005602052604081205465ffffffffffff16428111156113a8576040516330a3df1160e11b815233600482015265ffffffffffff82166024820152604401610894565b6113b284846113ba565b949350505050565b5f5f5f6113c78585611464565b5090925090505f8260068111156113e0576113e0612050565b146113b2576040516376f55d4560e11b81526001600160a01b03861660048201526001600160401b0385166024820152604401610894565b5f6107015f5160206123ff5f395f51905f5283610eff565b5f6001600160e01b03198216637965db0b60e01b148061070157506301ffc9a760e01b6001600160e01b0319831614610701565b6001600160a01b0382165f90815260026020526040812080548291829161ffff8116906001600160401b03620100008204169065ffffffffffff600160501b8204811691600160801b9004164281116114dd5761ffff8416156114c85760036114cb565b60015b5f5f97509750975050505050506115bb565b8165ffffffffffff164210156115015760025f5f97509750975050505050506115bb565b61ffff84165f908152600360205260409020805461010081046001600160401b031690600160881b900465ffffffffffff1642811115611577576003835460ff16600381111561155357611553612050565b1461155f576004611562565b60055b5f5f9a509a509a5050505050505050506115bb565b8b6001600160401b03168c838816166001600160401b0316146115ab5760065f5f9a509a509a5050505050505050506115bb565b505f995094975093955050505050505b9250925092565b6115cc8133611b4a565b50565b61ffff81165f90815260036020526040812090815460ff1660038111156115f8576115f8612050565b0361161c57604051630acf293160e31b815261ffff83166004820152602401610894565b919050565b5f61162b826115cf565b90506003815460ff16600381111561164557611645612050565b0361161c5760405163298422b560e11b815261ffff83166004820152602401610894565b83548290859060ff1916600183600381111561168757611687612050565b0217905550835465ffffffffffff828116600160881b0265ffffffffffff60881b194292909216600160581b02919091166bffffffffffffffffffffffff60581b19909216919091171784553361ffff84167f680d9510e354a5b3e7e0431a5a0b81a937439b180e2023e43039ffcf5ceea5a584600381111561170c5761170c612050565b6040805160ff909216825265ffffffffffff861660208301520160405180910390a350505050565b5f6001600160a01b03821661175c5760405163d92e233d60e01b815260040160405180910390fd5b610ef88383611b87565b5f5f6117728484611bba565b905080801561178d57505f5160206123ff5f395f51905f5284145b801561179f575061179d84611046565b155b15610ef8576040516336c552cb60e01b815260040160405180910390fd5b6001600160a01b0384166117e45760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0384165f908152600260205260409020805461ffff8116906201000090046001600160401b0316811580159061182957508861ffff168261ffff1614155b1561184757604051633c0fae5760e21b815260040160405180910390fd5b8365ffffffffffff168565ffffffffffff1610158061186e5750428465ffffffffffff1611155b1561188c57604051632a0c9bb560e11b815260040160405180910390fd5b6001600160401b038819871616156118b75760405163106554a560e11b815260040160405180910390fd5b8086176001161561190a5761190a898860405180608001604052808d61ffff1681526020018a6001600160401b031681526020018965ffffffffffff1681526020018865ffffffffffff16815250611be5565b825461ffff8a1669ffffffffffffffffffff199091168117620100006001600160401b038916908102919091176bffffffffffffffffffffffff60501b1916600160501b65ffffffffffff89811691820265ffffffffffff60801b191692909217600160801b9289169283021787556040805193845260208401919091528201526001600160a01b038916907f5fd42c30d7510da93b0669626638c27c57afbaa434cf8052667e8564d3cc1f619060600160405180910390a3505050505050505050565b6119d781611cf6565b6119e057505050565b61ffff83165f908152600460205260408120906119fc82611b00565b90505f5b81811015611abb575f611a138483611d38565b9050856001600160a01b0316816001600160a01b031614158015611aa457506001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152611aa490611cf6565b15611ab25750505050505050565b50600101611a00565b5060405163d8bc274d60e01b815260040160405180910390fd5b5f610ef8836001600160a01b038416611d43565b5f610ef88383611e26565b60605f610ef883611e4c565b5f610701825490565b5f600282516003811115611b1f57611b1f612050565b148015611b385750816080015165ffffffffffff164210155b15611b4557506001919050565b505190565b611b548282610eff565b611b835760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610894565b5050565b5f5f611b938484611ea5565b90508015610ef8575f848152600160205260409020611bb29084611f34565b509392505050565b5f5f611bc68484611f48565b90508015610ef8575f848152600160205260409020611bb29084611ad5565b6001600160a01b0382165f908152600260209081526040918290208251608081018452905461ffff811682526201000081046001600160401b03811693830193909352600160501b810465ffffffffffff90811694830194909452600160801b9004909216606083015260011615611c9e57611c6082611cf6565b611c6f57611c6f8484836119ce565b6020820151600116611c995761ffff84165f908152600460205260409020611c979084611ad5565b505b610b06565b61ffff84165f908152600460205260409020601090611cbc90611b00565b03611cda5760405163040d21f760e21b815260040160405180910390fd5b61ffff84165f908152600460205260409020610eda9084611f34565b5f611d078260200151600116151590565b8015611d1f5750816040015165ffffffffffff164210155b80156107015750506060015165ffffffffffff16421090565b5f610ef88383611ae9565b5f8181526001830160205260408120548015611e1d575f611d656001836123c3565b85549091505f90611d78906001906123c3565b9050808214611dd7575f865f018281548110611d9657611d966123d6565b905f5260205f200154905080875f018481548110611db657611db66123d6565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611de857611de86123ea565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610701565b5f915050610701565b5f825f018281548110611e3b57611e3b6123d6565b905f5260205f200154905092915050565b6060815f01805480602002602001604051908101604052809291908181526020018280548015611e9957602002820191905f5260205f20905b815481526020019060010190808311611e85575b50505050509050919050565b5f611eb08383610eff565b611f2d575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055611ee53390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610701565b505f610701565b5f610ef8836001600160a01b038416611fb1565b5f611f538383610eff565b15611f2d575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610701565b5f818152600183016020526040812054611f2d57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610701565b80356001600160e01b03198116811461161c575f5ffd5b5f6020828403121561201d575f5ffd5b610ef882611ff6565b803561ffff8116811461161c575f5ffd5b5f60208284031215612047575f5ffd5b610ef882612026565b634e487b7160e01b5f52602160045260245ffd5b6004811061207457612074612050565b9052565b5f60c08201905061208a828451612064565b6001600160401b03602084015116602083015261ffff604084015116604083015265ffffffffffff606084015116606083015265ffffffffffff608084015116608083015263ffffffff60e01b60a08401511660a083015292915050565b80356001600160a01b038116811461161c575f5ffd5b80356001600160401b038116811461161c575f5ffd5b5f5f60408385031215612125575f5ffd5b61212e836120e8565b915061213c602084016120fe565b90509250929050565b602081016007831061215957612159612050565b91905290565b803565ffffffffffff8116811461161c575f5ffd5b5f5f60408385031215612185575f5ffd5b61218e836120e8565b915061213c6020840161215f565b5f602082840312156121ac575f5ffd5b610ef8826120e8565b5f5f604083850312156121c6575f5ffd5b6121cf83612026565b915061213c60208401612026565b5f602082840312156121ed575f5ffd5b5035919050565b5f5f60408385031215612205575f5ffd5b8235915061213c602084016120e8565b5f5f5f5f60808587031215612228575f5ffd5b612231856120e8565b935061223f602086016120fe565b925061224d6040860161215f565b915061225b6060860161215f565b905092959194509250565b5f5f60408385031215612277575f5ffd5b61228083612026565b9150602083013560ff81168114612295575f5ffd5b809150509250929050565b5f5f604083850312156122b1575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156107f75783516001600160a01b03168352602093840193909201916001016122d9565b5f5f5f5f60808587031215612313575f5ffd5b61231c85612026565b935061223f602086016120e8565b5f5f6040838503121561233b575f5ffd5b61212e83612026565b602081016107018284612064565b5f5f5f5f60808587031215612365575f5ffd5b61236e85612026565b935061237c60208601611ff6565b92506040850135915061225b606086016120fe565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff818116838216019081111561070157610701612391565b8181038181111561070157610701612391565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffdfefd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bfa264697066735822122045f66e588a326d24df0714e79634c4b940bf736302d3dbdaf3ca3d5e1a3b0f4664736f6c63430008250033a3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51dfd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bf";
