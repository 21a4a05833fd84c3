// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// National pay scales: what a point of a grade is paid, for nobody in particular.
contract PayScales {
    mapping(uint8 grade => mapping(uint8 point => uint32 salary)) public salaryOf;
    event ScaleChanged(uint8 indexed grade, uint8 indexed point, uint32 salary);
    function setScale(uint8 grade, uint8 point, uint32 salary) external { salaryOf[grade][point] = salary; emit ScaleChanged(grade, point, salary); }
}
