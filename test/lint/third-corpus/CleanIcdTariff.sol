// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// What the payer pays a hospital for a treatment of a code.
contract TreatmentTariff {
    mapping(bytes8 icdCode => uint32 pence) public tariffOf;
    event TariffChanged(bytes8 indexed icdCode, uint32 pence);
    function setTariff(bytes8 icdCode, uint32 pence) external { tariffOf[icdCode] = pence; emit TariffChanged(icdCode, pence); }
}
