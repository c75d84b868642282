// The response headers of headers.mjs, written for other people's servers. Pure: text out, no file touched.
import { COMMON_HEADERS, headersFor } from "./headers.mjs";

/** @typedef {import("./headers.mjs").HeaderOptions} HeaderOptions */
/** @typedef {import("./headers.mjs").FileKind} FileKind */

const NOTE = `Written by "npm run headers" from scripts/headers.mjs; change it there.`;

/**
 * Every recipe by its file name in docs/deploy/.
 *
 * @param {readonly string[]} sharedFiles  top-level names of what is served beside the pages; folders end in `/`
 * @param {HeaderOptions} [options]
 * @returns {Record<string, string>}
 */
export function buildRecipes(sharedFiles, options) {
  return {
    "nginx.conf": nginx(options),
    Caddyfile: caddy(options),
    "apache.htaccess": apache(options),
    _headers: headersFile(sharedFiles, options),
  };
}

/**
 * The `_headers` file of Netlify, Cloudflare Pages and their like.
 *
 * Rules that fit the same address add up there, so each address is named in one rule besides the common one.
 *
 * @param {readonly string[]} sharedFiles
 * @param {HeaderOptions} [options]
 */
export function headersFile(sharedFiles, options) {
  const rules = [
    rule("/*", COMMON_HEADERS),
    ...["/", "/index.html", "/kiosk/*"].map((path) => rule(path, beyondCommon("app", options))),
    rule("/embed/*", beyondCommon("embed", options)),
    rule("/assets/*", beyondCommon("hashed", options)),
    ...sharedFiles.map((name) =>
      rule(name.endsWith("/") ? `/${name}*` : `/${name}`, beyondCommon("file", options)),
    ),
  ];
  return `# ${NOTE}\n${rules.join("\n")}`;
}

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
function rule(path, headers) {
  return `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`;
}

/**
 * @param {FileKind} kind
 * @param {HeaderOptions} [options]
 */
function beyondCommon(kind, options) {
  const common = new Set(Object.keys(COMMON_HEADERS));
  return Object.fromEntries(
    Object.entries(headersFor(kind, options)).filter(([name]) => !common.has(name)),
  );
}

/** @param {HeaderOptions} [options] */
function nginx(options) {
  /** @param {FileKind} kind */
  const add = (kind) =>
    lines(headersFor(kind, options), (name, value) => `    add_header ${name} "${value}" always;`);
  return `# ${NOTE}
# Goes into the http block, e.g. as /etc/nginx/conf.d/dashboard.conf.
server {
  listen 8080;
  root /srv/dashboard;
  index index.html;
  absolute_redirect off;

  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

  location ~ /\\. {
    return 404;
  }
  # "index" leads from /embed/ and / to these files within the server.
  location = /embed/index.html {
${add("embed")}
  }
  location ~ \\.html$ {
${add("app")}
  }
  location /assets/ {
${add("hashed")}
  }
  location / {
${add("file")}
  }
}
`;
}

/** @param {HeaderOptions} [options] */
function caddy(options) {
  /** @param {FileKind} kind */
  const add = (kind) => lines(headersFor(kind, options), (name, value) => `\t\t${name} "${value}"`);
  return `# ${NOTE}
:8080 {
	root * /srv/dashboard
	encode zstd gzip

	@hidden path */.*
	respond @hidden 404

	# file_server would add the slash too, and lose the query.
	redir /embed /embed/?{query} 308
	redir /kiosk /kiosk/?{query} 308

	@embed path /embed/ /embed/*.html
	header @embed {
${add("embed")}
	}
	@app {
		path / */ *.html
		not path /embed/*
	}
	header @app {
${add("app")}
	}
	@hashed path /assets/*
	header @hashed {
${add("hashed")}
	}
	@file not path / */ *.html /assets/*
	header @file {
${add("file")}
	}

	file_server
}
`;
}

/** @param {HeaderOptions} [options] */
function apache(options) {
  const isEmbed = "%{REQUEST_URI} =~ m#/embed/([^/]*\\.html)?$#";
  const isPage = "%{REQUEST_URI} =~ m#(/|\\.html)$#";
  const isHashed = "%{REQUEST_URI} =~ m#/assets/#";
  /**
   * @param {FileKind} kind
   * @param {string} condition
   */
  const when = (kind, condition) => {
    const set = lines(
      headersFor(kind, options),
      (name, value) => `    Header always set ${name} "${value}"`,
    );
    return `  <If "${condition}">\n${set}\n  </If>`;
  };
  return `# ${NOTE}
# Copy it into the folder of the build as .htaccess; needs mod_headers, and mod_deflate to compress.
DirectoryIndex index.html
Options -Indexes
RedirectMatch 404 "/\\."
AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml
</IfModule>

<IfModule mod_headers.c>
${when("embed", isEmbed)}
${when("app", `${isPage} && !(${isEmbed})`)}
${when("hashed", isHashed)}
${when("file", `!(${isPage}) && !(${isHashed})`)}
</IfModule>
`;
}

/**
 * @param {Record<string, string>} headers
 * @param {(name: string, value: string) => string} write
 */
function lines(headers, write) {
  return Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join("\n");
}
