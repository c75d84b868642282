import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "#data/config.ts";
import { parseConfig } from "#data/parseConfig.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

const schema: Schema = JSON.parse(readPublic("schema/config.schema.json"));
const sections = Object.entries(schema.properties ?? {}).filter(([name]) => name !== "$schema");

test("the published schema names exactly the keys that are read", () => {
  expect(sections.map(([name]) => name).sort()).toEqual(Object.keys(DEFAULT_CONFIG).sort());
});

test.each(sections)(
  "the example of `%s` in the schema is read without complaint",
  (name, section) => {
    const [example] = resolved(section).examples ?? [];
    const { config, issues } = parseConfig(JSON.stringify({ [name]: example }));

    expect(issues).toEqual([]);
    expect(config[name as keyof typeof config]).toMatchObject(example as object);
  },
);

test("every choice that the schema offers is read", () => {
  const dataset = resolved({ $ref: "#/$defs/dataset" });
  for (const format of dataset.properties?.format?.enum ?? [])
    expect(issuesOf({ datasets: [{ id: "a", url: "a.json", format }] })).toEqual([]);
  for (const [name, { enum: choices }] of Object.entries(
    resolved({ $ref: "#/$defs/basemap" }).properties ?? {},
  ))
    for (const choice of choices ?? [])
      expect(
        issuesOf({ basemap: { [name]: choice } }).filter(
          ({ code }) => code !== "config.unsupported",
        ),
      ).toEqual([]);
});

test("the shipped config.json is read without complaint and says what is built in", () => {
  const { config, issues } = parseConfig(readPublic("config.json"));

  expect(issues).toEqual([]);
  expect(config).toEqual(DEFAULT_CONFIG);
});

function resolved(section: Schema): Schema {
  const name = section.$ref?.split("/").at(-1);
  return name === undefined ? section : (schema.$defs?.[name] ?? {});
}

function issuesOf(config: object) {
  return parseConfig(JSON.stringify(config)).issues;
}

function readPublic(path: string): string {
  return readFileSync(new URL(`../../public/${path}`, import.meta.url), "utf8");
}
