import { useCallback, useState } from "react";
import { Link, useLocation } from "wouter";
import { Search } from "../panels/search/search.tsx";
import { Button } from "../ui/button.tsx";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { ThemeSwitch } from "../ui/theme-switch.tsx";
import { words } from "../words.ts";
import styles from "./masthead.module.css";

const places = [
  { to: "/", word: words.masthead.questions, is: (path: string) => path === "/" || /^\/[qe]\//.test(path) },
  { to: "/disputes", word: words.masthead.disputes, is: (path: string) => /^\/disputes(\/|$)/.test(path) },
  { to: "/method", word: words.masthead.method, is: (path: string) => path === "/method" },
  {
    to: "/sources",
    word: words.masthead.sources,
    is: (path: string) => path === "/sources" || path === "/compare" || path === "/figures",
  },
  { to: "/data", word: words.masthead.data, is: (path: string) => path === "/data" },
  { to: "/console", word: words.masthead.console, is: (path: string) => /^\/console(\/|$)/.test(path) },
];

/** What is open below the name, on a phone; the menu belongs to the page it was opened on. */
interface Opened {
  readonly what: "search" | "menu";
  readonly on: string;
}

/** The name with its four strokes, the search, the ways to every page, the language and the theme. On a phone two buttons open the rest. */
export function Masthead() {
  const [path] = useLocation();
  const [opening, setOpening] = useState<Opened>();
  const opened = opening?.what === "menu" && opening.on !== path ? undefined : opening?.what;
  const [calls, setCalls] = useState(0);
  const onWanted = useCallback(() => {
    setOpening({ what: "search", on: "" });
    setCalls((before) => before + 1);
  }, []);
  const onDone = useCallback(() => setOpening(undefined), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the menu wherever the focus is in it
    <header
      className={styles.masthead}
      data-opened={opened}
      onKeyDown={(event) => {
        if (event.key === "Escape" && opened === "menu") onDone();
      }}
    >
      <Link href="/" className={styles.name} aria-label={words.masthead.home}>
        {words.name}
        <svg className={styles.strokes} viewBox="0 0 90 3" width={90} height={3} aria-hidden="true">
          <path d="M0 1.5H33" />
          <path d="M37.5 1.5H47M51 1.5H60" />
          <path d="M64 1.5H67.5M69.5 1.5H73M75 1.5H78" strokeDasharray="none" />
          <path d="M81 1.5H90" strokeDasharray="0.01 3.4" strokeLinecap="round" />
        </svg>
      </Link>
      <div className={styles.search}>
        <Search onWanted={onWanted} onDone={onDone} calls={calls} />
      </div>
      <div className={styles.openers}>
        <Button
          expanded={opened === "search"}
          onPress={() => {
            if (opened === "search") onDone();
            else onWanted();
          }}
        >
          {words.masthead.search}
        </Button>
        <Button
          expanded={opened === "menu"}
          onPress={() => setOpening(opened === "menu" ? undefined : { what: "menu", on: path })}
        >
          {words.masthead.menu}
        </Button>
      </div>
      <div className={styles.menu}>
        <nav className={styles.places} aria-label={words.masthead.navigation}>
          {places.map(({ to, word, is }) => (
            <Link key={to} href={to} className={styles.place} aria-current={is(path) ? "page" : undefined}>
              {word}
            </Link>
          ))}
        </nav>
        <div className={styles.choices}>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
