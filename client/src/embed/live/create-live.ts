import type { WidgetState } from "server/contract/embed/messages.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { createBar } from "./bar.ts";
import { drawCard, type CardMeans } from "./card.ts";
import type { LiveSource } from "./load-view.ts";
import { make } from "./make.ts";
import { createMarks, type Marks } from "./marks.ts";
import { isReadable } from "./is-readable.ts";
import { findParts, type Parts } from "./parts.ts";
import { sheetText } from "./sheet.ts";
import { placeOf } from "./place-of.ts";
import { createStage } from "./stage.ts";
import { standBeside } from "./stand-beside.ts";
import { drawTable } from "./table.ts";
import { isSame, type Thing } from "./thing.ts";
import { thingsOf } from "./things-of.ts";

export interface LiveMeans {
  /** The picture the server drew. Its parts say by `data-l` and `data-n` what they belong to. */
  readonly picture: SVGSVGElement;
  readonly source: LiveSource;
  /** Where the picture stands: the document of a frame, or an element's own tree. */
  readonly tree: Document | ShadowRoot;
  readonly theme: string;
  /** The page's own colour, six hexadecimal digits: it marks what is open, where ink can be read on it. */
  readonly accent: string | undefined;
  readonly controls: boolean;
  readonly tell: {
    readonly select: (kind: "entity" | "line" | "nothing", id: string, name: string) => void;
    readonly state: (state: WidgetState) => void;
    /** @returns whether the link is to be followed as links are. */
    readonly follow: (url: string, to: "lodeline" | "source") => boolean;
  };
}

/** The picture come alive, as elements and frames speak to it. */
export interface Live {
  readonly element: HTMLElement;
  /** The picture is whole: its parts can be pointed at from now on. */
  begin(): void;
  setTheme(theme: string): void;
  /** Calls the picture by the page's own name for it; by its title where that is empty. */
  name(label: string): void;
  focusNode(id: string): void;
  clearFocus(): void;
  fit(): void;
  zoom(factor: number): void;
  state(): WidgetState;
  setState(state: WidgetState): void;
  takeFocus(): void;
  end(): void;
}

const noParts: Parts = { of: () => [], at: () => undefined };

/** Milliseconds that a hint stays. */
const hintStays = 2_500;

/**
 * Lays the live layer over a picture: pointing tells, selecting opens who says so, keys walk, a table says the same. The
 * picture itself stays where it is and as it was drawn.
 */
export function createLive({ picture, source, tree, theme, accent, controls, tell }: LiveMeans): Live {
  const { view, claims } = source;
  const ended = new AbortController();
  const { signal } = ended;
  const say = (name: string) => view.words.get(name) ?? "";
  const english = view.lang === "en" ? undefined : "en";
  const { first, next, across, beside, find, idOf, nameOf } = thingsOf(view);

  const style = new CSSStyleSheet();
  style.replaceSync(sheetText);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, style];

  const help = make("p", { id: "lodeline-help", class: "unseen" }, say("help"));
  const counts = { lines: String(view.lines.length), entities: String(view.entities.length) };
  const { element, body, room, stage } = placeOf(picture);
  element.classList.add("live");
  element.classList.toggle("plain", !controls);
  element.part.add("live");
  element.lang = view.lang;
  for (const [name, value] of Object.entries({
    part: "stage",
    tabindex: "0",
    role: "application",
    "aria-roledescription": say("role"),
    "aria-describedby": "lodeline-help",
  }))
    stage.setAttribute(name, value);
  const told = make("p", { class: "tell", part: "tell", "aria-hidden": "true", hidden: true });
  const hint = make("p", { class: "hint", part: "hint", role: "status" });
  hint.hidden = true;
  const spoken = make("p", { class: "unseen", role: "status" });
  // Read by the rule for narrow places: there the picture is scrolled rather than read with a glass.
  element.style.setProperty("--wide", String(picture.viewBox.baseVal.width));
  if (accent !== undefined && isReadable(accent)) element.style.setProperty("--marker", `#${accent}`);
  body.append(help, spoken, told, hint);
  // What it shows is said by the place it stands in, and by the table.
  picture.setAttribute("aria-hidden", "true");

  const name = (label: string) =>
    stage.setAttribute("aria-label", label === "" ? `${view.title} ${fillWords(say("tableTitle"), counts)}` : label);
  name("");
  let parts = noParts;
  let marks: Marks | undefined;

  let pointed: Thing | undefined;
  let reached: Thing | undefined;
  let focus: Thing | undefined;
  let open: Thing | undefined;
  let card: HTMLElement | undefined;
  let table: HTMLElement | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const state = (): WidgetState => ({
    focus: idOf(focus),
    selected: idOf(open),
    shows: table === undefined ? "picture" : "table",
    ...looking.look(),
  });
  let telling = false;
  /** What is shown is drawn and told at the end of whatever changed it, once. */
  const changed = () => {
    if (telling || signal.aborted) return;
    telling = true;
    requestAnimationFrame(() => {
      telling = false;
      if (signal.aborted) return;
      marks?.show({ pointed, reached, focus, open });
      bar.show({ zoom: looking.look().zoom, table: table !== undefined });
      tell.state(state());
    });
  };
  const showHint = (words: string) => {
    hint.textContent = words;
    hint.hidden = false;
    clearTimeout(hiding);
    hiding = setTimeout(() => (hint.hidden = true), hintStays);
  };
  const looking = createStage(stage, picture, {
    look: () => {
      changed();
    },
    hint: (by) => showHint(say(by === "touch" ? "touch" : isMac() ? "wheelMac" : "wheel")),
  });

  const tellOf = (thing: Thing | undefined) => {
    // What is open is told by its card.
    told.hidden = thing === undefined || isSame(thing, open);
    if (thing === undefined) return;
    const kind = (thing.kind === "entity" ? view.entities[thing.place]?.kind : view.lines[thing.place]?.how) ?? "";
    const marked = thing.kind === "line" ? english : undefined;
    told.replaceChildren(
      make("span", { lang: english }, nameOf(thing)),
      ...(kind === "" ? [] : [" ", make("span", { class: "kind", lang: marked }, kind)]),
    );
  };
  const point = (thing: Thing | undefined) => {
    if (isSame(thing, pointed)) return;
    pointed = thing;
    tellOf(thing ?? reached);
    changed();
  };
  const reach = (thing: Thing | undefined) => {
    reached = thing;
    tellOf(thing);
    if (thing !== undefined) {
      spoken.lang = english ?? view.lang;
      spoken.textContent = told.textContent;
      const [first] = parts.of(thing);
      if (first !== undefined) looking.reveal(first.getBoundingClientRect());
    }
    changed();
  };
  const means: CardMeans = {
    view,
    say,
    english,
    claims,
    close: () => select(undefined, true),
    open: (thing) => select(thing, true),
  };
  /** `moves`: whoever did it goes on reading in the card, or back where it was opened. */
  const select = (thing: Thing | undefined, moves: boolean) => {
    const had = open;
    if (isSame(thing, had)) return;
    open = thing;
    card?.remove();
    card = undefined;
    stage.style.transform = "";
    if (thing !== undefined) {
      card = drawCard(thing, means);
      body.append(card);
      const about = [thing, ...(thing.kind === "line" ? beside(thing) : [])].flatMap((one) => parts.of(one));
      standBeside(room, card, stage, about);
      if (moves) card.querySelector("h2")?.focus();
    } else if (moves) (table ?? stage).focus();
    if (thing === undefined) tell.select("nothing", "", "");
    else tell.select(thing.kind, idOf(thing), nameOf(thing));
    changed();
  };
  const showTable = (shown: boolean) => {
    if (shown === (table !== undefined)) return;
    table?.remove();
    table = shown ? drawTable(means, signal) : undefined;
    if (table !== undefined) room.after(table);
    stage.inert = shown;
    changed();
  };

  const bar = createBar({
    say,
    address: view.address,
    zoom: (factor) => looking.zoomBy(factor),
    fit: () => looking.fit(),
    table: () => showTable(table === undefined),
  });
  if (controls) element.append(bar.element);

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
    at: HTMLElement = stage,
  ) => at.addEventListener(name, hear, { signal });
  on("pointermove", (event) => {
    if (event.pointerType !== "touch") point(parts.at(event.target));
  });
  // Between the press and the click there is time to ask who says so.
  on("pointerdown", (event) => {
    const thing = parts.at(event.target);
    if (thing?.kind === "line") claims(thing.place).catch(() => undefined);
  });
  on("pointerleave", () => point(undefined));
  on("click", (event) => {
    const thing = parts.at(event.target);
    // In a picture without this layer a line is a link to its claims.
    if (thing !== undefined || event.target instanceof SVGElement) event.preventDefault();
    reached = undefined;
    select(thing, thing !== undefined);
    tellOf(thing);
  });
  on("focus", () => {
    if (stage.matches(":focus-visible") && reached === undefined) reach(open ?? first);
  });
  on("blur", () => {
    reached = undefined;
    tellOf(pointed);
    changed();
  });
  on("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = stageKey(event.key);
    if (done) event.preventDefault();
  });
  on(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (open !== undefined) select(undefined, true);
      else if (table === undefined) return;
      else {
        showTable(false);
        stage.focus();
      }
      event.preventDefault();
    },
    element,
  );
  on(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-to]") : null;
      if (link === null) return;
      const to = link.getAttribute("data-to") === "source" ? "source" : "lodeline";
      if (!tell.follow(link.href, to)) event.preventDefault();
    },
    element,
  );

  /** Left and right go through the lines, or through the ends of one; up and down from lines to entities and back. */
  function stageKey(key: string): boolean {
    const at = reached ?? open ?? first;
    switch (key) {
      case "ArrowRight":
      case "ArrowLeft":
        if (at !== undefined) reach(reached === undefined ? at : next(at, key === "ArrowRight" ? 1 : -1));
        return true;
      case "ArrowUp":
      case "ArrowDown":
        if (at !== undefined) reach(across(at, key === "ArrowDown"));
        return true;
      case "Enter":
      case " ":
        if (reached !== undefined) select(reached, true);
        return reached !== undefined;
      case "Escape":
        if (open === undefined && focus === undefined) return false;
        if (open === undefined) clearFocus();
        else select(undefined, true);
        return true;
      case "+":
      case "=":
        looking.zoomBy(1.5);
        return true;
      case "-":
        looking.zoomBy(1 / 1.5);
        return true;
      case "0":
        looking.fit();
        return true;
      default:
        return false;
    }
  }
  function clearFocus(): void {
    focus = undefined;
    changed();
  }
  const focusNode = (id: string) => {
    const thing = find(id);
    if (thing?.kind !== "entity") return;
    focus = thing;
    const [shape] = parts.of(thing);
    if (shape !== undefined) looking.reveal(shape.getBoundingClientRect());
    changed();
  };
  const setTheme = (name: string) => {
    for (const one of ["light", "dark", "auto"]) element.classList.toggle(one, one === name);
    // A picture that stands by itself brings its colours along, by a rule for its id; those of the layer come first here.
    picture.removeAttribute("id");
  };
  setTheme(theme);

  return {
    element,
    begin: () => {
      parts = findParts(picture, view);
      marks = createMarks(picture, parts, view.lines.length, beside, signal);
      changed();
    },
    setTheme,
    name,
    focusNode,
    clearFocus,
    fit: () => looking.fit(),
    zoom: (factor) => looking.zoomBy(factor),
    state,
    setState: (next) => {
      showTable(next.shows === "table");
      looking.setLook(next);
      clearFocus();
      focusNode(next.focus);
      select(find(next.selected), false);
    },
    takeFocus: () => stage.focus(),
    end: () => {
      ended.abort();
      clearTimeout(hiding);
      looking.end();
      marks?.end();
      element.remove();
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== style);
    },
  };
}

function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}
