// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

contract Profiles {
    struct Person {
        uint32 accessCount;
        uint48 at;
    }

    struct File {
        uint16 owner;
        bytes32[] consents;
    }

    mapping(bytes32 subject => uint256 times) internal counted; // finds
    mapping(bytes32 subject => uint256 times) internal counted2; // finds
    mapping(bytes32 subject => uint256 times) internal counted3; // finds
    mapping(bytes32 subject => bytes32[] ids) internal lists; // finds
    mapping(bytes32 subject => EnumerableSet.Bytes32Set ids) private sets; // finds
    mapping(bytes32 subject => mapping(bytes32 id => bool known)) internal table; // finds
    mapping(uint64 nhsNumber => uint32[] visits) internal visits; // finds
    mapping(address who => File file) internal files; // finds
    mapping(uint16 agency => mapping(bytes32 subject => Person person)) internal people; // finds

    function count(bytes32 subject) external {
        Person storage person = people[1][subject];
        person.accessCount += 1;
        counted[subject] += 1;
        counted2[subject] = counted2[subject] + 1;
        Counting.add(counted3, subject);
    }
}

library Counting {
    function add(mapping(bytes32 subject => uint256 times) storage counted, bytes32 subject) internal {
        ++counted[subject];
    }
}
