// SPDX-License-Identifier: MIT
pragma solidity ^0.8.22;

/// Imaging orders of a hospital, by the patient's MRN (medical record number).
contract HospitalMrn {
    event ImagingOrdered(
        uint32 indexed hospital,
        string indexed mrn, // expect: identifying-topic
        uint8 modality
    );

    function order(uint32 hospital, string calldata mrn, uint8 modality) external { // expect: personal-data-in-calldata
        emit ImagingOrdered(hospital, mrn, modality);
    }
}
