import { isWebAddress, readState } from "server/contract/embed/messages.ts";
import { createCover } from "./cover.ts";
import { copyPicture } from "./copy-picture.ts";
import { frameAddress } from "./frame-address.ts";
import type { Live } from "./live/create-live.ts";
import type * as LiveModule from "./live.ts";
import { makeSvg } from "./live/make.ts";
import { isNarrow } from "./is-narrow.ts";
import { loadModule } from "./load-module.ts";
import type { Widget, WidgetHost } from "./widget.ts";

/**
 * A widget that stands in the page itself, for pages that style its parts and want one tree for screen readers. Picture and
 * claims are asked for without credentials; what came is copied element by element, and nothing of it can run.
 */
export function createInlineWidget(host: WidgetHost): Widget {
  const { element, base, root } = host;
  const cover = createCover(host);
  let ended = new AbortController();
  let live: Live | undefined;
  let settle: { readonly resolve: () => void; readonly reject: (why: unknown) => void } | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  /** Somebody waits for `ready` and hears from it what goes wrong. */
  let waits = true;

  const theme = () => {
    const named = element.getAttribute("theme");
    return named === "light" || named === "dark" ? named : "auto";
  };
  const begin = async () => {
    ended.abort();
    ended = new AbortController();
    const { signal } = ended;
    const [address, data] = [frameAddress(element, base, ".svg"), frameAddress(element, base, ".json")];
    if (address === undefined || data === undefined)
      throw new Error("Lodeline: the element has no view that can be shown.");
    const picture = new URL(address);
    // One without a sheet of its own, which a strict policy would refuse and report; the copy has names in place of its colours.
    picture.searchParams.set("theme", "light");
    if (isNarrow(element)) picture.searchParams.set("narrow", "1");
    const { layer } = await loadModule<typeof LiveModule>(LODELINE_LIVE, base);
    signal.throwIfAborted();
    const [drawn, source] = await Promise.all([
      loadPicture(picture.href, signal),
      layer.loadView((query) => {
        const part = new URL(data);
        for (const [name, value] of Object.entries(query)) part.searchParams.set(name, value);
        return part.href;
      }, signal),
    ]);
    signal.throwIfAborted();
    live?.end();
    const copied = makeSvg("svg");
    live = layer.createLive({
      picture: copied,
      source,
      tree: root,
      theme: theme(),
      accent: /^[\da-f]{6}$/i.exec(element.getAttribute("accent") ?? "")?.[0],
      controls: element.getAttribute("controls") !== "0",
      tell: {
        select: (kind, id, name) => host.emit("lodeline-select", { kind, id, name }),
        state: () => undefined,
        follow: (url, to) => isWebAddress(url) && host.emit("lodeline-navigate", { url, to }),
      },
    });
    const made = live;
    made.element.classList.add("covering");
    cover.place.replaceChildren(made.element);
    // It is put together where it stands: laid out in one piece, a large picture would hold the page up.
    await copyPicture(drawn, copied, signal);
    signal.throwIfAborted();
    made.begin();
    if (element.hasAttribute("label")) made.name(element.getAttribute("label") ?? "");
    const focus = element.getAttribute("focus");
    if (focus !== null) made.focusNode(focus);
    cover.show();
    host.emit("lodeline-ready", { title: source.view.title, height: Math.round(made.element.offsetHeight) });
  };
  /** Begins, or anew where an attribute changed meanwhile: what that one replaced is no failure. */
  const renew = () => {
    const begun = begin();
    const { signal } = ended;
    begun.then(
      () => {
        waits = false;
        settle?.resolve();
      },
      (error: unknown) => {
        if (signal.aborted) return;
        if (waits) settle?.reject(error);
        else host.emit("lodeline-error", { reason: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  const file = async (format: "svg" | "png") => {
    const address = frameAddress(element, base, `.${format}`);
    const response = await fetch(address ?? "", { credentials: "omit", signal: ended.signal });
    if (!response.ok) throw new Error("Lodeline: the file could not be had.");
    return format === "svg" ? response.text() : response.blob();
  };

  renew();
  return {
    ready,
    changed: (attribute) => {
      if (attribute === "theme") live?.setTheme(theme());
      else if (attribute === "focus") {
        const id = element.getAttribute("focus") ?? "";
        if (id === "") live?.clearFocus();
        else live?.focusNode(id);
      } else if (attribute === "label") live?.name(element.getAttribute("label") ?? "");
      else if (["title", "caption", "credit"].includes(attribute)) cover.words();
      else renew();
    },
    takeFocus: () => live?.takeFocus(),
    focusNode: (id) => live?.focusNode(id),
    clearFocus: () => live?.clearFocus(),
    fit: () => live?.fit(),
    zoom: (factor) => live?.zoom(factor),
    exportFile: file,
    state: () => live?.state() ?? { focus: "", selected: "", shows: "picture", zoom: 1, x: 0.5, y: 0.5 },
    setState: (next) => {
      const taken = readState(next);
      if (taken !== undefined) live?.setState(taken);
    },
    end: () => {
      ended.abort();
      live?.end();
      cover.end();
    },
  };
}

/**
 * Has the browser read a picture as XML. A page with Trusted Types lets no text become a document; an answer to a request may
 * be one, and is then only looked at.
 */
function loadPicture(address: string, signal: AbortSignal): Promise<Element> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.overrideMimeType("image/svg+xml");
    const failed = () => reject(new Error("Lodeline: the picture could not be had."));
    request.addEventListener("load", () => {
      const drawn = request.status === 200 ? request.responseXML?.documentElement : undefined;
      if (drawn?.localName === "svg") resolve(drawn);
      else failed();
    });
    for (const name of ["error", "abort", "timeout"] as const) request.addEventListener(name, failed);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.timeout = 20_000;
    request.send();
  });
}
