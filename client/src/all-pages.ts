/** As many as the server gives of a list at once. */
const page = 500;

/**
 * All of a list that the server gives in pages, in its order: asked on until a page is not full, so that none is left out in
 * silence. `first`: the page that has come already.
 */
export async function allPages<One>(
  ask: (offset: number) => Promise<readonly One[]>,
  first?: readonly One[],
): Promise<readonly One[]> {
  const found = [...(first ?? (await ask(0)))];
  for (let last = found.length; last === page;) {
    // oxlint-disable-next-line no-await-in-loop -- whether there is another page is known once this one has come
    const more = await ask(found.length);
    found.push(...more);
    last = more.length;
  }
  return found;
}
