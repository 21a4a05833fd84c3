// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The answers of all lanes of a movement, as two masks
/// @notice Says what a decision, an amendment and a new requirement do to the answers, and when goods are released.
/// {MovementClearance} keeps the masks and asks these functions for every change.
/// @dev Bit n - 1 of each mask is lane n. Two masks hold four answers, so that no lane can have two at once:
///
///     settled  adverse
///        0        0     no answer
///        1        0     cleared
///        0        1     held
///        1        1     refused
///
/// The functions are pure and build on nothing, so that the compiler's model checker can prove things about them: see
/// `test/audit/proofs` in the source repository.
library ClearanceMasks {
    /// @notice The answers after a lane has cleared.
    /// @param settled The settled mask before.
    /// @param adverse The adverse mask before.
    /// @param bit The lane's bit.
    /// @return The settled mask and the adverse mask after.
    function clear(uint32 settled, uint32 adverse, uint32 bit) internal pure returns (uint32, uint32) {
        return (settled | bit, adverse & ~bit);
    }

    /// @notice The answers after a lane has put a hold on the goods.
    /// @param settled The settled mask before.
    /// @param adverse The adverse mask before.
    /// @param bit The lane's bit.
    /// @return The settled mask and the adverse mask after.
    function hold(uint32 settled, uint32 adverse, uint32 bit) internal pure returns (uint32, uint32) {
        return (settled & ~bit, adverse | bit);
    }

    /// @notice The answers after a lane has refused the goods.
    /// @param settled The settled mask before.
    /// @param adverse The adverse mask before.
    /// @param bit The lane's bit.
    /// @return The settled mask and the adverse mask after.
    function refuse(uint32 settled, uint32 adverse, uint32 bit) internal pure returns (uint32, uint32) {
        return (settled | bit, adverse | bit);
    }

    /// @notice The settled mask after an amendment of the data: every clearance goes, every hold and refusal stays. The
    /// adverse mask stays as it is.
    /// @param settled The settled mask before.
    /// @param adverse The adverse mask.
    /// @return The settled mask after.
    function amend(uint32 settled, uint32 adverse) internal pure returns (uint32) {
        return settled & adverse;
    }

    /// @notice Whether goods with these answers are released: every required lane has cleared and none objects.
    /// @param required Mask of the required lanes.
    /// @param settled The settled mask.
    /// @param adverse The adverse mask.
    /// @return True when they are.
    function isReleased(uint32 required, uint32 settled, uint32 adverse) internal pure returns (bool) {
        return (settled ^ required) | adverse == 0;
    }

    /// @notice The lanes that have cleared.
    /// @param settled The settled mask.
    /// @param adverse The adverse mask.
    /// @return Their mask.
    function cleared(uint32 settled, uint32 adverse) internal pure returns (uint32) {
        return settled & ~adverse;
    }

    /// @notice The lanes that hold the goods.
    /// @param settled The settled mask.
    /// @param adverse The adverse mask.
    /// @return Their mask.
    function held(uint32 settled, uint32 adverse) internal pure returns (uint32) {
        return adverse & ~settled;
    }

    /// @notice The lanes that refused the goods.
    /// @param settled The settled mask.
    /// @param adverse The adverse mask.
    /// @return Their mask.
    function refused(uint32 settled, uint32 adverse) internal pure returns (uint32) {
        return settled & adverse;
    }
}
