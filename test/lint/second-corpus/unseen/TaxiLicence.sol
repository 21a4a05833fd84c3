// SPDX-License-Identifier: MIT
pragma solidity ^0.8.23;

contract TaxiLicence {
    struct Licence {
        bytes32 holder;
        uint64 expires;
        uint8 class;
    }

    mapping(bytes32 => Licence) public licences;

    event Granted(
        bytes32 indexed grantId,
        uint8 class,
        string driverName, // expect: personal-data-in-event
        uint64 expires
    );

    /// @param name_ as printed on the driver's badge
    function grant(
        bytes32 grantId,
        bytes32 holderCommitment,
        string calldata name_, // expect: personal-data-in-calldata
        uint8 class,
        uint64 expires
    ) external {
        licences[grantId] = Licence(holderCommitment, expires, class);
        emit Granted(grantId, class, name_, expires);
    }
}
