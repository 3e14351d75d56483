let first: Promise<string | undefined> = Promise.resolve(undefined);

/** Says that the first question's answer was asked for ahead; its id is known once that is there. */
export function expectFirstQuestion(id: Promise<string | undefined>): void {
  first = id;
}

/** The id of the first question of the list, where its answer was asked for ahead: it need not wait for the list. */
export function firstQuestion(): Promise<string | undefined> {
  return first;
}
