/**
 * A drawing of ours in fewer digits: text to the half pixel, widths of text to the pixel, the rest to a tenth. No text is
 * touched: what is changed stands in tags, where a text never holds a sign that ends one. Two letters need no width of their own.
 */
export function lighter(svg: string): string {
  return svg
    .replace(/<text [^>]*>[^<]{1,3}</g, (text) =>
      text.replace(/ textLength="[^"]*" lengthAdjust="spacingAndGlyphs"/, ""),
    )
    .replace(/<text [^>]*>/g, (tag) =>
      tag.replace(/ (x|y|textLength)="(-?[\d.]+)"/g, (_, name: string, value: string) =>
        name === "x" && Number(value) === 0
          ? ""
          : ` ${name}="${name === "y" ? Math.round(Number(value) * 2) / 2 : Math.round(Number(value))}"`,
      ),
    )
    .replace(/ (d|x|y|cx|cy|r|width|transform)="[^"]*"/g, (attribute) =>
      attribute
        .replace(/-?\d+\.\d+/g, (value) => String(Math.round(Number(value) * 10) / 10 + 0))
        .replace(" rotate(0)", ""),
    );
}
