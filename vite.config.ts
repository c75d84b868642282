import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { optionsFromConfig } from "./scripts/headers.mjs";
import { hostScripts } from "./scripts/hostScripts.mjs";
import { leafletFromSource } from "./scripts/leafletFromSource.mjs";
import { pageChunks } from "./scripts/pageChunks.mjs";
import { queriesOnly } from "./scripts/queriesOnly.mjs";
import { headersFile } from "./scripts/recipes.mjs";
import { sentencesInPage } from "./scripts/sentencesInPage.mjs";
import { sharedFiles } from "./scripts/sharedFiles.mjs";
import { shortClassNames } from "./scripts/shortClassNames.mjs";
import { writeSiteAddress } from "./scripts/siteAddress.mjs";

/** Pages whose HTML lies in src/app/NAME/ and is served as NAME/. */
const INNER_PAGES = ["embed", "kiosk"] as const;

/**
 * Moves src/app/NAME/index.html to NAME/index.html in the build.
 *
 * Vite keeps an input's folder in the output; the contract wants short addresses,
 * and the top level of the project is fixed. Paths lose two of their three steps up.
 */
function movePages(): Plugin {
  return {
    name: "move-pages",
    enforce: "post",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const page of INNER_PAGES) {
        const original = `src/app/${page}/index.html`;
        const file = bundle[original];
        if (file?.type !== "asset") continue;
        delete bundle[original];
        const source = String(file.source).replaceAll("../../../", "../");
        this.emitFile({ type: "asset", fileName: `${page}/index.html`, source });
      }
    },
  };
}

/** Gives the pages their short addresses in development too. */
function servePages(): Plugin {
  const addresses = new RegExp(`^/(${INNER_PAGES.join("|")})/([^?]*)`);
  return {
    name: "serve-pages",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(
          addresses,
          (_, page, file) => `/src/app/${page}/${file || "index.html"}`,
        );
        next();
      });
    },
  };
}

/** Puts the headers where hosts of static files look for them: a file `_headers` beside the pages. */
function writeHeadersFile(): Plugin {
  return {
    name: "write-headers-file",
    apply: "build",
    generateBundle() {
      const options = optionsFromConfig(readFileSync("public/config.json", "utf8"));
      const source = headersFile(sharedFiles(), options);
      this.emitFile({ type: "asset", fileName: "_headers", source });
    },
  };
}

/**
 * The service worker of src/app/sw.ts with the list of files that work offline: pages, code, the three
 * subsets of the font, base map and default data. Embeds are guests and have none.
 */
function offlineCopy() {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/app",
    filename: "sw.ts",
    injectRegister: false,
    // Two pages install as two apps; their manifests lie in public/.
    manifest: false,
    injectManifest: {
      globPatterns: [
        "index.html",
        "kiosk/index.html",
        "assets/**/*.{js,css,json}",
        "assets/*-{latin,latin-ext,cyrillic}-*.woff2",
        "{config.json,icon.svg}",
        "{data,basemap}/**/*.json",
      ],
      globIgnores: ["data/**/schema/**"],
      maximumFileSizeToCacheInBytes: 5_000_000,
    },
  });
}

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    leafletFromSource(),
    queriesOnly(),
    sentencesInPage(),
    shortClassNames(),
    pageChunks(),
    movePages(),
    servePages(),
    writeHeadersFile(),
    writeSiteAddress(),
    hostScripts(),
    offlineCopy(),
  ],
  worker: { format: "es" },
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: {
      // Every browser that knows the rest of what we use preloads modules by itself.
      polyfill: false,
      // The lists of what each lazy part needs weigh 1.7 kB gzip in the first load of an embed. Only the step from its
      // skeleton to the dashboard keeps its own: that is the whole page.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === "html" || /\/embed-/.test(file) ? needed : [],
    },
    rollupOptions: {
      input: ["index.html", ...INNER_PAGES.map((page) => `src/app/${page}/index.html`)],
    },
  },
  test: {
    // Nothing is asserted about time; a busy machine may take it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/domSetup.ts"],
        },
      },
    ],
  },
});
