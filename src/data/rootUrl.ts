/** The root of the deployment: `config.json` and `data/` lie there, whatever page we are. Pages say it as `data-root`. */
export function rootUrl(): URL {
  return new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
}
