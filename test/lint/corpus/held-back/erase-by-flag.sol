// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CitizenProfiles {
    struct Profile {
        string email; // expect: personal-data-in-storage
        string phone; // expect: personal-data-in-storage
        bool deleted;
    }
    mapping(bytes32 => Profile) profiles;
    event ProfileCreated(bytes32 id, string email); // expect: personal-data-in-event

    function create(bytes32 id, string calldata email, string calldata phone) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        profiles[id] = Profile({email: email, phone: phone, deleted: false});
        emit ProfileCreated(id, email);
    }

    function eraseProfile(bytes32 id) external { // expect: flag-deletion
        profiles[id].deleted = true;
    }
}
