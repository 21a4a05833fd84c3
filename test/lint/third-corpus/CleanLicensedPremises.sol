// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Alcohol licences of premises.
contract PremisesLicences {
    mapping(bytes16 licenceNumber => uint32 premises) public premisesOf;
    event LicenceGranted(bytes16 indexed licenceNumber, uint32 indexed premises, uint64 until);
    event LicenceSurrendered(bytes16 indexed licenceNumber);
    function grantLicence(bytes16 licenceNumber, uint32 premises, uint64 until) external { premisesOf[licenceNumber] = premises; emit LicenceGranted(licenceNumber, premises, until); }
}
