// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/border/MovementClearance.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of MovementClearance. */
export const movementClearanceAbi = [
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
  "inputs": [
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "AlreadyRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "decision",
    "type": "uint8"
   }
  ],
  "name": "BadDecision",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "BadLane",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "enum IMovementClearance.MovementState",
    "name": "state",
    "type": "uint8"
   }
  ],
  "name": "BadTransition",
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
    "name": "id",
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
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint48",
    "name": "dueAt",
    "type": "uint48"
   }
  ],
  "name": "NotOverdue",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "NotRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotYourLane",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingRequired",
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
    "internalType": "uint32",
    "name": "current",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "SeqMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "current",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "given",
    "type": "uint16"
   }
  ],
  "name": "StaleVersion",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lanes",
    "type": "uint32"
   }
  ],
  "name": "UnassignedLanes",
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
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "UnknownMovement",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "data",
    "type": "bytes32"
   }
  ],
  "name": "Amended",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "decision",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "evidence",
    "type": "bytes32"
   }
  ],
  "name": "Decision",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "period",
    "type": "uint32"
   }
  ],
  "name": "DecisionPeriodSet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "dueAt",
    "type": "uint48"
   }
  ],
  "name": "Escalated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   }
  ],
  "name": "Exited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   }
  ],
  "name": "Invalidated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "LaneAssigned",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "opener",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "required",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "data",
    "type": "bytes32"
   }
  ],
  "name": "MovementOpened",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   }
  ],
  "name": "ReleaseRevoked",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   }
  ],
  "name": "Released",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "seq",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "by",
    "type": "uint16"
   }
  ],
  "name": "RequirementAdded",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "DEFAULT_DECISION_PERIOD",
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
  "name": "MAX_LANE",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "addRequirement",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "data",
    "type": "bytes32"
   }
  ],
  "name": "amend",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "assignLane",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "assignedLanes",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "deadline",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "decision",
    "type": "uint8"
   },
   {
    "internalType": "uint16",
    "name": "version",
    "type": "uint16"
   },
   {
    "internalType": "uint32",
    "name": "expectSeq",
    "type": "uint32"
   },
   {
    "internalType": "bytes32",
    "name": "evidence",
    "type": "bytes32"
   }
  ],
  "name": "decide",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
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
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "exit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   }
  ],
  "name": "invalidate",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "laneRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "agency",
      "type": "uint16"
     },
     {
      "internalType": "uint32",
      "name": "decisionPeriod",
      "type": "uint32"
     }
    ],
    "internalType": "struct IMovementClearance.Lane",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "required",
    "type": "uint32"
   },
   {
    "internalType": "bytes32",
    "name": "data",
    "type": "bytes32"
   }
  ],
  "name": "open",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "openerOf",
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
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "period",
    "type": "uint32"
   }
  ],
  "name": "setDecisionPeriod",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "state",
  "outputs": [
   {
    "components": [
     {
      "internalType": "enum IMovementClearance.MovementState",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint32",
      "name": "required",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "cleared",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "held",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "refused",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "seq",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "version",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "updatedAt",
      "type": "uint48"
     }
    ],
    "internalType": "struct IMovementClearance.Movement",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const;
/** Creation code of MovementClearance, without constructor arguments (optimizer, 200 runs). */
export const movementClearanceCreationCode =
  "0x60a060405234801561000f575f5ffd5b50604051611e63380380611e6383398101604081905261002e9161007a565b80806001600160a01b03163b5f0361006857604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b608051611d816100e25f395f818161028201528181611048015281816112a9015281816114c30152818161161c01526117a50152611d815ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c806361d585da1161009e5780638811965c1161006e5780638811965c146102e65780638dee81c5146102f9578063a37e41be14610308578063b23a230914610322578063d432c33714610335575f5ffd5b806361d585da146101df5780637057d9dd146101ff5780637b1039991461027d57806383dfb98c146102bc575f5ffd5b806338b893a2116100d957806338b893a21461018757806338c13b1a146101a65780633fac86bd146101b95780634da72c6a146101cc575f5ffd5b80630c2cc0691461010a5780630ca362631461014c57806326283cc7146101615780632b01a4f414610174575b5f5ffd5b6101346101183660046119ab565b5f90815260016020526040902054600160c81b900461ffff1690565b60405161ffff90911681526020015b60405180910390f35b61015f61015a3660046119ab565b610348565b005b61015f61016f3660046119c2565b610413565b61015f6101823660046119f2565b610548565b6101916201518081565b60405163ffffffff9091168152602001610143565b61015f6101b4366004611a41565b610603565b61015f6101c7366004611aa7565b610949565b61015f6101da366004611acf565b6109f3565b6101f26101ed3660046119ab565b610b70565b6040516101439190611b36565b61025861020d366004611bdf565b604080518082019091525f80825260208201525060ff165f9081526002602090815260409182902082518084019093525461ffff8116835262010000900463ffffffff169082015290565b60408051825161ffff16815260209283015163ffffffff169281019290925201610143565b6102a47f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610143565b6102cf6102ca3660046119f2565b610d3b565b60405165ffffffffffff9091168152602001610143565b61015f6102f43660046119f2565b610e0f565b5f546101919063ffffffff1681565b610310602081565b60405160ff9091168152602001610143565b61015f610330366004611bf8565b610fde565b61015f6103433660046119f2565b6111b1565b5f6103566308000000611282565b90505f6103628361131b565b905061036f83828461141f565b60028151600481111561038457610384611b02565b146103af57805160405163641ec86f60e11b81526103a6918591600401611c2d565b60405180910390fd5b600381526103bd838261145c565b60a081015160808201516040805161ffff909316835263ffffffff909116602083015284917f7cd7f98f83ef719ff80db2efb8dd454d06d9010001e762066dbb2157fd46069491015b60405180910390a2505050565b5f610421630200000061149c565b90505f61042d846114fa565b905061043a84828461141f565b604081015160608201511663ffffffff16604082015260a08101805160019190610465908390611c55565b61ffff169052505f60028251600481111561048257610482611b02565b600184521490506104938583611545565b60a082015160808301516040805161ffff909316835263ffffffff9091166020830152810185905285907f8c925a6aa6393ac42502dfde29689aca5b0eb2b1071abfc53dc0cf4ad232774f9060600160405180910390a280156105415760a082015160808301516040805161ffff909316835263ffffffff909116602083015286917f0b688d2af9943ea2ea904e0479c6751c6e02fd76763a33b65ae2935b1a475f92910160405180910390a25b5050505050565b5f610556630400000061149c565b90505f6105628461131b565b905061056f84828461141f565b60048151600481111561058457610584611b02565b036105a657805160405163641ec86f60e11b81526103a6918691600401611c2d565b600481526105b4848261145c565b60808101516040805160ff8616815263ffffffff909216602083015285917f9b8fcdfb095793981411df47610a7ce59f4514bc8dffe0e3932c7cc6477a98f1910160405180910390a250505050565b5f60ff85166001146106215761061c632000000061149c565b61062e565b61062e6320000000611282565b90505f61063a886114fa565b90505f61064688611556565b905061065288846115a7565b8082602001511663ffffffff165f0361068357604051630fa0de2560e21b815260ff891660048201526024016103a6565b8561ffff168260a0015161ffff16146106c35760a0820151604051637ed4ad0b60e11b815261ffff918216600482015290871660248201526044016103a6565b8463ffffffff16826080015163ffffffff16146107095760808201516040516369aa87b560e11b815263ffffffff918216600482015290861660248201526044016103a6565b604082015160608301515f1960ff8a160161073057828217831982165b9092509050610788565b60011960ff8a16016107485782198216838217610726565b60021960ff8a160161075f57828217838217610726565b60ff891660041461078857604051637311190760e01b815260ff8a1660048201526024016103a6565b5f60028551600481111561079e5761079e611b02565b1490505f6107b1866020015185856115f3565b63ffffffff8085166060890152851660408801529050806107d35760016107d6565b60025b869060048111156107e9576107e9611b02565b908160048111156107fc576107fc611b02565b9052506108098d8761145c565b8b60ff168d7f0ce85822c707a082e6744c1968d606214d2791496a23fe124b51798849da5b55898e8e8b608001518e60405161087c95949392919061ffff958616815260ff94909416602085015291909316604083015263ffffffff929092166060820152608081019190915260a00190565b60405180910390a380801561088f575081155b156108df5760808601516040805161ffff8d16815263ffffffff90921660208301528e917f3997ed6181456a67da61969fb547318c27bab0a4416fe9ecb83d67a70b47a023910160405180910390a25b8180156108ea575080155b1561093a5760808601516040805161ffff8d16815263ffffffff90921660208301528e917f0b688d2af9943ea2ea904e0479c6751c6e02fd76763a33b65ae2935b1a475f92910160405180910390a25b50505050505050505050505050565b610951611607565b5f61095b83611556565b5f805491925090821663ffffffff1690036109915760405163c692220360e01b815263ffffffff821660048201526024016103a6565b60ff83165f81815260026020908152604091829020805465ffffffff000019166201000063ffffffff88169081029190911790915591519182527f242779067576fad05182fc416f8eda22ab343283eaf11b95383ad2a9cce01c299101610406565b5f610a016301000000611282565b90508263ffffffff165f03610a295760405163a234b5b760e01b815260040160405180910390fd5b5f5463ffffffff90811619841690811615610a5f5760405163c692220360e01b815263ffffffff821660048201526024016103a6565b5f85815260016020526040812090815460ff166004811115610a8357610a83611b02565b14610aab57805460405163641ec86f60e11b81526103a691889160ff90911690600401611c2d565b805461ffff8416600160c81b810261ffff60c81b1965ffffffffffff4216600160981b0267ffffffffffffffff60881b196d010000000000000000000000000163ffffffff60681b1963ffffffff8d1661010081029190911670ffffffff0000000000000000ffffffffff1990981697909717171617600160881b17161783556040805192835260208301879052909188917ff441a0c44a4d51480cc785bb9131e22c368246fae1993a08ddeea4b679459840910160405180910390a3505050505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f82815260016020526040808220815161012081019092528054829060ff166004811115610be057610be0611b02565b6004811115610bf157610bf1611b02565b8152905463ffffffff61010080830482166020850152600160281b83048216604080860191909152600160481b840483166060860152600160681b84048316608086015261ffff600160881b8504811660a087015265ffffffffffff600160981b86041660c0870152600160c81b85041660e0860152600160d81b909304909116928101929092528051918201905281519192509081906004811115610c9957610c99611b02565b8152602001826020015163ffffffff168152602001610cc083604001518460600151191690565b63ffffffff168152602001610cde8360400151846060015190191690565b63ffffffff168152602001610cfa836040015184606001511690565b63ffffffff168152602001826080015163ffffffff1681526020018260a0015161ffff1681526020018260c0015165ffffffffffff16815250915050919050565b5f82815260016020526040808220815161012081019092528054610e06929190829060ff166004811115610d7157610d71611b02565b6004811115610d8257610d82611b02565b8152905463ffffffff61010080830482166020850152600160281b830482166040850152600160481b830482166060850152600160681b83048216608085015261ffff600160881b8404811660a086015265ffffffffffff600160981b85041660c0860152600160c81b84041660e0850152600160d81b90920416910152836116ae565b90505b92915050565b5f610e1d631000000061149c565b90505f610e29846114fa565b90505f610e3584611556565b60ff85165f9081526002602052604081205491925061ffff90911690819003610e795760405163c692220360e01b815263ffffffff831660048201526024016103a6565b610e87848460e00151611772565b158015610e9b5750610e998482611772565b155b15610ec7576040516272808360e81b815260ff8616600482015261ffff851660248201526044016103a6565b8183602001511663ffffffff165f14610ef857604051630520b1b560e21b815260ff861660048201526024016103a6565b602083018051831763ffffffff1690525f600284516004811115610f1e57610f1e611b02565b60018652149050610f2f8785611545565b60808401516040805163ffffffff909216825261ffff8716602083015260ff88169189917f72ec877fd4de9123cb5ae542500fc61780ba0524c283761579100b07593bd19f910160405180910390a38015610fd55760a084015160808501516040805161ffff909316835263ffffffff909116602083015288917f0b688d2af9943ea2ea904e0479c6751c6e02fd76763a33b65ae2935b1a475f92910160405180910390a25b50505050505050565b610fe6611607565b5f610ff083611556565b60ff84165f90815260026020526040812091925061ffff8416900361102d575f805463ffffffff841982161663ffffffff1990911617905561116d565b6040516366fb6cf760e11b815261ffff841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063cdf6d9ee90602401602060405180830381865afa158015611095573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b99190611c6f565b90505f8160038111156110ce576110ce611b02565b036110f257604051630acf293160e31b815261ffff851660048201526024016103a6565b600381600381111561110657611106611b02565b0361112a5760405163298422b560e11b815261ffff851660048201526024016103a6565b5f8054841663ffffffff16900361115057815465ffffffff000019166401518000001782555b505f805463ffffffff8085169082161763ffffffff199091161790555b805461ffff191661ffff8416908117825560405160ff8616907f1c3b74f44079d0c367667a7ef9237f7af7d81d49b80ee10a82f9bf365769cb27905f90a350505050565b5f6111bb8361131b565b90505f6111c882846116ae565b905065ffffffffffff811615806111e657508065ffffffffffff1642105b156112175760405163011b848960e71b815260ff8416600482015265ffffffffffff821660248201526044016103a6565b60ff83165f818152600260209081526040918290205460a0860151835161ffff918216815265ffffffffffff87169381019390935216929187917fd6410ac8ab559d95f030028559d8acdfd7fce1c9ea5cba90cc302603c3add026910160405180910390a450505050565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa1580156112f7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e099190611c8d565b61132361195f565b5f8281526001602052604090819020815161012081019092528054829060ff16600481111561135457611354611b02565b600481111561136557611365611b02565b8152905463ffffffff61010080830482166020850152600160281b830482166040850152600160481b830482166060850152600160681b83048216608085015261ffff600160881b8404811660a086015265ffffffffffff600160981b85041660c0860152600160c81b84041660e0850152600160d81b9092041691015290505f815160048111156113f9576113f9611b02565b0361141a5760405163b07c0ed160e01b8152600481018390526024016103a6565b919050565b61142d818360e00151611772565b61145757604051632faad28160e11b81526004810184905261ffff821660248201526044016103a6565b505050565b60c08101516114739065ffffffffffff1642611ca8565b81610100018181516114859190611cbb565b63ffffffff169052506114988282611816565b5050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a906044016112dc565b61150261195f565b61150b8261131b565b905060028151600481111561152257611522611b02565b111561141a57805160405163641ec86f60e11b81526103a6918491600401611c2d565b5f6101008201526114988282611816565b5f60ff8216158061156a5750602060ff8316115b1561158d5760405163671a26bd60e01b815260ff831660048201526024016103a6565b611598600183611cd7565b600160ff919091161b92915050565b60ff82165f908152600260205260409020546115c890829061ffff16611772565b611498576040516272808360e81b815260ff8316600482015261ffff821660248201526044016103a6565b63ffffffff828418821716155b9392505050565b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa158015611669573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061168d9190611cf0565b6116ac5760405163ad0550d560e01b81523360048201526024016103a6565b565b5f5f6116b983611556565b90506001845160048111156116d0576116d0611b02565b146116de575f915050610e09565b8084602001511663ffffffff165f148061170457508084604001511663ffffffff165f14155b15611712575f915050610e09565b60ff83165f9081526002602052604090205462010000900463ffffffff168015611767578063ffffffff1685610100015163ffffffff168660c001516117589190611d0f565b6117629190611d2d565b611769565b5f5b95945050505050565b5f8161ffff168361ffff161480610e06575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156117f2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e069190611cf0565b6001816080018181516118299190611cbb565b63ffffffff9081169091525f84815260016020818152604092839020908601518154938701516060880151608089015160a08a0151610100808c015168ffffffffffffffff0019909916958a160268ffffffff0000000000191694909417600160281b938916939093029290921770ffffffffffffffff0000000000000000001916600160481b9188169190910263ffffffff60681b191617600160681b918716919091021767ffffffffffffffff60881b1916600160881b61ffff9092169190910265ffffffffffff60981b191617600160981b4265ffffffffffff16021763ffffffff60d81b198116600160d81b94909516939093029384178155855190945092849260ff63ffffffff60d81b01191660ff19909116179083600481111561195557611955611b02565b0217905550505050565b604080516101208101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e082018190526101009091015290565b5f602082840312156119bb575f5ffd5b5035919050565b5f5f604083850312156119d3575f5ffd5b50508035926020909101359150565b803560ff8116811461141a575f5ffd5b5f5f60408385031215611a03575f5ffd5b82359150611a13602084016119e2565b90509250929050565b61ffff81168114611a2b575f5ffd5b50565b803563ffffffff8116811461141a575f5ffd5b5f5f5f5f5f5f60c08789031215611a56575f5ffd5b86359550611a66602088016119e2565b9450611a74604088016119e2565b93506060870135611a8481611a1c565b9250611a9260808801611a2e565b9598949750929591949360a090920135925050565b5f5f60408385031215611ab8575f5ffd5b611ac1836119e2565b9150611a1360208401611a2e565b5f5f5f60608486031215611ae1575f5ffd5b83359250611af160208501611a2e565b929592945050506040919091013590565b634e487b7160e01b5f52602160045260245ffd5b60058110611b3257634e487b7160e01b5f52602160045260245ffd5b9052565b5f61010082019050611b49828451611b16565b63ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526080830151611b90608084018263ffffffff169052565b5060a0830151611ba860a084018263ffffffff169052565b5060c0830151611bbe60c084018261ffff169052565b5060e0830151611bd860e084018265ffffffffffff169052565b5092915050565b5f60208284031215611bef575f5ffd5b610e06826119e2565b5f5f60408385031215611c09575f5ffd5b611c12836119e2565b91506020830135611c2281611a1c565b809150509250929050565b828152604081016116006020830184611b16565b634e487b7160e01b5f52601160045260245ffd5b61ffff8181168382160190811115610e0957610e09611c41565b5f60208284031215611c7f575f5ffd5b815160048110611600575f5ffd5b5f60208284031215611c9d575f5ffd5b815161160081611a1c565b81810381811115610e0957610e09611c41565b63ffffffff8181168382160190811115610e0957610e09611c41565b60ff8281168282160390811115610e0957610e09611c41565b5f60208284031215611d00575f5ffd5b81518015158114611600575f5ffd5b65ffffffffffff8281168282160390811115610e0957610e09611c41565b65ffffffffffff8181168382160190811115610e0957610e09611c4156fea2646970667358221220c97c007ad482ec061505033adc5e6a0789db81242a5aa75a64964f31d68d59ce64736f6c63430008250033";
