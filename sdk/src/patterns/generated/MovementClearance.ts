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
  "0x60a060405234801561000f575f5ffd5b50604051611fc6380380611fc683398101604081905261002e9161007a565b80806001600160a01b03163b5f0361006857604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b608051611ee46100e25f395f818161028201528181611182015281816113e30152818161175f015281816118c10152611a4a0152611ee45ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c806361d585da1161009e5780638811965c1161006e5780638811965c146102e65780638dee81c5146102f9578063a37e41be14610308578063b23a230914610322578063d432c33714610335575f5ffd5b806361d585da146101df5780637057d9dd146101ff5780637b1039991461027d57806383dfb98c146102bc575f5ffd5b806338b893a2116100d957806338b893a21461018757806338c13b1a146101a65780633fac86bd146101b95780634da72c6a146101cc575f5ffd5b80630c2cc0691461010a5780630ca362631461014c57806326283cc7146101615780632b01a4f414610174575b5f5ffd5b610134610118366004611b07565b5f90815260016020526040902054600160c81b900461ffff1690565b60405161ffff90911681526020015b60405180910390f35b61015f61015a366004611b07565b610348565b005b61015f61016f366004611b1e565b610413565b61015f610182366004611b4e565b610548565b6101916201518081565b60405163ffffffff9091168152602001610143565b61015f6101b4366004611b9d565b610603565b61015f6101c7366004611c03565b610979565b61015f6101da366004611c2b565b610a23565b6101f26101ed366004611b07565b610cbd565b6040516101439190611c92565b61025861020d366004611d3b565b604080518082019091525f80825260208201525060ff165f9081526002602090815260409182902082518084019093525461ffff8116835262010000900463ffffffff169082015290565b60408051825161ffff16815260209283015163ffffffff169281019290925201610143565b6102a47f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610143565b6102cf6102ca366004611b4e565b610e75565b60405165ffffffffffff9091168152602001610143565b61015f6102f4366004611b4e565b610f49565b5f546101919063ffffffff1681565b610310602081565b60405160ff9091168152602001610143565b61015f610330366004611d54565b611118565b61015f610343366004611b4e565b6112eb565b5f61035663080000006113bc565b90505f61036283611455565b905061036f838284611559565b60028151600481111561038457610384611c5e565b146103af57805160405163641ec86f60e11b81526103a6918591600401611d89565b60405180910390fd5b600381526103bd8382611596565b60a081015160808201516040805161ffff909316835263ffffffff909116602083015284917f7cd7f98f83ef719ff80db2efb8dd454d06d9010001e762066dbb2157fd46069491015b60405180910390a2505050565b5f6104216302000000611738565b90505f61042d84611796565b905061043a848284611559565b606081015160408201805190911663ffffffff16905260a08101805160019190610465908390611db8565b61ffff169052505f60028251600481111561048257610482611c5e565b6001845214905061049385836117e1565b60a082015160808301516040805161ffff909316835263ffffffff9091166020830152810185905285907f8c925a6aa6393ac42502dfde29689aca5b0eb2b1071abfc53dc0cf4ad232774f9060600160405180910390a280156105415760a082015160808301516040805161ffff909316835263ffffffff909116602083015286917f0b688d2af9943ea2ea904e0479c6751c6e02fd76763a33b65ae2935b1a475f92910160405180910390a25b5050505050565b5f6105566304000000611738565b90505f61056284611455565b905061056f848284611559565b60048151600481111561058457610584611c5e565b036105a657805160405163641ec86f60e11b81526103a6918691600401611d89565b600481526105b48482611596565b60808101516040805160ff8616815263ffffffff909216602083015285917f9b8fcdfb095793981411df47610a7ce59f4514bc8dffe0e3932c7cc6477a98f1910160405180910390a250505050565b5f60ff85166001146106215761061c6320000000611738565b61062e565b61062e63200000006113bc565b90505f61063a88611796565b90505f6106468861180b565b9050610652888461185c565b8082602001511663ffffffff165f0361068357604051630fa0de2560e21b815260ff891660048201526024016103a6565b8561ffff168260a0015161ffff16146106c35760a0820151604051637ed4ad0b60e11b815261ffff918216600482015290871660248201526044016103a6565b8463ffffffff16826080015163ffffffff16146107095760808201516040516369aa87b560e11b815263ffffffff918216600482015290861660248201526044016103a6565b5f1960ff88160161073a5760408201805163ffffffff908317811690915260608301805183191690911690526107c6565b60011960ff88160161076c5760408201805182191663ffffffff908116909152606083018051831790911690526107c6565b60021960ff88160161079d5760408201805163ffffffff9083178116909152606083018051831790911690526107c6565b60ff87166004146107c657604051637311190760e01b815260ff881660048201526024016103a6565b5f6002835160048111156107dc576107dc611c5e565b1490505f836020015163ffffffff16846040015163ffffffff1614801561080b5750606084015163ffffffff16155b90508061081957600161081c565b60025b8490600481111561082f5761082f611c5e565b9081600481111561084257610842611c5e565b90525061084f8b85611596565b6080848101516040805161ffff898116825260ff8e81166020840152908d168284015263ffffffff909316606082015292830189905251908c16918d917f0ce85822c707a082e6744c1968d606214d2791496a23fe124b51798849da5b559181900360a00190a38080156108c1575081155b156109115760808401516040805161ffff8b16815263ffffffff90921660208301528c917f3997ed6181456a67da61969fb547318c27bab0a4416fe9ecb83d67a70b47a023910160405180910390a25b81801561091c575080155b1561096c5760808401516040805161ffff8b16815263ffffffff90921660208301528c917f0b688d2af9943ea2ea904e0479c6751c6e02fd76763a33b65ae2935b1a475f92910160405180910390a25b5050505050505050505050565b6109816118ac565b5f61098b8361180b565b5f805491925090821663ffffffff1690036109c15760405163c692220360e01b815263ffffffff821660048201526024016103a6565b60ff83165f81815260026020908152604091829020805465ffffffff000019166201000063ffffffff88169081029190911790915591519182527f242779067576fad05182fc416f8eda22ab343283eaf11b95383ad2a9cce01c299101610406565b5f610a3163010000006113bc565b90508263ffffffff165f03610a595760405163a234b5b760e01b815260040160405180910390fd5b5f5463ffffffff90811619841690811615610a8f5760405163c692220360e01b815263ffffffff821660048201526024016103a6565b5f8581526001602052604081205460ff1690816004811115610ab357610ab3611c5e565b14610ad557858160405163641ec86f60e11b81526004016103a6929190611d89565b6040805161012081018252600180825263ffffffff88166020808401919091525f838501819052606084018190526080840183905260a084018390524265ffffffffffff1660c085015261ffff881660e085015261010084018190528a8152908290529290922081518154929391929091839160ff191690836004811115610b5f57610b5f611c5e565b021790555060208281015182546040808601516060870151608088015160a089015160c08a015160e08b01516101009b8c015168ffffffffffffffff001990981663ffffffff998a16909c0268ffffffff000000000019169b909b17600160281b958916959095029490941767ffffffffffffffff60481b1916600160481b9388169390930263ffffffff60681b191692909217600160681b918716919091021767ffffffffffffffff60881b1916600160881b61ffff9283160265ffffffffffff60981b191617600160981b65ffffffffffff909316929092029190911765ffffffffffff60c81b1916600160c81b9782169790970263ffffffff60d81b191696909617600160d81b9284169290920291909117909355825190891681529081018790529185169188917ff441a0c44a4d51480cc785bb9131e22c368246fae1993a08ddeea4b679459840910160405180910390a3505050505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f82815260016020526040808220815161012081019092528054829060ff166004811115610d2d57610d2d611c5e565b6004811115610d3e57610d3e611c5e565b8152905463ffffffff61010080830482166020850152600160281b83048216604080860191909152600160481b840483166060860152600160681b84048316608086015261ffff600160881b8504811660a087015265ffffffffffff600160981b86041660c0870152600160c81b85041660e0860152600160d81b909304909116928101929092528051918201905281519192509081906004811115610de657610de6611c5e565b8152602001826020015163ffffffff16815260200182606001511983604001511663ffffffff16815260200182604001511983606001511663ffffffff168152602001826060015183604001511663ffffffff168152602001826080015163ffffffff1681526020018260a0015161ffff1681526020018260c0015165ffffffffffff16815250915050919050565b5f82815260016020526040808220815161012081019092528054610f40929190829060ff166004811115610eab57610eab611c5e565b6004811115610ebc57610ebc611c5e565b8152905463ffffffff61010080830482166020850152600160281b830482166040850152600160481b830482166060850152600160681b83048216608085015261ffff600160881b8404811660a086015265ffffffffffff600160981b85041660c0860152600160c81b84041660e0850152600160d81b9092041691015283611953565b90505b92915050565b5f610f576310000000611738565b90505f610f6384611796565b90505f610f6f8461180b565b60ff85165f9081526002602052604081205491925061ffff90911690819003610fb35760405163c692220360e01b815263ffffffff831660048201526024016103a6565b610fc1848460e00151611a17565b158015610fd55750610fd38482611a17565b155b15611001576040516272808360e81b815260ff8616600482015261ffff851660248201526044016103a6565b8183602001511663ffffffff165f1461103257604051630520b1b560e21b815260ff861660048201526024016103a6565b602083018051831763ffffffff1690525f60028451600481111561105857611058611c5e565b6001865214905061106987856117e1565b60808401516040805163ffffffff909216825261ffff8716602083015260ff88169189917f72ec877fd4de9123cb5ae542500fc61780ba0524c283761579100b07593bd19f910160405180910390a3801561110f5760a084015160808501516040805161ffff909316835263ffffffff909116602083015288917f0b688d2af9943ea2ea904e0479c6751c6e02fd76763a33b65ae2935b1a475f92910160405180910390a25b50505050505050565b6111206118ac565b5f61112a8361180b565b60ff84165f90815260026020526040812091925061ffff84169003611167575f805463ffffffff841982161663ffffffff199091161790556112a7565b6040516366fb6cf760e11b815261ffff841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063cdf6d9ee90602401602060405180830381865afa1580156111cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111f39190611dd2565b90505f81600381111561120857611208611c5e565b0361122c57604051630acf293160e31b815261ffff851660048201526024016103a6565b600381600381111561124057611240611c5e565b036112645760405163298422b560e11b815261ffff851660048201526024016103a6565b5f8054841663ffffffff16900361128a57815465ffffffff000019166401518000001782555b505f805463ffffffff8085169082161763ffffffff199091161790555b805461ffff191661ffff8416908117825560405160ff8616907f1c3b74f44079d0c367667a7ef9237f7af7d81d49b80ee10a82f9bf365769cb27905f90a350505050565b5f6112f583611455565b90505f6113028284611953565b905065ffffffffffff8116158061132057508065ffffffffffff1642105b156113515760405163011b848960e71b815260ff8416600482015265ffffffffffff821660248201526044016103a6565b60ff83165f818152600260209081526040918290205460a0860151835161ffff918216815265ffffffffffff87169381019390935216929187917fd6410ac8ab559d95f030028559d8acdfd7fce1c9ea5cba90cc302603c3add026910160405180910390a450505050565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa158015611431573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f439190611df0565b61145d611abb565b5f8281526001602052604090819020815161012081019092528054829060ff16600481111561148e5761148e611c5e565b600481111561149f5761149f611c5e565b8152905463ffffffff61010080830482166020850152600160281b830482166040850152600160481b830482166060850152600160681b83048216608085015261ffff600160881b8404811660a086015265ffffffffffff600160981b85041660c0860152600160c81b84041660e0850152600160d81b9092041691015290505f8151600481111561153357611533611c5e565b036115545760405163b07c0ed160e01b8152600481018390526024016103a6565b919050565b611567818360e00151611a17565b61159157604051632faad28160e11b81526004810184905261ffff821660248201526044016103a6565b505050565b60c08101516115ad9065ffffffffffff1642611e0b565b81610100018181516115bf9190611e1e565b63ffffffff1690525065ffffffffffff421660c0820152608081018051600191906115eb908390611e1e565b63ffffffff169052505f828152600160208190526040909120825181548493839160ff19169083600481111561162357611623611c5e565b02179055506020820151815460408401516060850151608086015160a087015160c088015160e0890151610100998a015168ffffffffffffffff001990971663ffffffff988916909a0268ffffffff0000000000191699909917600160281b958816959095029490941767ffffffffffffffff60481b1916600160481b9387169390930263ffffffff60681b191692909217600160681b918616919091021767ffffffffffffffff60881b1916600160881b61ffff9283160265ffffffffffff60981b191617600160981b65ffffffffffff909316929092029190911765ffffffffffff60c81b1916600160c81b919095160263ffffffff60d81b191693909317600160d81b91909316029190911790555050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401611416565b61179e611abb565b6117a782611455565b90506002815160048111156117be576117be611c5e565b111561155457805160405163641ec86f60e11b81526103a6918491600401611d89565b65ffffffffffff421660c08201525f610100820152608081018051600191906115eb908390611e1e565b5f60ff8216158061181f5750602060ff8316115b156118425760405163671a26bd60e01b815260ff831660048201526024016103a6565b61184d600183611e3a565b600160ff919091161b92915050565b60ff82165f9081526002602052604090205461187d90829061ffff16611a17565b6118a8576040516272808360e81b815260ff8316600482015261ffff821660248201526044016103a6565b5050565b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa15801561190e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119329190611e53565b6119515760405163ad0550d560e01b81523360048201526024016103a6565b565b5f5f61195e8361180b565b905060018451600481111561197557611975611c5e565b14611983575f915050610f43565b8084602001511663ffffffff165f14806119a957508084604001511663ffffffff165f14155b156119b7575f915050610f43565b60ff83165f9081526002602052604090205462010000900463ffffffff168015611a0c578063ffffffff1685610100015163ffffffff168660c001516119fd9190611e72565b611a079190611e90565b611a0e565b5f5b95945050505050565b5f8161ffff168361ffff161480610f40575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa158015611a97573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f409190611e53565b604080516101208101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e082018190526101009091015290565b5f60208284031215611b17575f5ffd5b5035919050565b5f5f60408385031215611b2f575f5ffd5b50508035926020909101359150565b803560ff81168114611554575f5ffd5b5f5f60408385031215611b5f575f5ffd5b82359150611b6f60208401611b3e565b90509250929050565b61ffff81168114611b87575f5ffd5b50565b803563ffffffff81168114611554575f5ffd5b5f5f5f5f5f5f60c08789031215611bb2575f5ffd5b86359550611bc260208801611b3e565b9450611bd060408801611b3e565b93506060870135611be081611b78565b9250611bee60808801611b8a565b9598949750929591949360a090920135925050565b5f5f60408385031215611c14575f5ffd5b611c1d83611b3e565b9150611b6f60208401611b8a565b5f5f5f60608486031215611c3d575f5ffd5b83359250611c4d60208501611b8a565b929592945050506040919091013590565b634e487b7160e01b5f52602160045260245ffd5b60058110611c8e57634e487b7160e01b5f52602160045260245ffd5b9052565b5f61010082019050611ca5828451611c72565b63ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526080830151611cec608084018263ffffffff169052565b5060a0830151611d0460a084018263ffffffff169052565b5060c0830151611d1a60c084018261ffff169052565b5060e0830151611d3460e084018265ffffffffffff169052565b5092915050565b5f60208284031215611d4b575f5ffd5b610f4082611b3e565b5f5f60408385031215611d65575f5ffd5b611d6e83611b3e565b91506020830135611d7e81611b78565b809150509250929050565b82815260408101611d9d6020830184611c72565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b61ffff8181168382160190811115610f4357610f43611da4565b5f60208284031215611de2575f5ffd5b815160048110611d9d575f5ffd5b5f60208284031215611e00575f5ffd5b8151611d9d81611b78565b81810381811115610f4357610f43611da4565b63ffffffff8181168382160190811115610f4357610f43611da4565b60ff8281168282160390811115610f4357610f43611da4565b5f60208284031215611e63575f5ffd5b81518015158114611d9d575f5ffd5b65ffffffffffff8281168282160390811115610f4357610f43611da4565b65ffffffffffff8181168382160190811115610f4357610f43611da456fea2646970667358221220ca2369dedd6598f763951b801bbec8e3f8814362ecf27d9137c52f13c671cc4264736f6c63430008250033";
