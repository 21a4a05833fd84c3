// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Digest {
    function digest(string memory s) internal pure returns (bytes32) {
        return keccak256(bytes(s));
    }
}

contract Screening {
    using Digest for string;

    event Invited(bytes32 ref);
    event LeafletPublished(bytes32 leaflet);

    function invite(string calldata nhsNumber) external { // expect: personal-data-in-calldata
        emit Invited(nhsNumber.digest()); // expect: guessable-hash
    }

    function publishLeaflet(string calldata leafletVersion) external {
        emit LeafletPublished(leafletVersion.digest());
    }
}
