import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { dateText } from "../date-text.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import styles from "./accessibility-page.module.css";
import reading from "./reading-page.module.css";

const told = words.accessibility;

/** The day of the tests that the statement rests on. */
const written = "2026-11-26";

/** How far everybody can use Lodeline, how that was tested, what does not work, and what to do then. */
export function AccessibilityPage() {
  usePageTitle(told.title);
  return (
    <article className={`${reading.page} ${styles.page}`}>
      <h1 className={reading.title}>{told.title}</h1>
      <p className={reading.lead}>{told.lead}</p>
      <h2>{told.aim.title}</h2>
      <p>
        {told.aim.text}{" "}
        <a href="https://www.w3.org/TR/WCAG22/" hrefLang="en" rel="noopener noreferrer external">
          {told.aim.guidelines}
        </a>
      </p>
      {[told.ways, told.tests, told.limits].map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles.items}>
            {Object.values(items).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{told.report.title}</h2>
      <p>{told.report.text}</p>
      <p className={styles.written}>{fillWords(told.written, { date: dateText(written) })}</p>
      <p>
        <Link href="/method">{words.start.howTo}</Link>
      </p>
    </article>
  );
}
