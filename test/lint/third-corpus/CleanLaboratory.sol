// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Water samples. A result is a river's.
contract WaterSamples {
    struct Sample { bytes12 samplingPoint; uint64 takenAt; uint32 nitrateResult; bytes32 labReport; string condition; }
    mapping(bytes16 sampleId => Sample) public samples;
    event ResultReported(bytes16 indexed sampleId, uint32 result);
    function report(bytes16 sampleId, uint32 result, bytes32 labReport) external { samples[sampleId].nitrateResult = result; samples[sampleId].labReport = labReport; emit ResultReported(sampleId, result); }
}
