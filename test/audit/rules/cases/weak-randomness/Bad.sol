// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Draws {
    function plain(uint256 count) external view returns (uint256) {
        return block.timestamp % count; // finds
    }

    function seed() external view returns (uint256) {
        return uint256(keccak256(abi.encode(block.prevrandao, msg.sender))); // finds
    }

    function past() external view returns (bytes32) {
        return keccak256(abi.encode(blockhash(block.number - 1))); // finds
    }

    function byVariable() external view returns (bytes32) {
        bytes memory data = abi.encode(block.timestamp, address(this));
        return keccak256(data); // finds
    }

    function byFunction() external view returns (uint256) {
        return _now() % 7; // finds
    }

    function byArgument() external view returns (bytes32) {
        return _id(block.number);
    }

    function byLibrary() external view returns (uint256) {
        return Drawing.draw(block.coinbase);
    }

    function _id(uint256 seed_) private pure returns (bytes32) {
        return keccak256(abi.encode(seed_)); // finds
    }

    function _now() private view returns (uint256) {
        return block.timestamp + 1;
    }
}

library Drawing {
    function draw(address seed) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed))); // finds
    }
}
