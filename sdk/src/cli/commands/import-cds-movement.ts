import {
  lanesOf,
  type CdsCall,
  type CdsMovementPlan,
  type CdsMovementReport,
  type MovementSnapshot,
  type MovementWrite,
} from "@tolbooth/sdk";
import type { CommandContext } from "../frame/context.js";
import { count } from "../frame/terminal.js";

/** A movement that was planned, or a movement that was sent. */
export type MovementOutcome = { readonly plan: CdsMovementPlan } & Partial<Omit<CdsMovementReport, "plan">>;

/** A movement as `--json` gives it. `write` is there only where a contract is known that it is meant for. */
export function movementResult(
  movement: MovementOutcome,
  senderOf: (lane: number) => string,
  hasContract: boolean,
): unknown {
  const { plan, sent, onChain, inStep, failure } = movement;
  const receipts = new Map(sent?.map(({ call, receipt }) => [call.id, receipt]));
  return {
    mrn: plan.mrn,
    movementId: plan.movementId,
    before: snapshotResult(plan.before),
    expected: snapshotResult(plan.after),
    ...(onChain ? { onChain: snapshotResult(onChain) } : {}),
    ...(inStep === undefined ? {} : { inStep }),
    timeline: plan.timeline.map((entry) => ({
      file: entry.file,
      notificationId: entry.notificationId,
      functionCode: entry.functionCode,
      name: entry.name,
      issuedAt: new Date(entry.issuedAt * 1000).toISOString(),
      ...(entry.versionId === undefined ? {} : { versionId: entry.versionId }),
      effects: entry.effects,
      explanation: entry.explanation,
      calls: entry.calls,
    })),
    calls: plan.calls.map((call) => {
      const receipt = receipts.get(call.id);
      return {
        id: call.id,
        file: call.file,
        kind: call.write.kind,
        sender: senderOf(call.senderLane),
        ...(hasContract ? { write: call.write } : {}),
        after: snapshotResult(call.after),
        ...(receipt
          ? {
              transactionHash: receipt.transactionHash,
              blockNumber: receipt.blockNumber,
              gasUsed: receipt.gasUsed,
            }
          : {}),
      };
    }),
    findings: plan.findings.map(({ mrn: _mrn, ...finding }) => finding),
    ...(failure ? { failure: failure.toJSON() } : {}),
  };
}

/** A movement for people: its way, a line for each notification, and what stands against it. */
export function movementText(
  context: CommandContext,
  movement: MovementOutcome,
  senderOf: (lane: number) => string,
): string {
  const { paint } = context;
  const { plan, sent, onChain, inStep, failure } = movement;
  const calls = sent ? `${count(sent.length, "call")} sent` : count(plan.calls.length, "call");
  const state = onChain
    ? `on chain ${onChain.status}${inStep ? "" : paint("red", `, expected ${plan.after.status}`)}`
    : `${plan.before.status} → ${plan.after.status}`;
  const width = Math.max(...plan.timeline.map((one) => one.file.length));
  return [
    `${paint("bold", plan.mrn)}  ${state}, version ${plan.after.version}, ${calls}`,
    ...plan.timeline.map((one) => `  ${one.file.padEnd(width)}  ${one.explanation}`),
    ...(sent ? [] : plan.calls.map((one) => `    ${callText(one, senderOf(one.senderLane))}`)),
    ...plan.findings.map((one) => `  ${paint("red", "Finding:")} ${one.explanation}`),
    ...(failure ? [`  ${paint("red", "Refused:")} ${failure.message}`] : []),
  ].join("\n");
}

function callText(call: CdsCall, sender: string): string {
  return `${sender ? `${sender}: ` : ""}${writeText(call.write)} → ${call.after.status}`;
}

function writeText(write: MovementWrite): string {
  switch (write.kind) {
    case "open":
      return `open, required ${lanesText(write.required)}`;
    case "add-requirement":
      return `require lane ${write.lane}`;
    case "decide":
      return `${write.decision} lane ${write.lane} at version ${write.version}`;
    default:
      return write.kind;
  }
}

function lanesText(mask: number): string {
  const lanes = lanesOf(mask);
  return `${lanes.length === 1 ? "lane" : "lanes"} ${lanes.join(", ")}`;
}

function snapshotResult(snapshot: MovementSnapshot): unknown {
  const { status, version, seq } = snapshot;
  return {
    status,
    version,
    seq,
    required: lanesOf(snapshot.required),
    cleared: lanesOf(snapshot.cleared),
    held: lanesOf(snapshot.held),
    refused: lanesOf(snapshot.refused),
  };
}
