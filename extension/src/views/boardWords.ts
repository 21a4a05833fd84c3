import * as vscode from "vscode";
import type { BoardWords, StateWord } from "./board-protocol.js";
import type { FeedStatus } from "./boardFeed.js";

const word = (shape: string, text: string): StateWord => ({ word: text, shape });

/** Where the rows come from, or why there are none. */
export function feedStatusText(status: FeedStatus): string {
  switch (status) {
    case "live":
      return vscode.l10n.t("Live");
    case "kept":
      return vscode.l10n.t("The network does not answer. This is what the index has kept.");
    case "nothing":
      return vscode.l10n.t("The network does not answer, and the index has nothing of this contract yet.");
    case "missing":
      return vscode.l10n.t("This contract is not deployed on this network now.");
    case "untrusted":
      return vscode.l10n.t("This folder is not trusted, so Tolbooth reads nothing in it.");
  }
}

/** Every word of the page. */
export function boardWords(): BoardWords {
  return {
    movementStates: {
      open: word("○", vscode.l10n.t("open")),
      held: word("■", vscode.l10n.t("held")),
      refused: word("✕", vscode.l10n.t("refused")),
      revoked: word("↺", vscode.l10n.t("revoked")),
      released: word("✓", vscode.l10n.t("released")),
      exited: word("→", vscode.l10n.t("exited")),
      invalidated: word("⊘", vscode.l10n.t("invalidated")),
    },
    laneStates: {
      none: word("·", vscode.l10n.t("not required")),
      open: word("○", vscode.l10n.t("open")),
      cleared: word("✓", vscode.l10n.t("cleared")),
      held: word("■", vscode.l10n.t("held")),
      refused: word("✕", vscode.l10n.t("refused")),
    },
    recordStates: {
      active: word("✓", vscode.l10n.t("active")),
      notYet: word("○", vscode.l10n.t("not yet valid")),
      withdrawn: word("✕", vscode.l10n.t("withdrawn")),
      superseded: word("↺", vscode.l10n.t("superseded")),
      expired: word("⊘", vscode.l10n.t("expired")),
      kept: word("≡", vscode.l10n.t("kept")),
      open: word("■", vscode.l10n.t("open")),
      closed: word("○", vscode.l10n.t("closed, not reviewed")),
      reviewed: word("✓", vscode.l10n.t("reviewed")),
    },
    subjects: {
      consent: vscode.l10n.t("Consent"),
      accessLog: vscode.l10n.t("Log of accesses"),
      emergency: vscode.l10n.t("Emergency access"),
    },
    steps: {
      opened: vscode.l10n.t("Opened"),
      required: vscode.l10n.t("Requirement added"),
      released: vscode.l10n.t("Released"),
      revoked: vscode.l10n.t("Release revoked"),
      amended: vscode.l10n.t("Amended: every lane must clear the new version"),
      invalidated: vscode.l10n.t("Invalidated"),
      exited: vscode.l10n.t("Exited"),
      escalated: vscode.l10n.t("Late: the deadline has passed"),
      none: "",
      open: vscode.l10n.t("open"),
      cleared: vscode.l10n.t("Cleared"),
      held: vscode.l10n.t("Held"),
      refused: vscode.l10n.t("Refused"),
      unchanged: vscode.l10n.t("Looked at, nothing changed"),
      recorded: vscode.l10n.t("Consent recorded"),
      withdrawn: vscode.l10n.t("Withdrawn"),
      superseded: vscode.l10n.t("Superseded"),
      supersedes: vscode.l10n.t("Takes the place of another"),
      expired: vscode.l10n.t("Expired"),
      accesses: vscode.l10n.t("Accesses written"),
      late: vscode.l10n.t("Written too late: the log had a gap"),
      successor: vscode.l10n.t("Written by a successor"),
      interval: vscode.l10n.t("Longest time between two batches set"),
      emergencyOpened: vscode.l10n.t("Emergency access opened"),
      emergencyClosed: vscode.l10n.t("Emergency access closed"),
      emergencyReviewed: vscode.l10n.t("Reviewed"),
      emergencyOverdue: vscode.l10n.t("The review is overdue"),
    },
    codes: {
      permit: vscode.l10n.t("permit"),
      deny: vscode.l10n.t("deny"),
      justified: vscode.l10n.t("justified"),
      notJustified: vscode.l10n.t("not justified"),
      notEstablished: vscode.l10n.t("not established"),
    },
    filter: vscode.l10n.t("Filter"),
    filterHint: vscode.l10n.t("Filter by any word: id, state or agency"),
    allAgencies: vscode.l10n.t("All agencies"),
    chooseAgency: vscode.l10n.t("Only rows that concern this agency"),
    allStates: vscode.l10n.t("All states"),
    chooseState: vscode.l10n.t("Only rows in this state"),
    movements: vscode.l10n.t("Movements and agencies"),
    records: vscode.l10n.t("Records"),
    movement: vscode.l10n.t("Movement"),
    record: vscode.l10n.t("Record"),
    state: vscode.l10n.t("State"),
    version: vscode.l10n.t("version {0}", "{0}"),
    heldFor: vscode.l10n.t("Held for"),
    updated: vscode.l10n.t("Last change"),
    agencies: vscode.l10n.t("Agencies"),
    subject: vscode.l10n.t("Kind"),
    lane: vscode.l10n.t("Lane {0}", "{0}"),
    agencyNumber: vscode.l10n.t("Agency {0}", "{0}"),
    nobody: vscode.l10n.t("nobody"),
    bySecret: vscode.l10n.t("by its secret, through no agency"),
    timeline: vscode.l10n.t("Time line"),
    chooseOne: vscode.l10n.t("Choose a row to see what happened."),
    gone: vscode.l10n.t("The chain took it back: nothing remains."),
    heldTimes: vscode.l10n.t("Times held"),
    heldNow: vscode.l10n.t("{0}: held since {1}, for {2}", "{0}", "{1}", "{2}"),
    heldOnce: vscode.l10n.t("{0}: held from {1}, for {2}", "{0}", "{1}", "{2}"),
    counts: vscode.l10n.t("Counts by agency"),
    countsNote: vscode.l10n.t("Movements that have not ended."),
    total: vscode.l10n.t("Rows: {0}", "{0}"),
    countSome: vscode.l10n.t("{0} of {1} rows", "{0}", "{1}"),
    changedOne: vscode.l10n.t("{0} is now {1}", "{0}", "{1}"),
    changedMany: vscode.l10n.t("Rows that changed: {0}", "{0}"),
    removed: vscode.l10n.t("Rows that the chain took back: {0}", "{0}"),
    noMatch: vscode.l10n.t("Nothing matches the filter."),
    block: vscode.l10n.t("Block {0}", "{0}"),
    from: vscode.l10n.t("from {0}", "{0}"),
    until: vscode.l10n.t("until {0}", "{0}"),
    accesses: vscode.l10n.t("{0} accesses", "{0}"),
    related: vscode.l10n.t("other record {0}", "{0}"),
    concerns: vscode.l10n.t("concerns {0}", "{0}"),
    unknownTime: vscode.l10n.t("at an unknown time"),
    days: vscode.l10n.t("{0} d {1} h", "{0}", "{1}"),
    hours: vscode.l10n.t("{0} h {1} min", "{0}", "{1}"),
    minutes: vscode.l10n.t("{0} min {1} s", "{0}", "{1}"),
    seconds: vscode.l10n.t("{0} s", "{0}"),
  };
}
