import type { CanonicalMember } from "./canonical.js";
import { compareDeclarations, keyOf, type Compared } from "./compare.js";
import { Sources, type Declaration, type DriftSource } from "./declarations.js";
import { generatedWith } from "./generated.js";
import { touchedInvariants } from "./invariants.js";
import { copyFrom, likeness, partFrom } from "./recognise.js";
import type {
  AuditedPatternSources,
  DriftInput,
  DriftVerdict,
  OverriddenFunction,
  PatternStatus,
} from "./types.js";

/** An audited contract or library, and whose it is. */
interface Known {
  readonly pattern: AuditedPatternSources;
  readonly declaration: Declaration;
}

type Status = Omit<PatternStatus, "contract" | "unit" | "path" | "start" | "end">;

/** Says of every contract of a workspace what it has of a pattern, and whether that is as it was audited. */
export function analyseDrift(input: DriftInput): PatternStatus[] {
  return new Analysis(input).run();
}

class Analysis {
  private readonly audited: Sources;
  private readonly here: Sources;
  private readonly known: Known[];
  private readonly compared = new Map<string, Compared>();
  private readonly copies = new Map<string, Known | null>();

  constructor(private readonly input: DriftInput) {
    const entries = Object.entries(input.audited).map(([unit, one]): [string, DriftSource] => [
      unit,
      { unit, ...one },
    ]);
    this.audited = new Sources(new Map(entries), "audited");
    this.here = new Sources(new Map(input.sources.map((one) => [one.unit, one])), "here");
    const callees = new Set([...this.audited.namedCallees(), ...this.here.namedCallees()]);
    this.audited.setNamedCallees(callees);
    this.here.setNamedCallees(callees);
    this.known = input.patterns.flatMap((pattern) =>
      pattern.ownFiles.flatMap((file) =>
        this.audited
          .declarations(file)
          .filter(({ kind }) => kind !== "interface" && kind !== "other")
          .map((declaration) => ({ pattern, declaration })),
      ),
    );
  }

  run(): PatternStatus[] {
    const found: PatternStatus[] = [];
    for (const { unit, path, own } of this.input.sources) {
      if (!own) continue;
      const declarations = this.here.declarations(unit);
      const bases = new Set<string>();
      for (const declaration of declarations) {
        if (declaration.kind === "interface" || declaration.kind === "other") continue;
        for (const base of this.here.bases(declaration)) if (base) bases.add(keyOf(base));
        for (const status of this.statusesOf(declaration))
          found.push({
            contract: declaration.name,
            ...{ unit, path, start: declaration.start, end: declaration.end },
            ...status,
          });
      }
      for (const declaration of this.importedBy(unit)) {
        if (bases.has(keyOf(declaration))) continue;
        const known = this.copyOf(declaration);
        if (!known || declaration.kind === "abstract" || known.declaration.kind !== "contract") continue;
        const status = this.copied(known, declaration);
        found.push({
          contract: declaration.name,
          unit,
          path,
          start: 0,
          end: 0,
          ...status,
          relation: "imports",
        });
      }
    }
    return found;
  }

  private statusesOf(declaration: Declaration): Status[] {
    const copied = this.copyOf(declaration);
    if (copied) return [this.copied(copied, declaration)];
    const inherited = [...this.inherited(declaration), ...this.lost(declaration)];
    if (inherited.length > 0) return inherited;
    return this.mixture(declaration);
  }

  /** Contracts of libraries that a file imports by name. */
  private importedBy(unit: string): Declaration[] {
    const source = this.here.source(unit);
    const own = new Set(this.input.sources.filter((one) => one.own).map((one) => one.unit));
    return Object.values(source?.imports ?? {})
      .filter((target) => !own.has(target))
      .flatMap((target) => this.here.declarations(target));
  }

  /** The audited declaration that a contract is most like, if it is a copy. */
  private copyOf(declaration: Declaration): Known | undefined {
    const key = keyOf(declaration);
    let known = this.copies.get(key);
    if (known === undefined) this.copies.set(key, (known = this.findCopy(declaration)));
    return known ?? undefined;
  }

  private findCopy(declaration: Declaration): Known | null {
    if (declaration.kind === "interface" || declaration.kind === "other") return null;
    const ranked = this.likest(declaration);
    const [best, second] = ranked;
    if (!best || best.share < copyFrom) return null;
    // Two patterns in one contract: it is a copy of neither.
    if (second && second.share >= copyFrom && this.surplus(best.known, declaration) > 0.3) return null;
    return best.known;
  }

  private likest(declaration: Declaration): { known: Known; share: number }[] {
    const here = this.here.canonical(declaration);
    return this.known
      .map((known) => ({ known, share: likeness(this.audited.canonical(known.declaration), here) }))
      .filter(({ share }) => share >= partFrom)
      .sort((left, right) => right.share - left.share);
  }

  /** The share of a contract's code that is not the pattern's. */
  private surplus(known: Known, declaration: Declaration): number {
    return 1 - likeness(this.here.canonical(declaration), this.audited.canonical(known.declaration));
  }

  private compare(known: Known, declaration: Declaration): Compared {
    const key = `${keyOf(known.declaration)}\n${keyOf(declaration)}`;
    let result = this.compared.get(key);
    if (!result) {
      result = compareDeclarations(
        { audited: this.audited, here: this.here },
        known.declaration,
        declaration,
      );
      this.compared.set(key, result);
    }
    return result;
  }

  private copied(known: Known, declaration: Declaration): Status {
    const { pattern } = known;
    const { changes, unknown, sameText, restored } = this.compare(known, declaration);
    const notes = [...unknown];
    if (!pattern.intact) notes.push(notIntact(pattern));
    let verdict: DriftVerdict = sameText ? "as-audited" : "form";
    if (notes.length > 0) verdict = "unknown";
    if (changes.length > 0) verdict = unknown.length > 0 ? "unknown" : "changed";
    const parts = changes.filter((one) => one.contract === known.declaration.name).map((one) => one.part);
    const elsewhere = changes.some((one) => one.contract !== known.declaration.name);
    return {
      ...headOf(known),
      relation: "copy",
      verdict,
      changes,
      overridden: [],
      invariants:
        changes.length === 0
          ? []
          : touchedInvariants(this.graphOf(known), pattern.pattern, elsewhere ? undefined : parts),
      notes,
      ...(restored === undefined ? {} : { restored }),
    };
  }

  /** One status for each pattern among the bases, however far up. */
  private inherited(declaration: Declaration): Status[] {
    const chain: Declaration[] = [];
    const statuses: Status[] = [];
    const visit = (one: Declaration): void => {
      for (const base of this.here.bases(one)) {
        if (!base || chain.includes(base)) continue;
        const known = this.copyOf(base);
        if (known && known.declaration.kind === "contract")
          statuses.push(this.derived(known, base, [declaration, ...chain]));
        else {
          chain.push(base);
          visit(base);
        }
      }
    };
    visit(declaration);
    return statuses;
  }

  /** Bases that cannot be found, and that are called as a pattern is. */
  private lost(declaration: Declaration): Status[] {
    return this.here.lostBases(declaration).flatMap((name): Status[] => {
      const known = this.known.find((one) => one.declaration.name === name);
      if (!known) return [];
      const notes = [`${name}, which ${declaration.name} inherits, cannot be found.`];
      return [
        {
          ...headOf(known),
          relation: "inherits",
          verdict: "unknown",
          ...{ changes: [], overridden: [], invariants: [], notes },
        },
      ];
    });
  }

  /** @param derived the contracts between the pattern and the contract in question, that one among them */
  private derived(known: Known, base: Declaration, derived: readonly Declaration[]): Status {
    const { pattern } = known;
    const below = this.copied(known, base);
    const graph = this.graphOf(known);
    const overridden: OverriddenFunction[] = [];
    const notes = [...below.notes];
    const changes = [...below.changes];
    const members = this.here.canonical(base).members;
    const virtuals = new Map(members.filter((one) => one.isVirtual).map((one) => [one.name, one]));
    const stored = new Set(members.filter((one) => one.kind === "variable").map((one) => one.name));
    for (const one of derived) {
      if (one.broken) notes.push(`${one.name} does not parse, so what it overrides is not known.`);
      for (const member of this.here.canonical(one).members) {
        const hook = virtuals.get(member.name);
        if (hook && member.overrides)
          overridden.push({ function: hook.signature, invariants: touchesOf(graph, pattern.pattern, hook) });
        if (member.kind === "broken") notes.push(`A part of ${one.name} does not parse.`);
        if (member.hasAssembly && !member.readsOnly)
          notes.push(
            `${member.signature || member.kind} of ${one.name} has assembly: what it writes is not known.`,
          );
        for (const variable of member.assigns.filter((name) => stored.has(name)))
          changes.push({
            ...{
              part: variable,
              kind: "variable",
              change: "changed",
              contract: known.declaration.name,
              unit: one.unit,
            },
            note: `${member.signature || member.kind} of ${one.name} writes to it`,
          });
      }
    }
    const [only] = derived;
    const text = only ? (this.here.textOf(only.unit) ?? "").slice(only.start, only.end) : "";
    const options =
      derived.length === 1 && only && below.verdict === "as-audited" && notes.length === 0
        ? generatedWith(pattern.pattern, only.name, only.node, text)
        : undefined;
    let { verdict } = below;
    if (overridden.length > 0 && (verdict === "as-audited" || verdict === "form")) verdict = "overridden";
    if (options) verdict = "generated";
    if (changes.length > below.changes.length && verdict !== "unknown") verdict = "changed";
    if (notes.length > below.notes.length) verdict = "unknown";
    return {
      ...headOf(known),
      relation: options ? "generated" : "inherits",
      verdict,
      changes,
      overridden,
      invariants: [...new Set([...below.invariants, ...overridden.flatMap((one) => one.invariants)])].sort(),
      notes,
      ...(options ? { options: { ...options } } : {}),
    };
  }

  /** A contract that has much of one pattern or of several and is a copy of none. */
  private mixture(declaration: Declaration): Status[] {
    const ranked = this.likest(declaration).filter(({ known }) => known.declaration.kind === "contract");
    const [best] = ranked;
    if (!best) return [];
    const names = [...new Set(ranked.map(({ known }) => known.declaration.name))];
    const note =
      names.length > 1
        ? `It holds code of ${names.join(" and ")}, and is a copy of none of them.`
        : `It holds some of the code of ${names.join("")}, and is no copy of it.`;
    return [
      {
        ...headOf(best.known),
        relation: "copy",
        verdict: "unknown",
        changes: [],
        overridden: [],
        invariants: [],
        notes: [note],
      },
    ];
  }

  private graphOf({ declaration }: Known): readonly CanonicalMember[] {
    return this.audited.canonical(declaration).members;
  }
}

/** A hook that reads only can refuse and nothing else: no invariant of a pattern depends on what is refused. */
function touchesOf(
  members: readonly CanonicalMember[],
  pattern: string,
  hook: CanonicalMember,
): readonly string[] {
  const isEmptyHook = hook.readsOnly && /^_before/.test(hook.name);
  return isEmptyHook ? [] : touchedInvariants(members, pattern, [hook.signature]);
}

function headOf({
  pattern,
  declaration,
}: Known): Pick<Status, "pattern" | "declaration" | "version" | "audited"> {
  const { name, unit, start, end } = declaration;
  const audited = { unit, start, end };
  return { pattern: pattern.pattern, declaration: name, version: pattern.version, audited };
}

const notIntact = (pattern: AuditedPatternSources): string =>
  `The sources of ${pattern.pattern} in this package are not those of its audit record, so nothing can be held against them.`;
