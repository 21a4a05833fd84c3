// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Guarantees (GRN, guarantee reference number) of companies for transit; MRNs are of movements.
contract TransitGuarantees {
    struct Guarantee {
        uint128 amount;
        uint128 used;
        uint16 guarantor;
        uint64 validUntil;
    }

    mapping(bytes24 grn => Guarantee) public guarantees;
    mapping(bytes18 mrn => uint128 amount) public usedBy;
    mapping(address => uint16) private officeOf;

    event GuaranteeLodged(bytes24 indexed grn, uint16 indexed guarantor, uint128 amount);
    event GuaranteeUsed(bytes24 indexed grn, bytes18 indexed mrn, uint128 amount);
    event GuaranteeReleased(bytes24 indexed grn, bytes18 indexed mrn);

    error Insufficient(bytes24 grn, uint128 free);

    function lodge(bytes24 grn, uint16 guarantor, uint128 amount, uint64 validUntil) external {
        require(officeOf[msg.sender] != 0, "office");
        guarantees[grn] = Guarantee(amount, 0, guarantor, validUntil);
        emit GuaranteeLodged(grn, guarantor, amount);
    }

    function use(bytes24 grn, bytes18 mrn, uint128 amount) external {
        require(officeOf[msg.sender] != 0, "office");
        Guarantee storage g = guarantees[grn];
        if (g.amount - g.used < amount) revert Insufficient(grn, g.amount - g.used);
        g.used += amount;
        usedBy[mrn] = amount;
        emit GuaranteeUsed(grn, mrn, amount);
    }

    function release(bytes24 grn, bytes18 mrn) external {
        require(officeOf[msg.sender] != 0, "office");
        guarantees[grn].used -= usedBy[mrn];
        delete usedBy[mrn];
        emit GuaranteeReleased(grn, mrn);
    }
}
