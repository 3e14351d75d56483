import words from "server/contract/words/interface.json" with { type: "json" };
import { sample } from "../panels/legend/sample.ts";
import { Example } from "../panels/method/example.tsx";
import { Texts } from "../panels/method/texts.tsx";
import { Stroke } from "../ui/stroke.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
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
      <section className={styles.section}>
        <h2>{method.firmness.title}</h2>
        <p>{method.firmness.text}</p>
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
      </section>
      <section className={styles.section}>
        <h2>{method.state.title}</h2>
        <p>{method.state.text}</p>
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
      </section>
      <section className={styles.section}>
        <h2>{method.polarity.title}</h2>
        <p>{method.polarity.text}</p>
        <Example relationship="rwanda.SUPPORTS.m23.negative.holds" text={method.polarity.negative} />
        <Example relationship="trump-administration.OPPOSES.rwanda.unknown.holds" text={method.polarity.unknown} />
      </section>
      <section className={styles.section}>
        <h2>{method.disputes.title}</h2>
        <p>{method.disputes.text}</p>
        <Example relationship="ukraine.HOLDS_DEPOSITS.rare-earths.affirmed.holds" text={method.disputes.example} />
      </section>
      <section className={styles.section}>
        <h2>{method.thickness.title}</h2>
        <p>{method.thickness.text}</p>
        <ul className={styles.steps}>
          {([1, 2, 3] as const).map((step) => (
            <li key={step}>
              <Stroke line={sample({ step })} tone="ink" width={88} height={18} />
              {[method.thickness.one, method.thickness.two, method.thickness.three][step - 1]}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{method.colour.title}</h2>
        <p>{method.colour.text}</p>
        <p>{method.colour.shapes}</p>
      </section>
      <section className={styles.section}>
        <h2>{method.sources.title}</h2>
        <Texts />
      </section>
    </article>
  );
}
