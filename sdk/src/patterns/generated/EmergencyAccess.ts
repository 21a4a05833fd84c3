// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of EmergencyAccess. */
export const emergencyAccessAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IAgencyRegistry",
    "name": "registry_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
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
  "inputs": [],
  "name": "AlertRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyEscalated",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyReviewed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "cap",
    "type": "uint32"
   }
  ],
  "name": "BadCap",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "outcome",
    "type": "uint8"
   }
  ],
  "name": "BadOutcome",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   }
  ],
  "name": "BadReason",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "reviewPeriod",
    "type": "uint32"
   }
  ],
  "name": "BadReviewPeriod",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "CustodianRequired",
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
  "name": "FindingRequired",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "JustificationRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotGovernor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "NotOpen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotOpener",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "NotOverdue",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotReviewer",
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
   },
   {
    "internalType": "uint32",
    "name": "cap",
    "type": "uint32"
   }
  ],
  "name": "RateLimited",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "RefUsed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "registry",
    "type": "address"
   }
  ],
  "name": "RegistryRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "SelfReview",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "StillOpen",
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
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "UnknownRef",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "opener",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "custodian",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "justification",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "GlassBroken",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "GlassClosed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "cap",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "reviewPeriod",
    "type": "uint32"
   }
  ],
  "name": "LimitsSet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "opener",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "custodian",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "Overdue",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "overseer",
    "type": "bool"
   }
  ],
  "name": "OverseerSet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "reviewer",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "outcome",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "finding",
    "type": "bytes32"
   }
  ],
  "name": "Reviewed",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "DEFAULT_CAP",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "DEFAULT_REVIEW_PERIOD",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "LAST_REASON",
  "outputs": [
   {
    "internalType": "uint8",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "LEAST_CAP",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "LONGEST_REVIEW_PERIOD",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "REF_DOMAIN",
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
  "name": "SHORTEST_REVIEW_PERIOD",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "WINDOW",
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
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "account",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "opened",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "reviewed",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "escalated",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "cap",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "reviewPeriod",
      "type": "uint32"
     },
     {
      "internalType": "bool",
      "name": "overseer",
      "type": "bool"
     }
    ],
    "internalType": "struct IEmergencyAccess.Account",
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
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "canOpen",
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
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "close",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentChainId",
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
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "escalate",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "isOpen",
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
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "isOverdue",
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
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "limitsOf",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "cap",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "reviewPeriod",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "alert",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "custodian",
    "type": "uint16"
   },
   {
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "justification",
    "type": "bytes32"
   }
  ],
  "name": "open",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "openCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "opening",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "opener",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "custodian",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "writtenAt",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "reviewBy",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "closedAt",
      "type": "uint48"
     },
     {
      "internalType": "enum IEmergencyAccess.State",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "reason",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "outcome",
      "type": "uint8"
     },
     {
      "internalType": "bool",
      "name": "escalated",
      "type": "bool"
     }
    ],
    "internalType": "struct IEmergencyAccess.Opening",
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
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "opener",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "custodian",
    "type": "uint16"
   }
  ],
  "name": "permits",
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
    "name": "opener",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "alert",
    "type": "bytes32"
   }
  ],
  "name": "refOf",
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
  "name": "registry",
  "outputs": [
   {
    "internalType": "contract IAgencyRegistry",
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
    "name": "ref",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "outcome",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "finding",
    "type": "bytes32"
   }
  ],
  "name": "review",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "uint32",
    "name": "cap",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "reviewPeriod",
    "type": "uint32"
   }
  ],
  "name": "setLimits",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "bool",
    "name": "overseer",
    "type": "bool"
   }
  ],
  "name": "setOverseer",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const;
/** Creation code of EmergencyAccess, without constructor arguments (optimizer, 200 runs). */
export const emergencyAccessCreationCode =
  "0x60c06040524660a052348015610013575f5ffd5b50604051611b8c380380611b8c8339810160408190526100329161007e565b80806001600160a01b03163b5f0361006c57604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100ab565b5f6020828403121561008e575f5ffd5b81516001600160a01b03811681146100a4575f5ffd5b9392505050565b60805160a051611a8f6100fd5f395f8181610489015261103c01525f81816102690152818161051701528181610cf801528181611315015281816113b90152818161145601526115030152611a8f5ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80637c35be7a116100d9578063c49df71f11610093578063cd0d00961161006e578063cd0d009614610484578063ced8724b146104ab578063ec208289146104b5578063fc636df8146104dc575f5ffd5b8063c49df71f14610338578063c5ab09de1461034b578063c7c0adcc1461035e575f5ffd5b80637c35be7a146102a35780637da81ae6146102b6578063852c922e146102d05780639a3eab11146102f1578063a53e541214610304578063a8e8029114610325575f5ffd5b806339c79e0c1161012a57806339c79e0c1461020e57806346f299f0146102215780634e07b27a146102345780637427ec6e14610247578063753f08721461025a5780637b10399914610264575f5ffd5b8063032713011461017157806309fedd6e146101995780630fa34ada146101c957806319be44f8146101e65780632f13209c146101fb5780633434223c14610205575b5f5ffd5b61018461017f3660046116a1565b6104fc565b60405190151581526020015b60405180910390f35b6101ac6101a73660046116a1565b6105d5565b6040805163ffffffff938416815292909116602083015201610190565b6101d1603281565b60405163ffffffff9091168152602001610190565b6101f96101f43660046116d1565b610624565b005b6101d162093a8081565b6101d16103e881565b6101f961021c366004611704565b610912565b6101f961022f366004611728565b610a44565b6101d16102423660046116a1565b610aaf565b6101f9610255366004611704565b610ae3565b6101d16228de8081565b61028b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610190565b6101846102b1366004611704565b610ca3565b6102be600781565b60405160ff9091168152602001610190565b6102e36102de36600461175f565b610d69565b604051908152602001610190565b6101846102ff366004611704565b610f52565b61030e6201518081565b60405165ffffffffffff9091168152602001610190565b6101846103333660046117a2565b610fc2565b6102e36103463660046117e1565b61100c565b6101f961035936600461181e565b611091565b61041961036c3660046116a1565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525061ffff165f90815260016020908152604091829020825160c081018452905463ffffffff8082168352600160201b8204811693830193909352600160401b8104831693820193909352600160601b830482166060820152600160801b83049091166080820152600160a01b90910460ff16151560a082015290565b60405161019091905f60c08201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260a0830151151560a083015292915050565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b6101d16202a30081565b6102e37fcedcfb4bc5aea9bd3ffb045e5fa13e61b951e3a20e8224ae42e048db5e61bac181565b6104ef6104ea366004611704565b61119d565b6040516101909190611894565b6040516336589b5d60e11b815261ffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636cb136ba90602401602060405180830381865afa158015610564573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105889190611959565b80156105cf575061ffff82165f908152600160205260409020546105b890600160601b900463ffffffff166112b5565b63ffffffff166105c783610aaf565b63ffffffff16105b92915050565b61ffff81165f908152600160205260408120805482919061060290600160601b900463ffffffff166112b5565b815461061a90600160801b900463ffffffff166112d1565b9250925050915091565b5f6106306180006112ee565b5f85815260208190526040812080549293509161ffff808216926201000083049091169165ffffffffffff600160201b8204169160ff600160b01b8304811692600160c81b9004169082600381111561068b5761068b611860565b036106b157604051630880959360e31b8152600481018b90526024015b60405180910390fd5b60038260038111156106c5576106c5611860565b036106e65760405163adc0968160e01b8152600481018b90526024016106a8565b6106f08786611386565b1561071b5760405163a597de0f60e01b8152600481018b905261ffff881660248201526044016106a8565b6107258785611386565b15801561074c575061ffff87165f90815260016020526040902054600160a01b900460ff16155b1561077757604051631137b66f60e31b8152600481018b905261ffff881660248201526044016106a8565b6107818284611406565b156107be57896107946201518085611988565b6040516315e63a7d60e21b8152600481019290925265ffffffffffff1660248201526044016106a8565b60ff891615806107d15750600360ff8a16115b156107f4576040516325fc719560e11b815260ff8a1660048201526024016106a8565b876108125760405163d2ecdfd760e01b815260040160405180910390fd5b8554600360b01b62ff00ff60b01b19909116600160c01b60ff8c16021717865561ffff85165f9081526001602052604090208054819060049061086190600160201b900463ffffffff166119a6565b91906101000a81548163ffffffff021916908363ffffffff16021790555081156108c157805481906008906108a290600160401b900463ffffffff166119ca565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b6040805160ff8c168152602081018b905261ffff8a16918d917f34327cfa16fddf846201ee0721f720977118a53d9edc13f7fede896d14ad30b2910160405180910390a35050505050505050505050565b5f61091e6140006112ee565b5f83815260208190526040812080549293509161ffff811691600160201b820465ffffffffffff1691600160b01b900460ff169081600381111561096457610964611860565b0361098557604051630880959360e31b8152600481018790526024016106a8565b61098f8584611386565b6109b957604051632faad28160e11b81526004810187905261ffff861660248201526044016106a8565b6109c38183611406565b6109e257604051620d1c2160e71b8152600481018790526024016106a8565b8354600160b11b66ffffffffffffff60801b1990911660ff60b01b19600160801b4265ffffffffffff1602161717845560405186907f5837d271ba9124b88fdb84db099e5cbefb908d475725223e3441794170d8f07d905f90a2505050505050565b610a4c611441565b80610a56836114e8565b8054911515600160a01b0260ff60a01b19909216919091179055604051811515815261ffff8316907fba8067faded02ab82cc99ecec8e50714dc09756b01ca32b3ffdc97652b606b029060200160405180910390a25050565b61ffff81165f9081526001602052604081208054610adc9063ffffffff600160201b8204811691166119e8565b9392505050565b5f8181526020819052604081208054909161ffff8083169262010000810490911691600160501b820465ffffffffffff1691600160b01b900460ff1690816003811115610b3257610b32611860565b03610b5357604051630880959360e31b8152600481018790526024016106a8565b6003816003811115610b6757610b67611860565b03610b885760405163adc0968160e01b8152600481018790526024016106a8565b8165ffffffffffff16421015610bc2576040516326c319a160e11b81526004810187905265ffffffffffff831660248201526044016106a8565b8454600160c81b900460ff1615610bee57604051626867a960e81b8152600481018790526024016106a8565b845460ff60c81b1916600160c81b17855561ffff84165f9081526001602052604090208054600890610c2d9063ffffffff600160401b909104166119a6565b91906101000a81548163ffffffff021916908363ffffffff1602179055508261ffff168461ffff16877f3fb02b53c0487462d3204ff7a7dd883f87e1bdba478e9c013d8d9b64886a4c0385604051610c93919065ffffffffffff91909116815260200190565b60405180910390a4505050505050565b5f8181526020819052604081208054610cd590600160b01b810460ff1690600160201b900465ffffffffffff16611406565b8015610adc575080546040516336589b5d60e11b815261ffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636cb136ba90602401602060405180830381865afa158015610d45573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610adc9190611959565b5f5f610d766140006112ee565b905085610d965760405163085d036360e01b815260040160405180910390fd5b8461ffff165f03610dba57604051637d7498a960e11b815260040160405180910390fd5b60ff84161580610dcd5750600760ff8516115b15610df0576040516329ed32b960e01b815260ff851660048201526024016106a8565b82610e0e576040516365e61bd560e11b815260040160405180910390fd5b5f610e18826115be565b610e289063ffffffff1642611988565b9050610e34828861100c565b5f8181526020819052604081209194508154600160b01b900460ff166003811115610e6157610e61611860565b14610e825760405163ddf2a7a960e01b8152600481018590526024016106a8565b805460ff8716600160b81b810261ffff60b01b1961ffff87811663ffffffff19909516851762010000918d16918202176fffffffffffffffffffffffff000000001916600160201b4265ffffffffffff9081169190910265ffffffffffff60501b191691909117600160501b918916918202179290921692909217600160b01b17855560408051938452602084018a9052830152919086907fd1c8db45d19d20f60dccb420f804dddf6275fed8c2c8a3a270ed1fd7bef233dd9060600160405180910390a4505050949350505050565b5f8181526020819052604081208054600160b01b900460ff1682816003811115610f7e57610f7e611860565b14158015610f9e57506003816003811115610f9b57610f9b611860565b14155b8015610fba57508154600160501b900465ffffffffffff164210155b949350505050565b5f838152602081905260408120805461ffff8581169116148015610ff35750805461ffff8481166201000090920416145b8015611003575061100385610ca3565b95945050505050565b604080517fcedcfb4bc5aea9bd3ffb045e5fa13e61b951e3a20e8224ae42e048db5e61bac16020808301919091527f00000000000000000000000000000000000000000000000000000000000000008284015230606083015261ffff94909416608082015260a0808201939093528151808203909301835260c0019052805191012090565b611099611441565b603263ffffffff831610156110c95760405163eccc703b60e01b815263ffffffff831660048201526024016106a8565b6202a30063ffffffff821610806110e857506228de8063ffffffff8216115b1561110e57604051630a24f7ab60e31b815263ffffffff821660048201526024016106a8565b5f611118846114e8565b805467ffffffffffffffff60601b1916600160601b63ffffffff86811691820263ffffffff60801b191692909217600160801b92861692830217835560408051918252602082019290925291925061ffff8616917f5620f3501a427e6b00a524f029ad0d01a21b2b9afb94fbadda62a442e7446329910160405180910390a250505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091525f8281526020818152604091829020825161012081018452815461ffff8082168352620100008204169382019390935265ffffffffffff600160201b8404811694820194909452600160501b830484166060820152600160801b830490931660808401529060a083019060ff600160b01b90910416600381111561126b5761126b611860565b600381111561127c5761127c611860565b8152905460ff600160b81b820481166020840152600160c01b820481166040840152600160c81b90910416151560609091015292915050565b5f63ffffffff8216156112c857816105cf565b6103e892915050565b5f63ffffffff8216156112e457816105cf565b62093a8092915050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401602060405180830381865afa158015611362573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105cf9190611a04565b5f8161ffff168361ffff161480610adc575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa158015610d45573d5f5f3e3d5ffd5b5f600183600381111561141b5761141b611860565b148015610adc57506114306201518083611988565b65ffffffffffff1642109392505050565b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa1580156114a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114c79190611959565b6114e65760405163ad0550d560e01b81523360048201526024016106a8565b565b5f806040516366fb6cf760e11b815261ffff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063cdf6d9ee90602401602060405180830381865afa158015611550573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115749190611a1f565b600381111561158557611585611860565b036115a957604051630acf293160e31b815261ffff831660048201526024016106a8565b5061ffff165f90815260016020526040902090565b61ffff81165f908152600160205260408120805482908190819063ffffffff80821691600160201b81048216916115fc91600160601b9004166112b5565b8654929550909350915061161c90600160801b900463ffffffff166112d1565b945063ffffffff811661162f83856119e8565b63ffffffff161061166557604051632e56fc5d60e01b815261ffff8716600482015263ffffffff821660248201526044016106a8565b611670836001611a3d565b845463ffffffff191663ffffffff919091161790935550919392505050565b61ffff8116811461169e575f5ffd5b50565b5f602082840312156116b1575f5ffd5b8135610adc8161168f565b803560ff811681146116cc575f5ffd5b919050565b5f5f5f606084860312156116e3575f5ffd5b833592506116f3602085016116bc565b929592945050506040919091013590565b5f60208284031215611714575f5ffd5b5035919050565b801515811461169e575f5ffd5b5f5f60408385031215611739575f5ffd5b82356117448161168f565b915060208301356117548161171b565b809150509250929050565b5f5f5f5f60808587031215611772575f5ffd5b8435935060208501356117848161168f565b9250611792604086016116bc565b9396929550929360600135925050565b5f5f5f606084860312156117b4575f5ffd5b8335925060208401356117c68161168f565b915060408401356117d68161168f565b809150509250925092565b5f5f604083850312156117f2575f5ffd5b82356117fd8161168f565b946020939093013593505050565b803563ffffffff811681146116cc575f5ffd5b5f5f5f60608486031215611830575f5ffd5b833561183b8161168f565b92506118496020850161180b565b91506118576040850161180b565b90509250925092565b634e487b7160e01b5f52602160045260245ffd5b6004811061189057634e487b7160e01b5f52602160045260245ffd5b9052565b5f6101208201905061ffff835116825261ffff602084015116602083015260408301516118cb604084018265ffffffffffff169052565b5060608301516118e5606084018265ffffffffffff169052565b5060808301516118ff608084018265ffffffffffff169052565b5060a083015161191260a0840182611874565b5060c083015161192760c084018260ff169052565b5060e083015161193c60e084018260ff169052565b5061010083015161195261010084018215159052565b5092915050565b5f60208284031215611969575f5ffd5b8151610adc8161171b565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156105cf576105cf611974565b5f63ffffffff821663ffffffff81036119c1576119c1611974565b60010192915050565b5f63ffffffff8216806119df576119df611974565b5f190192915050565b63ffffffff82811682821603908111156105cf576105cf611974565b5f60208284031215611a14575f5ffd5b8151610adc8161168f565b5f60208284031215611a2f575f5ffd5b815160048110610adc575f5ffd5b63ffffffff81811683821601908111156105cf576105cf61197456fea2646970667358221220c0c0e3bcaf6d0c84343e4e60de6a1cc1880062b260b4655b594ec09afc5cb35664736f6c63430008250033";
