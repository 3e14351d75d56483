// The evergreen script of a partner's page: it makes <lodeline-graph> known, and nothing else. What an element needs comes
// when it is near the view, and with it whatever may grow.
import { loadModule } from "./load-module.ts";
import type { LodelineEvents, LodelineGraphElement, LodelineState } from "./lodeline-graph.d.ts";
import type * as Runtime from "./runtime.ts";
import type { Widget, WidgetHost } from "./widget.ts";

/** Where everything is had: the host of this script, or, for a copy on a partner's own host, what stands behind its "#". */
const own = new URL(import.meta.url);
const named = own.hash.slice(1);
const base = (/^https?:/.test(named) && URL.canParse(named) ? new URL(named) : own).origin;

const calm: LodelineState = { focus: "", selected: "", shows: "picture", zoom: 1, x: 0.5, y: 0.5 };

class LodelineGraph extends HTMLElement implements LodelineGraphElement {
  static readonly observedAttributes =
    "view version focus theme accent lang mode controls label title caption credit".split(" ");

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #slot = document.createElement("slot");
  #near: IntersectionObserver | undefined;
  #connected = false;
  #starting = false;
  #failed = false;
  #widget: Widget | undefined;
  #ready = deferred();

  constructor() {
    super();
    this.#slot.part.add("picture");
    this.#root.append(this.#slot);
  }

  connectedCallback(): void {
    this.#connected = true;
    const loading = this.getAttribute("loading");
    if (this.getAttribute("mode") === "static") return;
    if (loading === "click") this.#offer();
    else if (loading === "eager") void this.#start();
    else {
      this.#near = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#start();
        },
        { rootMargin: "200px" },
      );
      // In a page that takes no style attributes it stands in a line of text, at the foot of its picture.
      for (const part of [this, this.querySelector("img")]) if (part !== null) this.#near.observe(part);
    }
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#widget?.end();
    this.#widget = undefined;
    this.#starting = false;
    this.#connected = false;
    const asked = this.#ready;
    this.#ready = deferred();
    // Who has waited waits for it where it is put next.
    this.#ready.promise.then(asked.resolve, asked.reject);
    this.#root.replaceChildren(this.#slot);
    this.#root.adoptedStyleSheets = [];
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name !== "mode") this.#widget?.changed(name);
    else if (this.#connected) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  focusNode(id: string): void {
    this.#then((widget) => widget.focusNode(id));
  }

  clearFocus(): void {
    this.#then((widget) => widget.clearFocus());
  }

  fit(): void {
    this.#then((widget) => widget.fit());
  }

  zoom(factor: number): void {
    this.#then((widget) => widget.zoom(factor));
  }

  async exportSVG(): Promise<string> {
    const file = await this.#file("svg");
    return typeof file === "string" ? file : file.text();
  }

  async exportPNG(): Promise<Blob> {
    const file = await this.#file("png");
    return typeof file === "string" ? new Blob([file]) : file;
  }

  getState(): LodelineState {
    return { ...(this.#widget?.state() ?? calm) };
  }

  setState(state: Partial<LodelineState>): void {
    this.#then((widget) => widget.setState({ ...calm, ...state }));
  }

  /** What is asked before the picture is alive is done when it is. */
  #then(work: (widget: Widget) => void): void {
    this.whenReady().then(
      () => this.#widget && work(this.#widget),
      () => undefined,
    );
  }

  async #file(format: "svg" | "png"): Promise<string | Blob> {
    await this.whenReady();
    if (this.#widget === undefined) throw new Error("Lodeline: the element is no longer in the page.");
    return this.#widget.exportFile(format);
  }

  async #start(): Promise<void> {
    this.#near?.disconnect();
    if (this.#starting) return;
    this.#starting = true;
    if (this.#failed) this.#ready = deferred();
    this.#failed = false;
    const ready = this.#ready;
    const host: WidgetHost = {
      element: this,
      root: this.#root,
      slot: this.#slot,
      base,
      emit: (name, detail) => this.#emit(name, detail),
    };
    try {
      const runtime = await loadModule<typeof Runtime>(LODELINE_RUNTIME, base);
      // Taken from the page meanwhile, or put there again and started anew.
      if (ready !== this.#ready || !this.isConnected) return;
      this.#widget = runtime.createWidget(host);
      await this.#widget.ready;
      ready.resolve();
    } catch (error) {
      if (ready !== this.#ready) return;
      this.#widget?.end();
      this.#widget = undefined;
      this.#starting = false;
      this.#failed = true;
      const reason = error instanceof Error ? error.message : String(error);
      ready.reject(error);
      this.#emit("lodeline-error", { reason });
    }
  }

  #emit<Name extends keyof LodelineEvents>(name: Name, detail: LodelineEvents[Name]["detail"]): boolean {
    const cancelable = name === "lodeline-navigate";
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Asks before anything is loaded: a sentence and a button, over the picture that the page itself may have. */
  #offer(): void {
    const [show, why] = wordsFor(this);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(offerSheet);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
    const box = document.createElement("div");
    box.part.add("offer");
    const told = document.createElement("p");
    told.textContent = `${this.title === "" ? "" : `${this.title}. `}${why.replace("{host}", new URL(base).host)}`;
    const button = document.createElement("button");
    button.type = "button";
    button.part.add("load");
    button.textContent = show;
    button.addEventListener("click", () => {
      button.disabled = true;
      void this.#start();
      this.whenReady().then(
        () => {
          box.remove();
          this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((one) => one !== sheet);
          this.#widget?.takeFocus();
        },
        () => (button.disabled = false),
      );
    });
    box.append(told, button);
    this.#root.append(box);
  }
}

const offerSheet = `:host{display:block;position:relative}
[part=offer]{display:grid;gap:12px;place-content:center;justify-items:center;box-sizing:border-box;min-height:200px;padding:16px;border:1px solid;font:16px/1.4 system-ui,sans-serif;text-align:center}
[part=offer] p{margin:0;max-width:60ch}
[part=load]{min-height:44px;padding:0 16px;font:inherit;cursor:pointer}`;

type Words = readonly [show: string, why: string];

/** In the element's language, else the page's, else English. */
function wordsFor(element: HTMLElement): Words {
  const words = new Map<string, Words>(LODELINE_LOADER_WORDS);
  const lang = element.closest<HTMLElement>("[lang]")?.lang ?? "";
  return words.get(lang.slice(0, 2).toLowerCase()) ?? words.get("en") ?? ["", ""];
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (why: unknown) => void;
}

function deferred(): Deferred {
  let settle: Omit<Deferred, "promise"> = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Who does not wait for it hears of a failure by the event.
  promise.catch(() => undefined);
  return { promise, ...settle };
}

if (customElements.get("lodeline-graph") === undefined) customElements.define("lodeline-graph", LodelineGraph);
