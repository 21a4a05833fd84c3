/**
 * Words for what is said of people, and for what only looks like it. Phrases are in the singular and in small letters.
 * Sources: UK GDPR articles 4(1), 4(13)-(15), 9 and 10; the NHS Data Dictionary; GOV.UK's names of identifiers.
 */

import { bodiesElsewhere, phrasesElsewhere, subjectsElsewhere } from "./languages.js";
import { singular } from "./singular.js";

export type Carrier = "text" | "any" | "number";

/** One kind of personal data. */
export interface Term {
  /** For messages: "an NHS number". */
  readonly label: string;
  readonly phrases: readonly (readonly string[])[];
  /** `always`: personal whatever it stands in. `in context`: only where something says that it is about a person. */
  readonly counts: "always" | "in context";
  /** What kind of value can hold it. */
  readonly carrier: Carrier;
  /** Whether it singles out one person (an identifier), rather than saying something of them. */
  readonly identifies: boolean;
  /** Whether a yes or no, or a choice of few, tells it as well. */
  readonly asFlag: boolean;
  /** Whether an organisation has it too: `agencyEmail` is nobody's. */
  readonly alsoOfBodies: boolean;
  /** Of the special categories of article 9, or of article 10 (offences). */
  readonly special: boolean;
}

/** As names are taken apart: digits by themselves, each word in the singular. */
const phrase = (text: string): readonly string[] => (text.match(/[a-z]+|\d+/g) ?? []).map(singular);

function term(label: string, phrases: string, options: Partial<Omit<Term, "label" | "phrases">> = {}): Term {
  return {
    label,
    phrases: phrases.split(", ").map(phrase),
    counts: "always",
    carrier: "any",
    identifies: false,
    asFlag: false,
    alsoOfBodies: false,
    special: false,
    ...options,
  };
}

const identifier = { identifies: true } as const;
const perhapsIdentifier = { identifies: true, counts: "in context" } as const;
const perhaps = { counts: "in context" } as const;
const special = { special: true, asFlag: true } as const;
const perhapsSpecial = { special: true, asFlag: true, counts: "in context" } as const;

/** Longer phrases come before those that they contain. */
const englishTerms: readonly Term[] = [
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
    "benefit claim number, claim number, library card number, library card, card number, council tax account, case reference",
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
  // Birth and traits.
  term(
    "a date of birth",
    "date of birth, dob, yob, birth date, birthdate, birthday, birth year, year of birth, birth day, birth month, date born, born on, d o b",
    { asFlag: false },
  ),
  term("a date of birth", "born", perhaps),
  term("a place of birth", "place of birth, birth place, birthplace, country of birth, town of birth", {
    carrier: "any",
  }),
  term("a date of death", "date of death, death date, cause of death", {}),
  term("an age", "age in year, age year", { carrier: "number" }),
  term("an age", "age", { ...perhaps, carrier: "number" }),
  term("a gender", "gender, gender identity", { asFlag: true }),
  term("a sex", "sex at birth, sex registered at birth", special),
  term("a sex", "sex", perhapsSpecial),
  term("a marital status", "marital status, civil status, marital", { asFlag: true }),
  term(
    "a nationality",
    "nationality, citizenship, right to work, immigration status, citizenship status, visa status, asylum status, right to work status, refugee status",
    { asFlag: true },
  ),
  term("an ethnic origin", "ethnicity, ethnic origin, ethnic group, racial origin, skin colour", special),
  term("an ethnic origin", "race, ethnic", perhapsSpecial),
  term("a religion or belief", "religion, religious belief, faith", special),
  term("a sexual orientation", "sexual orientation, sexuality", special),
  term(
    "a political opinion",
    "political opinion, political affiliation, party affiliation, trade union membership, union member",
    special,
  ),
  term(
    "biometric data",
    "biometric, biometric template, face template, face embedding, facial image, face image, face scan, iri scan, iris scan, retina scan, voiceprint, fingerprint template, selfie, photo id, passport photo",
    special,
  ),
  term("biometric data", "fingerprint, photo, photograph, portrait, iris", {
    ...perhapsSpecial,
    asFlag: false,
  }),
  term(
    "genetic data",
    "genetic marker, genetic data, genetic test, genotype, dna profile, dna sample, dna sequence",
    special,
  ),
  term("genetic data", "dna, genome, gene", { ...perhapsSpecial, asFlag: false }),
  // Health.
  term(
    "health data",
    "icd 10, icd 11, icd code, icd, snomed code, snomed ct, snomed, read code, diagnosis code",
    special,
  ),
  term(
    "health data",
    "dose received, dose given, infected, vaccinated, quarantined, hospitalised, hospitalized, self isolating",
    {
      ...special,
      alsoOfBodies: true,
    },
  ),
  term(
    "health data",
    "diagnosis, allergy, medication, prescription, symptom, blood type, blood group, medical history, medical record, health record, health data, medical data, medical condition, health condition, health status, clinical note, clinical record, care note, case note, treatment plan, lab result, disability, mental health, hiv status, hiv positive, hiv, pregnancy, pregnant, vaccination status, vaccine status, immunisation status, vaccination record, covid status, covid positive, comorbidity, discharge summary, blood pressure, heart rate, bmi, next appointment, organ donor, dnar, dnacpr, patient record, patient data, care plan, infection status, test positive, special need, sen status, substance misuse",
    { ...special },
  ),
  term(
    "health data",
    "treatment, condition, test result, covid test result, covid test, immunisation dose, surgery date, due date, gravida, vaccine, vaccination, immunisation, immunization, dose, weight, height, finding, observation, lab, result, ailment, disease, illness, injury, procedure, immune, disabled, referral, vital, history, note, surgery",
    perhapsSpecial,
  ),
  // Money, work, school, justice.
  term(
    "pay or income",
    "salary, annual salary, wage, payslip, gross pay, net pay, base pay, hourly rate, pay grade, pay band, bank detail, household income, income band, tax code, earning, take home pay, bonus amount, pension contribution, universal credit, benefit award, benefit amount, benefit entitlement, housing benefit, means test",
    {},
  ),
  term(
    "pay or income",
    "income, pay, pension, benefit, entitlement, deduction, arrear, rent arrear, debt owed, dependant",
    perhaps,
  ),
  term(
    "a credit record",
    "credit score, credit rating, credit history, creditworthiness, bankruptcy, insolvent",
    { alsoOfBodies: true, asFlag: true },
  ),
  term(
    "a school record",
    "exam result, exam mark, exam grade, ehcp, attainment, school report, exclusion record, free school meal, attendance record, behaviour note, safeguarding note, safeguarding concern, child protection",
    { asFlag: true },
  ),
  term("a school record", "grade, mark, gpa, attendance, score, transcript, degree, exclusion", {
    ...perhaps,
  }),
  term(
    "a criminal record",
    "criminal record, conviction, criminal conviction, offence, offense, dbs result, dbs status, dbs certificate number, caution record, criminal history, prison sentence, probation",
    special,
  ),
  term("a criminal record", "sentence, arrest, verdict", perhapsSpecial),
  term("how somebody voted", "vote choice, ballot choice, voted for, voting intention", { special: true }),
  term(
    "personal details",
    "personal data, personal detail, personal info, personal information, pii, identity document, id document, kyc data, kyc document, kyc detail, applicant detail, patient info, patient detail, person detail, demographic, personal record, sensitive data, emergency contact, next of kin detail",
    { asFlag: false, carrier: "any", identifies: true },
  ),
];

/** The same in other languages, each as the first term of that label that counts in the same way. */
export const terms: readonly Term[] = [
  ...englishTerms,
  ...Object.entries(phrasesElsewhere).flatMap(([label, { always, inContext }]) => {
    const model = englishTerms.find((one) => one.label === label);
    if (!model) throw new Error(`There is no term '${label}'.`);
    const as = (phrases: string | undefined, counts: Term["counts"]): Term[] =>
      phrases === undefined ? [] : [{ ...model, phrases: phrases.split(", ").map(phrase), counts }];
    return [...as(always, "always"), ...as(inContext, "in context")];
  }),
];

/** Words for natural persons. */
export const subjects: ReadonlySet<string> = new Set(
  "patient, citizen, person, individual, resident, inhabitant, pupil, student, learner, child, claimant, applicant, employee, worker, prisoner, offender, detainee, inmate, refugee, migrant, immigrant, taxpayer, pensioner, mother, father, spouse, husband, wife, widow, sibling, newborn, baby, infant, deceased, passenger, traveller, traveler, motorist, elector, doctor, nurse, physician, clinician, practitioner, surgeon, midwife, gp, pharmacist, carer, caregiver, teacher, tutor, lecturer, policeman, constable, magistrate, juror, suspect, defendant, complainant, householder, testator, proprietor, petitioner, plaintiff, appellant, arrestee, bride, groom, orphan, evacuee, veteran, soldier, seafarer, fisherman, angler, cyclist, commuter, appointee, councillor, ratepayer, cardholder, intern, attendee, mourner, survivor, sufferer, smoker, occupier, occupant, jobseeker, household, volunteer, trainee, apprentice, graduate, alumnus, homeowner, leaseholder, caseworker, psychologist, therapist, dentist, fisher, woman, girl, boy, "
    .concat(subjectsElsewhere)
    .split(", "),
);

/** Words that stand for a person only where the rest is about people. */
export const possibleSubjects: ReadonlySet<string> = new Set(
  "user, member, holder, owner, customer, client, buyer, seller, investor, voter, beneficiary, tenant, candidate, parent, guardian, staff, driver, officer, recipient, subject, account, borrower, participant, respondent, bearer, heir, signatory, donor, lessee, visitor, guest, freelancer, contractor, partner, farmer, landlord, adult, elder, sender, requester, requestor, proposer, contributor, insured, policyholder, registrant, nominee, shareholder, trustee, debtor, stallholder, pt, pat, identity, profile, victim, witness, human, man".split(
    ", ",
  ),
);

/** Of these, who is somebody in private life and not a part that a firm or a contract plays as often. */
export const privateLife: ReadonlySet<string> = new Set(
  "tenant, driver, parent, donor, farmer, visitor, guest, adult, elder, victim, witness, human, man, heir, freelancer, stallholder".split(
    ", ",
  ),
);

/** Words for bodies that are no natural person. */
export const bodies: ReadonlySet<string> = new Set(
  "carehome, nursinghome, postoffice, agency, body, organisation, organization, org, company, corporation, corp, corporate, firm, business, enterprise, department, dept, ministry, council, authority, hospital, clinic, school, university, college, academy, institution, institute, issuer, vendor, supplier, manufacturer, producer, maker, brand, bank, provider, office, court, tribunal, police, government, govt, gov, country, nation, county, city, town, village, region, district, borough, constituency, trust, board, committee, laboratory, pharmacy, employer, union, charity, warehouse, depot, port, terminal, site, facility, plant, factory, farm, station, store, shop, branch, carrier, shipper, consignee, consignor, exporter, importer, trader, haulier, broker, insurer, operator, validator, controller, processor, regulator, inspectorate, notary, registrar, practice, surgery, lender, merchant, retailer, distributor, wholesaler, publisher, entity, consortium, association, foundation, fund, dao, team, club, party, group, unit, division, bureau, embassy, service, centre, center, recipient body, discloser, "
    .concat(bodiesElsewhere)
    .split(", "),
);

/** Words for things. */
export const things: ReadonlySet<string> = new Set(
  "zombie, hero, monster, character, kitty, pet, dog, cat, avatar, creature, dragon, warrior, skin, spell, weapon, contract, token, collection, nft, network, chain, file, document, doc, function, method, event, domain, project, product, item, asset, pool, vault, template, schema, type, pattern, registry, register, node, lane, proposal, role, category, class, course, programme, program, module, package, library, app, system, protocol, market, pair, currency, coin, symbol, base, host, server, drug, medicine, batch, lot, sku, crop, vessel, ship, container, vehicle, aircraft, building, dwelling, battery, stock, inventory, supply, catalogue, formulary, tariff, property, land, parcel, plot, road, room, device, sensor, machine, species, animal, cattle, cow, bull, horse, equine, bovine, sheep, goat, pig, poultry, livestock, herd, dataset, model, algorithm, policy, scheme, tender, bid, auction, election, ballot, poll, question, option, position, job, vacancy, tag, label, field, column, table, game, color, colour, goods, good, commodity, shipment, consignment, movement, order, invoice, permit, standard, regulation, law, act, statute, form, page, website, log, list, queue, bucket, folder, directory, path, plugin, feature, flag, variable, param, parameter, config, setting, error, message, channel, topic, tree, table, feed, pricefeed, oracle, proxy, implementation, factory, ens, reverse, subdomain, resource, artwork, artist, song, track, album, playlist, event, venue, ticket, exhibit, record type, purpose, agreement, key, lease, operator, fund, milestone, campaign, task, stage, step, state, status, phase, version, release, component, part, recipe, ingredient, grain, wine, bottle, timber, fish, catch, carbon, credit, certificate, instrument, bond, share, security, tranche, strategy, vaccine, vaccination, qualification, degree, award, subject, module".split(
    ", ",
  ),
);

/** Contracts and structs that are about people have such a word in their names. */
export const personalTopics: ReadonlySet<string> = new Set(
  "health, healthcare, medical, infection, epidemic, pandemic, covid, tracing, patient, vaccination, immunisation, immunization, kyc, aml, identity, payroll, welfare, electoral, ehr, emr, phr, gdpr, personal, people, population, census, birth, marriage, death, divorce, adoption, fostering, safeguarding, immigration, asylum, visa, hr, recruitment, admission, enrolment, enrollment, foster, kinship, cancer, diabetes, dementia, hiv, prescription, prescribing, therapy, counselling, triage, appointment, childcare, allergy, maternity, midwifery, radiology, oncology, dental, nhs, wellbeing, demographic, cv, resume, gradebook, transcript, custody, probation, homelessness, care, tenancy, household".split(
    ", ",
  ),
);

/** What a value is, by its last word: none of these is something personal, whatever stands before it. */
export const neutralHeads: ReadonlySet<string> = new Set(
  "count, total, length, limit, cap, quota, min, max, minimum, maximum, fee, price, cost, timestamp, time, at, until, since, expiry, expires, expiration, deadline, duration, interval, period, required, enabled, allowed, permitted, policy, version, schema, contract, verifier, registry, oracle, provider, admin, manager, flag, exists, valid, verified, approved, registered, paused, active, index, offset, size, slot, typehash, selector, role, threshold, supply, balance, cid, uri, url, pointer, link, path, template, format, validator, service, list, root, tree, window, delay, epoch, block, gas, nonce, salt, bitmap, mask, purpose, basis, category, kind, state, by, factory, resolver, controller, key, issuer, hospital, clinic, school, agency, capacity, available, supported, default, prefix, suffix, separator, regex, pattern, label, created, updated, issued, revoked, granted, given, withdrawn, confirmed, checked, processed, budget, pool, range, band id, schedule".split(
    ", ",
  ),
);

/** Heads under which something personal is hidden so that trial does not find it. */
export const protectedHeads: ReadonlySet<string> = new Set(
  "commitment, commit, hmac, keyed, salted, nullifier, blinded, proof, root, merkle, signature, sig, pseudonym, handle id, lock, sealed, zk, snark, attestation".split(
    ", ",
  ),
);

export const hashWords: ReadonlySet<string> = new Set([
  "hash",
  "hashe",
  "hashed",
  "digest",
  "sha",
  "sha256",
  "keccak",
  "keccak256",
  "checksum",
  "md5",
]);

export const cipherWords: ReadonlySet<string> = new Set([
  "encrypted",
  "encrypt",
  "cipher",
  "ciphertext",
  "enc",
  "encryption",
  "cyphertext",
  "ct",
]);

/** Names that say nothing: what they hold is told by where it goes, and by documentation. */
export const blankWords: ReadonlySet<string> = new Set(
  "data, value, val, input, in, info, payload, text, str, string, content, detail, id, key, ref, reference, code, num, number, no, arg, param, tmp, temp, result, out, ret, entry, field, item, buf, buffer, raw, message, msg, byte, blob, h, k, v, string, bytes, word, thing, new, old, the, my, a, b, c, d, e, f, g, x, y, z, hash, digest, leaf, preimage, var, i, j, n, m, p, q, r, s, t, u, w, l, o, first, second, third, attr, attribute, identifier, ident, token, element, row, column, body, line, label".split(
    ", ",
  ),
);

const words = new Set(terms.flatMap((one) => one.phrases.flat()).concat([...subjects], [...bodies]));

/** How words that were written together come apart. */
export const knownCompounds = {
  first: [...subjects, ...bodies, "user", "member", "holder", "owner", "customer", "client", "home", "new"]
    .filter((one) => one.length > 3 && !one.includes(" "))
    .sort((one, other) => other.length - one.length),
  second: new Set([
    ...words,
    "id",
    "ids",
    "names",
    "number",
    "record",
    "records",
    "hash",
    "data",
    "info",
    "count",
    "address",
  ]),
  whole: new Map(
    terms
      .flatMap((one) => one.phrases)
      .filter((one) => one.length > 1 && one.join("").length >= 6)
      .map((one) => [one.join(""), one] as const),
  ),
} as const;
