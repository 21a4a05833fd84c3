/**
 * What singles somebody out: numbers that the state or a service gave, names, and ways to reach them.
 * Sources: UK GDPR articles 4(1), 4(13)-(15), 9 and 10; the NHS Data Dictionary; GOV.UK's names of identifiers.
 */

import { identifier, perhaps, perhapsIdentifier, term, type Term } from "./term.js";

/** Longer phrases come before those that they contain. */
export const identifyingTerms: readonly Term[] = [
  // Identifiers that the state or a service gave.
  term("an NHS number", "nhs number, nhs no, nhs num, nhs id, nhs nr, nhsno", identifier),
  term("an NHS number", "nhs", perhapsIdentifier),
  term("a CHI number", "chi number, chi no, chi num, chi id, chi nr, community health index", identifier),
  term("a CHI number", "chi", perhapsIdentifier),
  term(
    "a National Insurance number",
    "nino, national insurance number, national insurance no, national insurance, ni number, ni no, ni num, nat in number, nin",
    identifier,
  ),
  term(
    "a health and care number",
    "hcn, health and care number, health care number, health number",
    identifier,
  ),
  term(
    "a taxpayer reference",
    "utr, unique taxpayer reference, taxpayer reference, taxpayer id, taxpayer number, self assessment reference",
    { ...identifier, alsoOfBodies: true },
  ),
  term("a tax number", "tax id, tax number, tax reference, tin", perhapsIdentifier),
  term(
    "a passport number",
    "passport number, passport no, passport num, travel document number, passport id, passport",
    { ...identifier, alsoOfBodies: true },
  ),
  term(
    "a driving licence number",
    "driving licence, driving license, driver licence, driver license, licence holder number, dvla number, driver number",
    identifier,
  ),
  term("a driving licence number", "licence number, license number, licence no", {
    ...perhapsIdentifier,
    alsoOfBodies: true,
  }),
  term(
    "an identity number",
    "national id, national identity, national identification, national number, id card, identity card, id number, identity number, identification number, personal number, personal id, person number, government id, gov id, state id, civil id, citizen number, resident permit number, residence permit, visa number, biometric residence permit, brp number",
    identifier,
  ),
  term("a social security number", "social security, social security number, ssn", identifier),
  term(
    "a national identity number",
    "aadhaar, aadhar, ppsn, bsn, nric, hkid, curp, cpf, pesel, personnummer, emirates id, codice fiscale",
    identifier,
  ),
  term(
    "a pupil or learner number",
    "unique pupil number, upn, unique learner number, uln, matric number, matric no, scottish candidate number, roll number, matriculation number, ucas id, ucas number",
    { ...identifier },
  ),
  term(
    "a hospital number",
    "medical record number, health insurance number, insurance member number, ehic number, hospital number, hospital no, patient number",
    identifier,
  ),
  term("a hospital number", "mrn", perhapsIdentifier),
  term(
    "a professional's registration number",
    "gmc number, gmc no, gmc reference, gmc ref, gmc id, gmc, nmc pin, nmc number, gphc number, hcpc number, gdc number, sra number, professional registration number",
    identifier,
  ),
  term(
    "a staff number",
    "payroll number, payroll id, staff number, staff id, employee number, employee id, warrant number, collar number, badge number",
    identifier,
  ),
  term(
    "an electoral number",
    "electoral number, elector number, polling number, voter number, voter id, voter registration number, electoral roll number",
    identifier,
  ),
  term(
    "a prisoner number",
    "prison number, prisoner number, noms id, noms number, pnc id, pnc number, cro number",
    identifier,
  ),
  term(
    "a case reference of a person",
    "home office reference, asylum reference, arc number, immigration reference, claimant reference, social work reference",
    identifier,
  ),
  term(
    "a vehicle's registration mark",
    "vrn, vrm, reg mark, reg plate, reg no, number plate, registration plate, registration mark, licence plate, license plate, vehicle registration number, vehicle registration mark, vehicle reg",
    { ...identifier, alsoOfBodies: true },
  ),
  term(
    "a bank account",
    "iban, sort code, bank account, bank account number, account holder, card number, credit card, debit card, cardholder",
    { ...identifier, alsoOfBodies: true },
  ),
  term(
    "a case reference of a person",
    "benefit claim number, claim number, library card number, library card, council tax account, case reference",
    perhapsIdentifier,
  ),
  term("a bank account", "account number, pan", { ...perhapsIdentifier, alsoOfBodies: true }),
  term(
    "an online identifier",
    "ip address, ip addr, ipv4 address, ipv6 address, mac address, imei, imsi, advertising id, cookie id, device fingerprint",
    { ...identifier, alsoOfBodies: true },
  ),
  term(
    "an online identifier",
    "device id, username, user name, login, handle, twitter, twitter handle, social media, social media handle",
    {
      ...perhapsIdentifier,
      alsoOfBodies: true,
    },
  ),
  // Names.
  term(
    "a person's name",
    "first name, given name, last name, family name, maiden name, middle name, full name, surname, forename, birth name, christian name, known as name, next of kin, preferred name, name of person, name of patient, mother name, father name, parent name, guardian name",
    { ...identifier, carrier: "text" },
  ),
  term("a person's name", "legal name, known as, name, nombre, fname, lname, fn, ln, initial", {
    ...perhapsIdentifier,
    carrier: "text",
    alsoOfBodies: true,
  }),
  // Ways to reach somebody.
  term("an e-mail address", "email address, email, e mail, mail address", {
    ...identifier,
    carrier: "text",
    alsoOfBodies: true,
  }),
  term(
    "a telephone number",
    "phone number, telephone number, mobile number, contact number, phone no, mobile no, cell number, cell phone, phone, telephone, msisdn, mobile, tel no, whatsapp",
    { ...identifier, alsoOfBodies: true },
  ),
  term(
    "a home address",
    "home address, residential address, street address, postal address, mailing address, correspondence address, house address, current address, permanent address, previous address, address line, house number, house name, door number, flat number, home addr, address of residence, place of residence, usual residence",
    { ...identifier, carrier: "any", alsoOfBodies: true },
  ),
  term("a home address", "address, addr, street name, street, residence", {
    ...perhapsIdentifier,
    carrier: "text",
    alsoOfBodies: true,
  }),
  term("the property number of a home", "uprn, unique property reference number, unique property reference", {
    ...perhapsIdentifier,
    alsoOfBodies: true,
  }),
  term("a postcode", "postcode, post code, postal code, zip code, zipcode, zip, post cd, eircode", {
    carrier: "any",
    alsoOfBodies: true,
  }),
  term(
    "a person's whereabouts",
    "home location, last location, geolocation, geo location, gps position, gps coordinate, whereabouts",
    { alsoOfBodies: true },
  ),
  term("a person's whereabouts", "latitude, longitude, location, lat, lng", {
    ...perhaps,
    alsoOfBodies: true,
  }),
];
