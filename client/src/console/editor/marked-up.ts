/** Neo4j's own words about a function or procedure, what it sets between back-ticks as code. */
export function markedUp(text: string): HTMLElement {
  const place = document.createElement("div");
  place.lang = "en";
  const parts = text.split("`");
  place.append(
    ...parts.map((part, at) => {
      // Every second part stands between two of them; one without its other is a sign like any.
      if (at % 2 === 0) return part;
      if (at === parts.length - 1) return `\`${part}`;
      const code = document.createElement("code");
      code.textContent = part;
      return code;
    }),
  );
  return place;
}
