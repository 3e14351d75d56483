import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Button } from "../../ui/button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { words } from "../console-words.ts";
import styles from "./schema-browser.module.css";

interface SchemaBrowserProps {
  readonly schema: GraphQLSchema;
  /** Writes a name at the cursor. */
  readonly onInsert: (name: string) => void;
}

const { ask: own } = words;

/** Most matches of the search that are listed. */
const most = 60;

/** The schema to be read: a type with its fields and what they mean, each type leading to the next; or a search through all. */
export function SchemaBrowser({ schema, onInsert }: SchemaBrowserProps) {
  const root = schema.getQueryType()?.name ?? "Query";
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const name = trail.at(-1) ?? root;
  const type = schema.getType(name);
  const open = (next: string) => {
    setWanted("");
    setTrail((before) => [...before, next]);
  };
  useEffect(() => {
    if (trail.length > 0) heading.current?.focus();
  }, [trail]);
  return (
    <div className={styles.browser}>
      <label className={styles.search}>
        {own.search}
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      {wanted.trim() !== "" ? (
        <Found schema={schema} wanted={wanted.trim().toLowerCase()} onOpen={open} />
      ) : (
        <>
          {trail.length > 0 && <Button onPress={() => setTrail((before) => before.slice(0, -1))}>{own.back}</Button>}
          <h3 ref={heading} tabIndex={-1} className={styles.name} lang="en">
            {name}
          </h3>
          {trail.length === 0 && <p className={styles.about}>{own.query}</p>}
          {type !== undefined && <TypeContent type={type} onOpen={open} onInsert={onInsert} />}
        </>
      )}
    </div>
  );
}

interface TypeContentProps {
  readonly type: GraphQLNamedType;
  readonly onOpen: (name: string) => void;
  readonly onInsert: (name: string) => void;
}

function TypeContent({ type, onOpen, onInsert }: TypeContentProps) {
  const about = type.description;
  return (
    <div lang="en">
      {about !== undefined && about !== null && <p className={styles.about}>{about}</p>}
      {(isObjectType(type) || isInterfaceType(type)) && (
        <ul className={styles.fields}>
          {described(Object.values(type.getFields())).map((field) => (
            <li key={field.name}>
              <p className={styles.field}>
                <TextButton
                  label={fillWords(words.panel.insert, { name: field.name })}
                  onPress={() => onInsert(field.name)}
                >
                  {field.name}
                </TextButton>
                {field.args.length > 0 && <Arguments all={field.args} onOpen={onOpen} />}
                {": "}
                <TypeName type={field.type} onOpen={onOpen} />
              </p>
              <About text={field.description} />
            </li>
          ))}
        </ul>
      )}
      {isInputObjectType(type) && (
        <ul className={styles.fields}>
          {Object.values(type.getFields()).map((field) => (
            <li key={field.name}>
              <p className={styles.field}>
                {field.name}: <TypeName type={field.type} onOpen={onOpen} />
              </p>
              <About text={field.description} />
            </li>
          ))}
        </ul>
      )}
      {isEnumType(type) && (
        <ul className={styles.fields}>
          {type.getValues().map((value) => (
            <li key={value.name}>
              <p className={styles.field}>{value.name}</p>
              <About text={value.description} />
            </li>
          ))}
        </ul>
      )}
      {isUnionType(type) && (
        <ul className={styles.fields}>
          {type.getTypes().map((one) => (
            <li key={one.name}>
              <p className={styles.field}>
                <TypeName type={one} onOpen={onOpen} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Those that say what they mean first: the others are made by a rule, and can be told from their names. */
function described<Field extends { readonly description?: string | null | undefined }>(
  fields: readonly Field[],
): readonly Field[] {
  const says = ({ description }: Field) => description !== null && description !== undefined && description !== "";
  return [...fields.filter(says), ...fields.filter((field) => !says(field))];
}

function About({ text }: { readonly text: string | null | undefined }) {
  return text === null || text === undefined || text === "" ? null : <p className={styles.about}>{text}</p>;
}

interface ArgumentsProps {
  readonly all: readonly GraphQLArgument[];
  readonly onOpen: (name: string) => void;
}

function Arguments({ all, onOpen }: ArgumentsProps) {
  return (
    <>
      (
      {all.map((one, place): ReactNode => (
        <span key={one.name}>
          {place > 0 && " "}
          <span className={styles.argument} title={one.description ?? undefined}>
            {one.name}: <TypeName type={one.type} onOpen={onOpen} />
            {place < all.length - 1 && ","}
          </span>
        </span>
      ))}
      )
    </>
  );
}

function TypeName({ type, onOpen }: { readonly type: GraphQLType; readonly onOpen: (name: string) => void }) {
  const named = getNamedType(type);
  const [before = "", after = ""] = String(type).split(named.name);
  return (
    <span className={styles.type}>
      {before}
      <TextButton onPress={() => onOpen(named.name)}>{named.name}</TextButton>
      {after}
    </span>
  );
}

interface FoundProps {
  readonly schema: GraphQLSchema;
  readonly wanted: string;
  readonly onOpen: (name: string) => void;
}

function Found({ schema, wanted, onOpen }: FoundProps) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const matches = types
    .flatMap((type) => {
      const fields = isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      const found = fields.filter((field) => field.toLowerCase().includes(wanted));
      return type.name.toLowerCase().includes(wanted) || found.length > 0 ? [{ name: type.name, found }] : [];
    })
    .sort((one, other) => rank(one.name, wanted) - rank(other.name, wanted));
  if (matches.length === 0) return <p className={styles.about}>{fillWords(own.nothing, { text: wanted })}</p>;
  return (
    <ul className={styles.fields} lang="en">
      {matches.slice(0, most).map(({ name, found }) => (
        <li key={name}>
          <p className={styles.field}>
            <TextButton onPress={() => onOpen(name)}>{name}</TextButton>
          </p>
          {found.length > 0 && <p className={styles.about}>{found.slice(0, 12).join(", ")}</p>}
        </li>
      ))}
      {matches.length > most && (
        <li className={styles.about}>{fillWords(words.values.more, { count: String(matches.length - most) })}</li>
      )}
    </ul>
  );
}

function rank(name: string, wanted: string): number {
  const lower = name.toLowerCase();
  return lower === wanted ? 0 : lower.startsWith(wanted) ? 1 : lower.includes(wanted) ? 2 : 3;
}
