// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract TraderStatus {
    mapping(bytes17 eori => bool) public authorised;
    event StatusChanged(bytes17 indexed eori, bool authorised);
    function set(bytes17 eori, bool ok) external { authorised[eori] = ok; emit StatusChanged(eori, ok); }
}
