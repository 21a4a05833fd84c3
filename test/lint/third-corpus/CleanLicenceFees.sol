// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract DrivingLicenceFees {
    mapping(bytes4 licenceType => uint32 pence) public feeOf;
    event FeeChanged(bytes4 indexed licenceType, uint32 pence, uint64 from);
    function setFee(bytes4 licenceType, uint32 pence, uint64 from) external { feeOf[licenceType] = pence; emit FeeChanged(licenceType, pence, from); }
}
