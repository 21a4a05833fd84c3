// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Sender {
    struct Route {
        address origin;
    }

    function plain(Route calldata route) external view returns (bool) {
        return msg.sender == route.origin && tx.gasprice > 0;
    }
}
