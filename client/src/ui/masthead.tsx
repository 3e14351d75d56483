import words from "server/contract/words/interface.json" with { type: "json" };
import { Link, useLocation } from "wouter";
import styles from "./masthead.module.css";
import { ThemeSwitch } from "./theme-switch.tsx";

const places = [
  { to: "/", word: words.masthead.questions, is: (path: string) => path === "/" || /^\/[qe]\//.test(path) },
  { to: "/method", word: words.masthead.method, is: (path: string) => path === "/method" },
  { to: "/data", word: words.masthead.data, is: (path: string) => path === "/data" },
];

/** The name with its four strokes, the ways to every page, and the theme. */
export function Masthead() {
  const [path] = useLocation();
  return (
    <header className={styles.masthead}>
      <Link href="/" className={styles.name} aria-label={words.masthead.home}>
        {words.name}
        <svg className={styles.strokes} viewBox="0 0 90 3" width={90} height={3} aria-hidden="true">
          <path d="M0 1.5H33" />
          <path d="M37.5 1.5H47M51 1.5H60" />
          <path d="M64 1.5H67.5M69.5 1.5H73M75 1.5H78" strokeDasharray="none" />
          <path d="M81 1.5H90" strokeDasharray="0.01 3.4" strokeLinecap="round" />
        </svg>
      </Link>
      <nav className={styles.places} aria-label={words.masthead.navigation}>
        {places.map(({ to, word, is }) => (
          <Link key={to} href={to} className={styles.place} aria-current={is(path) ? "page" : undefined}>
            {word}
          </Link>
        ))}
      </nav>
      <ThemeSwitch />
    </header>
  );
}
