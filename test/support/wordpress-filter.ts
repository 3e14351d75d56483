/** What WordPress lets stand of a provider's markup: these elements, and of each these attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/**
 * What WordPress makes of the markup of a provider that is not on its list: everything but three elements and a few of their
 * attributes is taken out, a quotation and a frame are looked for in this order, the frame is sandboxed, gets a secret behind
 * "#" and stays hidden until a message comes from it. Undefined where nothing is left to show.
 */
export function wordpressFilter(html: string, secret: string): string | undefined {
  const kept = filtered(html, allowed);
  const found = /(<blockquote>[\s\S]*?<\/blockquote>)?[\s\S]*(<iframe[\s\S]*?><\/iframe>)/.exec(kept);
  const [, quotation = "", frame] = found ?? [];
  if (frame === undefined || frame === "") return undefined;
  const source = / src=(['"])(.*?)\1/.exec(frame);
  if (source === null) return undefined;
  const [whole, quote = '"', address = ""] = source;
  const secured = frame.replace(
    whole,
    ` src=${quote}${address}#?secret=${secret}${quote} data-secret=${quote}${secret}${quote}`,
  );
  const hidden =
    quotation === "" ? secured : secured.replace("<iframe", '<iframe style="position: absolute; visibility: hidden;"');
  return (
    quotation.replace("<blockquote", `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    hidden.replace("<iframe", '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
  );
}

/** Takes out what is not allowed, keeping the text within; an address that is none of the web's is emptied. */
function filtered(html: string, elements: Readonly<Record<string, readonly string[]>>): string {
  return html.replace(
    /<(\/?)([a-z]+)((?:\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gi,
    (_, end: string, name: string, rest: string) => {
      const attributes = elements[name.toLowerCase()];
      if (attributes === undefined) return "";
      if (end === "/") return `</${name}>`;
      const kept = [...rest.matchAll(/([a-z-]+)="([^"]*)"/gi)]
        .filter(([, key = ""]) => attributes.includes(key.toLowerCase()))
        .map(
          ([, key = "", value = ""]) =>
            ` ${key}="${/^(?:src|href)$/i.test(key) && !/^https?:\/\//.test(value) ? "" : value}"`,
        );
      return `<${name}${kept.join("")}>`;
    },
  );
}
