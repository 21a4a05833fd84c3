import assert from "node:assert/strict";
import { readCdsDateTime } from "../../../sdk/dist/standards/cds/date-time.js";

const seconds = (...parts: [number, number, number, number?, number?, number?]) => {
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
};

describe("a time in CDS", () => {
  const forms: [text: string, formatCode: string | undefined, expected: number][] = [
    ["20241206154614Z", "304", seconds(2024, 12, 6, 15, 46, 14)],
    ["20230526203214+01", "304", seconds(2023, 5, 26, 19, 32, 14)],
    ["20230526203214-05", "304", seconds(2023, 5, 27, 1, 32, 14)],
    ["20230101003000+0530", "304", seconds(2022, 12, 31, 19, 0, 0)],
    ["20230101003000+05:30", "304", seconds(2022, 12, 31, 19, 0, 0)],
    ["20241206", "304", seconds(2024, 12, 6)],
    ["20241206", "102", seconds(2024, 12, 6)],
    ["202412061546", "203", seconds(2024, 12, 6, 15, 46)],
    ["20241206154614", "204", seconds(2024, 12, 6, 15, 46, 14)],
    ["202412061546+0100", "205", seconds(2024, 12, 6, 14, 46)],
    ["20241206154614+0100", "208", seconds(2024, 12, 6, 14, 46, 14)],
    ["202412061546UTC", "303", seconds(2024, 12, 6, 15, 46)],
    ["20241206154614.250Z", "304", seconds(2024, 12, 6, 15, 46, 14) + 0.25],
    ["2024-12-06T15:46:14Z", undefined, seconds(2024, 12, 6, 15, 46, 14)],
    ["2024-12-06T15:46:14.5+01:00", "304", seconds(2024, 12, 6, 14, 46, 14) + 0.5],
    ["2024-12-06T15:46", undefined, seconds(2024, 12, 6, 15, 46)],
    ["2024-12-06", undefined, seconds(2024, 12, 6)],
    ["20241206T154614Z", undefined, seconds(2024, 12, 6, 15, 46, 14)],
    ["20240229000000Z", "304", seconds(2024, 2, 29)],
    ["20000229000000Z", "304", seconds(2000, 2, 29)],
  ];
  for (const [text, formatCode, expected] of forms)
    it(`reads ${text} (${formatCode ?? "no format code"})`, () => {
      assert.deepEqual(readCdsDateTime(text, formatCode), { seconds: expected });
    });

  for (const text of [
    "20230229000000Z",
    "21000229000000Z",
    "20241301000000Z",
    "20240001000000Z",
    "20240431000000Z",
    "20240400000000Z",
    "20240401240000Z",
    "20240401126000Z",
    "20240401120060Z",
    "20240401120000+15",
    "20240401120000+0160",
    "20240401120000+1",
    "2024040112000Z",
    "240401",
    "2024-4-1",
    "tomorrow",
    "",
  ])
    it(`refuses '${text}'`, () => {
      assert.ok("problem" in readCdsDateTime(text, "304"));
    });

  it("refuses a format code that names no moment, such as 718 for a period", () => {
    assert.ok("problem" in readCdsDateTime("2024120620241207", "718"));
    assert.ok("problem" in readCdsDateTime("20241206", "718"));
  });
});
