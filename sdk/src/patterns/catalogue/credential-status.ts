import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const credentialStatus: PatternDescription = {
  name: "CredentialStatus",
  ...filesOf("governance", "CredentialStatus"),
  purpose:
    "Says whether a licence, staff credential or certificate is revoked or suspended, without saying whose it is.",
  plainWords:
    "Whoever issues licences keeps one long list of yes and no. Each licence has a place in it that only its holder and " +
    "those who check it know. A list that is not kept up to date counts for nothing, so an old answer cannot be passed " +
    "off as a new one.",
  standards: [standards.bitstringStatusList, standards.verifiableCredentials],
  legalBasis: [
    law("UK GDPR", "article", "5(1)(c)", "data minimisation: the list has no names"),
    law("UK GDPR", "article", "25", "data protection by design"),
    law(
      "Taxation (Cross-border Trade) Act 2018",
      "section",
      "22",
      "the status of authorised economic operators",
    ),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry"],
};
