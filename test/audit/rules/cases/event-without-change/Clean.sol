// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Acts {
    enum Kind {
        None,
        Permit,
        Deny
    }

    mapping(bytes32 id => uint8 status) internal statuses;

    event Ended(bytes32 id);

    error BadKind();

    function plain(bytes32 id) external {
        statuses[id] = 2;
        emit Ended(id);
    }

    /// One of the two conditions is always true.
    function either(bytes32 id, uint8 kind) external {
        if (kind != uint8(Kind.Deny)) statuses[id] = 1;
        if (kind != uint8(Kind.Permit)) statuses[id] = 2;
        emit Ended(id);
    }

    function chosen(bytes32 id, uint8 kind) external {
        if (kind == uint8(Kind.Permit)) statuses[id] = 1;
        else if (kind == uint8(Kind.Deny)) statuses[id] = 2;
        else revert BadKind();
        emit Ended(id);
    }
}
