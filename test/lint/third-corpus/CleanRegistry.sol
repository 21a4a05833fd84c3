// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ClinicRegistry {
    struct Clinic { string clinicName; string clinicAddress; string postcode; string phone; uint16 beds; }
    mapping(bytes6 odsCode => Clinic) public clinics;
    event ClinicAdded(bytes6 indexed odsCode, string clinicName);
    function addClinic(bytes6 odsCode, Clinic calldata clinic) external { clinics[odsCode] = clinic; emit ClinicAdded(odsCode, clinic.clinicName); }
}
