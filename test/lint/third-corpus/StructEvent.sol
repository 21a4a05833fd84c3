// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Tenancies {
    struct Tenancy {
        string tenantSurname; // expect: personal-data-in-storage
        string postcode; // expect: personal-data-in-storage
        uint128 rent;
    }
    mapping(uint32 => Tenancy) private all;
    event Signed(
        uint32 indexed id,
        Tenancy tenancy // expect: personal-data-in-event
    );
    function sign(
        uint32 id,
        Tenancy calldata tenancy // expect: personal-data-in-calldata
    ) external {
        all[id] = tenancy;
        emit Signed(id, tenancy);
    }
}
