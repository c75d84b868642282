import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// The rules are tried on files written for the purpose, in a copy of the project's outline: one run of Biome for all.

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What each layer may import of ours. A feature or mode may import files of its own folder by `./` only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  domain: ["lib"],
  feeds: ["domain", "lib"],
  analysis: ["domain", "lib"],
  url: ["analysis", "domain", "lib"],
  data: ["feeds", "analysis", "url", "domain", "lib"],
  i18n: ["domain", "lib"],
  ui: ["lib"],
  features: ["data", "url", "analysis", "domain", "i18n", "ui", "lib"],
  modes: ["features", "data", "url", "analysis", "domain", "i18n", "ui", "lib"],
};

const LAYERS = [...Object.keys(MAY_IMPORT), "app"];

const ITSELF_BY_NAME = ["lib", "domain", "feeds", "analysis", "url", "data", "i18n", "ui"];

/** The four ways in which one file can lean on another. */
const WAYS: Record<string, (path: string) => string> = {
  plain: (path) => `import { thing } from "${path}";\nexport const used = thing;\n`,
  type: (path) => `import type { thing } from "${path}";\nexport type Used = typeof thing;\n`,
  dynamic: (path) => `export const load = () => import("${path}");\n`,
  again: (path) => `export { thing } from "${path}";\n`,
};

const MAY_USE: Record<string, readonly string[]> = {
  lib: [],
  domain: [],
  feeds: ["valibot"],
  analysis: [],
  url: ["react"],
  data: ["react", "@tanstack/react-query", "valibot"],
  i18n: ["react"],
  ui: ["react"],
  features: ["react", "leaflet", "react-leaflet", "recharts", "topojson-client"],
  modes: ["react"],
};

const LIBRARIES = [...new Set(Object.values(MAY_USE).flat()), "react-dom"];

const SINGLE_FILES: Record<string, { text: string; rule: string }> = {
  "src/domain/climbing.ts": {
    text: 'import { thing } from "../lib/thing.ts";\nexport const used = thing;\n',
    rule: "noRestrictedImports",
  },
  "src/app/climbing.ts": {
    text: 'import { thing } from "../lib/thing.ts";\nexport const used = thing;\n',
    rule: "noRestrictedImports",
  },
  "src/analysis/anything.ts": {
    text: "export function read(value: any): unknown {\n  return value;\n}\n",
    rule: "noExplicitAny",
  },
  "src/data/floating.ts": {
    text: "async function load(): Promise<void> {}\nexport function start(): void {\n  load();\n}\n",
    rule: "noFloatingPromises",
  },
  "src/ui/barrel.ts": {
    text: 'export * from "./thing.ts";\n',
    rule: "noBarrelFile",
  },
  "src/lib/cycleA.ts": {
    text: 'import { b } from "./cycleB.ts";\nexport const a = (): number => b();\n',
    rule: "noImportCycles",
  },
  "src/lib/cycleB.ts": {
    text: 'import { a } from "./cycleA.ts";\nexport const b = (): number => a();\n',
    rule: "noImportCycles",
  },
  "src/lib/snake_case.ts": {
    text: "export const thing = 1;\n",
    rule: "useFilenamingConvention",
  },
  "src/domain/switching.ts": {
    text: 'export function nameOf(id: "a" | "b"): string {\n  switch (id) {\n    case "a":\n      return "A";\n  }\n  return "";\n}\n',
    rule: "useExhaustiveSwitchCases",
  },
};

const folder = mkdtempSync(join(tmpdir(), "layers-"));
let found: ReadonlySet<string>;

beforeAll(() => {
  copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
  put("package.json", JSON.stringify({ type: "module", imports: { "#*": "./src/*" } }));
  put("tsconfig.json", JSON.stringify({ compilerOptions: { strict: true } }));
  for (const layer of LAYERS) {
    put(`src/${layer}/thing.ts`, "export const thing = 1;\n");
    put(`src/${layer}/other/thing.ts`, "export const thing = 1;\n");
  }
  for (const from of Object.keys(MAY_IMPORT)) {
    for (const to of LAYERS)
      for (const [way, write] of Object.entries(WAYS))
        put(importFile(from, to, way), write(`#${to}/other/thing.ts`));
    for (const library of LIBRARIES)
      put(libraryFile(from, library), `import * as used from "${library}";\nexport { used };\n`);
  }
  for (const [path, { text }] of Object.entries(SINGLE_FILES)) put(path, text);
  found = runBiome();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

for (const [from, allowed] of Object.entries(MAY_IMPORT)) {
  const upward = LAYERS.filter(
    (to) => !allowed.includes(to) && !(to === from && ITSELF_BY_NAME.includes(from)),
  );
  for (const way of Object.keys(WAYS)) {
    test(`${from} can import no layer above it, nor a sibling (${way})`, () => {
      const caught = upward.filter((to) =>
        isFound(importFile(from, to, way), "noRestrictedImports"),
      );
      expect(caught).toEqual(upward);
    });

    test(`${from} can import what lies below it (${way})`, () => {
      const caught = allowed.filter((to) =>
        isFound(importFile(from, to, way), "noRestrictedImports"),
      );
      expect(caught).toEqual([]);
    });
  }

  test(`${from} can use its own libraries and no other`, () => {
    const refused = LIBRARIES.filter((name) =>
      isFound(libraryFile(from, name), "noRestrictedImports"),
    );
    expect(refused).toEqual(LIBRARIES.filter((name) => !MAY_USE[from]?.includes(name)));
  });
}

test.each(Object.entries(SINGLE_FILES))("%s is refused", (path, { rule }) => {
  expect(isFound(path, rule)).toBe(true);
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Inside a folder of its own, as each feature and mode is. */
function importFile(from: string, to: string, way: string): string {
  return `src/${from}/own/${to}By${way}.ts`;
}

function libraryFile(from: string, library: string): string {
  return `src/${from}/own/uses${library.replace(/\W/g, "")}.ts`;
}

function isFound(path: string, rule: string): boolean {
  return found.has(`${path} ${rule}`);
}

/** `PATH RULE` of everything Biome finds wrong. */
function runBiome(): ReadonlySet<string> {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; severity: string; location: { path: string } }[];
  };
  return new Set(
    diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ category, location }) => `${location.path} ${category.split("/").at(-1)}`),
  );
}
