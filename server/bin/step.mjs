/** @typedef {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} Output */

/** The steps under way on a terminal, which share its last line. @type {Set<() => string>} */
const live = new Set();

/**
 * Tells a person in plain words what takes long: what, how much, how long. On a terminal the line renews
 * itself; elsewhere there is a line at the beginning, one every ten seconds and one at the end.
 * Plain JavaScript, because the first steps run before any package is installed.
 *
 * @param {string} title what is done, such as "Installing packages"
 * @param {Output} [output]
 * @returns {{ note(text: string): void, done(text?: string): void, failed(): void }}
 */
export function step(title, output = process.stdout) {
  const begun = Date.now();
  const terminal = output.isTTY === true;
  let detail = "";
  let ended = false;

  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  const line = () => `${title} … ${detail === "" ? "" : `${detail}, `}${seconds()}`;
  // A line that wraps cannot be renewed: every second would leave another one behind.
  const fitting = (/** @type {string} */ text) =>
    text.length < (output.columns ?? Infinity) ? text : `${text.slice(0, (output.columns ?? 0) - 2)}…`;
  const show = () =>
    output.write(terminal ? `\r\u001B[2K${fitting([...live].map((tell) => tell()).join(" · "))}` : `${line()}\n`);
  if (terminal) {
    live.add(line);
    show();
  } else output.write(`${title} …\n`);
  const timer = setInterval(show, terminal ? 1_000 : 10_000);
  timer.unref();

  const end = (/** @type {string} */ text) => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    live.delete(line);
    output.write(`${terminal ? "\r\u001B[2K" : ""}${text}\n`);
    if (live.size > 0) show();
  };

  return {
    note: (text) => {
      detail = text;
    },
    done: (text) => {
      if (text !== undefined) detail = text;
      end(line());
    },
    failed: () => end(`${title} … failed after ${seconds()}`),
  };
}
