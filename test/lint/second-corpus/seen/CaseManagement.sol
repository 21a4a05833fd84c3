// SPDX-License-Identifier: MIT
pragma solidity ^0.8.21;

/// Case management of a social security office, written in a week.
contract CaseManagement {
    enum Stage { Received, Checked, Decided, Paid, Closed }
    enum Benefit { Housing, Carer, Disability, Winter }

    struct Case {
        string applicantName; // expect: personal-data-in-storage
        string nationalInsuranceNumber; // expect: personal-data-in-storage
        string bankAccountNumber; // expect: personal-data-in-storage
        Benefit benefit;
        Stage stage;
        uint16 office;
        uint64 received;
        uint64 decided;
        uint128 weeklyAmount;
    }

    struct Office {
        string officeName;
        address account;
        uint32 openCases;
        bool closed;
    }

    struct Budget {
        uint128 planned;
        uint128 spent;
    }

    address public director;
    uint16 public officeCount;
    mapping(uint16 => Office) public offices;
    mapping(address => uint16) public officeOf;
    mapping(bytes32 => Case) private cases;
    mapping(Benefit => Budget) public budgets;

    event OfficeOpened(uint16 indexed office, string officeName);
    event OfficeClosed(uint16 indexed office);
    event StageChanged(uint16 indexed office, Benefit indexed benefit, Stage stage);
    event BudgetSet(Benefit indexed benefit, uint128 planned);
    event Spent(Benefit indexed benefit, uint128 amount);

    error NotTheDirector();
    error NotAnOffice(address account);
    error WrongStage(Stage is_, Stage needed);
    error OverBudget(Benefit benefit, uint128 planned);

    modifier onlyDirector() {
        if (msg.sender != director) revert NotTheDirector();
        _;
    }

    modifier onlyOffice() {
        if (officeOf[msg.sender] == 0) revert NotAnOffice(msg.sender);
        _;
    }

    modifier atStage(bytes32 ref, Stage needed) {
        Stage is_ = cases[ref].stage;
        if (is_ != needed) revert WrongStage(is_, needed);
        _;
    }

    constructor() {
        director = msg.sender;
    }

    function openOffice(string calldata officeName, address account) external onlyDirector returns (uint16 office) {
        office = ++officeCount;
        offices[office] = Office(officeName, account, 0, false);
        officeOf[account] = office;
        emit OfficeOpened(office, officeName);
    }

    function closeOffice(uint16 office) external onlyDirector {
        require(offices[office].openCases == 0, "open cases");
        offices[office].closed = true;
        delete officeOf[offices[office].account];
        emit OfficeClosed(office);
    }

    function setBudget(Benefit benefit, uint128 planned) external onlyDirector {
        budgets[benefit].planned = planned;
        emit BudgetSet(benefit, planned);
    }

    function receiveCase(
        bytes32 ref,
        Benefit benefit,
        string calldata applicantName, // expect: personal-data-in-calldata
        string calldata nationalInsuranceNumber, // expect: personal-data-in-calldata
        string calldata bankAccountNumber // expect: personal-data-in-calldata
    ) external onlyOffice {
        uint16 office = officeOf[msg.sender];
        Case storage c = cases[ref];
        require(c.received == 0, "known");
        c.applicantName = applicantName;
        c.nationalInsuranceNumber = nationalInsuranceNumber;
        c.bankAccountNumber = bankAccountNumber;
        c.benefit = benefit;
        c.office = office;
        c.received = uint64(block.timestamp);
        offices[office].openCases += 1;
        emit StageChanged(office, benefit, Stage.Received);
    }

    function checked(bytes32 ref) external onlyOffice atStage(ref, Stage.Received) {
        _setStage(ref, Stage.Checked);
    }

    function decide(bytes32 ref, uint128 weeklyAmount) external onlyOffice atStage(ref, Stage.Checked) {
        Case storage c = cases[ref];
        c.weeklyAmount = weeklyAmount;
        c.decided = uint64(block.timestamp);
        _setStage(ref, Stage.Decided);
    }

    function pay(bytes32 ref) external onlyOffice atStage(ref, Stage.Decided) {
        Case storage c = cases[ref];
        Budget storage b = budgets[c.benefit];
        if (b.spent + c.weeklyAmount > b.planned) revert OverBudget(c.benefit, b.planned);
        b.spent += c.weeklyAmount;
        _setStage(ref, Stage.Paid);
        emit Spent(c.benefit, c.weeklyAmount);
    }

    function close(bytes32 ref) external onlyOffice atStage(ref, Stage.Paid) {
        offices[cases[ref].office].openCases -= 1;
        _setStage(ref, Stage.Closed);
    }

    function ageOfCase(bytes32 ref) external view returns (uint64) {
        return uint64(block.timestamp) - cases[ref].received;
    }

    function applicant(bytes32 ref) external view returns (string memory) {
        return cases[ref].applicantName; // expect: personal-data-returned
    }

    function stageOf(bytes32 ref) external view returns (Stage) {
        return cases[ref].stage;
    }

    function _setStage(bytes32 ref, Stage stage) private {
        Case storage c = cases[ref];
        c.stage = stage;
        emit StageChanged(c.office, c.benefit, stage);
    }
}
