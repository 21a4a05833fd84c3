// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Divides {
    function plain(uint256 a, uint256 b) external pure returns (uint256) {
        return (a / b) * 100; // finds
    }

    function otherSide(uint256 a, uint256 b) external pure returns (uint256) {
        return 100 * (a / b); // finds
    }

    function byVariable(uint256 a, uint256 b) external pure returns (uint256) {
        uint256 share = a / b;
        return share * 100; // finds
    }

    function byFunction(uint256 a, uint256 b) external pure returns (uint256) {
        return _share(a, b) * 100; // finds
    }

    function byAssignment(uint256 a, uint256 b) external pure returns (uint256 result) {
        result = a / b;
        result *= 100; // finds
    }

    function byArgument(uint256 a, uint256 b) external pure returns (uint256) {
        return _times(a / b);
    }

    function byLibrary(uint256 a, uint256 b) external pure returns (uint256) {
        return Sharing.share(a, b) * 100; // finds
    }

    function _share(uint256 a, uint256 b) private pure returns (uint256) {
        return a / b;
    }

    function _times(uint256 share) private pure returns (uint256) {
        return share * 100; // finds
    }
}

library Sharing {
    function share(uint256 a, uint256 b) internal pure returns (uint256 result) {
        result = a / b;
    }
}
