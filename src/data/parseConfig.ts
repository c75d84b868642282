import * as v from "valibot";
import type { Issue } from "#lib/parsed.ts";
import { repaired } from "#lib/parsed.ts";
import type { Config, ReadConfig } from "./config.ts";
import { DEFAULT_CONFIG } from "./config.ts";
import { SECTIONS } from "./configSchema.ts";

/** Reads `config.json`; never throws. Each section that is wrong falls back to its default on its own. */
export function parseConfig(text: string): ReadConfig {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return fallback("is not JSON");
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    return fallback("is not an object");
  }
  const issues: Issue[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(document)) {
    if (key === "$schema") continue;
    if (!Object.hasOwn(SECTIONS, key)) {
      issues.push(repaired("config.unknown", key, `"${key}" is not a key of the configuration.`));
      continue;
    }
    const section = v.safeParse(SECTIONS[key as keyof typeof SECTIONS], value);
    if (section.success) read[key] = section.output;
    else issues.push(...section.issues.map((issue) => configIssue(key, issue)));
  }
  const config = { ...DEFAULT_CONFIG, ...read } as Config;
  if (config.basemap.mode === "pmtiles") {
    const message = "This build reads no PMTiles. The built-in vector map is drawn.";
    issues.push(repaired("config.unsupported", "basemap.mode", message));
  }
  return { config, issues };
}

function fallback(problem: string): ReadConfig {
  const message = `config.json ${problem}; the built-in defaults are used.`;
  return {
    config: DEFAULT_CONFIG,
    issues: [repaired("config.unreadable", "config.json", message)],
  };
}

function configIssue(key: string, issue: v.BaseIssue<unknown>): Issue {
  const field = v.getDotPath(issue);
  const path = field === null ? key : `${key}.${field}`;
  return repaired("config.unreadable", path, `${issue.message}. The default is used.`);
}
