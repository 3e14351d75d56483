const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 cannot hold (control characters, halves of pairs), and what would turn the direction of the text round it. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as it may stand in XML, between tags and in an attribute alike. */
export function xmlText(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"']/g, (character) => named[character] ?? character);
}

/** What an element may be given; undefined leaves the attribute out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element of XML. Attributes are escaped here; `content` is XML already, made by this function or by `xmlText`. Numbers
 * are written with two digits after the point at most.
 */
export function xmlElement(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? "" : ` ${key}="${typeof value === "number" ? xmlNumber(value) : xmlText(value)}"`,
    )
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A number as XML holds it: at most two digits after the point, never "-0". */
export function xmlNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
