/** Milliseconds after which a page is taken for one without a picture. */
const patience = 8000;

/**
 * Does something once the first picture stands (the canvas marks it), when the browser has nothing better to do: what can
 * wait must not delay it. On a page without a picture it happens after a while. Gives back what calls it off.
 */
export function afterPicture(work: () => void): () => void {
  let asked: number | undefined;
  const idle = () => {
    stop();
    // Safari has no idle callback.
    asked = typeof requestIdleCallback === "function" ? requestIdleCallback(work) : window.setTimeout(work, 200);
  };
  const marks = new PerformanceObserver((list) => {
    if (list.getEntriesByName("picture").length > 0) idle();
  });
  marks.observe({ type: "mark", buffered: true });
  const timer = setTimeout(idle, patience);
  const stop = () => {
    marks.disconnect();
    clearTimeout(timer);
  };
  return () => {
    stop();
    if (asked === undefined) return;
    if (typeof cancelIdleCallback === "function") cancelIdleCallback(asked);
    else clearTimeout(asked);
  };
}
