import { newSalt } from "@tolbooth/sdk";

/** The practice's own database. It has methods of the same names, and nothing of it is on a chain. */
class PracticeDatabase {
  private readonly rows = new Map<string, string>();

  anchor(nhsNumber: string): string {
    const key = newSalt();
    this.rows.set(key, nhsNumber);
    return key;
  }

  find(key: string): string | undefined {
    return this.rows.get(key);
  }
}

export function enrol(database: PracticeDatabase, patient: { nhsNumber: string }): string {
  return database.anchor(patient.nhsNumber);
}
