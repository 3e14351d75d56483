/**
 * Ids of lines without those of their ends, which whoever reads them knows: three hundred lines name their ends six hundred
 * times. "SUPPORTS.affirmed.holds" is "rwanda.SUPPORTS.m23.affirmed.holds" from Rwanda to M23, "<SUPPORTS.affirmed.holds" the same
 * from M23 to Rwanda; an id that is made in another way stands as it is, after "=".
 */
export const briefLineId = {
  write: (id: string, from: string, to: string): string => {
    for (const [before, source, target] of [
      ["", from, to],
      ["<", to, from],
    ] as const) {
      if (!id.startsWith(`${source}.`)) continue;
      const [relation = "", ...rest] = id.slice(source.length + 1).split(".");
      const after = rest.join(".");
      if (/^\w+$/.test(relation) && after.startsWith(`${target}.`))
        return `${before}${relation}.${after.slice(target.length + 1)}`;
    }
    return `=${id}`;
  },
  read: (brief: string, from: string, to: string): string => {
    if (brief.startsWith("=")) return brief.slice(1);
    const isBack = brief.startsWith("<");
    const [relation = "", ...state] = (isBack ? brief.slice(1) : brief).split(".");
    const [source, target] = isBack ? [to, from] : [from, to];
    return [source, relation, target, ...state].join(".");
  },
} as const;
