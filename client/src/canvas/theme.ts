/** The colours of the page as the canvas needs them: resolved, as `rgb(r, g, b)`. */
export interface Theme {
  /** The value of a token such as `supplies` or `people-solid`. */
  readonly colour: (token: string) => string;
  /** The same, pale beside a selection: a solid colour mixed with the ground. */
  readonly pale: (token: string) => string;
  /** The light theme's value, for what stands on the marker in both themes. */
  readonly onMarker: (token: string) => string;
}

/** Reads the theme that is in force at an element. Tokens are asked of the style engine, so every form of colour is understood. */
export function readTheme(element: HTMLElement): Theme {
  const probe = document.createElement("span");
  probe.hidden = true;
  // Mixed colours would be replaced where the system forces its own.
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const forced = window.matchMedia("(forced-colors: active)").matches;
  const known = new Map<string, string>();
  const resolve = (value: string, scheme: string) => {
    const key = `${scheme} ${value}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    probe.style.colorScheme = scheme;
    probe.style.color = value;
    element.append(probe);
    const resolved = asRgb(getComputedStyle(probe).color);
    probe.remove();
    known.set(key, resolved);
    return resolved;
  };
  probe.remove();
  return {
    colour: (token) => resolve(`var(--${token})`, ""),
    pale: (token) =>
      resolve(
        `light-dark(color-mix(in srgb, var(--${token}) var(--pale-light), var(--ground)), color-mix(in srgb, var(--${token}) var(--pale-dark), var(--ground)))`,
        "",
      ),
    onMarker: (token) =>
      token === "further" || forced ? resolve("var(--on-marker)", "") : resolve(`var(--${token})`, "light"),
  };
}

const srgb = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/;

/** Mixed colours come back as `color(srgb …)`, which the canvas library does not read. */
function asRgb(colour: string): string {
  const parts = srgb.exec(colour);
  if (parts === null) return colour;
  const [red, green, blue] = parts.slice(1).map((part) => Math.round(Number(part) * 255));
  return `rgb(${red}, ${green}, ${blue})`;
}
