import type { AssessmentStatement, Evidence } from "./types.js";

/** The evidence of a draft, each once, numbered as it is named first. */
export class EvidenceList {
  private readonly known = new Map<string, Evidence>();

  /** The id of a piece of evidence. */
  cite(one: Omit<Evidence, "id">): string {
    const key = JSON.stringify([one.kind, one.file, one.line, one.url, one.text]);
    let evidence = this.known.get(key);
    if (!evidence) this.known.set(key, (evidence = { id: `E${String(this.known.size + 1)}`, ...one }));
    return evidence.id;
  }

  /** A statement with what it rests on. */
  state(text: string, ...evidence: readonly Omit<Evidence, "id">[]): AssessmentStatement {
    return { text, evidence: [...new Set(evidence.map((one) => this.cite(one)))] };
  }

  all(): readonly Evidence[] {
    return [...this.known.values()];
  }

  byId(id: string): Evidence | undefined {
    return this.all().find((one) => one.id === id);
  }
}
