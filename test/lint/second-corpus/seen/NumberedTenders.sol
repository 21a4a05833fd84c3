pragma solidity ^0.8.0;

contract NumberedTenders {
    struct Tender {
        bytes32 documents;
        uint64 closes;
        uint16 agency;
    }

    uint256 public tenderCount;
    uint256 private nextBatchNumber;
    mapping(uint256 => Tender) public tenders;
    mapping(uint256 batch => uint256 tender) public batchOf;

    event TenderOpened(uint256 indexed tenderId, uint16 indexed agency, uint64 closes);

    function open(bytes32 documents, uint64 closes, uint16 agency) external returns (uint256 tenderId) {
        tenderId = ++tenderCount;
        tenders[tenderId] = Tender(documents, closes, agency);
        emit TenderOpened(tenderId, agency, closes);
    }

    function batch(uint256 tenderId) external {
        uint256 b = nextBatchNumber++;
        batchOf[b] = tenderId;
    }
}
