import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Link, useSearch } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { execute } from "../execute.ts";
import { shortened } from "../exploration/shortened.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { FiguresDocument } from "../gql/graphql.ts";
import { FigureGroup } from "../panels/figures/figure-group.tsx";
import { figureGroups, type ProductionFigures } from "../panels/figures/figure-groups.ts";
import { readFigures, writeFigures, type FiguresView } from "../panels/figures/figures-address.ts";
import control from "../panels/parameters/parameters.module.css";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";
import styles from "./figures-page.module.css";
import reading from "./reading-page.module.css";

/** Production figures of a country or a mineral, drawn small, beside the claims they bear on. */
export function FiguresPage() {
  const view = readFigures(useSearch());
  const { data, error, refetch } = useQuery({
    queryKey: ["figures", view.country, view.mineral],
    queryFn: ({ signal }) =>
      execute(FiguresDocument, { country: view.country ?? null, mineral: view.mineral ?? null }, signal),
    placeholderData: (before) => before,
  });
  const found = data?.figures;
  const figures = found?.__typename === "ProductionFigures" ? found : undefined;
  const unknown = found?.__typename === "NodeNotFound" ? found.id : undefined;
  const chosen = figures?.country ?? figures?.mineral ?? undefined;
  const title = chosen === undefined ? words.figures.title : fillWords(words.figures.titleOf, { name: chosen.caption });
  usePageTitle(title);
  if (error !== null) {
    return <Failed heading title={words.figures.failed} failure={error} onAgain={() => void refetch()} />;
  }
  const groups = figures === undefined ? [] : figureGroups(figures);
  return (
    <article className={reading.page}>
      <p className={reading.back}>
        <Link href="/sources">{words.compare.back}</Link>
      </p>
      <h1 className={reading.title}>{title}</h1>
      <p className={reading.lead}>{words.figures.lead}</p>
      {data === undefined && <p role="status">{words.figures.loading}</p>}
      {figures !== undefined && <FiguresChoice figures={figures} view={view} />}
      {unknown !== undefined && (
        <p role="status">
          {fillWords(words.states.unknownEntity, { id: shortened(unknown) })}{" "}
          <Link href="/figures">{words.figures.all}</Link>
        </p>
      )}
      {figures !== undefined && chosen !== undefined && (
        <>
          {groups.length === 0 && <p role="status">{fillWords(words.figures.none, { name: chosen.caption })}</p>}
          {groups.map((group) => (
            <FigureGroup key={group.key} group={group} sources={figures.sources} countries={figures.country === null} />
          ))}
          <p className={reading.foot}>
            <Link href={writeView(plainView("about", { entity: chosen.id }))}>
              {fillWords(words.compare.picture, { name: chosen.caption })}
            </Link>
          </p>
        </>
      )}
    </article>
  );
}

interface FiguresChoiceProps {
  readonly figures: ProductionFigures;
  readonly view: FiguresView;
}

/** Of which country, or of which mineral. */
function FiguresChoice({ figures, view }: FiguresChoiceProps) {
  const id = useId();
  const choices = [
    { name: "country", label: words.figures.country, of: figures.countries, asked: figures.country },
    { name: "mineral", label: words.figures.mineral, of: figures.minerals, asked: figures.mineral },
  ] as const;
  return (
    <form className={styles.choice} aria-label={words.figures.choice} onSubmit={(event) => event.preventDefault()}>
      {choices.map(({ name, label, of, asked }) => {
        const value = view[name] ?? "";
        return (
          <div key={name} className={styles.one}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <select
              id={`${id}-${name}`}
              className={control.control}
              value={value}
              onChange={(event) =>
                navigate(
                  writeFigures({
                    country: undefined,
                    mineral: undefined,
                    [name]: event.target.value === "" ? undefined : event.target.value,
                  }),
                )
              }
            >
              <option value="">{words.figures.pick}</option>
              {value !== "" && of.every((one) => one.id !== value) && (
                <option value={value}>{asked?.caption ?? value}</option>
              )}
              {of.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.caption}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </form>
  );
}
