// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DonorWall {
    uint256 public raised;

    event Thanked(
        string donorName, // expect: personal-data-in-event
        uint256 amount
    );

    function give(
        string calldata donorName, // expect: personal-data-in-calldata
        string calldata message // expect: free-text
    ) external payable {
        require(bytes(message).length <= 280, "too long");
        raised += msg.value;
        emit Thanked(donorName, msg.value);
    }

    function withdraw(address payable charity) external {
        (bool ok, ) = charity.call{value: address(this).balance}("");
        require(ok);
    }
}
