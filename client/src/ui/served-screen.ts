let small = false;

/** Says for what screen the next page is drawn where there is no browser: a wide one with a mouse, or a phone's. */
export function serveScreen(isSmall: boolean): void {
  small = isSmall;
}

/** Whether a media query holds on it. */
export function onServedScreen(query: string): boolean {
  return query.startsWith("(min-width") ? !small : small && !query.startsWith("(prefers");
}
