import { expect, test } from "vitest";
import type { WakeLockHost, WakeLockState } from "#modes/kiosk/wakeLock.ts";
import { keepAwake } from "#modes/kiosk/wakeLock.ts";

class FakeLock extends EventTarget {
  isReleased = false;
  async release() {
    this.isReleased = true;
    this.dispatchEvent(new Event("release"));
  }
}

function fakeScreen(isRefused = () => false) {
  const locks: FakeLock[] = [];
  let isVisible = true;
  let notify: () => void = () => {};
  const host: WakeLockHost = {
    request: async () => {
      if (isRefused()) throw new DOMException("not allowed", "NotAllowedError");
      const lock = new FakeLock();
      locks.push(lock);
      return lock;
    },
    isVisible: () => isVisible,
    onVisibilityChange: (listener) => {
      notify = listener;
      return () => {
        notify = () => {};
      };
    },
  };
  const states: WakeLockState[] = [];
  return {
    host,
    locks,
    states,
    onState: (state: WakeLockState) => states.push(state),
    show(visible: boolean) {
      isVisible = visible;
      notify();
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("asks at once, and again when the lock is taken away", async () => {
  const screen = fakeScreen();
  keepAwake(screen.host, screen.onState);
  await settle();
  await screen.locks[0]?.release();
  await settle();

  expect(screen.states).toEqual(["waiting", "held", "waiting", "held"]);
});

test("waits while hidden and asks when it becomes visible", async () => {
  const screen = fakeScreen();
  keepAwake(screen.host, screen.onState);
  await settle();
  screen.show(false);
  await screen.locks[0]?.release();
  await settle();
  expect(screen.locks).toHaveLength(1);

  screen.show(true);
  await settle();
  expect(screen.locks).toHaveLength(2);
  expect(screen.states.at(-1)).toBe("held");
});

test("a refusal is said, and the next input tries again", async () => {
  let isRefused = true;
  const screen = fakeScreen(() => isRefused);
  const lock = keepAwake(screen.host, screen.onState);
  await settle();
  expect(screen.states.at(-1)).toBe("refused");

  isRefused = false;
  lock.retry();
  await settle();
  expect(screen.states.at(-1)).toBe("held");
});

test("an engine without wake locks is named as such", () => {
  const screen = fakeScreen();
  keepAwake({ ...screen.host, request: null }, screen.onState);

  expect(screen.states).toEqual(["unsupported"]);
});

test("stops for good", async () => {
  const screen = fakeScreen();
  const lock = keepAwake(screen.host, screen.onState);
  await settle();
  lock.stop();
  await settle();
  screen.show(true);
  lock.retry();
  await settle();

  expect(screen.locks).toHaveLength(1);
  expect(screen.locks[0]?.isReleased).toBe(true);
});
