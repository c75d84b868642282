// `npm run headers`: writes docs/deploy/ anew from headers.mjs. The origins that an operator allows come from public/config.json.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { optionsFromConfig } from "./headers.mjs";
import { buildRecipes } from "./recipes.mjs";
import { sharedFiles } from "./sharedFiles.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const options = optionsFromConfig(readFileSync(`${root}public/config.json`, "utf8"));

for (const [name, text] of Object.entries(buildRecipes(sharedFiles(), options))) {
  writeFileSync(`${root}docs/deploy/${name}`, text);
  console.log(`docs/deploy/${name}`);
}
