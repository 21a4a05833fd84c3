// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract RotaOfGrades {
    mapping(uint32 ward => mapping(uint64 shift => uint8 doctors)) public doctorsOn;
    mapping(uint32 ward => mapping(uint64 shift => uint8 nurses)) public nursesOn;
    event Staffed(uint32 indexed ward, uint64 indexed shift, uint8 doctors, uint8 nurses);
    function staff(uint32 ward, uint64 shift, uint8 doctors, uint8 nurses) external { doctorsOn[ward][shift] = doctors; nursesOn[ward][shift] = nurses; emit Staffed(ward, shift, doctors, nurses); }
}
