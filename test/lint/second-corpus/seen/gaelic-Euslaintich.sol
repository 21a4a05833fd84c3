// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Ospadalan {
    event OspadalAirChur(uint16 indexed aireamh, string ainmAnOspadail);

    mapping(uint16 => string) private ainmOspadail;

    function cuir(uint16 aireamh, string calldata ainmAnOspadail) external {
        ainmOspadail[aireamh] = ainmAnOspadail;
        emit OspadalAirChur(aireamh, ainmAnOspadail);
    }
}
