import {
  posted,
  readFrameMessage,
  readState,
  type HostMessage,
  type WidgetState,
} from "server/contract/embed/messages.ts";
import { createCover } from "./cover.ts";
import { frameAddress } from "./frame-address.ts";
import type { Widget, WidgetHost } from "./widget.ts";

/** Milliseconds in which a frame has to speak: one that was refused never does. */
const patience = 20_000;

/** What changes the frame itself, not only what it shows. */
const renewing: ReadonlySet<string> = new Set(["view", "version", "accent", "lang", "controls"]);

const calm: WidgetState = { focus: "", selected: "", shows: "picture", zoom: 1, x: 0.5, y: 0.5 };

/** A widget in a frame of ours, over the picture in the element. The page and the frame share nothing but messages. */
export function createFrameWidget(host: WidgetHost): Widget {
  const { element, base } = host;
  const cover = createCover(host);
  const frame = document.createElement("iframe");
  frame.part.add("frame");
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.allow = "fullscreen";
  frame.title = frameTitle(element);
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
  const late = setTimeout(() => settle?.reject(new Error("Lodeline: the frame did not answer.")), patience);

  const send = (message: HostMessage) => frame.contentWindow?.postMessage(posted(message), base);
  const hello = () => send({ type: "hello", navigates: true, covers: true });
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    // A message says anything it likes: who sent it is told by the browser alone.
    if (source === null || source !== frame.contentWindow || origin !== base) return;
    const message = readFrameMessage(data);
    switch (message?.type) {
      case "ready":
        clearTimeout(late);
        if (!element.hasAttribute("label") && message.title !== "") frame.title = message.title;
        cover.show();
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
        host.emit("lodeline-error", { reason: message.reason });
        break;
      default:
    }
  };
  window.addEventListener("message", hear);
  frame.addEventListener("load", hello);
  const open = () => {
    const address = frameAddress(element, base);
    if (address === undefined) settle?.reject(new Error("Lodeline: the element has no view that can be shown."));
    else frame.src = address;
  };
  open();
  cover.place.append(frame);

  return {
    ready,
    changed: (attribute) => {
      if (renewing.has(attribute)) open();
      else if (attribute === "theme") {
        const theme = element.getAttribute("theme");
        send({ type: "look", theme: theme === "light" || theme === "dark" ? theme : "auto" });
      } else if (attribute === "focus") {
        const id = element.getAttribute("focus") ?? "";
        send(id === "" ? { type: "clear-focus" } : { type: "focus", id });
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
        waiting.set(requests, { resolve, reject });
        send({ type: "export", request: requests, format });
      }),
    state: () => state,
    setState: (next) => {
      const taken = readState(next);
      if (taken !== undefined) send({ type: "set-state", state: taken });
    },
    end: () => {
      clearTimeout(late);
      window.removeEventListener("message", hear);
      for (const { reject } of waiting.values()) reject(new Error("Lodeline: the element is no longer in the page."));
      cover.end();
    },
  };
}

/** How a frame is called until it says so itself. */
function frameTitle(element: HTMLElement): string {
  return element.getAttribute("label") ?? element.getAttribute("title") ?? "Lodeline";
}
