/**
 * What is said of somebody: birth and traits, health, money, work, school and justice.
 * Sources: UK GDPR articles 4(1), 4(13)-(15), 9 and 10; the NHS Data Dictionary; GOV.UK's names of identifiers.
 */

import { perhaps, perhapsSpecial, special, term, type Term } from "./term.js";

/** Longer phrases come before those that they contain. */
export const describingTerms: readonly Term[] = [
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
