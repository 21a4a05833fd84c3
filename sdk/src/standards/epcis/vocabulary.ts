import {
  epcisBusinessSteps,
  epcisDispositions,
  epcisErrorReasons,
  epcisEventKinds,
  isEpcisName,
} from "../../patterns/epcis-codes.js";
import { notHashable } from "./refusals.js";

/** Prefixes that EPCIS 2.0's own context defines. */
const standardPrefixes: Readonly<Record<string, string>> = {
  epcis: "https://ref.gs1.org/epcis/",
  cbv: "https://ref.gs1.org/cbv/",
  cbvmda: "urn:epcglobal:cbv:mda:",
  gs1: "https://gs1.org/voc/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dcterms: "http://purl.org/dc/terms/",
};

/** How EPCIS 1.x wrote what CBV 2.0 writes as a web address. */
const olderForms: readonly (readonly [string, string])[] = [
  ["urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-"],
  ["urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-"],
  ["urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-"],
  ["urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-"],
  ["urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-"],
];

const list = (text: string): readonly string[] => text.split(" ");

/** A standard vocabulary: the bare words that a field may hold, and the address that they stand for. */
export interface Vocabulary {
  readonly base: string;
  readonly words: readonly string[];
}

/** The vocabularies of CBV 2.0 and GS1's web vocabulary, by the field that uses them. */
export const vocabularies = {
  bizStep: { base: "https://ref.gs1.org/cbv/BizStep-", words: epcisBusinessSteps },
  disposition: { base: "https://ref.gs1.org/cbv/Disp-", words: epcisDispositions },
  errorReason: { base: "https://ref.gs1.org/cbv/ER-", words: epcisErrorReasons },
  transactionType: {
    base: "https://ref.gs1.org/cbv/BTT-",
    words: list("bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt"),
  },
  partyType: {
    base: "https://ref.gs1.org/cbv/SDT-",
    words: list("owning_party possessing_party location"),
  },
  component: {
    base: "https://ref.gs1.org/cbv/Comp-",
    words: list(
      "x y z axial_distance azimuth height spherical_radius polar_angle elevation_angle easting northing latitude " +
        "longitude altitude",
    ),
  },
  alert: { base: "https://gs1.org/voc/", words: list("ALARM_CONDITION ERROR_CONDITION") },
  measurement: {
    base: "https://gs1.org/voc/",
    words: list(
      "AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Radioactivity Altitude AmountOfSubstance " +
        "AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity Area Capacitance " +
        "Conductance Conductivity Count Density Dimensionless DoseEquivalent DoseEquivalentRate DynamicViscosity " +
        "ElectricCharge ElectricCurrent ElectricCurrentDensity ElectricFieldStrength Energy Exposure Force Frequency " +
        "Illuminance Inductance Irradiance KinematicViscosity Length LinearMomentum Luminance LuminousFlux " +
        "LuminousIntensity MagneticFlux MagneticFluxDensity MagneticVectorPotential Mass MassConcentration " +
        "MassFlowRate MassPerAreaTime MemoryCapacity MolalityOfSolute MolarEnergy MolarMass MolarVolume Power " +
        "Pressure RadiantFlux RadiantIntensity RelativeHumidity Resistance Resistivity SolidAngle SpecificVolume " +
        "Speed SurfaceDensity SurfaceTension Temperature Time Torque Voltage Volume VolumeFlowRate VolumeFraction " +
        "VolumetricFlux Wavenumber",
    ),
  },
} as const satisfies Record<string, Vocabulary>;

/** The prefixes of a document: the standard's own, and those that its `@context` adds. */
export type Prefixes = ReadonlyMap<string, string>;

/** Reads the prefixes of a JSON-LD `@context`: its members that map a name to an address. */
export function readPrefixes(context: unknown, outer?: Prefixes): Prefixes {
  const prefixes = new Map(outer ?? Object.entries(standardPrefixes));
  for (const part of Array.isArray(context) ? (context as unknown[]) : [context]) {
    if (typeof part !== "object" || part === null) continue;
    for (const [name, address] of Object.entries(part)) {
      if (typeof address === "string" && !name.startsWith("@")) prefixes.set(name, address);
    }
  }
  return prefixes;
}

/** A value in full: an older URN as its web address, a shortened address (CURIE) as the whole one. */
export function expandValue(text: string, prefixes: Prefixes): string {
  for (const [older, present] of olderForms) {
    if (text.startsWith(older)) return present + text.slice(older.length);
  }
  const colon = text.indexOf(":");
  const base =
    colon > 0 && !text.startsWith("//", colon + 1) ? prefixes.get(text.slice(0, colon)) : undefined;
  return base === undefined ? text : base + text.slice(colon + 1);
}

/**
 * A vocabulary value in full. A bare word must be one of the standard's.
 *
 * @throws TolboothError `EPCIS_NOT_HASHABLE` for a bare word that the vocabulary has not.
 */
export function expandWord(
  text: string,
  vocabulary: Vocabulary,
  prefixes: Prefixes,
  element: string,
): string {
  if (vocabulary.words.includes(text)) return vocabulary.base + text;
  if (!text.includes(":")) throw notHashable(element, "it is a bare word that CBV 2.0 does not have here");
  return expandValue(text, prefixes);
}

/** The standard's bare word that an address stands for; `undefined` for an address of somebody's own. */
export function bareWord<Word extends string>(
  address: string,
  vocabulary: { readonly base: string; readonly words: readonly Word[] },
): Word | undefined {
  if (!address.startsWith(vocabulary.base)) return undefined;
  const word = address.slice(vocabulary.base.length);
  return isEpcisName(vocabulary.words, word) ? word : undefined;
}

/** The kind of an event, from its `type`. */
export function eventKind(type: unknown): (typeof epcisEventKinds)[number] | undefined {
  return typeof type === "string" && isEpcisName(epcisEventKinds, type) ? type : undefined;
}
