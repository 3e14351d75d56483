/**
 * Tells a person in plain words what takes long: what, how much, how long. On a terminal the line renews
 * itself; elsewhere there is a line at the beginning, one every ten seconds and one at the end.
 * Plain JavaScript, because the first steps run before any package is installed.
 *
 * @param {string} title what is done, such as "Installing packages"
 * @param {{ write(text: string): unknown, isTTY?: boolean }} [output]
 * @returns {{ note(text: string): void, done(text?: string): void, failed(): void }}
 */
export function step(title, output = process.stdout) {
  const begun = Date.now();
  const live = output.isTTY === true;
  let detail = "";
  let ended = false;

  const line = () => `${title} … ${detail === "" ? "" : `${detail}, `}${Math.round((Date.now() - begun) / 1000)} s`;
  const show = () => output.write(live ? `\r\u001B[2K${line()}` : `${line()}\n`);
  if (live) show();
  else output.write(`${title} …\n`);
  const timer = setInterval(show, live ? 1_000 : 10_000);
  timer.unref();

  const end = (/** @type {string} */ text) => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    output.write(`${live ? "\r\u001B[2K" : ""}${text}\n`);
  };

  return {
    note: (text) => {
      detail = text;
    },
    done: (text) => {
      if (text !== undefined) detail = text;
      end(line());
    },
    failed: () => end(`${title} … failed after ${Math.round((Date.now() - begun) / 1000)} s`),
  };
}
