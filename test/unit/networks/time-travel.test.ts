import assert from "node:assert/strict";
import { parseDuration, parseTimeTravel, requireMining } from "@tolbooth/sdk";
import { destination } from "../../../sdk/dist/networks/time-travel.js";

describe("times as people write them", () => {
  for (const [text, seconds] of [
    ["90s", 90],
    ["15m", 900],
    ["12h", 43_200],
    ["30d", 2_592_000],
    ["2w", 1_209_600],
    ["1d12h", 129_600],
    [" 5M ", 300],
  ] as const)
    it(`'${text}' is ${seconds} seconds`, () => assert.equal(parseDuration(text), seconds));

  for (const text of ["", "5", "-5m", "1.5h", "5 minutes", "1y", "9999999999s", "m"])
    it(`'${text}' is no duration`, () => assert.equal(parseDuration(text), undefined));

  for (const [text, moment] of [
    ["2027-04-06", "2027-04-06T00:00:00Z"],
    ["2027-04-06T09:30", "2027-04-06T09:30:00Z"],
    ["2027-04-06 09:30:15", "2027-04-06T09:30:15Z"],
    ["2027-04-06T09:30+01:00", "2027-04-06T08:30:00Z"],
    ["2028-02-29", "2028-02-29T00:00:00Z"],
  ] as const)
    it(`'${text}' is ${moment}`, () => assert.deepEqual(parseTimeTravel(text), { to: Date.parse(moment) }));

  it("takes a duration with or without its plus", () => {
    assert.deepEqual(parseTimeTravel("+30d"), { seconds: 2_592_000 });
    assert.deepEqual(parseTimeTravel("30d"), { seconds: 2_592_000 });
  });

  for (const text of ["tomorrow", "2027-02-30", "2027-13-01", "2027-04-06T25:00", "06/04/2027", "0x1", "-5m"])
    it(`'${text}' is refused`, () => assert.throws(() => parseTimeTravel(text), { code: "TIME_INVALID" }));

  it("goes on, never back, and not beyond dates that can be shown", () => {
    assert.equal(destination({ seconds: 60 }, 1_000), 1_060);
    assert.equal(destination({ to: 2_000_999 }, 1_000), 2_000);
    assert.throws(() => destination({ to: 1_000_999 }, 1_000), { code: "TIME_NOT_LATER" });
    assert.throws(() => destination({ seconds: 0 }, 1_000), { code: "TIME_NOT_LATER" });
    assert.throws(() => destination({ seconds: -1 }, 1_000), { code: "TIME_NOT_LATER" });
    assert.throws(() => destination({ seconds: 1e12 }, 1_000), { code: "TIME_INVALID" });
    assert.throws(() => destination({ to: Number.NaN }, 1_000), { code: "TIME_INVALID" });
  });
});

describe("ways of making blocks", () => {
  for (const mining of ["automatic", "manual", 1, 86_400])
    it(`takes ${mining}`, () => assert.equal(requireMining(mining), mining));
  for (const mining of ["", "auto", 0, -1, 1.5, 86_401, Number.NaN, null, undefined])
    it(`refuses ${mining}`, () => assert.throws(() => requireMining(mining), { code: "MINING_INVALID" }));
});
