// Runs before the first paint, so that a kept theme does not flash: the page's policy allows no inline script.
try {
  // A page that was drawn in another language than the one chosen here waits for its own words (styles/served.css).
  const language = localStorage.getItem("language");
  const root = document.documentElement;
  if (root.hasAttribute("data-served") && language !== null && language !== root.lang) root.dataset.otherLanguage = "";
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the page follows the system.
}
