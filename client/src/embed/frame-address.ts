/** A view by its name: a question with its parameters, or the code of a view. */
const viewName = /^(?:q\/[a-z0-9-]+(?:\?[^\s#]*)?|v\/[\w.-]+)$/;

/** What an address says where it is another than by itself. */
const looks = new Map([
  ["theme", /^(?:light|dark)$/],
  ["accent", /^[\da-f]{6}$/i],
  ["focus", /^[a-z0-9-]{1,200}$/],
  ["controls", /^0$/],
]);

/** The languages that pictures speak beside English, which an address does not name. */
const languages = /^(fr|uk)\b/i;

/**
 * Where the frame of an element stands: its view, the version it is frozen at, and how it shall look. Whatever is not one of
 * the values that exist is left out; undefined where the view is no name of one. `ending`: of another form of the same.
 */
export function frameAddress(element: HTMLElement, base: string, ending = ""): string | undefined {
  const view = element.getAttribute("view") ?? "";
  if (!viewName.test(view)) return undefined;
  const version = element.getAttribute("version") ?? "";
  const at = view.indexOf("?");
  const path = at === -1 ? view : view.slice(0, at);
  const frozen = /^[1-9]\d{0,8}$/.test(version) ? `@${version}` : "";
  const address = new URL(`/embed/v1/${path}${frozen}${ending}`, base);
  const query = new URLSearchParams(at === -1 ? "" : view.slice(at + 1));
  for (const [name, allowed] of looks) {
    const value = element.getAttribute(name) ?? "";
    if (allowed.test(value)) query.set(name, value);
  }
  const lang = languages.exec(element.closest("[lang]")?.getAttribute("lang") ?? "")?.[1];
  if (lang !== undefined) query.set("lang", lang.toLowerCase());
  address.search = query.toString();
  return address.href;
}
