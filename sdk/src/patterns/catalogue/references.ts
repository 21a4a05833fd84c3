import type { LegalReference, Standard } from "./types.js";

/** The laws that patterns refer to, with the address under which legislation.gov.uk keeps their parts. */
const laws = {
  "UK GDPR": "eur/2016/679",
  "Data Protection Act 2018": "ukpga/2018/12",
  "Digital Economy Act 2017": "ukpga/2017/30",
  "Public Records (Scotland) Act 2011": "asp/2011/12",
  "Ministers of the Crown Act 1975": "ukpga/1975/26",
  "Commissioners for Revenue and Customs Act 2005": "ukpga/2005/11",
  "Customs and Excise Management Act 1979": "ukpga/1979/2",
  "Taxation (Cross-border Trade) Act 2018": "ukpga/2018/22",
  "Trade Act 2021": "ukpga/2021/10",
  "Civil Evidence Act 1995": "ukpga/1995/38",
  "Civil Evidence (Scotland) Act 1988": "ukpga/1988/32",
  "Official Controls Regulation (EU) 2017/625, as assimilated": "eur/2017/625",
} as const;

/** A place in a law: `law("UK GDPR", "article", "7(3)", "…")`. */
export function law(
  name: keyof typeof laws,
  kind: "article" | "section" | "part",
  place: string,
  supports: string,
): LegalReference {
  const number = /^\d+/.exec(place)?.[0] ?? place;
  return {
    law: name,
    section: `${kind === "part" ? "Part" : kind} ${place}`,
    url: `https://www.legislation.gov.uk/${laws[name]}/${kind}/${number}`,
    supports,
  };
}

/** The standards that patterns follow. */
export const standards = {
  accessControl: {
    name: "OpenZeppelin Contracts 5, AccessControl",
    url: "https://docs.openzeppelin.com/contracts/5.x/access-control",
  },
  bitstringStatusList: {
    name: "W3C Bitstring Status List v1.0",
    url: "https://www.w3.org/TR/vc-bitstring-status-list/",
  },
  canonicalJson: {
    name: "RFC 8785, JSON Canonicalization Scheme",
    url: "https://www.rfc-editor.org/rfc/rfc8785",
  },
  certificateTransparency: {
    name: "RFC 6962, leaves and nodes of a tree hashed apart",
    url: "https://www.rfc-editor.org/rfc/rfc6962",
  },
  coreBusinessVocabulary: {
    name: "GS1 Core Business Vocabulary 2.0",
    url: "https://ref.gs1.org/standards/cbv/",
  },
  customsNotifications: {
    name: "HMRC Customs Declaration Service, notifications to declarants",
    url: "https://developer.service.hmrc.gov.uk/guides/customs-declarations-end-to-end-service-guide/",
  },
  didWeb: {
    name: "did:web method, for what stands behind a body off the ledger",
    url: "https://w3c-ccg.github.io/did-method-web/",
  },
  epcis: { name: "GS1 EPCIS 2.0", url: "https://ref.gs1.org/standards/epcis/" },
  fhirAuditEvent: { name: "HL7 FHIR R4 AuditEvent", url: "https://hl7.org/fhir/R4/auditevent.html" },
  fhirConsent: { name: "HL7 FHIR R4 Consent", url: "https://hl7.org/fhir/R4/consent.html" },
  fhirProvenance: { name: "HL7 FHIR R4 Provenance", url: "https://hl7.org/fhir/R4/provenance.html" },
  goodsVehicleMovements: {
    name: "HMRC Goods Vehicle Movement Service",
    url: "https://developer.service.hmrc.gov.uk/api-documentation/docs/api/service/goods-movement-system-haulier-api/1.0",
  },
  hmac: { name: "RFC 2104, HMAC", url: "https://www.rfc-editor.org/rfc/rfc2104" },
  odrl: {
    name: "W3C ODRL 2.2, for the agreement's text off the ledger",
    url: "https://www.w3.org/TR/odrl-model/",
  },
  organisationData: {
    name: "NHS Organisation Data Service codes",
    url: "https://digital.nhs.uk/services/organisation-data-service",
  },
  purposeOfUse: {
    name: "HL7 v3 ActReason, purposes of use",
    url: "https://terminology.hl7.org/CodeSystem-v3-ActReason.html",
  },
  safeFramework: {
    name: "WCO SAFE Framework of Standards, authorised economic operators",
    url: "https://www.wcoomd.org/en/topics/facilitation/instrument-and-tools/frameworks-of-standards/safe_package.aspx",
  },
  securityAudit: {
    name: "DICOM PS3.16, audit event codes 110113, 110127 and 110138",
    url: "https://dicom.nema.org/medical/dicom/current/output/chtml/part16/chapter_D.html",
  },
  verifiableCredentials: {
    name: "W3C Verifiable Credentials Data Model v2.0",
    url: "https://www.w3.org/TR/vc-data-model-2.0/",
  },
  wcoDataModel: { name: "WCO Data Model 3", url: "https://www.wcoomd.org/datamodel" },
} as const satisfies Record<string, Standard>;

/** Where a pattern's files stand. */
export function filesOf(
  family: "governance" | "data-sharing" | "border",
  name: string,
): {
  readonly family: typeof family;
  readonly files: { readonly interface: string; readonly contract: string };
  readonly importPath: string;
} {
  const folder = `contracts/${family}`;
  return {
    family,
    files: { interface: `${folder}/I${name}.sol`, contract: `${folder}/${name}.sol` },
    importPath: `@tolbooth/sdk/${folder}/${name}.sol`,
  };
}

/** What most patterns' constructors take. */
export const needsRegistry = "the address of an AgencyRegistry";
