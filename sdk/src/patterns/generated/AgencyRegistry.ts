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
  "0x608060405234801561000f575f5ffd5b506040516124c93803806124c983398101604081905261002e9161026e565b6100455f5160206124a95f395f51905f52806100a0565b6100695f5160206124895f395f51905f525f5160206124a95f395f51905f526100a0565b6100805f5160206124a95f395f51905f52836100ea565b506100985f5160206124895f395f51905f52826100ea565b50505061029f565b5f82815260208190526040808220600101805490849055905190918391839186917fbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff9190a4505050565b5f6001600160a01b0382166101125760405163d92e233d60e01b815260040160405180910390fd5b61011c8383610125565b90505b92915050565b5f806101318484610158565b9050801561011c575f84815260016020526040902061015090846101ff565b509392505050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166101f8575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101b03390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161011f565b505f61011f565b5f61011c836001600160a01b0384165f8181526001830160205260408120546101f857508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561011f565b80516001600160a01b0381168114610269575f5ffd5b919050565b5f5f6040838503121561027f575f5ffd5b61028883610253565b915061029660208401610253565b90509250929050565b6121dd806102ac5f395ff3fe608060405234801561000f575f5ffd5b50600436106101f2575f3560e01c806392d7a1d511610114578063cdf6d9ee116100a9578063e2ce561a11610079578063e2ce561a146104c0578063e43581b8146104d3578063e676bcd4146104e6578063eb50199914610550578063f1f0315e1461063a575f5ffd5b8063cdf6d9ee1461045b578063d547741f1461047b578063d73fd7f31461048e578063df640032146104a1575f5ffd5b8063a4bb6abc116100e4578063a4bb6abc1461040e578063c2aa7d7f14610421578063ca15c87314610434578063ccc5749014610447575f5ffd5b806392d7a1d51461039557806393b8386d146103b5578063a217fddf146103f4578063a3246ad3146103fb575f5ffd5b80632f2ff15d1161018a5780636cb136ba1161015a5780636cb136ba146103315780638958015c146103445780639010d07c1461035757806391d1485414610382575f5ffd5b80632f2ff15d146102e557806336568abe146102f85780633954bb221461030b5780635ae7ab321461031e575f5ffd5b80631fbfc5a9116101c55780631fbfc5a914610274578063206d18a014610289578063248a9ca31461029c57806324ea54f4146102be575f5ffd5b806301ffc9a7146101f6578063055b0dbd1461021e5780630992c3e11461023e57806309b7904e14610254575b5f5ffd5b610209610204366004611dbe565b61065b565b60405190151581526020015b60405180910390f35b61023161022c366004611de8565b610685565b6040516102159190611e29565b610246601081565b604051908152602001610215565b610267610262366004611ec5565b610769565b6040516102159190611ef6565b610287610282366004611f10565b610780565b005b610209610297366004611f10565b610896565b6102466102aa366004611f38565b5f9081526020819052604090206001015490565b6102467fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d81565b6102876102f3366004611f4f565b6108e5565b610287610306366004611f4f565b61090f565b610287610319366004611f85565b610947565b61028761032c366004611fd6565b6109ad565b61020961033f366004611de8565b610b79565b610287610352366004611fef565b610b9d565b61036a610365366004612029565b610ce4565b6040516001600160a01b039091168152602001610215565b610209610390366004611f4f565b610d02565b6103a86103a3366004611de8565b610d2a565b6040516102159190612049565b6103e16103c3366004611fd6565b6001600160a01b03165f9081526002602052604090205461ffff1690565b60405161ffff9091168152602001610215565b6102465f81565b6103a8610409366004611f38565b610d48565b61028761041c366004612089565b610d61565b61028761042f3660046120b3565b610dc8565b610246610442366004611f38565b610e49565b6102465f5160206121885f395f51905f5281565b61046e610469366004611de8565b610e5f565b60405161021591906120cd565b610287610489366004611f4f565b610f16565b61028761049c3660046120db565b610f3a565b6102466104af366004611de8565b60056020525f908152604090205481565b6103e16104ce366004611ec5565b611163565b6102096104e1366004611fd6565b6111c9565b6105386104f4366004611fd6565b6001600160a01b03165f9081526002602090815260408083205461ffff8116845260039092529091205462010000909104610100909104166001600160401b031690565b6040516001600160401b039091168152602001610215565b6105e661055e366004611fd6565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b0395909516815260028552839020835191820184525461ffff811682526001600160401b03620100008204169482019490945265ffffffffffff600160501b8504811693820193909352600160801b9093049091169082015290565b60405161021591905f60808201905061ffff83511682526001600160401b03602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015292915050565b6106446203f48081565b60405165ffffffffffff9091168152602001610215565b5f6001600160e01b03198216635a05180f60e01b148061067f575061067f826111e1565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261ffff82165f90815260036020819052604091829020825160c0810190935280549091839160ff16908111156106ee576106ee611e01565b60038111156106ff576106ff611e01565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a09091015292915050565b5f5f6107758484611215565b509095945050505050565b5f5160206121885f395f51905f5261079781611373565b8161ffff168361ffff16036107ca5760405163d366d3e960e01b815261ffff841660048201526024015b60405180910390fd5b5f6107d484611380565b8054909150600160481b900461ffff16156108085760405163aafe990960e01b815261ffff851660048201526024016107c1565b610811836113d2565b50805461ffff60481b1916600160481b61ffff8516021781556003815460ff16600381111561084257610842611e01565b1461085a5761085a8185600365ffffffffffff61141a565b8261ffff168461ffff167ff9cadfde669fa30ea3044b623fb5415f56d16c4660b659c99f2ce33fc435fc1060405160405180910390a350505050565b5f5b61ffff8216156108dd578261ffff168261ffff16036108b95750600161067f565b61ffff9182165f90815260036020526040902054600160481b900490911690610898565b505f92915050565b5f828152602081905260409020600101546108ff81611373565b61090983836114e5565b50505050565b6001600160a01b03811633146109385760405163334bd91960e11b815260040160405180910390fd5b6109428282611517565b505050565b5f5f5f610955336001611215565b919450925090505f83600681111561096f5761096f611e01565b14610996576040516376f55d4560e11b8152336004820152600160248201526044016107c1565b6109a482828989898961156e565b50505050505050565b6001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b9091049091166060820152610a2d5f5160206121885f395f51905f5233610d02565b610a88575f610a3d336001611163565b825190915061ffff1615801590610a5f57508061ffff16825f015161ffff1614155b15610a86576040516376f55d4560e11b8152336004820152600160248201526044016107c1565b505b805161ffff165f03610ab857604051630900343760e21b81526001600160a01b03831660048201526024016107c1565b602081015160011615610b2057805161ffff165f9081526003602081905260409091205460ff1681811115610aef57610aef611e01565b14610b01578051610b0190838361177f565b805161ffff165f908152600460205260409020610b1e9083611886565b505b6001600160a01b0382165f8181526002602052604080822080546001600160b01b03191690558351905161ffff90911692917fc12e41ea28776a3b0817a65f578765cf930c44c59333a9eea73c3fb21cd762ab91a35050565b5f6001610b8583610e5f565b6003811115610b9657610b96611e01565b1492915050565b5f610bb55f5160206121885f395f51905f5233610d02565b905080610c065760ff8216600214610bdd57610bdd5f5160206121885f395f51905f52611373565b610c067fa3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51d611373565b60ff82161580610c195750600360ff8316115b15610c3c5760405163418f386d60e11b815260ff831660048201526024016107c1565b5f610c46846113d2565b905081158015610c6b57506002815460ff166003811115610c6957610c69611e01565b145b15610c8f576040516370fb1e3160e11b815261ffff851660048201526024016107c1565b5f60ff8416600114610cbd5782610cb257610cad6203f4804261212e565b610cba565b65ffffffffffff5b90505b610cdd82868660ff166003811115610cd757610cd7611e01565b8461141a565b5050505050565b5f828152600160205260408120610cfb908361189a565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b61ffff81165f90815260046020526040902060609061067f906118a5565b5f81815260016020526040902060609061067f906118a5565b5f5160206121885f395f51905f52610d7881611373565b5f610d82866113d2565b546001600160a01b0386165f908152600260205260409020546001600160401b0361010090920482811693506201000090910416166001176109a487838884898961156e565b5f5160206121885f395f51905f52610ddf81611373565b81610de9846113d2565b805468ffffffffffffffff0019166101006001600160401b0393841602179055604051908316815261ffff8416907ffc75742c0cd3432cbf97bbf89bb29e1a2d887c3beebb546b5ed17ece6e7723599060200160405180910390a2505050565b5f81815260016020526040812061067f906118b1565b61ffff81165f908152600360208190526040808320815160c0810190925280548493839160ff1690811115610e9657610e96611e01565b6003811115610ea757610ea7611e01565b815290546001600160401b03610100820416602083015261ffff600160481b820416604083015265ffffffffffff600160581b820481166060840152600160881b82041660808301526001600160e01b0319600160b81b90910460e01b1660a0909101529050610cfb816118ba565b5f82815260208190526040902060010154610f3081611373565b6109098383611517565b5f5160206121885f395f51905f52610f5181611373565b8461ffff165f03610f7b57604051630acf293160e31b815261ffff861660048201526024016107c1565b61ffff85165f90815260036020819052604082205460ff1690811115610fa357610fa3611e01565b14610fc757604051632860839f60e21b815261ffff861660048201526024016107c1565b6040805160c08101825260018082526001600160401b0385166020808401919091525f83850181905265ffffffffffff42166060850152608084018190526001600160e01b0319891660a085015261ffff8a1681526003918290529390932082518154939491939092849260ff1990921691849081111561104a5761104a611e01565b02179055506020828101518254604080860151606080880151608089015160a0909901516affffffffffffffffffff00199095166101006001600160401b039788160261ffff60481b191617600160481b61ffff94851602176bffffffffffffffffffffffff60581b1916600160581b65ffffffffffff9283160265ffffffffffff60881b191617600160881b91909916029790971763ffffffff60b81b1916600160b81b60e09490941c939093029290921790945589165f8181526005845284902088905583516001600160e01b03198a1681529283018890529086169282019290925290917fe9108d26e692d025d53938c76aef12ceda70bf237c70854e76ab321bfcd45190910160405180910390a25050505050565b5f5f5f6111708585611215565b5090925090505f82600681111561118957611189611e01565b146111c1576040516376f55d4560e11b81526001600160a01b03861660048201526001600160401b03851660248201526044016107c1565b949350505050565b5f61067f5f5160206121885f395f51905f5283610d02565b5f6001600160e01b03198216637965db0b60e01b148061067f57506301ffc9a760e01b6001600160e01b031983161461067f565b6001600160a01b0382165f90815260026020526040812080548291829161ffff8116906001600160401b03620100008204169065ffffffffffff600160501b8204811691600160801b90041642811161128e5761ffff84161561127957600361127c565b60015b5f5f975097509750505050505061136c565b8165ffffffffffff164210156112b25760025f5f975097509750505050505061136c565b61ffff84165f908152600360205260409020805461010081046001600160401b031690600160881b900465ffffffffffff1642811115611328576003835460ff16600381111561130457611304611e01565b14611310576004611313565b60055b5f5f9a509a509a50505050505050505061136c565b8b6001600160401b03168c838816166001600160401b03161461135c5760065f5f9a509a509a50505050505050505061136c565b505f995094975093955050505050505b9250925092565b61137d81336118fb565b50565b61ffff81165f90815260036020526040812090815460ff1660038111156113a9576113a9611e01565b036113cd57604051630acf293160e31b815261ffff831660048201526024016107c1565b919050565b5f6113dc82611380565b90506003815460ff1660038111156113f6576113f6611e01565b036113cd5760405163298422b560e11b815261ffff831660048201526024016107c1565b83548290859060ff1916600183600381111561143857611438611e01565b0217905550835465ffffffffffff828116600160881b0265ffffffffffff60881b194292909216600160581b02919091166bffffffffffffffffffffffff60581b19909216919091171784553361ffff84167f680d9510e354a5b3e7e0431a5a0b81a937439b180e2023e43039ffcf5ceea5a58460038111156114bd576114bd611e01565b6040805160ff909216825265ffffffffffff861660208301520160405180910390a350505050565b5f6001600160a01b03821661150d5760405163d92e233d60e01b815260040160405180910390fd5b610cfb8383611938565b5f5f611523848461196b565b905080801561153e57505f5160206121885f395f51905f5284145b8015611550575061154e84610e49565b155b15610cfb576040516336c552cb60e01b815260040160405180910390fd5b6001600160a01b0384166115955760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0384165f908152600260205260409020805461ffff8116906201000090046001600160401b031681158015906115da57508861ffff168261ffff1614155b156115f857604051633c0fae5760e21b815260040160405180910390fd5b8365ffffffffffff168565ffffffffffff1610158061161f5750428465ffffffffffff1611155b1561163d57604051632a0c9bb560e11b815260040160405180910390fd5b6001600160401b038819871616156116685760405163106554a560e11b815260040160405180910390fd5b808617600116156116bb576116bb898860405180608001604052808d61ffff1681526020018a6001600160401b031681526020018965ffffffffffff1681526020018865ffffffffffff16815250611996565b825461ffff8a1669ffffffffffffffffffff199091168117620100006001600160401b038916908102919091176bffffffffffffffffffffffff60501b1916600160501b65ffffffffffff89811691820265ffffffffffff60801b191692909217600160801b9289169283021787556040805193845260208401919091528201526001600160a01b038916907f5fd42c30d7510da93b0669626638c27c57afbaa434cf8052667e8564d3cc1f619060600160405180910390a3505050505050505050565b61178881611aa7565b61179157505050565b61ffff83165f908152600460205260408120906117ad826118b1565b90505f5b8181101561186c575f6117c48483611ae9565b9050856001600160a01b0316816001600160a01b03161415801561185557506001600160a01b0381165f908152600260209081526040918290208251608081018452905461ffff811682526001600160401b03620100008204169282019290925265ffffffffffff600160501b8304811693820193909352600160801b909104909116606082015261185590611aa7565b156118635750505050505050565b506001016117b1565b5060405163d8bc274d60e01b815260040160405180910390fd5b5f610cfb836001600160a01b038416611af4565b5f610cfb8383611bd7565b60605f610cfb83611bfd565b5f61067f825490565b5f6002825160038111156118d0576118d0611e01565b1480156118e95750816080015165ffffffffffff164210155b156118f657506001919050565b505190565b6119058282610d02565b6119345760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016107c1565b5050565b5f5f6119448484611c56565b90508015610cfb575f8481526001602052604090206119639084611ce5565b509392505050565b5f5f6119778484611cf9565b90508015610cfb575f8481526001602052604090206119639084611886565b6001600160a01b0382165f908152600260209081526040918290208251608081018452905461ffff811682526201000081046001600160401b03811693830193909352600160501b810465ffffffffffff90811694830194909452600160801b9004909216606083015260011615611a4f57611a1182611aa7565b611a2057611a2084848361177f565b6020820151600116611a4a5761ffff84165f908152600460205260409020611a489084611886565b505b610909565b61ffff84165f908152600460205260409020601090611a6d906118b1565b03611a8b5760405163040d21f760e21b815260040160405180910390fd5b61ffff84165f908152600460205260409020610cdd9084611ce5565b5f611ab88260200151600116151590565b8015611ad05750816040015165ffffffffffff164210155b801561067f5750506060015165ffffffffffff16421090565b5f610cfb838361189a565b5f8181526001830160205260408120548015611bce575f611b1660018361214c565b85549091505f90611b299060019061214c565b9050808214611b88575f865f018281548110611b4757611b4761215f565b905f5260205f200154905080875f018481548110611b6757611b6761215f565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611b9957611b99612173565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f90556001935050505061067f565b5f91505061067f565b5f825f018281548110611bec57611bec61215f565b905f5260205f200154905092915050565b6060815f01805480602002602001604051908101604052809291908181526020018280548015611c4a57602002820191905f5260205f20905b815481526020019060010190808311611c36575b50505050509050919050565b5f611c618383610d02565b611cde575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055611c963390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161067f565b505f61067f565b5f610cfb836001600160a01b038416611d62565b5f611d048383610d02565b15611cde575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161067f565b5f818152600183016020526040812054611cde57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561067f565b80356001600160e01b0319811681146113cd575f5ffd5b5f60208284031215611dce575f5ffd5b610cfb82611da7565b803561ffff811681146113cd575f5ffd5b5f60208284031215611df8575f5ffd5b610cfb82611dd7565b634e487b7160e01b5f52602160045260245ffd5b60048110611e2557611e25611e01565b9052565b5f60c082019050611e3b828451611e15565b6001600160401b03602084015116602083015261ffff604084015116604083015265ffffffffffff606084015116606083015265ffffffffffff608084015116608083015263ffffffff60e01b60a08401511660a083015292915050565b80356001600160a01b03811681146113cd575f5ffd5b80356001600160401b03811681146113cd575f5ffd5b5f5f60408385031215611ed6575f5ffd5b611edf83611e99565b9150611eed60208401611eaf565b90509250929050565b6020810160078310611f0a57611f0a611e01565b91905290565b5f5f60408385031215611f21575f5ffd5b611f2a83611dd7565b9150611eed60208401611dd7565b5f60208284031215611f48575f5ffd5b5035919050565b5f5f60408385031215611f60575f5ffd5b82359150611eed60208401611e99565b803565ffffffffffff811681146113cd575f5ffd5b5f5f5f5f60808587031215611f98575f5ffd5b611fa185611e99565b9350611faf60208601611eaf565b9250611fbd60408601611f70565b9150611fcb60608601611f70565b905092959194509250565b5f60208284031215611fe6575f5ffd5b610cfb82611e99565b5f5f60408385031215612000575f5ffd5b61200983611dd7565b9150602083013560ff8116811461201e575f5ffd5b809150509250929050565b5f5f6040838503121561203a575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156107755783516001600160a01b0316835260209384019390920191600101612062565b5f5f5f5f6080858703121561209c575f5ffd5b6120a585611dd7565b9350611faf60208601611e99565b5f5f604083850312156120c4575f5ffd5b611edf83611dd7565b6020810161067f8284611e15565b5f5f5f5f608085870312156120ee575f5ffd5b6120f785611dd7565b935061210560208601611da7565b925060408501359150611fcb60608601611eaf565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff818116838216019081111561067f5761067f61211a565b8181038181111561067f5761067f61211a565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffdfefd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bfa264697066735822122045003f4dee23bd6ab67bdff542bd1bd6dfca3ea3447fd1195fb4d1e15f4e074a64736f6c63430008250033a3c64eb7ef8c9fee1b6e0d3c62e40f314b886b91e1f25c7820bfc767648ce51dfd959faa3605f88d6d6558f6edcaafdd52c81c9923295659f66ce19522c716bf";
