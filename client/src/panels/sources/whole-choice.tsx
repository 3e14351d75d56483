import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import type { Exploration } from "../../exploration/exploration.ts";
import { comfortable, mostEntities } from "../../exploration/most-entities.ts";
import { hubsGrouped } from "../../exploration/hub-groupings.ts";
import { questionOf } from "../../exploration/selectors.ts";
import { writeView, type View } from "../../exploration/view.ts";
import { words } from "../../words.ts";
import { stillLeftOut } from "./still-left-out.ts";

interface WholeChoiceProps {
  readonly exploration: Exploration;
  readonly view: View;
  /** What the picture leaves out of its answer, in words; undefined where nothing is. */
  readonly left: string | undefined;
}

/**
 * What the picture leaves out of its answer, and the way to it. Before much would be drawn its size is said and the choice
 * given: all of it, the best connected of it, what the texts alone say of it, or as a list.
 */
export function WholeChoice({ exploration, view, left }: WholeChoiceProps) {
  const answer = questionOf(exploration);
  if (answer === undefined) return null;
  const { sources } = words;
  const here = answer.entityCount;
  const total = here + answer.leftOut.entities;
  const to = (part: Partial<View>) => writeView({ ...view, ...part });
  const few = Math.min(total, mostEntities);
  const all = (
    // Who is joined to one entity alone would be a ball of lines about it: they come in groups, which open.
    <Link href={to({ whole: total <= mostEntities ? true : mostEntities, groups: [...view.groups, hubsGrouped] })}>
      {fillWords(total <= mostEntities ? sources.drawAll : sources.drawBest, { count: String(few) })}
    </Link>
  );
  const { relationships, recordOnly } = stillLeftOut(exploration, answer.leftOut);
  const firstOnly = <Link href={to({ whole: false })}>{sources.firstOnly}</Link>;
  const truncated = answer.truncated && <> {sources.truncated}</>;
  if (typeof view.whole === "number" && here < total)
    return (
      <>
        {fillWords(sources.showing, { count: String(here), total: String(total) })} {view.whole < few && <>{all} </>}
        {firstOnly}
        {truncated}
      </>
    );
  if (view.whole !== false)
    return (
      <>
        {sources.whole} {firstOnly}
        {truncated}
      </>
    );
  if (left === undefined) return truncated || null;
  if (total <= comfortable)
    return (
      <>
        {fillWords(sources.offer, { left })} <Link href={to({ whole: true })}>{sources.draw}</Link>.{truncated}
      </>
    );
  return (
    <>
      {fillWords(sources.size, { left, total: String(total) })} {all}{" "}
      <Link href={to({ whole: comfortable })}>{fillWords(sources.drawBest, { count: String(comfortable) })}</Link>{" "}
      {view.only.length === 0 && recordOnly < relationships && (
        <>
          <Link href={to({ whole: few === total ? true : few, only: ["group.document"] })}>
            {sources.onlyTexts}
          </Link>{" "}
        </>
      )}
      <Link href={to({ whole: few === total ? true : few, show: "list" })}>{sources.asList}</Link>
      {truncated}
    </>
  );
}
