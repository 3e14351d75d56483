import { fillWords } from "server/contract/fill-words.ts";
import { make, makeSvg } from "./make.ts";

export interface BarMeans {
  readonly say: (word: string) => string;
  /** Where the application shows the view; empty where that is not known. */
  readonly address: string;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly table: () => void;
}

export interface Bar {
  readonly element: HTMLElement;
  /** What it offers, by what is shown now. */
  show(now: { readonly zoom: number; readonly table: boolean }): void;
}

const signs = {
  zoomIn: "M8 3V13M3 8H13",
  zoomOut: "M3 8H13",
  fit: "M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
} as const;

/** The controls of a widget, below its picture: they cover nothing of it. */
export function createBar({ say, address, zoom, fit, table }: BarMeans): Bar {
  const button = (name: keyof typeof signs, press: () => void) => {
    const sign = makeSvg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" });
    sign.append(makeSvg("path", { d: signs[name] }));
    return make("button", { type: "button", "aria-label": say(name), title: say(name), press }, sign);
  };
  const larger = button("zoomIn", () => zoom(1.5));
  const smaller = button("zoomOut", () => zoom(1 / 1.5));
  const whole = button("fit", fit);
  const asTable = make("button", { type: "button", press: table }, say("table"));
  const links =
    address === ""
      ? []
      : [
          make(
            "a",
            {
              class: "button",
              part: "open",
              href: address,
              target: "_blank",
              rel: "noopener",
              "data-to": "lodeline",
              "aria-label": `${say("open")}, ${fillWords(say("away"), { host: new URL(address).host })}`,
            },
            say("open"),
          ),
        ];
  return {
    element: make(
      "div",
      { class: "bar", part: "bar", role: "group", "aria-label": say("tools") },
      larger,
      smaller,
      whole,
      asTable,
      make("span", { class: "gap" }),
      ...links,
    ),
    show: ({ zoom: now, table: isTable }) => {
      // A button that has the focus keeps it: one that is disabled would lose it.
      for (const [control, off] of [
        [larger, isTable || now >= 8],
        [smaller, isTable || now <= 1],
        [whole, isTable || now <= 1],
      ] as const)
        control.setAttribute("aria-disabled", String(off));
      asTable.textContent = say(isTable ? "picture" : "table");
    },
  };
}
