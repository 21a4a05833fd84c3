// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// The council's gritting lorries.
contract GritterFleet {
    struct Vehicle { bytes8 registrationMark; uint32 saltLoadedKg; uint16 depot; }
    mapping(bytes8 registrationMark => Vehicle) private fleet;
    event RouteGritted(bytes8 indexed registrationMark, uint16 indexed route, uint32 kilograms);
    function gritted(bytes8 registrationMark, uint16 route, uint32 kilograms) external { emit RouteGritted(registrationMark, route, kilograms); }
}
