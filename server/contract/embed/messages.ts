/** What every message of ours carries under `lodeline`: who knows another number only does not listen. */
export const messageVersion = 1;

/** Pixels that a frame may ask for at least and at most, whatever it says. */
export const frameHeight = { least: 120, most: 4_000 } as const;

/** Letters of an id, a name or an address beyond which no message of ours is taken. */
const longest = { id: 400, text: 600, url: 8_000, file: 5_000_000 } as const;

/** Letters that a title, a name, a sentence or a reason may have in a message. */
export const messageText = longest.text;

/** What a widget shows at the moment: enough to show it again elsewhere. */
export interface WidgetState {
  /** The entity that is in focus; empty where none is. */
  readonly focus: string;
  /** The line or entity that is open; empty where nothing is. */
  readonly selected: string;
  readonly shows: "picture" | "table";
  /** How much larger than fitted the picture is drawn, 1 to 8. */
  readonly zoom: number;
  /** The point of the picture that stands in the middle, in shares of its width and height. */
  readonly x: number;
  readonly y: number;
}

/** What a host page asks of a frame. */
export type HostMessage =
  /**
   * The first one: from now on the frame answers to where it came from. `navigates`: links are told to the host, who opens
   * them; `covers`: the frame lies over its picture and has that one's size.
   */
  | { readonly type: "hello"; readonly navigates: boolean; readonly covers: boolean }
  | { readonly type: "look"; readonly theme: "light" | "dark" | "auto" }
  | { readonly type: "focus"; readonly id: string }
  | { readonly type: "clear-focus" }
  | { readonly type: "fit" }
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "export"; readonly request: number; readonly format: "svg" | "png" }
  | { readonly type: "set-state"; readonly state: WidgetState };

/** What a frame tells the page that shows it. */
export type FrameMessage =
  | { readonly type: "ready"; readonly title: string; readonly height: number }
  | {
      readonly type: "select";
      readonly kind: "entity" | "line" | "nothing";
      readonly id: string;
      readonly name: string;
    }
  | { readonly type: "navigate"; readonly url: string; readonly to: "lodeline" | "source" }
  | { readonly type: "resize"; readonly height: number }
  | { readonly type: "state"; readonly state: WidgetState }
  | { readonly type: "exported"; readonly request: number; readonly file: string | Blob | undefined }
  | { readonly type: "error"; readonly reason: string };

/** A message as it is posted: `{lodeline: 1, type, …}`. */
export function posted<M extends HostMessage | FrameMessage>(message: M): M & { readonly lodeline: 1 } {
  return { lodeline: messageVersion, ...message };
}

/** A height as a page may take it: whole pixels, neither nothing nor without end. Undefined where it is none. */
export function clampHeight(height: unknown): number | undefined {
  if (typeof height !== "number" || Number.isNaN(height)) return undefined;
  return Math.round(Math.min(frameHeight.most, Math.max(frameHeight.least, height)));
}

/**
 * What a host page asks, field by field; undefined for whatever is no message of ours in every field. Who sent it is for the
 * caller to look at.
 */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const at = fieldsOf(data);
  if (at === undefined) return undefined;
  switch (at("type")) {
    case "hello":
      return { type: "hello", navigates: at("navigates") === true, covers: at("covers") === true };
    case "look": {
      const theme = at("theme");
      return theme === "light" || theme === "dark" || theme === "auto" ? { type: "look", theme } : undefined;
    }
    case "focus": {
      const id = textOf(at("id"), longest.id);
      return id === undefined || id === "" ? undefined : { type: "focus", id };
    }
    case "clear-focus":
      return { type: "clear-focus" };
    case "fit":
      return { type: "fit" };
    case "zoom": {
      const factor = numberOf(at("factor"), 0.01, 100);
      return factor === undefined ? undefined : { type: "zoom", factor };
    }
    case "export": {
      const [request, format] = [numberOf(at("request"), 0, Number.MAX_SAFE_INTEGER), at("format")];
      return request === undefined || (format !== "svg" && format !== "png")
        ? undefined
        : { type: "export", request, format };
    }
    case "set-state": {
      const state = readState(at("state"));
      return state === undefined ? undefined : { type: "set-state", state };
    }
    default:
      return undefined;
  }
}

/** What a frame tells, field by field, as `readHostMessage` reads the other direction. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const at = fieldsOf(data);
  if (at === undefined) return undefined;
  switch (at("type")) {
    case "ready": {
      const [title, height] = [textOf(at("title"), longest.text), clampHeight(at("height"))];
      return title === undefined || height === undefined ? undefined : { type: "ready", title, height };
    }
    case "select": {
      const [kind, id, name] = [at("kind"), textOf(at("id"), longest.id), textOf(at("name"), longest.text)];
      if (kind !== "entity" && kind !== "line" && kind !== "nothing") return undefined;
      return id === undefined || name === undefined ? undefined : { type: "select", kind, id, name };
    }
    case "navigate": {
      const [url, to] = [textOf(at("url"), longest.url), at("to")];
      if (url === undefined || !isWebAddress(url) || (to !== "lodeline" && to !== "source")) return undefined;
      return { type: "navigate", url, to };
    }
    case "resize": {
      const height = clampHeight(at("height"));
      return height === undefined ? undefined : { type: "resize", height };
    }
    case "state": {
      const state = readState(at("state"));
      return state === undefined ? undefined : { type: "state", state };
    }
    case "exported": {
      const request = numberOf(at("request"), 0, Number.MAX_SAFE_INTEGER);
      const file = at("file");
      if (request === undefined) return undefined;
      const isFile = (typeof file === "string" && file.length <= longest.file) || file instanceof Blob;
      return { type: "exported", request, file: isFile ? file : undefined };
    }
    case "error": {
      const reason = textOf(at("reason"), longest.text);
      return reason === undefined ? undefined : { type: "error", reason };
    }
    default:
      return undefined;
  }
}

/** A state, each field within its bounds; undefined where something in it is of another kind. */
export function readState(value: unknown): WidgetState | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const at = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
  const focus = textOf(at("focus") ?? "", longest.id);
  const selected = textOf(at("selected") ?? "", longest.id);
  const zoom = numberOf(at("zoom") ?? 1, 1, 8);
  const x = numberOf(at("x") ?? 0.5, 0, 1);
  const y = numberOf(at("y") ?? 0.5, 0, 1);
  if (focus === undefined || selected === undefined || zoom === undefined || x === undefined || y === undefined)
    return undefined;
  return { focus, selected, shows: at("shows") === "table" ? "table" : "picture", zoom, x, y };
}

/** An address that may be opened: of the web, encrypted unless it is this computer's. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (protocol === "https:") return true;
  return protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/.test(hostname);
}

/** Reads a message's own fields, none that it inherits; undefined where it is no message of our version. */
function fieldsOf(data: unknown): ((name: string) => unknown) | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const at = (name: string): unknown => (Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined);
  return at("lodeline") === messageVersion ? at : undefined;
}

function textOf(value: unknown, most: number): string | undefined {
  return typeof value === "string" && value.length <= most ? value : undefined;
}

function numberOf(value: unknown, least: number, most: number): number | undefined {
  if (typeof value !== "number" || Number.isNaN(value)) return undefined;
  return Math.min(most, Math.max(least, value));
}
