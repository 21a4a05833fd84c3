import { compileSolidity } from "../../networks/support/solidity.js";

/** Small contracts, each for one thing that deploying, calling and sending must cope with. */
export const contracts = compileSolidity(`
library Sums {
    function add(uint256 a, uint256 b) public pure returns (uint256) { return a + b; }
}
contract Adder {
    function total(uint256 a, uint256 b) external pure returns (uint256) { return Sums.add(a, b); }
}
interface IPermit { function number() external view returns (uint256); }
contract Beneath {
    error TooDeep(uint256 level, address caller);
    function fail(uint256 level) external view { revert TooDeep(level, msg.sender); }
}
contract Permit {
    struct Terms { uint16 agency; string note; uint48[2] window; }
    enum State { Open, Closed }
    error Refused(uint256 number, Terms terms);
    event Numbered(address indexed by, uint256 number, Terms terms);
    uint256 public number;
    Terms private terms;
    State public state;
    constructor(uint256 first, Terms memory given) {
        require(first != 13, "not thirteen");
        if (first == 14) revert Refused(first, given);
        number = first;
        terms = given;
    }
    function setNumber(uint256 next) external {
        if (next == 7) revert Refused(next, terms);
        require(next != 8, "eight is closed");
        number = next;
        emit Numbered(msg.sender, next, terms);
    }
    function setNumber(uint256 next, bool twice) external { number = twice ? next * 2 : next; }
    function divide(uint256 by) external view returns (uint256) { return number / by; }
    function getTerms() external view returns (Terms memory found, State, address self) {
        return (terms, state, address(this));
    }
    function callBeneath(Beneath beneath, uint256 level) external view { beneath.fail(level); }
    function silent() external pure { revert(); }
    function burn() external { while (true) number += 1; }
    function pay() external payable {}
    function setClosed() external { state = State.Closed; }
}
contract Plain { uint256 public constant VERSION = 1; }
contract OnlyOnce {
    uint256 private last;
    error SameBlock();
    function once() external { if (last == block.number) revert SameBlock(); last = block.number; }
}
contract Paid { constructor() payable {} }
`);

/** The same name with other code, as after an edit. */
export const edited = compileSolidity("contract Plain { uint256 public constant VERSION = 2; }");

export const terms = { agency: 3, note: "Zoë's lorry", window: [1, "2"] };
export const termsAsText = ["3", "Zoë's lorry", ["1", "2"]];
