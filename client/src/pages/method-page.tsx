import type { ReactNode } from "react";
import { Link } from "wouter";
import { sample } from "../exploration/sample.ts";
import { Example } from "../panels/method/example.tsx";
import { Texts } from "../panels/method/texts.tsx";
import { Stroke } from "../ui/stroke.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import styles from "./method-page.module.css";

const { method } = words;

/** How to read a picture, told with lines and claims that are in the data. */
export function MethodPage() {
  usePageTitle(method.title);
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{method.title}</h1>
      <p className={styles.lead}>{method.lead}</p>
      <p>{method.chain}</p>
      <Section title={method.firmness.title} text={method.firmness.text}>
        <Example relationship="ukraine.NEGOTIATES.united-states.affirmed.holds" text={method.firmness.solid} claim />
        <Example
          relationship="volodymyr-zelensky.SEEKS.us-security-guarantees.affirmed.holds"
          text={method.firmness.long}
          claim
        />
        <Example
          relationship="rwanda.SUPPORTS.unnamed-rebellion-003.affirmed.holds"
          text={method.firmness.short}
          claim
        />
        <Example
          relationship="united-states.SUPPORTS.democratic-republic-of-the-congo.affirmed.proposed"
          text={method.firmness.dots}
          claim
        />
      </Section>
      <Section title={method.state.title} text={method.state.text}>
        <Example
          relationship="vladimir-putin.PARTY_TO.trump-putin-call-2025-02.affirmed.past"
          text={method.state.past}
        />
        <Example
          relationship="volodymyr-zelensky.NEGOTIATES.donald-trump.affirmed.expected"
          text={method.state.proposed}
        />
        <Example
          relationship="kaja-kallas.PARTY_TO.kallas-rubio-meeting.affirmed.cancelled"
          text={method.state.cancelled}
        />
        <Example relationship="us-congress.SUPPORTS.ukraine.affirmed.hypothetical" text={method.state.hypothetical} />
      </Section>
      <Section title={method.polarity.title} text={method.polarity.text}>
        <Example relationship="rwanda.SUPPORTS.m23.negative.holds" text={method.polarity.negative} />
        <Example relationship="trump-administration.OPPOSES.rwanda.unknown.holds" text={method.polarity.unknown} />
      </Section>
      <Section title={method.disputes.title} text={method.disputes.text}>
        <Example relationship="ukraine.HOLDS_DEPOSITS.rare-earths.affirmed.holds" text={method.disputes.example} />
      </Section>
      <Section title={method.thickness.title} text={method.thickness.text}>
        <ul className={styles.steps}>
          {([1, 2, 3] as const).map((step) => (
            <li key={step}>
              <Stroke line={sample({ step })} tone="ink" width={88} height={18} />
              {[method.thickness.one, method.thickness.two, method.thickness.three][step - 1]}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={method.colour.title} text={method.colour.text}>
        <p>{method.colour.shapes}</p>
      </Section>
      <Section title={method.sources.title}>
        <Texts />
      </Section>
      <p className={styles.more}>
        <Link href="/accessibility">{words.accessibility.title}</Link>
      </p>
    </article>
  );
}

interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** What is said, and beside it, where there is room, what shows it. */
function Section({ title, text, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div>
        <h2>{title}</h2>
        {text !== undefined && <p>{text}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
