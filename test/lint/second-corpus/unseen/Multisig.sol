// SPDX-License-Identifier: LGPL-3.0
pragma solidity >=0.7.0 <0.9.0;

contract Multisig {
    mapping(address => bool) internal isSigner;
    uint256 internal threshold;
    uint256 public nonce;
    bytes32 private constant DOMAIN_SEPARATOR_TYPEHASH = 0x47e79534a245952e8b16893a336b85a3d9ea9fa8c573f3d803afb92a79469218;

    event ExecutionSuccess(bytes32 txHash);
    event AddedSigner(address signer);

    constructor(address[] memory signers, uint256 threshold_) {
        for (uint256 i = 0; i < signers.length; i++) {
            isSigner[signers[i]] = true;
            emit AddedSigner(signers[i]);
        }
        threshold = threshold_;
    }

    function domainSeparator() public view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_SEPARATOR_TYPEHASH, block.chainid, this));
    }

    function execute(address to, uint256 value, bytes calldata data, bytes calldata signatures) external returns (bool ok) {
        bytes32 txHash = keccak256(abi.encodePacked(bytes1(0x19), bytes1(0x01), domainSeparator(), keccak256(abi.encode(to, value, keccak256(data), nonce++))));
        address last = address(0);
        for (uint256 i = 0; i < threshold; i++) {
            (uint8 v, bytes32 r, bytes32 s) = _split(signatures, i);
            address current = ecrecover(txHash, v, r, s);
            require(current > last && isSigner[current], "signature");
            last = current;
        }
        (ok, ) = to.call{value: value}(data);
        emit ExecutionSuccess(txHash);
    }

    function _split(bytes memory signatures, uint256 pos) internal pure returns (uint8 v, bytes32 r, bytes32 s) {
        assembly {
            let p := mul(0x41, pos)
            r := mload(add(signatures, add(p, 0x20)))
            s := mload(add(signatures, add(p, 0x40)))
            v := byte(0, mload(add(signatures, add(p, 0x60))))
        }
    }
}
