import type { Bytes32 } from "../../privacy/types.js";
import { TolboothError } from "../../errors/index.js";
import { cdsEvidence, cdsMovementId } from "./commitments.js";
import { describeCdsCode } from "./codes.js";
import { hasLane, lanesOf, maskOf } from "../../patterns/lanes.js";
import { applyMovementWrite, noMovement } from "./movement-model.js";
import type { MovementSnapshot, MovementWrite } from "./movement-types.js";
import type { CheckedPlanOptions } from "./plan-options.js";
import type {
  CdsCall,
  CdsEffect,
  CdsFinding,
  CdsKnownMovement,
  CdsMovementPlan,
  CdsTimelineEntry,
} from "./plan-types.js";
import type { CdsFunctionCode, CdsNotification } from "./types.js";

/** A movement is opened by its first code that presupposes acceptance. */
const openingCodes: ReadonlySet<CdsFunctionCode> = new Set([
  "01",
  "05",
  "06",
  "07",
  "08",
  "09",
  "13",
  "14",
  "15",
]);

/** Codes that act on a movement. Before it was opened there is nothing for them to act on. */
const actingCodes: ReadonlySet<CdsFunctionCode> = new Set(["10", "16", "50", "51"]);

/** CDS gives no reason code with an invalidation; its own function code says who asked. */
const invalidationReason = 10;

/** Plays the notifications of one movement, in the order in which they are given, and notes what each one asks for. */
export class MovementPlanner {
  private readonly calls: CdsCall[] = [];
  private readonly timeline: CdsTimelineEntry[] = [];
  private readonly findings: CdsFinding[] = [];
  private readonly movementId: Bytes32;
  private readonly before: MovementSnapshot;
  private state: MovementSnapshot;
  /** Before the opening: the highest version that was named, for an opener that names none. */
  private declarationVersion: number | undefined;
  private isReceived = false;

  // What is being noted of the present notification.
  private current!: CdsNotification;
  private effects: CdsEffect[] = [];
  private words: string[] = [];
  private callsOfCurrent: string[] = [];

  private readonly known: CdsKnownMovement | undefined;

  constructor(
    private readonly mrn: string,
    private readonly options: CheckedPlanOptions,
    known: CdsKnownMovement | undefined,
  ) {
    this.movementId = cdsMovementId(options.commitment, mrn);
    this.before = known?.state ?? noMovement;
    this.state = this.before;
    // A chain that does not know the movement was started anew: what an earlier import noted no longer counts.
    this.known = this.isOpened ? known : undefined;
    this.declarationVersion = this.known?.declarationVersion;
  }

  take(notification: CdsNotification): void {
    this.current = notification;
    this.effects = [];
    this.words = [];
    this.callsOfCurrent = [];
    if (this.known?.appliedNotifications?.has(notification.notificationId)) {
      this.note("already-applied", "An earlier import has dealt with it.");
      if (this.known.declarationVersion === undefined) this.noteVersion();
    } else if (this.state.status === "invalidated") {
      this.say("The movement has been invalidated, which is final. Nothing is sent.");
    } else if (this.state.status === "exited" && notification.functionCode !== "10") {
      this.say("The goods have left. Only an invalidation (10) still counts.");
    } else if (!this.isOpened && !openingCodes.has(notification.functionCode)) {
      this.beforeOpening();
    } else {
      this.act();
    }
    this.finish();
  }

  result(): CdsMovementPlan {
    return {
      mrn: this.mrn,
      movementId: this.movementId,
      calls: this.calls,
      timeline: this.timeline,
      findings: this.findings,
      before: this.before,
      after: this.state,
      ...(this.isOpened && this.declarationVersion !== undefined
        ? { declarationVersion: this.declarationVersion }
        : {}),
    };
  }

  private get isOpened(): boolean {
    return this.state.status !== "none";
  }

  private beforeOpening(): void {
    const { functionCode } = this.current;
    this.noteVersion();
    if (functionCode === "02") {
      this.isReceived = true;
      this.say("Receipt alone opens nothing: the declaration has not been accepted.");
    } else if (functionCode === "03") {
      this.say("The declaration is rejected, so there is no movement to open.");
    } else if (functionCode === "10" && this.isReceived) {
      this.say("The declaration was cancelled before it was accepted, so there is no movement to end.");
    } else if (actingCodes.has(functionCode)) {
      this.find(
        "unknown-movement",
        `No movement has been opened for this MRN, so a ${functionCode} has nothing to act on. Nothing is sent.`,
      );
    } else {
      this.say("No movement has been opened yet, and this code opens none.");
    }
  }

  private act(): void {
    const { functionCode, versionId } = this.current;
    if (functionCode === "03") {
      this.say("It rejects the message that it answers. The movement stays as it was.");
      return;
    }
    if (!this.isOpened || this.isOnChain("open")) this.open();
    else if (this.state.status !== "exited") this.amendIfNew();

    const present = this.declarationVersion ?? 1;
    switch (functionCode) {
      case "05":
      case "06":
      case "14":
      case "51":
        return this.hold(this.options.lanes.customs, "customs");
      case "50":
        return this.hold(this.options.lanes.defra, "Defra");
      case "08":
      case "09":
        if (versionId !== undefined && versionId < present)
          return this.say(
            `It clears version ${versionId} of the declaration; version ${present} has replaced it. Nothing changes.`,
          );
        return this.clear();
      case "10":
        this.send("invalidate", this.options.lanes.customs, {
          kind: "invalidate",
          reason: invalidationReason,
        });
        return this.note("invalidated", "The declaration is invalidated, and the movement with it.");
      case "16":
        return this.exit();
      default:
        if (this.effects.length === 0) this.say("It changes nothing on chain.");
    }
  }

  private open(): void {
    const { versionId } = this.current;
    this.declarationVersion = versionId ?? this.declarationVersion ?? 1;
    const required = maskOf(this.options.requiredLanes);
    this.send("open", this.options.lanes.customs, { kind: "open", required, data: this.evidence() });
    this.note(
      "opened",
      `It presupposes that the declaration was accepted, so it opens the movement (declaration version ${this.declarationVersion}).`,
    );
  }

  /** 07, or any later version number, is a new version that must be cleared again. Once for each notification. */
  private amendIfNew(): void {
    const { functionCode, versionId } = this.current;
    const present = this.declarationVersion ?? 1;
    const isLater = versionId !== undefined && versionId > present;
    if (!isLater && functionCode !== "07") return;
    if (isLater) this.declarationVersion = versionId;
    this.send("amend", this.options.lanes.customs, { kind: "amend", data: this.evidence() });
    const why = isLater
      ? `It is about version ${versionId} of the declaration, the movement was about version ${present}.`
      : "The declaration was amended.";
    this.note("amended", `${why} The new data must be cleared again.`);
  }

  private hold(lane: number, who: string): void {
    if (!hasLane(this.state.required, lane))
      this.send(`require-${lane}`, lane, { kind: "add-requirement", lane });
    const wasReleased = this.state.status === "released";
    this.decide("hold", lane);
    this.note(
      "held",
      `${who} (lane ${lane}) holds the goods.${wasReleased ? " The release is revoked." : ""}`,
    );
  }

  private clear(): void {
    const waiting = lanesOf(this.state.required).filter((lane) => !hasLane(this.state.cleared, lane));
    if (waiting.length === 0)
      return this.say("This version has been released already. Nothing more is sent.");
    for (const lane of waiting) this.decide("clear", lane);
    const lanes = `${waiting.length === 1 ? "Lane" : "Lanes"} ${waiting.join(", ")}`;
    const debt = this.current.functionCode === "08" ? " The debt is not final." : "";
    this.note("released", `${lanes} cleared the present version: the goods are released.${debt}`);
  }

  private exit(): void {
    if (this.state.status !== "released")
      return this.find(
        "exit-without-release",
        "The goods are said to have left, but the present version is not released. Nothing is sent.",
      );
    this.send("exit", this.options.lanes.customs, { kind: "exit" });
    this.note("exited", "The goods have left.");
  }

  private decide(decision: "clear" | "hold", lane: number): void {
    this.send(`${decision}-${lane}`, lane, {
      kind: "decide",
      lane,
      decision,
      version: this.state.version,
      expectedSeq: this.state.seq,
      evidence: this.evidence(),
    });
  }

  /** Adds a call, unless an earlier import has put it on chain already: then the present state contains it. */
  private send(what: string, senderLane: number, write: MovementWrite): void {
    const { notificationId, file } = this.current;
    if (this.isOnChain(what)) return;
    const id = `${notificationId}/${what}`;
    const outcome = applyMovementWrite(this.state, write);
    if (!outcome.ok)
      throw new TolboothError("INTERNAL", {
        problem: `${file} was planned as a call that ${outcome.refusal} stops`,
      });
    this.calls.push({
      id,
      mrn: this.mrn,
      movementId: this.movementId,
      senderLane,
      write,
      notificationId,
      file,
      before: this.state,
      after: outcome.state,
    });
    this.callsOfCurrent.push(id);
    this.state = outcome.state;
  }

  private isOnChain(what: string): boolean {
    return this.known?.appliedCalls?.has(`${this.current.notificationId}/${what}`) ?? false;
  }

  private evidence(): Bytes32 {
    return cdsEvidence(this.options.commitment, this.current);
  }

  /** A rejected version (03) never was one. */
  private noteVersion(): void {
    const { functionCode, versionId } = this.current;
    if (functionCode !== "03" && versionId !== undefined)
      this.declarationVersion = Math.max(versionId, this.declarationVersion ?? 0);
  }

  private say(text: string): void {
    this.words.push(text);
  }

  private note(effect: CdsEffect, text: string): void {
    this.effects.push(effect);
    this.say(text);
  }

  private find(code: CdsFinding["code"], explanation: string): void {
    const { file, notificationId } = this.current;
    this.say(explanation);
    this.findings.push({ code, mrn: this.mrn, file, notificationId, explanation });
  }

  private finish(): void {
    const { file, notificationId, functionCode, issuedAt, versionId } = this.current;
    const { name, meaning } = describeCdsCode(functionCode);
    this.timeline.push({
      mrn: this.mrn,
      file,
      notificationId,
      functionCode,
      name,
      issuedAt,
      ...(versionId === undefined ? {} : { versionId }),
      effects: this.effects.length > 0 ? this.effects : ["nothing"],
      explanation: `${functionCode} ${name}, ${meaning}. ${this.words.join(" ")}`,
      calls: this.callsOfCurrent,
      ...(this.isOpened && this.declarationVersion !== undefined
        ? { declarationVersion: this.declarationVersion }
        : {}),
    });
  }
}
