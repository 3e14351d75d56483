import type { WidgetState } from "server/contract/embed/messages.ts";
import { palettes } from "server/contract/draw-svg/palette.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { createBar } from "./bar.ts";
import { drawCard, type CardMeans } from "./card.ts";
import type { LiveSource } from "./load-view.ts";
import { make } from "./make.ts";
import { createMarks, type Marks } from "./marks.ts";
import { findParts, type Parts } from "./parts.ts";
import { sheetText } from "./sheet.ts";
import { createStage } from "./stage.ts";
import { drawTable } from "./table.ts";
import { isSame, type Thing } from "./thing.ts";

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

/** Pixels between what is open and its card. */
const near = 10;

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

  const style = new CSSStyleSheet();
  style.replaceSync(sheetText);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, style];

  const help = make("p", { id: "lodeline-help", class: "unseen" }, say("help"));
  const counts = { lines: String(view.lines.length), entities: String(view.entities.length) };
  const frame = frameOf(picture);
  const { element, body, room, stage } = frame;
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
  const beside = (thing: Thing): readonly Thing[] => {
    if (thing.kind === "line") {
      const line = view.lines[thing.place];
      return line === undefined ? [] : [line.from, line.to].map((place) => ({ kind: "entity", place }));
    }
    return view.lines.flatMap((line, place): readonly Thing[] =>
      line.from !== thing.place && line.to !== thing.place
        ? []
        : [
            { kind: "line", place },
            { kind: "entity", place: line.from === thing.place ? line.to : line.from },
          ],
    );
  };
  let marks: Marks | undefined;

  let pointed: Thing | undefined;
  let reached: Thing | undefined;
  let focus: Thing | undefined;
  let open: Thing | undefined;
  let card: HTMLElement | undefined;
  let table: HTMLElement | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const idOf = (thing: Thing | undefined) =>
    (thing === undefined ? undefined : (thing.kind === "line" ? view.lines : view.entities)[thing.place]?.id) ?? "";
  const nameOf = (thing: Thing) =>
    (thing.kind === "line" ? view.lines[thing.place]?.said : view.entities[thing.place]?.name) ?? "";
  const find = (id: string): Thing | undefined => {
    if (id === "") return undefined;
    const line = view.lines.findIndex((one) => one.id === id || one.lines.some((other) => other.id === id));
    if (line !== -1) return { kind: "line", place: line };
    const entity = view.entities.findIndex((one) => one.id === id);
    return entity === -1 ? undefined : { kind: "entity", place: entity };
  };
  const state = (): WidgetState => ({
    focus: idOf(focus),
    selected: idOf(open),
    shows: table === undefined ? "picture" : "table",
    ...view2(),
  });
  const view2 = () => {
    const { zoom, x, y } = looking.look();
    return { zoom, x, y };
  };
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
      standBeside(room, card, [thing, ...(thing.kind === "line" ? beside(thing) : [])]);
      if (moves) card.querySelector("h2")?.focus();
    } else if (moves) (table ?? stage).focus();
    if (thing === undefined) tell.select("nothing", "", "");
    else tell.select(thing.kind, idOf(thing), nameOf(thing));
    changed();
  };
  /** A card opens beside what it tells of, not over it: on the side with more room, and the picture makes way for it. */
  const standBeside = (place: HTMLElement, opened: HTMLElement, things: readonly Thing[]) => {
    const boxes = things.flatMap((thing) => parts.of(thing).map((part) => part.getBoundingClientRect()));
    if (boxes.length === 0) return;
    const box = {
      left: Math.min(...boxes.map(({ left }) => left)) - near,
      right: Math.max(...boxes.map(({ right }) => right)) + near,
      top: Math.min(...boxes.map(({ top }) => top)) - near,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + near,
    };
    const whole = place.getBoundingClientRect();
    opened.classList.toggle("left", box.left - whole.left > whole.right - box.right);
    const taken = opened.getBoundingClientRect();
    const below = taken.width >= whole.width - 1;
    const free = below
      ? { left: whole.left, right: whole.right, top: whole.top, bottom: taken.top }
      : {
          left: opened.classList.contains("left") ? taken.right : whole.left,
          right: opened.classList.contains("left") ? whole.right : taken.left,
          top: whole.top,
          bottom: whole.bottom,
        };
    const scale = Math.min(
      1,
      (free.right - free.left) / (box.right - box.left),
      below ? (free.bottom - free.top) / (box.bottom - box.top) : 1,
    );
    const [x, y] = [whole.left + whole.width / 2, whole.top + whole.height / 2];
    // Smaller about the middle of its place first, then moved by no more than is needed.
    const at = (value: number, about: number) => about + (value - about) * scale;
    const by = (from: number, to: number, least: number, most: number) =>
      from < least ? least - from : to > most ? Math.max(least - from, most - to) : 0;
    const across = by(at(box.left, x), at(box.right, x), free.left, free.right);
    const down = below ? by(at(box.top, y), at(box.bottom, y), free.top, free.bottom) : 0;
    if (scale < 1 || across !== 0 || down !== 0)
      stage.style.transform = `translate(${across}px,${down}px) scale(${scale})`;
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
  // Whoever turns to the picture will want to know who says so.
  const turned = () => void claims().catch(() => undefined);
  stage.addEventListener("pointerenter", turned, { once: true, signal });
  stage.addEventListener("focus", turned, { once: true, signal });
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
    if (stage.matches(":focus-visible") && reached === undefined) reach(open ?? first());
  });
  on("blur", () => {
    reached = undefined;
    tellOf(pointed);
    changed();
  });
  const first = (): Thing | undefined => (view.lines.length === 0 ? undefined : { kind: "line", place: 0 });
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
    const at = reached ?? open ?? first();
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
  function next({ kind, place }: Thing, step: number): Thing {
    const of = (kind === "line" ? view.lines : view.entities).length;
    return { kind, place: (place + step + of) % of };
  }
  /** From a line to one of its ends; from an entity to the first of its lines. */
  function across(thing: Thing, down: boolean): Thing {
    if (thing.kind === "line") {
      const line = view.lines[thing.place];
      return line === undefined ? thing : { kind: "entity", place: down ? line.to : line.from };
    }
    const lines = view.lines.flatMap((line, place) =>
      line.from === thing.place || line.to === thing.place ? [place] : [],
    );
    const place = down ? lines[0] : lines.at(-1);
    return place === undefined ? thing : { kind: "line", place };
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

/** The elements around a picture. */
interface Frame {
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  readonly room: HTMLElement;
  readonly stage: HTMLElement;
}

/** As they came with a frame's page: moved within it, a large picture would be laid out anew; else made around the picture. */
function frameOf(picture: SVGSVGElement): Frame {
  const [stage, room, body, element] = ["stage", "room", "body", "live"].map((name) =>
    picture.closest<HTMLElement>(`div.${name}`),
  );
  if (stage && room && body && element) {
    // A large picture is one link to its claims in words: here it is the claims themselves.
    picture.closest("a")?.removeAttribute("href");
    return { element, body, room, stage };
  }
  const made = make("div", { class: "stage" }, picture);
  const around = make("div", { class: "room" }, made);
  const inner = make("div", { class: "body" }, around);
  return { element: make("div", {}, inner), body: inner, room: around, stage: made };
}

/** Whether the ink of what is marked can be read on a colour: 7 to 1 at least. */
function isReadable(accent: string): boolean {
  const light = (hex: string) =>
    [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, place) => sum + part * ([0.2126, 0.7152, 0.0722][place] ?? 0), 0.05);
  return light(accent) / light(palettes.light["on-marker"].slice(1)) >= 7;
}

function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}
