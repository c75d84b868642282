import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { attachFrame } from "#app/host/attachFrame.ts";
import type { FrameOptions } from "#app/host/hostApi.ts";

const SRC = "https://own.example/embed/?v=1";

let frame: HTMLIFrameElement;

beforeEach(function addFrame() {
  frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  document.body.append(frame);
  // jsdom fetches nothing; the address is all that is read of it.
  Object.defineProperty(frame, "src", { value: SRC });
});

afterEach(function removeFrame() {
  frame.remove();
});

function attach(options: FrameOptions = {}) {
  const said: { type: string; body: unknown; id?: string }[] = [];
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error("The frame has no window.");
  vi.spyOn(contentWindow, "postMessage").mockImplementation((message) => void said.push(message));
  const attached = attachFrame(frame, options);
  function hear(type: string, body: unknown, change: MessageEventInit = {}) {
    const data = { proto: "ksd", v: 1, id: "a", seq: 1, type, body };
    window.dispatchEvent(
      new MessageEvent("message", { source: contentWindow, origin: "null", data, ...change }),
    );
  }
  return { said, hear, attached };
}

describe("the frame's height", () => {
  test("is what it asks for, within the host's limits", () => {
    const { hear } = attach({ min: 300, max: 700 });
    for (const [asked, given] of [
      [480, "480px"],
      [5000, "700px"],
      [10, "300px"],
    ] as const) {
      hear("height", { height: asked });
      expect(frame.style.height).toBe(given);
    }
  });

  test.each([[{ height: "480" }], [{ height: Number.NaN }], [{}], [[480]]])(
    "%j is none",
    (body) => {
      const { hear } = attach();
      hear("height", body);
      expect(frame.style.height).toBe("");
    },
  );

  test("is not asked for by another window, another origin or another version", () => {
    const { hear } = attach();
    hear("height", { height: 480 }, { source: window });
    hear("height", { height: 480 }, { origin: "https://evil.example" });
    hear(
      "height",
      { height: 480 },
      { data: { proto: "ksd", v: 2, type: "height", body: { height: 1 } } },
    );
    expect(frame.style.height).toBe("");
  });
});

test("hello is answered with what the host wants, and with the frame's own id", () => {
  const { said, hear } = attach({ events: ["filter"], theme: "dark" });
  hear("hello", { versions: [1] });
  expect(said.at(-2)).toMatchObject({
    type: "welcome",
    id: "a",
    body: { version: 1, events: ["filter"], theme: "dark" },
  });
});

test("what the frame tells becomes an event of the iframe", () => {
  const { hear } = attach();
  const told: unknown[] = [];
  document.addEventListener("ksd:filter", (event) => told.push((event as CustomEvent).detail));
  hear("filter", { shown: 5, events: 9 });
  hear("unheard-of", {});
  expect(told).toEqual([{ shown: 5, events: 9 }]);
});

test("a link is followed to the frame's own host alone", () => {
  const opened = vi.spyOn(window, "open").mockReturnValue(null);
  vi.spyOn(document, "activeElement", "get").mockReturnValue(frame);
  const { hear } = attach();
  hear("link", { url: "https://evil.example/" });
  hear("link", { url: "javascript:alert(1)" });
  expect(opened).not.toHaveBeenCalled();
  hear("link", { url: "https://own.example/?from=2023" });
  expect(opened).toHaveBeenCalledWith(
    new URL("https://own.example/?from=2023"),
    "_blank",
    "noopener",
  );
});

test("a frame that was let go is not heard", () => {
  const { hear, attached } = attach();
  attached.detach();
  hear("height", { height: 480 });
  expect(frame.style.height).toBe("");
});
