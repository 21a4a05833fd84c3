import path from "node:path";
import {
  canonicalJsonHash,
  commitmentLeaf,
  describeCdsCode,
  findDeployment,
  isTolboothError,
  movementId,
  MovementClearanceClient,
  newSalt,
  readCdsFolder,
  schemaId,
  sendCdsImport,
  type CdsNotification,
  type LaneDecision,
  type Movement,
} from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";
import { bodiesWithLane, setUpPort } from "./port.js";

/** One line of the story, for people. */
export type Say = (line: string) => void;

/** What can happen on a day: HMRC's system sends a notification, a body decides, or the lorry comes to the gate. */
type Step =
  | { readonly notification: string }
  | { readonly body: string; readonly decides: LaneDecision; readonly because: string }
  | { readonly gate: "opens" | "stays shut" };

/** The bodies that must clear this lorry: frozen fish is for customs, for Defra, and for port health. */
const requiredBodies = ["hmrc", "defra", "port-health"];

const steps: readonly Step[] = [
  { notification: "01_DMSRCV.xml" },
  { notification: "02_DMSACC.xml" },
  { notification: "03_DMSTAX.xml" },
  { notification: "04_DMSDOC.xml" },
  { body: "defra", decides: "clear", because: "catch certificate checked" },
  { body: "port-health", decides: "hold", because: "health certificate to be seen" },
  { gate: "stays shut" },
  { body: "port-health", decides: "clear", because: "health certificate seen" },
  { notification: "05_DMSCLE.xml" },
  { gate: "opens" },
  { notification: "06_DMSREQ.xml" },
  { notification: "07_DMSRES.xml" },
  { gate: "stays shut" },
  { body: "defra", decides: "clear", because: "catch certificate still holds" },
  { body: "port-health", decides: "clear", because: "nothing changed for us" },
  { notification: "08_DMSCLE.xml" },
  { gate: "opens" },
  { notification: "09_DMSINV.xml" },
  { gate: "stays shut" },
];

/**
 * Plays the day on the session's network and gives the movement as it stands at the end.
 * @param epochKey The key that the bodies share off chain. With a new one the same MRN is a new movement on chain.
 */
export async function playDay(session: ProjectSession, epochKey: Uint8Array, say: Say): Promise<Movement> {
  await setUpPort(session);
  const folder = path.join(session.project.root, "scenario/notifications");
  const { notifications, problems } = await readCdsFolder(session.host.files, folder);
  const mrn = notifications[0]?.mrn;
  if (problems.length > 0 || mrn === undefined) throw new Error(`${folder} does not read`);

  const goods = movementId(epochKey, mrn);
  const day = new Day(session, epochKey, goods, notifications, say);
  say(`Declaration ${mrn} is movement ${goods.slice(0, 10)}… on chain.`);
  for (const step of steps) await day.play(step);
  return day.movement();
}

class Day {
  #received: CdsNotification[] = [];

  constructor(
    readonly session: ProjectSession,
    readonly epochKey: Uint8Array,
    readonly goods: string,
    readonly notifications: readonly CdsNotification[],
    readonly say: Say,
  ) {}

  async play(step: Step): Promise<void> {
    if ("notification" in step) await this.#receive(step.notification);
    else if ("body" in step) await this.#decide(step.body, step.decides, step.because);
    else await this.#arriveAtGate(step.gate);
  }

  async movement(): Promise<Movement> {
    return (await this.session.client(MovementClearanceClient, "PortClearance", "hmrc")).movement(this.goods);
  }

  /** HMRC's system sends one more notification. What was sent before is known and not sent again. */
  async #receive(file: string): Promise<void> {
    const notification = this.notifications.find((one) => one.file === file);
    if (notification === undefined) throw new Error(`there is no ${file}`);
    this.#received.push(notification);
    const lanes = new Map(bodiesWithLane(this.session).map((body) => [body.name, body.lane]));
    const context = await this.session.context();
    const contract = await findDeployment(
      this.session.host.files,
      this.session.project,
      "local",
      "PortClearance",
    );
    const [report] = await sendCdsImport(
      context,
      {
        notifications: this.#received,
        contract,
        epochKey: this.epochKey,
        lanes: { customs: lanes.get("hmrc")!, defra: lanes.get("defra")! },
        requiredLanes: requiredBodies.map((name) => lanes.get(name)!),
        senders: new Map(bodiesWithLane(this.session).map((body) => [body.lane, body.name])),
      },
      async () => true,
    );
    if (report?.failure) throw report.failure;
    const line = report?.plan.timeline.find((entry) => entry.notificationId === notification.notificationId);
    const clock = new Date(notification.issuedAt * 1000).toISOString().slice(11, 16);
    await this.#tell(
      `${clock}  HMRC`,
      line?.explanation ?? describeCdsCode(notification.functionCode).meaning,
    );
  }

  /** A body decides in its own lane. Its reasons stay in its own files; only a salted commitment goes on chain. */
  async #decide(name: string, decision: LaneDecision, because: string): Promise<void> {
    const body = bodiesWithLane(this.session).find((one) => one.name === name);
    if (body === undefined) throw new Error(`${name} has no lane`);
    const movements = await this.session.client(MovementClearanceClient, "PortClearance", name);
    const { network } = await this.session.connection();
    const evidence = commitmentLeaf(
      { chainId: network.chainId, contract: movements.address },
      {
        schema: schemaId("urn:tolbooth:sample:reasons:v1"),
        salt: newSalt(),
        contentHash: canonicalJsonHash({ because }),
      },
    );
    await movements.decide(this.goods, body.lane, decision, evidence);
    await this.#tell(`       ${body.title}`, `${decision}s: ${because}.`);
  }

  /** The lorry comes to the gate. The gate asks the ledger. */
  async #arriveAtGate(expected: "opens" | "stays shut"): Promise<void> {
    try {
      await this.session.send("PortGate", "pass", [this.goods], { from: "relayer" });
      if (expected !== "opens") throw new Error("The gate opened although it should not have.");
      await this.#tell("       The gate", "opens.");
    } catch (error) {
      if (!isTolboothError(error, "TRANSACTION_REVERTED") || expected !== "stays shut") throw error;
      const movement = await this.movement();
      const missing = movement.required.filter((lane) => !movement.cleared.includes(lane));
      await this.#tell(
        "       The gate",
        `stays shut (${String(error.details["errorName"])}${this.#names(missing)}).`,
      );
    }
  }

  #names(lanes: readonly number[]): string {
    const bodies = bodiesWithLane(this.session).filter((body) => lanes.includes(body.lane));
    return bodies.length === 0 ? "" : `, waits for ${bodies.map((body) => body.name).join(", ")}`;
  }

  async #tell(who: string, what: string): Promise<void> {
    const { state, version, held } = await this.movement();
    const standing =
      state === "none"
        ? "not opened"
        : `${held.length > 0 && state === "open" ? "held" : state}, version ${version}`;
    this.say(`${who.padEnd(58)} ${`[${standing}]`.padEnd(24)} ${what}`);
  }
}
