// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Cases {
    event Updated(uint256 indexed caseId);
    function addComment(uint256 caseId, string memory comment) public { emit Updated(caseId); } // expect: free-text
    function setJustification(uint256 caseId, string memory justification) public { emit Updated(caseId); } // expect: free-text
    function setCategory(uint256 caseId, uint8 category) public { emit Updated(caseId); }
    function setIpfs(uint256 caseId, string memory cid) public { emit Updated(caseId); }
    function setCountryCode(uint256 caseId, string memory countryCode) public { emit Updated(caseId); }
}
