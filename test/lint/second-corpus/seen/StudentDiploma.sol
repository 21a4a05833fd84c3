//SPDX-License-Identifier: MIT
pragma solidity ^0.8.9;

import "@openzeppelin/contracts/token/ERC721/ERC721.sol";

contract StudentDiploma is ERC721 {
    struct Diploma {
        string studentName; // expect: personal-data-in-storage
        string dateOfBirth; // expect: personal-data-in-storage
        string course;
        uint16 year;
    }

    mapping(uint256 => Diploma) public diplomas;
    address public university;

    constructor() ERC721("Diploma", "DPL") {
        university = msg.sender;
    }

    function award(
        address student, // expect: person-account
        string memory studentName, // expect: personal-data-in-calldata
        string memory dateOfBirth, // expect: personal-data-in-calldata
        string memory course,
        uint16 year,
        uint256 tokenId
    ) public {
        require(msg.sender == university, "only university");
        _mint(student, tokenId);
        diplomas[tokenId] = Diploma(studentName, dateOfBirth, course, year);
    }
}
