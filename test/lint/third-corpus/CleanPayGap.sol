// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Mean pay by gender, as employers must publish it.
contract GenderPayGap {
    mapping(uint32 employer => mapping(uint8 gender => uint32 meanHourlyPay)) public meanPay;
    event Reported(uint32 indexed employer, uint8 indexed gender, uint32 meanHourlyPay);
    function report(uint32 employer, uint8 gender, uint32 meanHourlyPay) external { meanPay[employer][gender] = meanHourlyPay; emit Reported(employer, gender, meanHourlyPay); }
}
