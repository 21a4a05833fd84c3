/** The laws and guidance that rules rest on, each once. The EDPB's guidelines do not bind in the United Kingdom. */
import type { LegalReason } from "./types.js";

const legislation = "https://www.legislation.gov.uk/eur/2016/679";

const article = (number: string, says: string): LegalReason => ({
  source: `UK GDPR, Article ${number}`,
  says,
  url: `${legislation}/article/${/^\d+/.exec(number)?.[0] ?? ""}`,
});

export const law = {
  personalData: article(
    "4(1)",
    "Personal data is any information relating to an identified or identifiable natural person; an identification number, location data or an online identifier can identify.",
  ),
  pseudonymisation: article(
    "4(5)",
    "Pseudonymised data can be attributed to a person again with additional information. Recital 26 says that it remains personal data.",
  ),
  purpose: article("5(1)(b)", "Personal data are collected for specified, explicit and legitimate purposes."),
  minimisation: article("5(1)(c)", "Personal data are adequate, relevant and limited to what is necessary."),
  storageLimitation: article(
    "5(1)(e)",
    "Personal data are kept in identifiable form for no longer than is necessary.",
  ),
  confidentiality: article(
    "5(1)(f)",
    "Personal data are processed with appropriate security, protected against unauthorised processing.",
  ),
  accountability: article("5(2)", "The controller is responsible for, and able to demonstrate, compliance."),
  demonstrateConsent: article("7(1)", "The controller can demonstrate that the person consented."),
  withdrawal: article(
    "7(3)",
    "Consent can be withdrawn at any time, and it is as easy to withdraw as to give it.",
  ),
  specialCategories: article(
    "9",
    "Data about health, genes, biometrics, origin, belief, politics, union membership, sex life or orientation need a condition of their own.",
  ),
  rectification: article("16", "People have the right to have inaccurate data corrected."),
  erasure: article("17", "People have the right to have their data erased."),
  byDesign: article("25", "Data protection is designed into the processing, and is its default."),
  security: article(
    "32",
    "Security is appropriate to the risk; pseudonymisation and encryption are measures.",
  ),
  edpb: {
    source: "EDPB, Guidelines 02/2025 on processing of personal data through blockchain technologies",
    says: "As a general rule, personal data should not be stored on a blockchain where this conflicts with data protection principles; what is stored encrypted or hashed remains personal data. (Not binding in the UK.)",
    url: "https://www.edpb.europa.eu/our-work-tools/documents/public-consultations/2025/guidelines-022025-processing-personal-data_en",
  },
  icoIdentifiers: {
    source: "ICO, What is personal data?",
    says: "A person can be identifiable from an identifier, or from information in combination with other information.",
    url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/",
  },
  icoPseudonymisation: {
    source: "ICO, Anonymisation guidance, chapter on pseudonymisation",
    says: "Hashing identifiers is a technique of pseudonymisation. Pseudonymised data is still personal data.",
    url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/",
  },
  icoConsent: {
    source: "ICO, Consent",
    says: "Consent is specific, names its purposes, is kept under review and refreshed, and is easy to withdraw.",
    url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/consent/",
  },
  icoEncryption: {
    source: "ICO, Encryption",
    says: "Encrypted personal data is still personal data to whoever can decrypt it, and keys and algorithms must be kept under review.",
    url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/security/encryption/",
  },
  aepdHash: {
    source:
      "AEPD and EDPS, Introduction to the hash function as a personal data pseudonymisation technique (2019)",
    says: "A hash of an identifier from a small set can be reversed; the risk depends on the order and size of the set.",
    url: "https://www.edps.europa.eu/data-protection/our-work/publications/papers/introduction-hash-function-personal-data_en",
  },
} as const satisfies Record<string, LegalReason>;
