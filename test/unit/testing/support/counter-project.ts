/** A project whose tests pass, fail, are skipped and never begin: each way in which forge can tell of one. */

export const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";

export const counter = `${head}
contract Counter {
    error TooBig(uint256 value, uint256 limit);

    uint256 public value;
    uint256 public calls;

    function add(uint256 amount) external {
        if (amount > 1000) revert TooBig(amount, 1000);
        value += amount;
        calls += 1;
    }

    function reset() external {
        require(value > 0, "nothing to reset");
        if (calls == 3) {
            calls = 7;
        }
        value = 0;
    }
}
`;

export const support = `${head}
interface Vm {
    function assertEq(uint256 left, uint256 right, string calldata why) external pure;
    function skip(bool really) external;
}

abstract contract Checks {
    bool public constant IS_TEST = true;
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function same(uint256 left, uint256 right) internal pure {
        vm.assertEq(left, right, "same");
    }

    function test_inherited() public pure {
        same(1, 1);
    }
}
`;

export const counterTest = `${head}
import {Counter} from "../contracts/Counter.sol";
import {Checks} from "./Checks.sol";

contract CounterTest is Checks {
    Counter internal counter;

    event Said(uint256 what);

    function setUp() public {
        counter = new Counter();
    }

    function test_adds() public {
        counter.add(2);
        same(counter.value(), 2);
    }

    function test_cheatcode() public {
        counter.add(2);
        vm.assertEq(counter.value(), 3, "three");
    }

    function test_require() public {
        counter.add(2);
        _check(3);
    }

    function test_helperInBase() public {
        counter.add(2);
        same(counter.value(), 5);
    }

    function test_callee() public {
        emit Said(4);
        counter.add(2000);
    }

    function test_panic() public view {
        uint256[] memory list = new uint256[](1);
        list[counter.value() + 3];
    }

    function test_noReason() public pure {
        revert();
    }

    function test_skipped() public {
        vm.skip(true);
    }

    function testFuzz_small(uint256 amount, address who) public {
        amount = amount % 1000;
        counter.add(amount);
        require(counter.value() < 500 || who == address(0), "small");
    }

    function testFuzz_holds(uint8 amount) public {
        counter.add(amount);
        require(counter.value() == amount, "not wanted");
    }

    function _check(uint256 wanted) internal view {
        require(
            counter.value() == wanted,
            "not wanted"
        );
    }
}
`;

export const invariants = `${head}
import {Counter} from "../contracts/Counter.sol";

contract Handler {
    Counter internal counter;

    constructor(Counter c) {
        counter = c;
    }

    function add(uint8 amount) external {
        counter.add(amount);
    }

    function reset() external {
        if (counter.value() > 0) counter.reset();
    }
}

contract Invariants {
    bool public constant IS_TEST = true;
    Counter internal counter;
    Handler internal handler;

    function setUp() public {
        counter = new Counter();
        handler = new Handler(counter);
    }

    function targetContracts() public view returns (address[] memory all) {
        all = new address[](1);
        all[0] = address(handler);
    }

    function invariant_neverSeven() public view {
        require(counter.calls() != 7, "seven");
    }

    function invariant_holds() public view {
        require(counter.value() < type(uint256).max, "max");
    }
}
`;

export const setUpFails = `${head}
contract SetUpFails {
    bool public constant IS_TEST = true;

    function setUp() public pure {
        require(false, "no set-up");
    }

    function test_never() public pure {}

    function test_norThis() public pure {}
}
`;

export const sources = {
  "contracts/Counter.sol": counter,
  "test/Checks.sol": support,
  "test/Counter.t.sol": counterTest,
  "test/Invariants.t.sol": invariants,
  "test/SetUpFails.t.sol": setUpFails,
};

export const statuses = {
  test_adds: "passed",
  test_inherited: "passed",
  test_cheatcode: "failed",
  test_require: "failed",
  test_helperInBase: "failed",
  test_callee: "failed",
  test_panic: "failed",
  test_noReason: "failed",
  test_skipped: "skipped",
  testFuzz_small: "failed",
  testFuzz_holds: "passed",
  invariant_neverSeven: "failed",
  invariant_holds: "passed",
  test_never: "errored",
  test_norThis: "errored",
};

/** Line of a text in a source, from 1. */
export const lineOf = (source: string, text: string): number =>
  source.slice(0, source.indexOf(text)).split("\n").length;

export function sorted(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}
