import { expect, test } from "vitest";
import type { Dataset, ResourceName, ResourceReport } from "#data/dataset.ts";
import { refuseDataset } from "#data/refuseDataset.ts";

type Counts = Partial<Record<ResourceName, number | "failed">>;

function someData(events: number, others: Counts = {}, read = events) {
  const report = (name: ResourceName, kept: number | "failed", total: number): ResourceReport => ({
    name,
    url: null,
    status: kept === "failed" ? "failed" : "loaded",
    problem: null,
    read: total,
    kept: kept === "failed" ? 0 : kept,
    issues: [],
    bytes: 0,
  });
  const rest = (Object.entries(others) as [ResourceName, number | "failed"][]).map(([name, kept]) =>
    report(name, kept, kept === "failed" ? 0 : kept),
  );
  return {
    index: { events: { length: events } },
    reports: [report("events", events, read), ...rest],
  } as unknown as Pick<Dataset, "index" | "reports">;
}

test.each([
  [228, 228],
  [228, 230],
  [228, 160],
  [3, 14],
  [0, 5000],
  [0, 0],
])("%i events give way to %i", (old, next) => {
  expect(refuseDataset(someData(old), someData(next))).toBeNull();
});

test.each([
  [228, 0, "empty"],
  [228, 159, "smaller"],
  [10, 6, "smaller"],
  [228, 2280, "larger"],
  [6, 60, "larger"],
] as const)("%i events do not give way to %i: %s", (kept, offered, reason) => {
  expect(refuseDataset(someData(kept), someData(offered))).toEqual({
    reason,
    resource: "events",
    kept,
    offered,
  });
});

test("ten copies of every record are refused, though duplicates add no event", () => {
  expect(refuseDataset(someData(228), someData(228, {}, 2280))).toMatchObject({
    reason: "larger",
    resource: "events",
  });
});

test("data that lose a resource stay out, whether it failed, went missing or shrank", () => {
  const old = someData(228, { stories: 3 });

  for (const next of [
    someData(228, { stories: "failed" }),
    someData(228),
    someData(228, { stories: 2 }),
  ]) {
    expect(refuseDataset(old, next)).toMatchObject({ resource: "stories", kept: 3 });
  }
});

test("a resource that was already broken holds nothing back", () => {
  const old = someData(228, { stories: "failed" });

  expect(refuseDataset(old, someData(228))).toBeNull();
  expect(refuseDataset(old, someData(228, { stories: 3 }))).toBeNull();
});
