import {
  posted,
  readFrameMessage,
  readState,
  type HostMessage,
  type WidgetState,
} from "server/contract/embed/messages.ts";
import { createCover } from "./cover.ts";
import { frameAddress } from "./frame-address.ts";
import { isNarrow } from "./is-narrow.ts";
import { covering } from "./shown-picture.ts";
import type { Widget, WidgetHost } from "./widget.ts";

/** Milliseconds in which a frame has to speak: one that was refused never does. */
const patience = 20_000;

/** Milliseconds that a file is waited for: a large picture is painted first. */
const filePatience = 60_000;

/** What changes the frame itself, not only what it shows. */
const renewing: ReadonlySet<string> = new Set(["view", "version", "accent", "lang", "controls"]);

const calm: WidgetState = { focus: "", selected: "", shows: "picture", zoom: 1, x: 0.5, y: 0.5 };

/** A widget in a frame of ours, over the picture in the element. The page and the frame share nothing but messages. */
export function createFrameWidget(host: WidgetHost): Widget {
  const { element, base } = host;
  const cover = createCover(host);
  let frame = createFrame(element);
  let state = calm;
  let requests = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (file: string | Blob) => void; readonly reject: (why: Error) => void }
  >();
  let settle: { readonly resolve: () => void; readonly reject: (why: Error) => void } | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  /** Somebody waits for `ready` and hears from it what goes wrong. */
  let waits = true;
  let late: ReturnType<typeof setTimeout> | undefined;
  /** The frame has said whether it came alive. */
  let answered = false;
  let later: HostMessage[] = [];
  /** What its address said when it was opened. */
  let opened: Readonly<Record<"theme" | "focus", string | null>> = { theme: null, focus: null };

  /** By its name a frame knows which picture it covers, before its place has a size. */
  const covers = () => (isNarrow(element) ? covering.narrow : covering.wide);
  const post = (message: HostMessage) => frame.contentWindow?.postMessage(posted(message), base);
  /** A page that still loads would not hear it: what is asked meanwhile is asked when the frame has answered. */
  const send = (message: HostMessage) => {
    if (answered) post(message);
    else later.push(message);
  };
  const hello = () => post({ type: "hello", navigates: true, covers: true });
  const look = () => {
    const theme = element.getAttribute("theme");
    post({ type: "look", theme: theme === "light" || theme === "dark" ? theme : "auto" });
  };
  const focus = () => {
    const id = element.getAttribute("focus") ?? "";
    post(id === "" ? { type: "clear-focus" } : { type: "focus", id });
  };
  const hasAnswered = () => {
    clearTimeout(late);
    answered = true;
  };
  const catchUp = () => {
    const asked = later;
    later = [];
    for (const message of asked) post(message);
  };
  const failed = (reason: string) => {
    if (waits) settle?.reject(new Error(reason));
    else host.emit("lodeline-error", { reason });
  };
  const refuseFiles = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
    later = later.filter(({ type }) => type !== "export");
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    // A message says anything it likes: who sent it is told by the browser alone.
    if (source === null || source !== frame.contentWindow || origin !== base) return;
    const message = readFrameMessage(data);
    switch (message?.type) {
      case "ready":
        // The page became narrow, or wide, while the frame was loaded: another picture is shown now.
        if (frame.name !== covers()) {
          open();
          break;
        }
        hasAnswered();
        // What was set while it loaded.
        if (element.getAttribute("theme") !== opened.theme) look();
        if (element.getAttribute("focus") !== opened.focus) focus();
        catchUp();
        if (!element.hasAttribute("label") && message.title !== "") frame.title = message.title;
        cover.show();
        waits = false;
        settle?.resolve();
        host.emit("lodeline-ready", { title: message.title, height: message.height });
        break;
      case "select":
        host.emit("lodeline-select", { kind: message.kind, id: message.id, name: message.name });
        break;
      case "navigate":
        if (host.emit("lodeline-navigate", { url: message.url, to: message.to }))
          window.open(message.url, "_blank", "noopener,noreferrer");
        break;
      case "resize":
        host.emit("lodeline-resize", { height: message.height });
        break;
      case "state":
        ({ state } = message);
        break;
      case "exported": {
        const asked = waiting.get(message.request);
        waiting.delete(message.request);
        if (message.file === undefined) asked?.reject(new Error("Lodeline: the file could not be had."));
        else asked?.resolve(message.file);
        break;
      }
      case "error":
        hasAnswered();
        failed(message.reason);
        catchUp();
        break;
      default:
    }
  };
  window.addEventListener("message", hear);
  const open = () => {
    refuseFiles("Lodeline: the picture is another one now.");
    clearTimeout(late);
    const address = frameAddress(element, base);
    if (address === undefined) return failed("Lodeline: the element has no view that can be shown.");
    answered = false;
    opened = { theme: element.getAttribute("theme"), focus: element.getAttribute("focus") };
    late = setTimeout(() => failed("Lodeline: the frame did not answer."), patience);
    // A frame keeps the name that it began with.
    const fresh = createFrame(element);
    fresh.name = covers();
    fresh.addEventListener("load", hello);
    fresh.src = address;
    frame.remove();
    frame = fresh;
    cover.place.append(frame);
  };
  open();

  return {
    ready,
    changed: (attribute) => {
      if (renewing.has(attribute)) open();
      else if (attribute === "theme" || attribute === "focus") {
        // Before it answers both wait in the element, which is read then.
        if (answered) (attribute === "theme" ? look : focus)();
      } else if (attribute === "label") frame.title = frameTitle(element);
      else cover.words();
    },
    takeFocus: () => frame.focus(),
    focusNode: (id) => send({ type: "focus", id }),
    clearFocus: () => send({ type: "clear-focus" }),
    fit: () => send({ type: "fit" }),
    zoom: (factor) => send({ type: "zoom", factor }),
    exportFile: (format) =>
      new Promise((resolve, reject) => {
        requests += 1;
        const request = requests;
        const never = setTimeout(() => {
          waiting.delete(request);
          reject(new Error("Lodeline: the file did not come."));
        }, filePatience);
        const settled =
          <T>(settle: (value: T) => void) =>
          (value: T) => {
            clearTimeout(never);
            settle(value);
          };
        waiting.set(request, { resolve: settled(resolve), reject: settled(reject) });
        send({ type: "export", request, format });
      }),
    state: () => state,
    setState: (next) => {
      const taken = readState(next);
      if (taken !== undefined) send({ type: "set-state", state: taken });
    },
    end: () => {
      clearTimeout(late);
      window.removeEventListener("message", hear);
      refuseFiles("Lodeline: the element is no longer in the page.");
      cover.end();
    },
  };
}

function createFrame(element: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.part.add("frame");
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.allow = "fullscreen";
  frame.title = frameTitle(element);
  return frame;
}

/** How a frame is called until it says so itself. */
function frameTitle(element: HTMLElement): string {
  return element.getAttribute("label") ?? element.getAttribute("title") ?? "Lodeline";
}
