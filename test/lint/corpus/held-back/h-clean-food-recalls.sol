// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FoodRecalls {
    struct Recall { string productName; string brand; string reasonCode; bytes32 noticeHash; }
    mapping(bytes32 => Recall) recalls;
    event Recalled(bytes32 indexed id, string productName, string brand);
    function recall(bytes32 id, string calldata productName, string calldata brand, string calldata reasonCode, bytes32 noticeHash) external { recalls[id] = Recall(productName, brand, reasonCode, noticeHash); emit Recalled(id, productName, brand); }
}
