import assert from "node:assert/strict";
import { isTolboothError, readEpcisEvents, type EpcisEventReading } from "@tolbooth/sdk";

/** An event of the tests' own; what is given replaces or adds members, and `undefined` takes one away. */
export function epcisEvent(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: "ObjectEvent",
    eventTime: "2031-05-04T12:00:00.000+01:00",
    eventTimeZoneOffset: "+01:00",
    epcList: ["urn:epc:id:sscc:4012345.0000000333"],
    action: "OBSERVE",
    bizStep: "inspecting",
    disposition: "in_progress",
    readPoint: { id: "urn:epc:id:sgln:4012345.00011.0" },
    ...changes,
  };
}

/** A document around some events. */
export function epcisDocument(events: readonly unknown[], context: object = {}): Uint8Array {
  const document = {
    "@context": [
      "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
      { example: "https://ns.example.com/epcis/", ...context },
    ],
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: "2031-05-04T12:00:01.000Z",
    epcisBody: { eventList: events },
  };
  return new TextEncoder().encode(JSON.stringify(document));
}

/** Reads one event with changes. */
export function readOne(changes: Record<string, unknown> = {}, context: object = {}): EpcisEventReading {
  return readEpcisEvents(epcisDocument([epcisEvent(changes)], context))[0]!;
}

/** The part of the pre-hash text after the parts that every test event begins with. */
export function preHashAfter(marker: string, changes: Record<string, unknown>, context: object = {}): string {
  const { preHash } = readOne(changes, context);
  assert.ok(preHash.includes(marker), preHash);
  return preHash.slice(preHash.indexOf(marker) + marker.length);
}

/** Holds when reading is refused with this code at this element. */
export function assertEpcisRefused(work: () => unknown, code: string, element: string): void {
  assert.throws(work, (error: unknown) => {
    assert.ok(isTolboothError(error), String(error));
    assert.equal(error.code, code);
    assert.equal(error.details["element"], element);
    return true;
  });
}
