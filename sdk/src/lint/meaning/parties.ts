/** Words for people, for bodies and for things, in the singular and in small letters. */

import { bodiesElsewhere, subjectsElsewhere } from "./languages.js";

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
