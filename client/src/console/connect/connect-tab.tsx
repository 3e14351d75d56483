import { useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../console-words.ts";
import styles from "./connect-tab.module.css";
import {
  browserCommand,
  curlCommand,
  graphqlCommand,
  javascriptCommand,
  pythonCommand,
  readCommand,
  shellCommand,
} from "./commands.ts";

const { connect: own } = words;

/** How other programs reach the running database, with commands that read the password where it is kept and show it nowhere. */
export function ConnectTab() {
  const { origin } = window.location;
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>{own.title}</h2>
      <p className={styles.lead}>{own.lead}</p>
      <p className={styles.small}>{own.write}</p>
      <h3 className={styles.heading}>{own.where}</h3>
      <p className={styles.text}>{own.whereText}</p>
      <Command name={own.read} why={own.readWhy} command={readCommand} />
      <Command name={own.browser} why={own.browserWhy} command={browserCommand} />
      <Command name={own.shell} why={own.shellWhy} command={shellCommand} />
      <Command name={own.javascript} why={own.javascriptWhy} command={javascriptCommand} />
      <Command name={own.python} why={own.pythonWhy} command={pythonCommand} />
      <Command name={own.http} why={own.httpWhy} command={curlCommand(origin)} />
      <Command name={own.graphql} command={graphqlCommand(origin)} />
    </article>
  );
}

interface CommandProps {
  readonly name: string;
  readonly why?: string;
  readonly command: string;
}

function Command({ name, why, command }: CommandProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command);
      setSaid(own.copied);
    } catch {
      setSaid(own.byHand);
    }
  };
  return (
    <div>
      <h3 className={styles.heading}>{name}</h3>
      {why !== undefined && <p className={styles.text}>{why}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has to by keyboard too */}
      <pre className={styles.code} tabIndex={0} role="region" aria-label={name}>
        <code>{command}</code>
      </pre>
      <div className={styles.copy}>
        <Button label={fillWords(own.copyLabel, { name })} onPress={() => void copy()}>
          {own.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
