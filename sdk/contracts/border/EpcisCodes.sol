// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Codes of EPCIS 2.0 and CBV 2.0
/// @notice The numbers under which {IBorderEventLog} keeps event kinds, business steps, dispositions and error reasons.
/// @dev The names and their order are those of GS1's JSON schemas (github.com/gs1/EPCIS, JSON-Schema/schemas). The
/// TypeScript client has the same table; a test reads this file and holds the two together. Code 0 of a step or a
/// disposition says that the event states none: both are optional in EPCIS. A number is never given a second meaning. A
/// later table has a higher version.
library EpcisCodes {
    /// @notice Version of these tables: CBV 2.0.
    uint8 internal constant VERSION = 1;

    /// @notice The highest event kind: 1 ObjectEvent, 2 AggregationEvent, 3 TransactionEvent, 4 TransformationEvent,
    /// 5 AssociationEvent.
    uint8 internal constant LAST_KIND = 5;

    /// @notice The highest business step. 1 accepting, 2 arriving, 3 assembling, 4 collecting, 5 commissioning,
    /// 6 consigning, 7 creating_class_instance, 8 cycle_counting, 9 decommissioning, 10 departing, 11 destroying,
    /// 12 disassembling, 13 dispensing, 14 encoding, 15 entering_exiting, 16 holding, 17 inspecting, 18 installing,
    /// 19 killing, 20 loading, 21 other, 22 packing, 23 picking, 24 receiving, 25 removing, 26 repackaging,
    /// 27 repairing, 28 replacing, 29 reserving, 30 retail_selling, 31 shipping, 32 staging_outbound, 33 stock_taking,
    /// 34 stocking, 35 storing, 36 transporting, 37 unloading, 38 unpacking, 39 void_shipping, 40 sensor_reporting,
    /// 41 sampling.
    uint8 internal constant LAST_STEP = 41;

    /// @notice The highest disposition. 1 active, 2 container_closed, 3 damaged, 4 destroyed, 5 dispensed, 6 disposed,
    /// 7 encoded, 8 expired, 9 in_progress, 10 in_transit, 11 inactive, 12 no_pedigree_match, 13 non_sellable_other,
    /// 14 partially_dispensed, 15 recalled, 16 reserved, 17 retail_sold, 18 returned, 19 sellable_accessible,
    /// 20 sellable_not_accessible, 21 stolen, 22 unknown, 23 available, 24 completeness_verified,
    /// 25 completeness_inferred, 26 conformant, 27 container_open, 28 mismatch_instance, 29 mismatch_class,
    /// 30 mismatch_quantity, 31 needs_replacement, 32 non_conformant, 33 unavailable.
    uint8 internal constant LAST_DISPOSITION = 33;

    /// @notice The highest error reason. 1 did_not_occur, 2 incorrect_data.
    uint8 internal constant LAST_ERROR_REASON = 2;
}
