/** One CDS notification, written for these tests in the form that HMRC's are in. */
export function cdsNotification(parts: {
  code: string;
  mrn: string;
  id: string;
  /** `20260401093000Z` */
  at: string;
  version?: number;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<MetaData>
  <WCODataModelVersionCode>3.6</WCODataModelVersionCode>
  <WCOTypeName>RES</WCOTypeName>
  <Response>
    <FunctionCode>${parts.code}</FunctionCode>
    <FunctionalReferenceID>${parts.id}</FunctionalReferenceID>
    <IssueDateTime><DateTimeString formatCode="304">${parts.at}</DateTimeString></IssueDateTime>
    <Declaration>
      <ID>${parts.mrn}</ID>${parts.version === undefined ? "" : `\n      <VersionID>${parts.version}</VersionID>`}
    </Declaration>
  </Response>
</MetaData>
`;
}

/** A FHIR R4 Consent that permits or denies, with or without a period. Nobody's: the patient is a made-up reference. */
export function fhirConsent(parts: {
  type?: "permit" | "deny";
  period?: { start?: string; end?: string };
  status?: string;
}): string {
  const provision = {
    ...(parts.type ? { type: parts.type } : {}),
    ...(parts.period ? { period: parts.period } : {}),
  };
  return JSON.stringify({
    resourceType: "Consent",
    status: parts.status ?? "active",
    scope: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "patient-privacy" }],
    },
    category: [{ coding: [{ system: "http://loinc.org", code: "59284-0" }] }],
    patient: { reference: "Patient/example-1" },
    dateTime: "2026-03-01",
    policyRule: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "OPTIN" }],
    },
    provision,
  });
}

/** A project with customs and Defra on their lanes, and everything that an import needs to be deployed. */
export const borderProject: Readonly<Record<string, string>> = {
  "tolbooth.json": JSON.stringify({
    sources: ["contracts"],
    agencies: [
      { name: "governance", title: "Joint Governance Board", id: 9 },
      { name: "hmrc", title: "HM Revenue and Customs", id: 1, lane: 1 },
      { name: "defra", title: "Department for Environment, Food and Rural Affairs", id: 2, lane: 2 },
      { name: "clinic", title: "A clinic", id: 3 },
    ],
  }),
  "contracts/Patterns.sol": `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
`,
};

/** More than 24,576 bytes of code: functions whose constants cannot be shared. */
export function bigContract(): string {
  const functions = Array.from(
    { length: 420 },
    (_, index) =>
      `function f${index}(uint256 a) external pure returns (uint256) { return a * ${index + 3}${"7".repeat(30)} + ${index + 1}${"3".repeat(40)}; }`,
  );
  return `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\ncontract Big {\n${functions.join("\n")}\n}`;
}
