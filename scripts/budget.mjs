// What a reader's first load may weigh. Read by the size check (what is imported) and the browser test (what really came).

/** kB of 1000 bytes, gzip. JS is all that a page loads by itself until `data-ready`; workers count apart. */
export const BUDGET = {
  pages: [
    { name: "/", html: "index.html", scriptKb: 170 },
    { name: "/embed/", html: "src/app/embed/index.html", scriptKb: 150 },
    { name: "/kiosk/", html: "src/app/kiosk/index.html", scriptKb: 170 },
  ],
  styleKb: 15,
};

/**
 * Worker scripts are not the page's own and load beside it. Their file names say so: `NAME.worker-HASH.js`.
 *
 * @param {string} file
 */
export function isWorkerFile(file) {
  return /\.worker[-.]/.test(file.split("/").at(-1) ?? "");
}
