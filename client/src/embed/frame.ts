// The one script of a frame's page: it lays the live layer over the picture that came with the page, and speaks with the
// page that shows the frame. It keeps nothing and asks nobody but the host it came from: for what is told, once somebody
// turns to the picture for its claims, and for a file where the page asks for one.
import {
  clampHeight,
  messageText,
  posted,
  readHostMessage,
  type FrameMessage,
} from "server/contract/embed/messages.ts";
import { themeRules } from "server/contract/draw-svg/theme-rules.ts";
import { fitFrame } from "./fit-frame.ts";
import { heightDialects } from "./height-dialects.ts";
import { createLive, type Live } from "./live/create-live.ts";
import { loadView } from "./live/load-view.ts";
import { shownPicture } from "./shown-picture.ts";

const here = new URL(window.location.href);
const main = document.querySelector("main");
const host = window.parent === window ? undefined : window.parent;

/** Where answers go: known once a page of ours has spoken; what is of nobody's concern goes to whoever is there. */
let to: string | undefined;
let navigates = false;
let live: Live | undefined;
/** Why the picture did not come alive. */
let failure: string | undefined;
let theme = /^(?:light|dark)$/.exec(here.searchParams.get("theme") ?? "")?.[0] ?? "auto";
let title = document.title;
const fitting = main === null ? undefined : fitFrame(main);
const colours = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

const tell = (message: FrameMessage) => {
  if (to !== undefined) host?.postMessage(posted(message), to);
};
const dialects = heightDialects(here, main?.dataset["address"], (message) => host?.postMessage(message, "*"));

/** The same view in another form: the address of this page with another ending. */
function formOf(ending: string, more: Readonly<Record<string, string>> = {}): string {
  const address = new URL(here);
  address.hash = "";
  address.pathname += ending;
  for (const [name, value] of Object.entries(more)) address.searchParams.set(name, value);
  return address.href;
}

function height(): number {
  return clampHeight(main?.scrollHeight) ?? 0;
}

/** Another theme than the page came in: of the words around the picture too. */
function setTheme(name: "light" | "dark" | "auto"): void {
  theme = name;
  const scheme = name === "auto" ? "light dark" : name;
  colours.replaceSync(`:root:root{color-scheme:${scheme}}${themeRules(":root:root", name)}`);
  live?.setTheme(name);
}

function tellHeight(): void {
  const pixels = height();
  dialects.height(pixels);
  tell({ type: "resize", height: pixels });
}

async function exportFile(request: number, format: "svg" | "png"): Promise<void> {
  try {
    const response = await fetch(formOf(`.${format}`), { credentials: "omit" });
    if (!response.ok) throw new Error(String(response.status));
    tell({ type: "exported", request, file: format === "svg" ? await response.text() : await response.blob() });
  } catch {
    tell({ type: "exported", request, file: undefined });
  }
}

const ready = () => tell({ type: "ready", title, height: height() });

/** What is asked before the picture is alive is done when it is. */
const asked: ((one: Live) => void)[] = [];
function withLive(work: (one: Live) => void): void {
  if (live !== undefined) work(live);
  else if (failure === undefined) asked.push(work);
}

/** @returns whether a link is to be followed as links are. */
function follow(url: string, kind: "lodeline" | "source"): boolean {
  if (navigates) tell({ type: "navigate", url, to: kind });
  return !navigates && !dialects.link(url);
}

window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  // Only the page that shows this frame is heard, whoever else may reach it.
  if (host === undefined || source !== host) return;
  const message = readHostMessage(data);
  switch (message?.type) {
    case "hello":
      // A page in a sandbox, or from a file, has no origin that could be named.
      to = origin === "null" ? "*" : origin;
      ({ navigates } = message);
      if (message.covers) fitting?.cover();
      if (live !== undefined) ready();
      else if (failure !== undefined) tell({ type: "error", reason: failure });
      break;
    case "look":
      setTheme(message.theme);
      break;
    case "focus":
      withLive((one) => one.focusNode(message.id));
      break;
    case "clear-focus":
      withLive((one) => one.clearFocus());
      break;
    case "fit":
      withLive((one) => one.fit());
      break;
    case "zoom":
      withLive((one) => one.zoom(message.factor));
      break;
    case "export":
      void exportFile(message.request, message.format);
      break;
    case "set-state":
      withLive((one) => one.setState(message.state));
      break;
    default:
  }
});

async function begin(place: SVGSVGElement): Promise<void> {
  const source = await loadView((query) => formOf(".json", query), new AbortController().signal);
  const { view } = source;
  title = whole(view.title);
  live = createLive({
    picture: place,
    source,
    tree: document,
    theme,
    accent: /^[\da-f]{6}$/i.exec(here.searchParams.get("accent") ?? "")?.[0],
    controls: here.searchParams.get("controls") !== "0",
    tell: {
      select: (kind, id, name) => tell({ type: "select", kind, id, name: whole(name) }),
      state: (state) => tell({ type: "state", state }),
      follow,
    },
  });
  live.begin();
  const bar = live.element.querySelector(".bar");
  if (bar !== null) fitting?.offer(bar, [view.words.get("about") ?? "", view.words.get("close") ?? ""]);
  if (document.documentElement.classList.contains("covering")) fitting?.cover();
  const focus = here.searchParams.get("focus");
  if (focus !== null) live.focusNode(focus);
  for (const work of asked.splice(0)) work(live);
  ready();
}

/** A text that a message has room for; none rather than one without its end, where an accuser or a denial may stand. */
function whole(text: string): string {
  return text.length <= messageText ? text : "";
}

// The link below the picture, where no bar of the live layer has it.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-open]") : null;
  if (link !== null && !follow(link.href, "lodeline")) event.preventDefault();
});
if (main !== null) {
  new ResizeObserver(tellHeight).observe(main);
  tellHeight();
}
// The one that it begins with stays, whatever becomes of the place.
void shownPicture(document).then(async (picture) => {
  if (picture === undefined) return;
  try {
    await begin(picture);
  } catch (error) {
    // The picture, its words and its links stay as they came.
    failure = (error instanceof Error ? error.message : String(error)).slice(0, messageText);
    asked.length = 0;
    tell({ type: "error", reason: failure });
  }
});
