/** Milliseconds after which a page is taken for one that is not to be seen. */
const patience = 500;

/** Calls back when the next frame has been worked out; where none is drawn, as in a tab behind others, a moment later. */
export function afterFrame(done: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    done();
  };
  const timer = setTimeout(once, patience);
  requestAnimationFrame(once);
}
