// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RemoveApplicant {
    enum Status { Open, Deleted }

    struct Applicant {
        string telephone; // expect: personal-data-in-storage
        Status status;
    }

    Applicant[] private applicants;

    event Applied(uint8 scheme);

    function apply_(uint8 scheme, string memory telephone) external { // expect: personal-data-in-calldata
        applicants.push(Applicant(telephone, Status.Open));
        emit Applied(scheme);
    }

    function deleteApplicant(uint256 i) external { applicants[i].status = Status.Deleted; } // expect: flag-deletion
}
