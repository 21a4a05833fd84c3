// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

interface IAgencies {
    function agencyOf(address key) external view returns (uint16);
    function isActive(uint16 agency) external view returns (bool);
}

library Times {
    error InThePast(uint64 time);
    error TooLong(uint64 from, uint64 until);

    uint64 internal constant LONGEST = 5 * 365 days;

    function check(uint64 from, uint64 until) internal view {
        if (until <= block.timestamp) revert InThePast(until);
        if (until - from > LONGEST) revert TooLong(from, until);
    }
}

library Bits {
    function has(uint256 set, uint8 bit) internal pure returns (bool) {
        return (set >> bit) & 1 == 1;
    }

    function with(uint256 set, uint8 bit) internal pure returns (uint256) {
        return set | (1 << bit);
    }

    function without(uint256 set, uint8 bit) internal pure returns (uint256) {
        return set & ~(uint256(1) << bit);
    }
}

/// @notice What every part of the platform has: the agencies that may write.
abstract contract Part {
    IAgencies public immutable agencies;

    error NotAnAgency(address key);
    error Inactive(uint16 agency);

    constructor(IAgencies agencies_) {
        agencies = agencies_;
    }

    function _agency() internal view returns (uint16 agency) {
        agency = agencies.agencyOf(msg.sender);
        if (agency == 0) revert NotAnAgency(msg.sender);
        if (!agencies.isActive(agency)) revert Inactive(agency);
    }
}

/// @title Consent to share for one purpose
/// @notice Holds no person: a consent is found by an id that is made from random bytes.
contract Consents is Part {
    using Times for uint64;

    struct Consent {
        uint16 controller;
        uint16 recipient;
        uint64 from;
        uint64 until;
        bytes32 purpose;
        bytes32 withdrawLock;
    }

    mapping(bytes32 consentId => Consent) private _consents;
    mapping(uint16 agency => uint256) public consentsHeld;

    event ConsentRecorded(bytes32 indexed consentId, uint16 indexed controller, uint16 indexed recipient, bytes32 purpose, uint64 until);
    event ConsentWithdrawn(bytes32 indexed consentId);

    error Known(bytes32 consentId);
    error Unknown(bytes32 consentId);
    error WrongSecret();

    constructor(IAgencies agencies_) Part(agencies_) {}

    function record(bytes32 consentId, uint16 recipient, bytes32 purpose, uint64 until, bytes32 withdrawLock) external {
        uint16 controller = _agency();
        Times.check(uint64(block.timestamp), until);
        if (_consents[consentId].until != 0) revert Known(consentId);
        _consents[consentId] = Consent(controller, recipient, uint64(block.timestamp), until, purpose, withdrawLock);
        consentsHeld[controller] += 1;
        emit ConsentRecorded(consentId, controller, recipient, purpose, until);
    }

    function withdraw(bytes32 consentId, bytes32 secret) external {
        Consent storage consent = _consents[consentId];
        if (consent.until == 0) revert Unknown(consentId);
        if (keccak256(abi.encode("lock", secret)) != consent.withdrawLock) revert WrongSecret();
        consentsHeld[consent.controller] -= 1;
        delete _consents[consentId];
        emit ConsentWithdrawn(consentId);
    }

    function permits(bytes32 consentId, uint16 recipient, bytes32 purpose) external view returns (bool) {
        Consent storage consent = _consents[consentId];
        return
            consent.recipient == recipient &&
            consent.purpose == purpose &&
            consent.from <= block.timestamp &&
            block.timestamp < consent.until;
    }
}

/// @title Documents by commitment
contract Documents is Part {
    struct Document {
        uint16 holder;
        uint64 anchoredAt;
        bytes32 replacedBy;
    }

    mapping(bytes32 commitment => Document) private _documents;
    uint256 public documentCount;

    event Anchored(bytes32 indexed commitment, uint16 indexed holder);
    event Replaced(bytes32 indexed commitment, bytes32 indexed by);
    event Erased(bytes32 indexed commitment, uint16 indexed holder);

    error NotTheHolder(uint16 agency, uint16 holder);

    constructor(IAgencies agencies_) Part(agencies_) {}

    modifier byHolder(bytes32 commitment) {
        uint16 agency = _agency();
        uint16 holder = _documents[commitment].holder;
        if (agency != holder) revert NotTheHolder(agency, holder);
        _;
    }

    function anchor(bytes32 commitment) public {
        uint16 holder = _agency();
        require(_documents[commitment].holder == 0, "known");
        _documents[commitment] = Document(holder, uint64(block.timestamp), 0);
        documentCount += 1;
        emit Anchored(commitment, holder);
    }

    function replace(bytes32 commitment, bytes32 by) external byHolder(commitment) {
        anchor(by);
        _documents[commitment].replacedBy = by;
        emit Replaced(commitment, by);
    }

    function erase(bytes32 commitment) external byHolder(commitment) {
        uint16 holder = _documents[commitment].holder;
        delete _documents[commitment];
        documentCount -= 1;
        emit Erased(commitment, holder);
    }
}

/// @title Figures that the board publishes
contract Figures is Part {
    using Bits for uint256;

    struct Figure {
        uint32 patientCount;
        uint32 admissions;
        uint32 medianAge;
        uint64 month;
    }

    mapping(uint16 agency => mapping(uint64 month => Figure)) public figures;
    mapping(uint16 agency => uint256 set) public published;

    event Published(uint16 indexed agency, uint64 indexed month, uint32 patientCount, uint32 admissions);

    constructor(IAgencies agencies_) Part(agencies_) {}

    function publish(uint64 month, uint32 patientCount, uint32 admissions, uint32 medianAge) external {
        uint16 agency = _agency();
        figures[agency][month] = Figure(patientCount, admissions, medianAge, month);
        published[agency] = published[agency].with(uint8(month % 256));
        emit Published(agency, month, patientCount, admissions);
    }

    function retract(uint64 month) external {
        uint16 agency = _agency();
        delete figures[agency][month];
        published[agency] = published[agency].without(uint8(month % 256));
    }

    function isPublished(uint16 agency, uint64 month) external view returns (bool) {
        return published[agency].has(uint8(month % 256));
    }
}
