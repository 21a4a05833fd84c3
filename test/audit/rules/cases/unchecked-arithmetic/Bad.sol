// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Unchecked {
    uint256 internal count;

    function plain(uint256 a, uint256 b) external pure returns (uint256) {
        // prettier-ignore
        unchecked { // finds
            return a - b;
        }
    }

    function step() external {
        // prettier-ignore
        unchecked { // finds
            ++count;
        }
    }

    function assign(uint256 a) external {
        // prettier-ignore
        unchecked { // finds
            count += a;
        }
    }

    modifier counting() {
        // prettier-ignore
        unchecked { // finds
            count = count * 2;
        }
        _;
    }

    function modified() external counting {}
}

library Adding {
    function add(uint256 a, uint256 b) internal pure returns (uint256) {
        // prettier-ignore
        unchecked { // finds
            return a + b;
        }
    }
}
