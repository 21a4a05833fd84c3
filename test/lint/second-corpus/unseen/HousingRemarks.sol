pragma solidity ^0.8.18;

contract HousingRepairs {
    enum Trade { Plumbing, Electric, Joinery }

    event RepairRequested(bytes32 indexed job, Trade trade);
    event RepairDone(bytes32 indexed job);

    mapping(bytes32 => Trade) public tradeOf;

    function requestRepair(
        bytes32 job,
        Trade trade,
        string calldata remarks // expect: free-text
    ) external {
        require(bytes(remarks).length <= 500, "too long");
        tradeOf[job] = trade;
        emit RepairRequested(job, trade);
    }

    function done(bytes32 job) external {
        emit RepairDone(job);
    }
}
