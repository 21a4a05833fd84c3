/**
 * What the vocabulary says in English, in other languages that public bodies write in: Welsh, Scottish Gaelic, German
 * and French. In the spelling of identifiers, without accents; words that English code uses for other things are left
 * out (`kind`, `amt`, `plant`). Sources: bilingual forms of GOV.UK, gov.wales and NHS Wales; German and French civil
 * registers' forms.
 */

/** Phrases by the label of the English term; each is joined to it. */
export const phrasesElsewhere: Readonly<Record<string, { always?: string; inContext?: string }>> = {
  "an NHS number": { always: "rhif gig, rhif y gig, rhif nhs, aireamh nhs" },
  "a CHI number": { always: "aireamh chi" },
  "a National Insurance number": {
    always:
      "rhif yswiriant gwladol, yswiriant gwladol, rhif yg, aireamh arachais naiseanta, arachas naiseanta, arachais naiseanta",
  },
  "a tax number": {
    always:
      "steuernummer, steuer nummer, steuer id, steuerid, steueridentifikationsnummer, steuer identifikationsnummer, numero fiscal, cyfeirnod treth",
  },
  "a social security number": {
    always:
      "sozialversicherungsnummer, rentenversicherungsnummer, krankenversichertennummer, krankenversicherungsnummer, versicherungsnummer, versichertennummer, versicherten nummer, versicherten nr, kvnr, svnr, ahv nummer, securite sociale, numero secu, nir",
  },
  "a passport number": {
    always: "passnummer, reisepassnummer, reisepas, passeport, pasbort, cead siubhail, numero passeport",
  },
  "an identity number": {
    always:
      "ausweisnummer, personalausweisnummer, personalausweis, personenkennzahl, carte identite, carte d identite, piece identite, numero national",
  },
  "a driving licence number": {
    always: "fuehrerschein, fuehrerscheinnummer, permis de conduire, permis conduire, trwydded yrru",
  },
  "a pupil or learner number": { always: "matrikelnummer, numero etudiant" },
  "a staff number": { always: "personalnummer, numero matricule" },
  "a bank account": {
    always: "bankverbindung, kontoinhaber, compte bancaire, cyfrif banc, cunntas banca",
    inContext: "kontonummer, rhif cyfrif, numero compte",
  },
  "a person's name": {
    always:
      "vorname, nachname, familienname, geburtsname, zuname, rufname, prenom, nom de famille, nom famille, nom de naissance, nom naissance, nom complet, patronyme, enw cyntaf, enw bedydd, enw llawn, enw canol, cyfenw, ciad ainm, a chiad ainm, ainm slan, sloinneadh, cinneadh",
    inContext: "nom, enw, ainm",
  },
  "an e-mail address": {
    always: "courriel, adresse mail, adresse electronique, mailadresse, ebost, e bost, post dealain, post d",
  },
  "a telephone number": {
    always:
      "telefon, telefonnummer, handynummer, mobilnummer, rufnummer, rhif ffon, ffon symudol, rhif symudol, aireamh fon, numero de telephone, numero telephone",
    inContext: "ffon, fon, handy",
  },
  "a home address": {
    always:
      "wohnanschrift, wohnadresse, privatanschrift, domicile, adresse postale, adresse personnelle, cyfeiriad cartref, seoladh dachaigh, seoladh na dachaigh",
    inContext: "wohnort, hausnummer, anschrift, adresse, strasse, cyfeiriad, seoladh, rue",
  },
  "a postcode": { inContext: "postleitzahl, plz, code postal, cod post, cod puist" },
  "a date of birth": {
    always:
      "geburtsdatum, geburtstag, geburtsjahr, date de naissance, date naissance, annee de naissance, annee naissance, ne le, dyddiad geni, blwyddyn geni, latha breith, deit breith, ceann la breith, bliadhna breith",
  },
  "a place of birth": {
    always: "geburtsort, geburtsland, lieu de naissance, lieu naissance, man geni, aite breith",
  },
  "an age": { inContext: "lebensalter, oedran, oed, aois" },
  "a gender": { always: "geschlecht, sexe, rhywedd" },
  "a sex": { inContext: "rhyw, gne" },
  "a marital status": {
    always: "familienstand, etat civil, situation familiale, statws priodasol, inbhe posaidh",
  },
  "a nationality": {
    always: "staatsangehoerigkeit, nationalitaet, nationalite, cenedligrwydd, naiseantachd",
  },
  "a religion or belief": {
    always: "konfession, religionszugehoerigkeit, crefydd, creideamh",
  },
  "health data": {
    always:
      "krankengeschichte, krankheit, diagnose, blutgruppe, schwangerschaft, behinderung, impfstatus, groupe sanguin, dossier medical, antecedent medical, grossesse, cyflwr iechyd, cyflwr meddygol, meddyginiaeth, alergedd, anabledd, hanes meddygol, cofnod meddygol, beichiogrwydd, eachdraidh mheidigeach",
    inContext:
      "befund, medikament, medikation, behandlung, allergie, maladie, traitement, diagnostic, ordonnance, medicament, handicap, salwch, triniaeth, tinneas, leigheas",
  },
  "pay or income": {
    always: "gehalt, einkommen, bruttolohn, nettolohn, salaire, cyflog, tuarastal",
    inContext: "lohn, rente, revenu, incwm, teachd a steach, pensiwn",
  },
  "a criminal record": { always: "vorstrafe, casier judiciaire, cofnod troseddol" },
};

/** Natural persons. */
export const subjectsElsewhere =
  "patienten, patientin, buerger, buergerin, einwohner, einwohnerin, bewohner, bewohnerin, antragsteller, antragstellerin, versicherter, versicherte, versicherten, schueler, schuelerin, mitarbeiter, mitarbeiterin, arbeitnehmer, arbeitnehmerin, mieter, mieterin, steuerpflichtiger, waehler, rentner, arzt, aerztin, citoyen, citoyenne, patiente, habitant, personne, eleve, etudiant, etudiante, salarie, enfant, demandeur, locataire, contribuable, electeur, medecin, infirmier, usager, allocataire, retraite, claf, cleifion, disgybl, disgyblion, plentyn, preswylydd, preswylwyr, dinesydd, dinasyddion, ymgeisydd, hawlydd, myfyriwr, gweithiwr, meddyg, nyr, pensiynwr, unigolyn, euslainteach, euslaintich, euslaintiche, neach, duine, sgoilear, leanabh, oileanach, saoranach, dotair";

/** What German bodies are called that are written as one word: `gesundheitsamt`, `krankenkasse`. */
export const germanBody =
  /^.{3,}(?:amt|behoerde|schule|stelle|haus|werke?|verband|verein|gemeinde|klinik|gericht|kasse|anstalt|archiv|bibliothek)$/;

/** Texts into which people write what they like. */
export const freeTextElsewhere =
  /^(?:bemerkung|anmerkung|notiz|kommentar|begruendung|nachricht|beschwerde|mitteilung|remarque|commentaire|motif|plainte|sylw|sylwadau|nodyn|nodiadau|neges|cwyn|beachd|notaichean|teachdaireachd|gearan)$/;

/** Bodies that are no natural person. */
export const bodiesElsewhere =
  "behoerde, krankenhaus, klinik, schule, gemeinde, stadt, landkreis, firma, unternehmen, verein, praxis, ministerium, gericht, apotheke, universitaet, lieferant, hersteller, stelle, hopital, mairie, commune, ecole, prefecture, ministere, entreprise, societe, agence, organisme, departement, ville, universite, pharmacie, caisse, fournisseur, ysbyty, ysbytai, cyngor, ysgol, ysgolion, awdurdod, bwrdd, adran, asiantaeth, cwmni, meddygfa, prifysgol, corff, swyddfa, fferyllfa, cyflenwr, llyfrgell, ospadal, ospadail, ospadalan, sgoil, sgoile, comhairle, ughdarra, bord, buidheann, oilthigh, cuirt, companaidh, leabharlann";
