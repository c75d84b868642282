import { expect, test } from "vitest";
import { detectHosts } from "#modes/embed/foreignHosts.ts";

const plain = { search: "", hash: "", name: "" };

test("a frame that nobody announced speaks to nobody", () => {
  expect(detectHosts(plain)).toEqual([]);
  expect(detectHosts({ search: "?from=2023", hash: "#top", name: "reader" })).toEqual([]);
});

test("WordPress gets its height and its link with the secret of the address", () => {
  const [wordpress] = detectHosts({ ...plain, hash: "#?secret=abc123XYZ0" });
  expect(wordpress?.height(480)).toEqual({ message: "height", value: 480, secret: "abc123XYZ0" });
  expect(wordpress?.link("https://host.example/?from=2023")).toEqual({
    message: "link",
    value: "https://host.example/?from=2023",
    secret: "abc123XYZ0",
  });
});

test("a secret that WordPress would not draw is none", () => {
  expect(detectHosts({ ...plain, hash: "#?secret=<b>" })).toEqual([]);
});

test("pym gets its string", () => {
  const [pym] = detectHosts({ ...plain, search: "?v=1&pymChild=map-1" });
  expect(pym?.height(480)).toBe("pymxPYMxmap-1xPYMxheightxPYMx480");
});

test("an id that would forge another pym message is refused", () => {
  expect(detectHosts({ ...plain, search: "?pymChild=axPYMxheightxPYMx9999" })).toEqual([]);
});

test("AMP gets its sentinel", () => {
  const [byName] = detectHosts({ ...plain, name: "amp_iframe0" });
  const [byHash] = detectHosts({ ...plain, hash: "#amp=1" });
  expect(byName?.height(480)).toEqual({ sentinel: "amp", type: "embed-size", height: 480 });
  expect(byHash?.host).toBe("amp");
  expect(byName?.link("https://host.example/")).toBeNull();
});
