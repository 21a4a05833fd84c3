// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Supply of medicines: makers, wholesalers and pharmacies
/// @notice Firms and packs. GTIN, batch and serial number are of packs; no patient is in it.
contract SupplyLedger {
    enum Kind { None, Maker, Wholesaler, Pharmacy }
    enum State { Made, Moving, Held, Dispensed, Recalled, Destroyed }

    struct Firm {
        Kind kind;
        string tradingName;
        string registeredOffice;
        string contactDesk;
        bytes32 licenceHash;
        bool suspended;
    }

    struct Pack {
        bytes14 gtin;
        bytes20 serialNumber;
        bytes20 batch;
        uint64 expiryDate;
        uint64 manufactureDate;
        address holder;
        State state;
    }

    struct Step {
        address from;
        address to;
        uint64 at;
    }

    address public immutable regulator;
    mapping(address => Firm) public firms;
    mapping(bytes32 packId => Pack) public packs;
    mapping(bytes32 packId => Step[]) private history;
    mapping(bytes20 batch => bool) public recalled;
    mapping(address => uint256) public packsHeld;
    uint256 public firmCount;
    uint256 private lastPackNumber;

    event FirmRegistered(address indexed firm, Kind kind, string tradingName);
    event FirmSuspended(address indexed firm);
    event PackMade(bytes32 indexed packId, address indexed maker, bytes20 batch);
    event PackMoved(bytes32 indexed packId, address indexed from, address indexed to);
    event PackDispensed(bytes32 indexed packId, address indexed pharmacy);
    event BatchRecalled(bytes20 indexed batch, bytes32 noticeHash);

    error NotTheRegulator(address caller);
    error NotAFirm(address caller, Kind needed);
    error NotTheHolder(address caller, address holder);
    error Expired(uint64 expiryDate);
    error Recalled(bytes20 batch);

    modifier onlyRegulator() {
        if (msg.sender != regulator) revert NotTheRegulator(msg.sender);
        _;
    }

    modifier onlyKind(Kind kind) {
        if (firms[msg.sender].kind != kind || firms[msg.sender].suspended) revert NotAFirm(msg.sender, kind);
        _;
    }

    modifier onlyHolder(bytes32 packId) {
        address holder = packs[packId].holder;
        if (msg.sender != holder) revert NotTheHolder(msg.sender, holder);
        _;
    }

    constructor() {
        regulator = msg.sender;
    }

    function registerFirm(
        address firm,
        Kind kind,
        string calldata tradingName,
        string calldata registeredOffice,
        string calldata contactDesk,
        bytes32 licenceHash
    ) external onlyRegulator {
        firms[firm] = Firm(kind, tradingName, registeredOffice, contactDesk, licenceHash, false);
        firmCount += 1;
        emit FirmRegistered(firm, kind, tradingName);
    }

    function suspendFirm(address firm) external onlyRegulator {
        firms[firm].suspended = true;
        emit FirmSuspended(firm);
    }

    function makePack(bytes14 gtin, bytes20 serialNumber, bytes20 batch, uint64 expiryDate)
        external
        onlyKind(Kind.Maker)
        returns (bytes32 packId)
    {
        packId = keccak256(abi.encodePacked(gtin, serialNumber));
        require(packs[packId].manufactureDate == 0, "made");
        packs[packId] = Pack({
            gtin: gtin,
            serialNumber: serialNumber,
            batch: batch,
            expiryDate: expiryDate,
            manufactureDate: uint64(block.timestamp),
            holder: msg.sender,
            state: State.Made
        });
        lastPackNumber++;
        packsHeld[msg.sender] += 1;
        emit PackMade(packId, msg.sender, batch);
    }

    function movePack(bytes32 packId, address to) external onlyHolder(packId) {
        Pack storage p = packs[packId];
        if (recalled[p.batch]) revert Recalled(p.batch);
        if (firms[to].kind == Kind.None) revert NotAFirm(to, Kind.Wholesaler);
        history[packId].push(Step(msg.sender, to, uint64(block.timestamp)));
        packsHeld[msg.sender] -= 1;
        packsHeld[to] += 1;
        p.holder = to;
        p.state = State.Held;
        emit PackMoved(packId, msg.sender, to);
    }

    function dispense(bytes32 packId) external onlyKind(Kind.Pharmacy) onlyHolder(packId) {
        Pack storage p = packs[packId];
        if (recalled[p.batch]) revert Recalled(p.batch);
        if (p.expiryDate <= block.timestamp) revert Expired(p.expiryDate);
        p.state = State.Dispensed;
        packsHeld[msg.sender] -= 1;
        emit PackDispensed(packId, msg.sender);
    }

    function recall(bytes20 batch, bytes32 noticeHash) external onlyRegulator {
        recalled[batch] = true;
        emit BatchRecalled(batch, noticeHash);
    }

    function historyOf(bytes32 packId) external view returns (Step[] memory) {
        return history[packId];
    }

    function firmName(address firm) external view returns (string memory) {
        return firms[firm].tradingName;
    }
}
