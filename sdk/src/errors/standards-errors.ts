import { defineErrors } from "./descriptor.js";

export const standardsErrors = defineErrors({
  CANONICAL_JSON_REFUSED: {
    what: "The value has no canonical JSON form: at {path} there is {problem}.",
    next: "Give plain JSON: objects, arrays, texts, finite numbers, true, false and null.",
    exit: 1,
  },
  STATUS_LIST_INVALID: {
    what: "The status list cannot be used: {element} is wrong ({problem}).",
    next: "Fetch it again from its issuer. Until then take no credential of this list for good.",
    exit: 1,
  },
  COMMITMENT_INVALID: {
    what: "No commitment can be made: {part} is wrong ({problem}).",
    next: "Check where {part} comes from. Salts and secrets are 32 random bytes.",
    exit: 2,
  },
  CDS_XML_INVALID: {
    what: "{file} is not well-formed XML (line {line}): {problem}.",
    next: "Fetch the notification again; it may have been cut short. The other files of the folder are not affected.",
    exit: 1,
  },
  CDS_XML_REFUSED: {
    what: "{file} is refused: {problem}.",
    next: "A CDS notification never has this. Check where the file comes from.",
    exit: 1,
  },
  CDS_NOT_A_NOTIFICATION: {
    what: "{file} is XML but not a CDS notification: {problem}.",
    next: "Take the file out of the folder. A notification has the root element MetaData with one Response in it.",
    exit: 1,
  },
  CDS_ELEMENT_MISSING: {
    what: "{file} has no {element}.",
    next: "Fetch the notification again. Without this element nobody can say what it means.",
    exit: 1,
  },
  CDS_ELEMENT_INVALID: {
    what: "{file}: {element} is not usable: {problem}.",
    next: "Fetch the notification again, or ask HMRC about it.",
    exit: 1,
  },
  CDS_FUNCTION_CODE_UNKNOWN: {
    what: "{file}: {element} is '{value}', which is not a code of HMRC's notifications.",
    next: "Known are {known}. If HMRC has added a code, update Tolbooth.",
    exit: 1,
  },
  CDS_NOTIFICATIONS_CONTRADICT: {
    what: "{file} and {otherFile} carry the same notification id, but differ in {element}.",
    next: "Keep the one that HMRC sent and take the other out of the folder. Neither was used.",
    exit: 1,
  },
  CDS_FOLDER_NOT_FOUND: {
    what: "There is no folder {folder}.",
    next: "Name the folder that holds the notifications.",
    exit: 2,
  },
  CDS_FOLDER_WITHOUT_NOTIFICATIONS: {
    what: "{folder} holds no notification, that is no .xml file other than declarations. {hint}",
    next: "Name the folder whose own files are the notifications. Sub-folders are not read.",
    exit: 2,
  },
  CDS_OPTIONS_INVALID: {
    what: "The import cannot be planned: {option} is wrong ({problem}).",
    next: "Lanes are whole numbers from 1 to 32, one for each agency. The epoch key has at least 16 bytes.",
    exit: 2,
  },
  FHIR_JSON_INVALID: {
    what: "The document is not JSON that can be used: {problem} (line {line}, column {column}).",
    next: "Export the Consent again as FHIR JSON; it may have been cut short or edited by hand.",
    exit: 1,
  },
  FHIR_NOT_A_CONSENT: {
    what: "{element}: the document is not one FHIR R4 Consent ({problem}).",
    next: "{advice}",
    exit: 1,
  },
  FHIR_ELEMENT_INVALID: {
    what: "{element} is not what FHIR R4 allows: {problem}.",
    next: "Correct the Consent where it was made and export it again.",
    exit: 1,
  },
  FHIR_CONSENT_UNDECIDABLE: {
    what: "{element}: the Consent does not say clearly enough what the person decided ({problem}).",
    next: "{advice}",
    exit: 1,
  },
  FHIR_STATUS_NOT_ACTIVE: {
    what: "{element} is {status}, so there is nothing to record.",
    next: "{advice}",
    exit: 1,
  },
  FHIR_OPTIONS_INVALID: {
    what: "The option {option} cannot be used: {problem}.",
    next: "Give times as whole seconds since 1970, and only where the Consent itself states none.",
    exit: 2,
  },
  EPCIS_JSON_INVALID: {
    what: "The document is not JSON that can be used: {problem} (line {line}, column {column}).",
    next: "Export the events again as EPCIS 2.0 in JSON-LD. EPCIS in XML is not read.",
    exit: 1,
  },
  EPCIS_NOT_A_DOCUMENT: {
    what: "{element}: the document is not EPCIS 2.0 in JSON-LD ({problem}).",
    next: "Give an EPCISDocument, an EPCISQueryDocument or one event as JSON-LD.",
    exit: 1,
  },
  EPCIS_EVENT_INVALID: {
    what: "{element} is not what EPCIS 2.0 allows: {problem}.",
    next: "Correct the event where it was made and export it again.",
    exit: 1,
  },
  EPCIS_NOT_HASHABLE: {
    what: "{element} cannot enter a CBV 2.0 event hash: {problem}.",
    next: "Change how the value is written where the event is made. Two agencies must get the same hash.",
    exit: 1,
  },
  EPCIS_NOT_CAPTURABLE: {
    what: "{element}: the event cannot be captured by itself ({problem}).",
    next: "{advice}",
    exit: 1,
  },
  EPCIS_OPTIONS_INVALID: {
    what: "The event cannot be committed to: {option} is wrong ({problem}).",
    next: "The epoch key has at least 16 bytes. Chain id and contract are those of the event log.",
    exit: 2,
  },
});
