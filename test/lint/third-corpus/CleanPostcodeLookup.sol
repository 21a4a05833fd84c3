// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Which council serves a postcode.
contract PostcodeLookup {
    mapping(bytes8 postcode => uint16 council) public councilOf;
    event Assigned(bytes8 indexed postcode, uint16 indexed council);
    function assign(bytes8 postcode, uint16 council) external { councilOf[postcode] = council; emit Assigned(postcode, council); }
}
