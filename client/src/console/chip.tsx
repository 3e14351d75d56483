import type { MouseEvent, ReactNode } from "react";
import type { ConsoleValue, NodeValue, RelationshipValue, TaggedValue } from "server/contract/console/console-value.ts";
import { captionOf } from "server/contract/caption-of.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { lineStyle } from "server/contract/line-style.ts";
import { modalities } from "server/contract/modality.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { polarities } from "server/contract/polarity.ts";
import { parseRelationshipId } from "server/contract/relationship-id.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { Link } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { Shape } from "../ui/shape.tsx";
import { Stroke } from "../ui/stroke.tsx";
import styles from "./chip.module.css";
import { claimAddress, claimEvidence, entityAddress, lineAddress } from "./chip-address.ts";
import { words } from "./console-words.ts";

type Properties = NodeValue["_properties"];

/** How a property's value is shown. */
type Member = (value: ConsoleValue) => ReactNode;

interface ChipProps {
  readonly value: Extract<TaggedValue, { readonly $type: "Node" | "Relationship" }>;
  readonly member: Member;
  /** Of a step of a path: whether it leads on or points back. */
  readonly direction?: Direction;
}

type Direction = "on" | "back";

/** A node or a relationship of the database: its sign, its name, a link to what it opens, and all its properties on request. */
export function Chip({ value, member, direction }: ChipProps) {
  return value.$type === "Node" ? (
    <NodeChip node={value._value} member={member} />
  ) : (
    <RelationshipChip relationship={value._value} member={member} direction={direction} />
  );
}

function NodeChip({ node: { _labels, _properties }, member }: { readonly node: NodeValue; readonly member: Member }) {
  const id = text(_properties, "id");
  const name = text(_properties, "name") ?? text(_properties, "title") ?? id ?? "";
  const own = _labels.filter((label) => label !== "Entity");
  const about = own.join(", ");
  if (_labels.includes("Entity") && id !== undefined) {
    const caption = captionOf({ id, name, caption: text(_properties, "caption") ?? null });
    const shape = nodeShape(
      { labels: own, caption, collective: _properties["collective"] === true },
      _properties["hypothetical"] === true ? "imagined" : "plain",
    );
    return (
      <Whole name={caption} labels={_labels} member={member} properties={_properties} about={undefined}>
        <Link
          className={styles.name}
          href={entityAddress(id)}
          title={fillWords(words.values.open, { name: caption })}
          lang="en"
        >
          <Shape shape={{ ...shape, inside: [] }} code="" scale={0.36} />
          {caption}
        </Link>
      </Whole>
    );
  }
  if (_labels.includes("Claim") && id !== undefined) {
    const open = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void claimEvidence(id).then(navigate);
    };
    return (
      <Whole name={id} labels={_labels} member={member} properties={_properties} about={reservations(_properties)}>
        <Link
          className={styles.code}
          href={claimAddress(id)}
          title={fillWords(words.values.evidence, { name: id })}
          onClick={open}
        >
          <Line properties={_properties} type={text(_properties, "relation")} direction={undefined} />
          {id}
        </Link>
      </Whole>
    );
  }
  const href =
    id === undefined
      ? undefined
      : _labels.includes("Source")
        ? `/q/source?source=${encodeURIComponent(id)}`
        : _labels.includes("Dispute")
          ? `/disputes/${encodeURIComponent(id)}`
          : undefined;
  const shown = name === "" ? about : name;
  return (
    <Whole name={shown} labels={_labels} member={member} properties={_properties} about={about}>
      {href === undefined ? (
        <span className={styles.name} lang="en">
          {shown}
        </span>
      ) : (
        <Link className={styles.name} href={href} title={fillWords(words.values.open, { name: shown })} lang="en">
          {shown}
        </Link>
      )}
    </Whole>
  );
}

function RelationshipChip({
  relationship: { _type, _properties },
  member,
  direction,
}: {
  readonly relationship: RelationshipValue;
  readonly member: Member;
  readonly direction: Direction | undefined;
}) {
  const id = text(_properties, "id");
  const known = id !== undefined && parseRelationshipId(id) !== undefined;
  return (
    <Whole
      name={_type}
      labels={[]}
      member={member}
      properties={_properties}
      about={known ? reservations(_properties) : undefined}
    >
      {known ? (
        <Link className={styles.code} href={lineAddress(id)} title={fillWords(words.values.evidence, { name: id })}>
          <Line properties={_properties} type={_type} direction={direction} />
          {direction === "back" ? `← ${_type}` : direction === "on" ? `${_type} →` : _type}
        </Link>
      ) : (
        <span className={styles.code}>
          {direction === "back" ? `← ${_type}` : direction === "on" ? `${_type} →` : _type}
        </span>
      )}
    </Whole>
  );
}

interface WholeProps {
  readonly name: string;
  readonly labels: readonly string[];
  readonly about: string | undefined;
  readonly member: Member;
  readonly properties: Properties;
  readonly children: ReactNode;
}

function Whole({ name, labels, about, member, properties, children }: WholeProps) {
  const all = Object.entries(properties).toSorted(
    ([one], [other]) => rank(one) - rank(other) || one.localeCompare(other),
  );
  return (
    <span className={styles.chip}>
      {children}
      {about !== undefined && about !== name && <span className={styles.about}>{about}</span>}
      {all.length > 0 && (
        <details className={styles.details}>
          <summary aria-label={fillWords(words.values.propertiesOf, { name })} title={words.values.properties} />
          <dl className={styles.properties}>
            {labels.length > 0 && (
              <div>
                <dt>{words.panel.labels}</dt>
                <dd className={styles.labels}>{labels.map((label) => `:${label}`).join("")}</dd>
              </div>
            )}
            {all.map(([key, one]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{member(one)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </span>
  );
}

const first = ["id", "caption", "name", "title", "relation", "statement"];

/** What names a thing comes first, the rest by its letters: the database keeps them in no order. */
function rank(key: string): number {
  const at = first.indexOf(key);
  return at === -1 ? first.length : at;
}

interface LineProps {
  readonly properties: Properties;
  readonly type: string | undefined;
  readonly direction: Direction | undefined;
}

/** The stroke by which a picture would draw it; nothing where it says too little of itself. */
function Line({ properties, type, direction }: LineProps) {
  const relation = relations.find((one) => one === type);
  const modality = modalities.find((one) => one === properties["modality"]);
  const polarity = polarities.find((one) => one === properties["polarity"]);
  const standing = standings.find((one) => one === properties["standing"]);
  if (relation === undefined || modality === undefined || polarity === undefined || standing === undefined) return null;
  const disputed = properties["disputed"] === true;
  const style = lineStyle({ type: relation, modality, polarity, standing, disputed, step: 1, recordOnly: false });
  return <Stroke line={style} width={36} height={14} className={direction === "back" ? styles.back : undefined} />;
}

/** What keeps it from being a plain fact in force, in the words of the graph itself: "alleged, negative". */
function reservations(properties: Properties): string | undefined {
  const said = [
    ["modality", ["stated", "reported"]],
    ["polarity", ["affirmed"]],
    ["standing", ["holds"]],
  ] as const;
  const told = said.flatMap(([name, plain]) => {
    const word = text(properties, name);
    return word === undefined || plain.some((one) => one === word) ? [] : [word];
  });
  const all = [...new Set(told), ...(properties["disputed"] === true ? ["disputed"] : [])];
  return all.length === 0 ? undefined : all.join(", ");
}

function text(properties: Properties, name: string): string | undefined {
  const value: ConsoleValue | undefined = properties[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
