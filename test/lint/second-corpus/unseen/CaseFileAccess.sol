// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

abstract contract Logged {
    event Access(bytes32 indexed caseFile, uint16 indexed team, bytes4 why);

    modifier logged(bytes32 caseFile, uint16 team, bytes4 why) {
        _;
        emit Access(caseFile, team, why);
    }
}

/// Case files of a social work department: who opened one is logged by the modifier.
contract CaseFileAccess is Logged {
    mapping(bytes32 caseFile => bytes32 root) private roots;
    mapping(address => uint16) private teamOf;

    function openCaseFile(bytes32 caseFile, bytes4 why)
        external
        logged(caseFile, teamOf[msg.sender], why)
        returns (bytes32)
    {
        require(teamOf[msg.sender] != 0, "team");
        return roots[caseFile];
    }
}
