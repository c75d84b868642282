import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { EventId } from "#domain/event.ts";
import { EventList } from "#features/eventList/EventList.tsx";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";

const list = () => screen.getByRole("list", { name: "Event list" });
const rows = () => within(list()).getAllByRole("link");

test("each row is named by date, title and place, and says its place among all", () => {
  showKosovo(<EventList />);

  const first = within(list()).getAllByRole("listitem")[0] as HTMLElement;
  expect(first).toHaveAttribute("aria-posinset", "1");
  expect(first).toHaveAttribute("aria-setsize", "168");
  expect(within(first).getByRole("link")).toHaveAccessibleName(
    "28 Dec 2025, Snap parliamentary election after ten months of deadlock, Kosovo (country-wide)",
  );
  expect(first).toHaveTextContent(/^December 20254 events/);
});

test("casualties are ranges, or said to be not stated; sources are counted", () => {
  showKosovo(<EventList />, "from=2023-09-24&to=2023-09-24&category=armed-clash");

  expect(rows()[0]).toHaveAccessibleDescription(/Armed clash.*4–6 killed.*2–9 injured 8 sources/);
});

test("a month-precision date is a month, a span is a span", () => {
  showKosovo(<EventList />, "q=stonings&from=2021");
  expect(rows()[0]).toHaveAccessibleName(/^May 2021, /);
});

test("the order can be turned around, or go by severity", async () => {
  const user = userEvent.setup();
  showKosovo(<EventList />);
  const order = screen.getByRole("combobox", { name: "Order of the list" });

  await user.selectOptions(order, "Oldest first");
  expect(rows()[0]).toHaveAccessibleName(/ 2021, /);

  await user.selectOptions(order, "Most severe first");
  expect(within(list()).getAllByRole("listitem")[0]).toHaveTextContent(/^Severity 5 of 5/);
});

test("a press opens the event's card; the row is a link that can be opened elsewhere", async () => {
  const user = userEvent.setup();
  showKosovo(<EventList />, "from=2023-09-24&to=2023-09-24&category=armed-clash");
  const row = rows()[0] as HTMLElement;

  expect(row).toHaveAttribute("href", expect.stringContaining("event=ks-20230924-banjska-attack"));
  await user.click(row);
  expect(parameter("event")).toBe("ks-20230924-banjska-attack");
  expect(row).toHaveAttribute("aria-current", "true");
});

test("a closed card takes no focus from somebody who types", () => {
  const closed = "ks-20230529-zvecan-kfor-clash" as EventId;
  showKosovo(
    <>
      {/* biome-ignore lint/a11y/noAutofocus: stands for a reader who types. */}
      <input autoFocus aria-label="typing" />
      <EventList returnTo={closed} />
    </>,
    "from=2023-05-29&to=2023-05-29",
  );

  expect(screen.getByRole("textbox")).toHaveFocus();
});

test("an empty selection says so", () => {
  showKosovo(<EventList />, "q=nosuchword");

  expect(screen.getByRole("region", { name: "Events" })).toHaveTextContent(
    "No event is in the selection.",
  );
});
