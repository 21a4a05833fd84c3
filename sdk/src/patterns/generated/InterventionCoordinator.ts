// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/border/InterventionCoordinator.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of InterventionCoordinator. */
export const interventionCoordinatorAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IAgencyRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "contract IMovementClearance",
    "name": "movements_",
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
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "revision",
    "type": "uint32"
   }
  ],
  "name": "AlreadyBooked",
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
  "name": "AlreadyJoined",
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
  "name": "AlreadyLead",
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
  "name": "AlreadyReported",
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
  "name": "BadWindow",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "CommitmentRequired",
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
    "internalType": "uint32",
    "name": "lanes",
    "type": "uint32"
   }
  ],
  "name": "HoldersNotJoined",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "LaneNotRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lead",
    "type": "uint8"
   }
  ],
  "name": "LeadOnly",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "enum IMovementClearance.MovementState",
    "name": "state",
    "type": "uint8"
   }
  ],
  "name": "MovementNotLive",
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
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "NotJoined",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   }
  ],
  "name": "NotOpen",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   }
  ],
  "name": "NothingInspected",
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
  "name": "OtherRegistry",
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
  "name": "OutcomeMissing",
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
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   }
  ],
  "name": "SlotNotStarted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "SlotPast",
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
  "name": "SlotTooFar",
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
  "name": "StaleSlot",
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
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lead",
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
    "internalType": "uint24",
    "name": "round",
    "type": "uint24"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "revision",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
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
  "name": "Booked",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
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
    "internalType": "uint24",
    "name": "round",
    "type": "uint24"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "unsatisfactory",
    "type": "uint32"
   }
  ],
  "name": "Cancelled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lead",
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
    "internalType": "uint24",
    "name": "round",
    "type": "uint24"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "unsatisfactory",
    "type": "uint32"
   }
  ],
  "name": "Completed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
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
    "internalType": "uint32",
    "name": "revision",
    "type": "uint32"
   }
  ],
  "name": "Joined",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "oldLead",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "newLead",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "LeadTakenOver",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
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
    "name": "outcome",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "evidence",
    "type": "bytes32"
   }
  ],
  "name": "Reported",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "lead",
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
    "internalType": "uint32",
    "name": "revision",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
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
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "dropped",
    "type": "uint32"
   }
  ],
  "name": "Rescheduled",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "BOOKING_HORIZON",
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
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
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
   },
   {
    "internalType": "uint8",
    "name": "lead",
    "type": "uint8"
   }
  ],
  "name": "book",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   }
  ],
  "name": "cancel",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   }
  ],
  "name": "complete",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   }
  ],
  "name": "intervention",
  "outputs": [
   {
    "components": [
     {
      "internalType": "enum IInterventionCoordinator.State",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "lead",
      "type": "uint8"
     },
     {
      "internalType": "uint24",
      "name": "round",
      "type": "uint24"
     },
     {
      "internalType": "uint32",
      "name": "revision",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "joined",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "satisfactory",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "unsatisfactory",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "notInspected",
      "type": "uint32"
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
     },
     {
      "internalType": "uint48",
      "name": "latest",
      "type": "uint48"
     }
    ],
    "internalType": "struct IInterventionCoordinator.Intervention",
    "name": "result",
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
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "revision",
    "type": "uint32"
   }
  ],
  "name": "join",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "movements",
  "outputs": [
   {
    "internalType": "contract IMovementClearance",
    "name": "",
    "type": "address"
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
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "outcome",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "evidence",
    "type": "bytes32"
   }
  ],
  "name": "report",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
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
  "name": "reschedule",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "movement",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "lane",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
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
  "name": "takeOver",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "totals",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "booked",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "completed",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "cancelled",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "movements",
      "type": "uint64"
     }
    ],
    "internalType": "struct IInterventionCoordinator.Totals",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const;
/** Creation code of InterventionCoordinator, without constructor arguments (optimizer, 200 runs). */
export const interventionCoordinatorCreationCode =
  "0x60c060405234801561000f575f5ffd5b50604051611ece380380611ece83398101604081905261002e91610165565b81806001600160a01b03163b5f0361006957604051638c24c90960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6001600160a01b0390811660805281163b5f0361009b5760405163e85b1dfb60e01b81525f6004820152602401610060565b5f816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100fc919061019d565b9050826001600160a01b0316816001600160a01b03161461013b5760405163e85b1dfb60e01b81526001600160a01b0382166004820152602401610060565b506001600160a01b031660a052506101bf565b6001600160a01b0381168114610162575f5ffd5b50565b5f5f60408385031215610176575f5ffd5b82516101818161014e565b60208401519092506101928161014e565b809150509250929050565b5f602082840312156101ad575f5ffd5b81516101b88161014e565b9392505050565b60805160a051611cbe6102105f395f818160ba0152818161067a015281816109eb0152818161104b015261159b01525f818161013901528181610f9c0152818161147001526116430152611cbe5ff3fe608060405234801561000f575f5ffd5b50600436106100b1575f3560e01c806383ccfb841161006e57806383ccfb841461016e578063bdd4d5ba14610181578063c038a38e146101a1578063cae4a07a1461026d578063d3dd38911461028e578063fe6da732146102a1575f5ffd5b80632e0d9094146100b5578063529ac285146100f957806358fcba411461010e57806370af8a0e146101215780637b103999146101345780637cf27fb61461015b575b5f5ffd5b6100dc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61010c6101073660046116da565b6102b4565b005b61010c61011c366004611733565b6103eb565b61010c61012f366004611774565b6105dc565b6100dc7f000000000000000000000000000000000000000000000000000000000000000081565b61010c6101693660046117af565b6107e8565b61010c61017c3660046117ec565b610949565b61019461018f3660046117ec565b610b88565b6040516100f0919061182b565b610212604080516080810182525f80825260208201819052918101829052606081019190915250604080516080810182526001546001600160401b038082168352600160401b820481166020840152600160801b8204811693830193909352600160c01b9004909116606082015290565b6040516100f091905f6080820190506001600160401b0383511682526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b6102776212750081565b60405165ffffffffffff90911681526020016100f0565b61010c61029c36600461193c565b610cd1565b61010c6102af366004611993565b610eec565b5f6102c3640200000000610f76565b90505f6102d1878784611014565b90505f6102dd8861114f565b805490915060ff610100909104811690881681036103185760405163066dcfdd60e01b815260ff891660048201526024015b60405180910390fd5b61032182611199565b65ffffffffffff164210156103555760405163fa96169160e01b8152600481018a905260ff8216602482015260440161030f565b815461ff0019811661010060ff8b1602178355600160481b900463ffffffff1661038f83858a8a8a61038a62127500426119ee565b6111c1565b60405161ffff8616815260ff808b1691908416908c907f82e51a3e86168b2b7ced4ed3ed19d8ea851e68cbb6dd37eabfa80cbb51c2d5799060200160405180910390a46103df8a84878b8561139c565b50505050505050505050565b5f6103fa64040000000061144a565b905061040684826114a7565b5f6104108661114f565b90505f61041c866114e0565b8254909150600160481b9004811663ffffffff165f0361045457604051630990bf6560e21b815260ff8716600482015260240161030f565b8061045e836114fb565b1663ffffffff165f14610489576040516321701be960e11b815260ff8716600482015260240161030f565b8154600160a81b900464ffffffffff164210156104ca578154604051623f758960e51b8152600160a81b90910464ffffffffff16600482015260240161030f565b60ff851615806104dd5750600360ff8616115b15610500576040516325fc719560e11b815260ff8616600482015260240161030f565b8361051e57604051635ebe83a760e01b815260040160405180910390fd5b60ff851660031461055157815463ffffffff808316600160681b80840492909216170263ffffffff60681b199091161782555b60ff851660011461058457815463ffffffff808316600160881b80840492909216170263ffffffff60881b199091161782555b6040805161ffff8516815260ff87811660208301529181018690529087169088907f6c1bc1ed97d2682964c1618674c2e663fcd7a65175e54a3f3d40dc2acef5001e906060015b60405180910390a350505050505050565b5f6105eb64020000000061144a565b90506105f782826114a7565b5f6106018461114f565b805490915060ff84811661010090920416146107225761062081611199565b65ffffffffffff1642101561065b57805460405163fa96169160e01b81526004810186905261010090910460ff16602482015260440161030f565b610664836114e0565b6040516330eac2ed60e11b8152600481018690527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906361d585da9060240161010060405180830381865afa1580156106c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106ec9190611a5d565b602001511663ffffffff165f036107225760405163678d085960e11b81526004810185905260ff8416602482015260440161030f565b600180548190601090610746908390600160801b90046001600160401b0316611b06565b82546101009290920a6001600160401b0381810219909316919092169190910217905550805460ff19166003178082556040805161ffff8516815262ffffff620100008404166020820152600160681b8304600160881b9093049290921663ffffffff169082015260ff84169085907f4cf7ab8b7ea11658ddc694e15149ade7755c0929b49a37426e13e0d954ae02d19060600160405180910390a350505050565b5f6107f764040000000061144a565b905061080383826114a7565b5f61080d8561114f565b90505f610819856114e0565b825490915063ffffffff858116600160281b909204161461086757815460405163471285c760e01b8152600160281b90910463ffffffff90811660048301528516602482015260440161030f565b5f61087183611199565b90508065ffffffffffff1642106108a557604051633af4602d60e21b815265ffffffffffff8216600482015260240161030f565b8254600160481b9004821663ffffffff16156108d9576040516362cc8ac760e11b815260ff8716600482015260240161030f565b82546cffffffff000000000000000000198116600160481b9182900463ffffffff908116858216179092021784556040805161ffff87168152918716602083015260ff88169189917f9ef19eba30eb3cec7b9cc8ea85819fcc3b29d6fd955e309b475ef625faaa6b0b91016105cb565b5f610958640200000000610f76565b90505f6109648361114f565b805490915061097d908490610100900460ff1684611518565b5f610987826114fb565b8254600160481b900490191663ffffffff16905080156109c25760405163162acbed60e21b815263ffffffff8216600482015260240161030f565b81546040516330eac2ed60e11b8152600481018690525f91600160481b900463ffffffff1619907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906361d585da9060240161010060405180830381865afa158015610a39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a5d9190611a5d565b6060015116905063ffffffff811615610a9157604051635a8e77dd60e01b815263ffffffff8216600482015260240161030f565b8254600160681b900463ffffffff165f03610ac25760405163052a3dc160e11b81526004810186905260240161030f565b600180548190600890610ae6908390600160401b90046001600160401b0316611b06565b82546001600160401b0391821661010093840a90810292021916179091558454600260ff19909116178086556040805161ffff8916815262010000830462ffffff16602082015263ffffffff600160881b8404600160681b850416169181019190915291900460ff16915086907fb64445f055199c621c44cd3101f6a91244dfb11322bd0b63740e681c94af0074906060015b60405180910390a35050505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e08301829052610100830182905261012083018290526101408301829052848252819052919091208054829060ff166003811115610c0257610c02611803565b90816003811115610c1557610c15611803565b905250805461010080820460ff16602085015262010000820462ffffff166040850152600160281b820463ffffffff9081166060860152600160481b830481166080860152600160881b830480821619600160681b8504908116831660a0880152818116831660c0880152821619161660e0850152600160a81b90910464ffffffffff1690830152610ca681611199565b65ffffffffffff16610120830152610cbd81611550565b65ffffffffffff1661014083015250919050565b5f610ce0640200000000610f76565b90505f610cee878484611014565b5f8881526020819052604090209091506001815460ff166003811115610d1657610d16611803565b03610d4c57805460405163149e220360e31b8152600481018a9052600160281b90910463ffffffff16602482015260440161030f565b6001805481905f90610d689083906001600160401b0316611b06565b82546001600160401b039182166101009390930a928302919092021990911617905550805462ffffff62010000909104165f03610de857600180548190601890610dc3908390600160c01b90046001600160401b0316611b06565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b8054600161ffff1990911661010060ff8716021781178083558290600290610e1c90849062010000900462ffffff16611b25565b825462ffffff9182166101009390930a928302919092021990911617905550805467ffffffffffffffff60681b19168155610e62818389898961038a62127500426119ee565b80546040805161ffff8616815262010000830462ffffff166020820152600160281b90920463ffffffff16908201526060810188905265ffffffffffff8088166080830152861660a082015260ff85169089907f3fab7e36aca8ccfef912d5206d304669ddde2f7ac5789cee695a7b5fb20040e79060c00160405180910390a35050505050505050565b5f610efb640200000000610f76565b90505f610f078661114f565b8054909150610f20908790610100900460ff1684611518565b8054600160481b810463ffffffff1690610f60908390610f4790610100900460ff166114e0565b888888610f5388611550565b65ffffffffffff166111c1565b610f6d878385898561139c565b50505050505050565b60405163dea1466d60e01b81523360048201526001600160401b03821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa158015610fea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061100e9190611b40565b92915050565b5f61101f83836114a7565b611028836114e0565b6040516330eac2ed60e11b8152600481018690529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906361d585da9060240161010060405180830381865afa158015611091573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b59190611a5d565b90506001815160048111156110cc576110cc611803565b141580156110ed57506002815160048111156110ea576110ea611803565b14155b1561110f578051604051633dea8f8760e01b815261030f918791600401611b59565b8181602001511663ffffffff165f036111475760405163678d085960e11b81526004810186905260ff8516602482015260440161030f565b509392505050565b5f8181526020819052604090206001815460ff16600381111561117457611174611803565b1461119457604051620d1c2160e71b81526004810183905260240161030f565b919050565b80545f9061100e90600160d01b810462ffffff1690600160a81b900464ffffffffff16611b7d565b836111df57604051635ebe83a760e01b815260040160405180910390fd5b8165ffffffffffff168365ffffffffffff161015806112115750621275006112078484611b9b565b65ffffffffffff16115b1561124157604051637f3606df60e01b815265ffffffffffff80851660048301528316602482015260440161030f565b428265ffffffffffff161161127357604051633af4602d60e21b815265ffffffffffff8316600482015260240161030f565b808265ffffffffffff1611156112a6576040516324b34ceb60e11b815265ffffffffffff8216600482015260240161030f565b855460019087906005906112c8908490600160281b900463ffffffff16611bb9565b92506101000a81548163ffffffff021916908363ffffffff160217905550846112f0876114fb565b875479ffffffffff0000000000000000ffffffff0000000000000000001916600160481b9190921763ffffffff160264ffffffffff60a81b191617600160a81b64ffffffffff8516021786556113468383611b9b565b865462ffffff91909116600160d01b0262ffffff60d01b1990911617865561137665ffffffffffff831682611bd5565b865462ffffff91909116600160e81b026001600160e81b03909116179095555050505050565b8354610100810460ff169086907fc8708c0e8e503bd93a97151b006927c1e0a761cbb0a612be047830e572935be3908690600160281b810463ffffffff16908790600160a81b900464ffffffffff166113f48b611199565b8b546040805161ffff909716875263ffffffff958616602088015286019390935264ffffffffff909116606085015265ffffffffffff166080840152600160481b900481161986161660a082015260c001610b79565b6040516371672b0d60e11b81523360048201526001600160401b03821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401610fcf565b6114b18282611573565b6114dc576040516272808360e81b815260ff8316600482015261ffff8216602482015260440161030f565b5050565b5f6114ec600183611be8565b600160ff919091161b92915050565b54600160681b810463ffffffff908116600160881b909204161790565b6115228282611573565b61154b5760405163fa96169160e01b81526004810184905260ff8316602482015260440161030f565b505050565b80545f90600160e81b900462ffffff1661156983611199565b61100e9190611b7d565b604051637057d9dd60e01b815260ff831660048201525f906116099083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637057d9dd906024016040805180830381865afa1580156115df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116039190611c01565b51611610565b9392505050565b5f8161ffff168361ffff161480611609575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa158015611690573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116099190611c69565b803560ff81168114611194575f5ffd5b65ffffffffffff811681146116d7575f5ffd5b50565b5f5f5f5f5f60a086880312156116ee575f5ffd5b853594506116fe602087016116b4565b9350604086013592506060860135611715816116c4565b91506080860135611725816116c4565b809150509295509295909350565b5f5f5f5f60808587031215611746575f5ffd5b84359350611756602086016116b4565b9250611764604086016116b4565b9396929550929360600135925050565b5f5f60408385031215611785575f5ffd5b82359150611795602084016116b4565b90509250929050565b63ffffffff811681146116d7575f5ffd5b5f5f5f606084860312156117c1575f5ffd5b833592506117d1602085016116b4565b915060408401356117e18161179e565b809150509250925092565b5f602082840312156117fc575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6004811061182757611827611803565b9052565b5f6101608201905061183e828451611817565b6020830151611852602084018260ff169052565b506040830151611869604084018262ffffff169052565b506060830151611881606084018263ffffffff169052565b506080830151611899608084018263ffffffff169052565b5060a08301516118b160a084018263ffffffff169052565b5060c08301516118c960c084018263ffffffff169052565b5060e08301516118e160e084018263ffffffff169052565b506101008301516118fd61010084018265ffffffffffff169052565b5061012083015161191961012084018265ffffffffffff169052565b5061014083015161193561014084018265ffffffffffff169052565b5092915050565b5f5f5f5f5f60a08688031215611950575f5ffd5b85359450602086013593506040860135611969816116c4565b92506060860135611979816116c4565b9150611987608087016116b4565b90509295509295909350565b5f5f5f5f608085870312156119a6575f5ffd5b843593506020850135925060408501356119bf816116c4565b915060608501356119cf816116c4565b939692955090935050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561100e5761100e6119da565b60405161010081016001600160401b0381118282101715611a3057634e487b7160e01b5f52604160045260245ffd5b60405290565b80516111948161179e565b805161ffff81168114611194575f5ffd5b8051611194816116c4565b5f610100828403128015611a6f575f5ffd5b50611a78611a01565b825160058110611a86575f5ffd5b8152611a9460208401611a36565b6020820152611aa560408401611a36565b6040820152611ab660608401611a36565b6060820152611ac760808401611a36565b6080820152611ad860a08401611a36565b60a0820152611ae960c08401611a41565b60c0820152611afa60e08401611a52565b60e08201529392505050565b6001600160401b03818116838216019081111561100e5761100e6119da565b62ffffff818116838216019081111561100e5761100e6119da565b5f60208284031215611b50575f5ffd5b61160982611a41565b8281526040810160058310611b7057611b70611803565b8260208301529392505050565b65ffffffffffff818116838216019081111561100e5761100e6119da565b65ffffffffffff828116828216039081111561100e5761100e6119da565b63ffffffff818116838216019081111561100e5761100e6119da565b8181038181111561100e5761100e6119da565b60ff828116828216039081111561100e5761100e6119da565b5f6040828403128015611c12575f5ffd5b50604080519081016001600160401b0381118282101715611c4157634e487b7160e01b5f52604160045260245ffd5b604052611c4d83611a41565b81526020830151611c5d8161179e565b60208201529392505050565b5f60208284031215611c79575f5ffd5b81518015158114611609575f5ffdfea264697066735822122086a604e50d0af2015dc204b44054268e7ec86143bc2448ca8497312f8fbe324264736f6c63430008250033";
