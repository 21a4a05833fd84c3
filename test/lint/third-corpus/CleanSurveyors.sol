// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Building control by approved firms.
contract BuildingControl {
    struct Notice { uint32 firm; bytes32 plansHash; uint64 uprn; uint8 stage; }
    mapping(bytes16 noticeNumber => Notice) public notices;
    event StageReached(bytes16 indexed noticeNumber, uint8 stage);
    function submit(bytes16 noticeNumber, uint32 firm, bytes32 plansHash, uint64 uprn) external { notices[noticeNumber] = Notice(firm, plansHash, uprn, 0); emit StageReached(noticeNumber, 0); }
}
