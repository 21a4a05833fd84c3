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
