// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tutoring {
    struct Lesson { address tutor; address student; uint48 at; } // expect: person-account, person-account
    Lesson[] lessons;
}
