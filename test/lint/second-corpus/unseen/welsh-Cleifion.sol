// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Cleifion {
    struct Claf {
        string cyfenw; // expect: personal-data-in-storage
        string dyddiadGeni; // expect: personal-data-in-storage
        uint16 meddygfa;
    }

    mapping(bytes32 => Claf) private cleifion;

    function ychwanegu(
        bytes32 allwedd,
        string calldata cyfenw, // expect: personal-data-in-calldata
        string calldata dyddiadGeni, // expect: personal-data-in-calldata
        uint16 meddygfa
    ) external {
        cleifion[allwedd] = Claf(cyfenw, dyddiadGeni, meddygfa);
    }
}
