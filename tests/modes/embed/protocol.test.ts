import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Envelope } from "#modes/embed/envelope.ts";
import type { Protocol, ProtocolHandlers } from "#modes/embed/protocol.ts";
import { createProtocol } from "#modes/embed/protocol.ts";

const HOST = "https://news.example";
const STATE = { query: "from=2023", shown: 5, events: 9, dataset: "kosovo@1", dataDate: null };

interface Sent {
  readonly message: Envelope;
  readonly target: string;
}

/** A frame with a clock that the test moves, and everything it did. */
function someFrame(handlers: Partial<ProtocolHandlers> = {}) {
  const sent: Sent[] = [];
  const done: unknown[] = [];
  let nowMs = 0;
  let timers: { readonly atMs: number; readonly run: () => void }[] = [];
  const protocol: Protocol = createProtocol(
    {
      id: "frame-1",
      post: (message, target) => sent.push({ message, target }),
      now: () => nowMs,
      after(delayMs, run) {
        const timer = { atMs: nowMs + delayMs, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    {
      onWelcome: (welcome) => done.push(["welcome", welcome]),
      onVisible: (ratio) => done.push(["visible", ratio]),
      onSet: (changes) => {
        done.push(["set", { ...changes }]);
        return null;
      },
      readState: () => STATE,
      ...handlers,
    },
  );
  return {
    protocol,
    sent,
    done,
    types: () => sent.map(({ message }) => message.type),
    advance(ms: number) {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { run } of due) run();
    },
    say(type: string, body: unknown = {}, change: Record<string, unknown> = {}) {
      const data = { proto: "ksd", v: 1, seq: 1, type, body, ...change };
      protocol.receive({ isFromHost: true, origin: HOST, data });
    },
  };
}

describe("hello", () => {
  test("is said at once and after 0.5, 1, 2 and 4 seconds, to whoever is there", () => {
    const frame = someFrame();
    frame.protocol.start("Security events");
    for (const ms of [500, 500, 1000, 2000, 60_000]) frame.advance(ms);

    expect(frame.types()).toEqual(["hello", "hello", "hello", "hello", "hello"]);
    expect(frame.sent[0]).toEqual({
      target: "*",
      message: {
        proto: "ksd",
        v: 1,
        id: "frame-1",
        seq: 1,
        type: "hello",
        body: { versions: [1], title: "Security events" },
      },
    });
  });

  test("ends with the answer, and with the page", () => {
    const answered = someFrame();
    answered.protocol.start("");
    answered.say("welcome", { version: 1 });
    answered.advance(10_000);
    expect(answered.types()).toEqual(["hello"]);

    const left = someFrame();
    left.protocol.start("");
    left.protocol.stop();
    left.advance(10_000);
    expect(left.types()).toEqual(["hello"]);
  });
});

describe("welcome", () => {
  test("from then on the frame speaks to that origin alone", () => {
    const frame = someFrame();
    frame.protocol.sendHeight(400, "load");
    frame.say("welcome", { version: 1, lang: "sq", theme: "dark" });
    frame.protocol.sendHeight(480, "content");

    expect(frame.sent.map(({ target }) => target)).toEqual(["*", HOST, HOST]);
    expect(frame.done).toEqual([["welcome", { lang: "sq", theme: "dark" }]]);
  });

  test("a host without an origin is answered by window, not by name", () => {
    const frame = someFrame();
    const data = { proto: "ksd", v: 1, type: "welcome", body: { version: 1 } };
    frame.protocol.receive({ isFromHost: true, origin: "null", data });
    frame.protocol.sendHeight(480, "load");
    expect(frame.sent.at(-1)?.target).toBe("*");
  });

  test("a late host hears the last height and what was said to nobody", () => {
    const frame = someFrame();
    frame.protocol.sendHeight(480, "load");
    frame.protocol.send("ready", {});
    expect(frame.types()).toEqual(["height"]);
    frame.say("welcome", { version: 1 });
    expect(frame.types()).toEqual(["height", "height", "ready"]);
  });

  test("of another version is no welcome", () => {
    const frame = someFrame();
    frame.say("welcome", { version: 2 });
    expect(frame.done).toEqual([]);
  });

  test("only events that were asked for are told, ready and error always", () => {
    const frame = someFrame();
    frame.say("welcome", { version: 1, events: ["filter"] });
    frame.protocol.send("select", { event: null });
    frame.protocol.send("filter", { shown: 1, events: 2 });
    frame.protocol.send("ready", {});
    frame.protocol.send("error", { code: "feed" });
    expect(frame.types()).toEqual(["filter", "ready", "error"]);
  });

  test("another origin has no say after it", () => {
    const frame = someFrame();
    frame.say("welcome", { version: 1 });
    const data = { proto: "ksd", v: 1, type: "set", body: { from: "2023" } };
    frame.protocol.receive({ isFromHost: true, origin: "https://other.example", data });
    expect(frame.done).toHaveLength(1);
  });
});

describe("what a host may ask", () => {
  test("set works before welcome; a refusal is told to the asker", () => {
    const frame = someFrame({ onSet: () => ({ code: "key.unknown", key: "x" }) });
    frame.say("set", { x: "1" });
    expect(frame.sent).toMatchObject([
      { target: HOST, message: { type: "error", body: { code: "key.unknown", key: "x" } } },
    ]);
  });

  test("get is answered with the state", () => {
    const frame = someFrame();
    frame.say("get");
    expect(frame.sent).toMatchObject([{ message: { type: "state", body: STATE } }]);
  });

  test("get waits while the answer is coming", () => {
    let state: typeof STATE | null = null;
    const frame = someFrame({ readState: () => state });
    frame.say("get");
    expect(frame.types()).toEqual([]);
    state = STATE;
    frame.protocol.answerGet();
    frame.protocol.answerGet();
    expect(frame.types()).toEqual(["state"]);
  });

  test.each([0, 0.25, 1])("visible %d is passed on", (ratio) => {
    const frame = someFrame();
    frame.say("visible", { ratio });
    expect(frame.done).toEqual([["visible", ratio]]);
  });

  test.each([-1, 2, Number.NaN, "1", null])("visible %j is no ratio", (ratio) => {
    const frame = someFrame();
    frame.say("visible", { ratio });
    expect(frame.done).toEqual([]);
  });

  test("a link is told to a host that answered, and only then", () => {
    const frame = someFrame();
    expect(frame.protocol.sendLink("https://own.example/")).toBe(false);
    frame.say("welcome", { version: 1 });
    expect(frame.protocol.sendLink("https://own.example/")).toBe(true);
    expect(frame.types()).toEqual(["link"]);
  });
});

describe("hostile hosts", () => {
  test("a window that is not the parent is not heard", () => {
    const frame = someFrame();
    const data = { proto: "ksd", v: 1, type: "set", body: { from: "2023" } };
    frame.protocol.receive({ isFromHost: false, origin: HOST, data });
    expect(frame.done).toEqual([]);
  });

  test.each([
    ["another protocol", { proto: "pym" }],
    ["version 2", { v: 2 }],
    ["version as text", { v: "1" }],
    ["a wrong id", { id: "frame-2" }],
    ["no type", { type: 7 }],
    ["a body that is a list", { body: ["from"] }],
    ["a body that is text", { body: "from=2023" }],
    ["a body of a megabyte", { body: { q: "x".repeat(1_000_000) } }],
    ["a body of a million entries", { body: { q: new Array(1_000_000).fill(0) } }],
  ])("%s is dropped", (_name, change) => {
    const frame = someFrame();
    frame.say("set", { from: "2023" }, change);
    expect(frame.done).toEqual([]);
    expect(frame.sent).toEqual([]);
  });

  test("a body that holds itself ends", () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    const frame = someFrame();
    frame.say("set", ring);
    expect(frame.done).toEqual([]);
  });

  test("of 10,000 messages in a second fifty are read, and the next second is heard again", () => {
    const frame = someFrame();
    for (let turn = 0; turn < 10_000; turn++) frame.say("visible", { ratio: 1 });
    expect(frame.done).toHaveLength(50);
    frame.advance(1000);
    frame.say("visible", { ratio: 0 });
    expect(frame.done).toHaveLength(51);
  });

  test("messages of other scripts do not use up the second", () => {
    const frame = someFrame();
    for (let turn = 0; turn < 1000; turn++) {
      frame.protocol.receive({ isFromHost: true, origin: HOST, data: { type: "ad" } });
    }
    frame.say("visible", { ratio: 1 });
    expect(frame.done).toHaveLength(1);
  });

  test("nothing that can be posted makes the frame throw", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.string(), (data, body, type) => {
        const frame = someFrame();
        frame.protocol.receive({ isFromHost: true, origin: HOST, data });
        frame.say(type, body);
        frame.say("welcome", body);
        frame.say("set", body);
      }),
    );
  });
});
