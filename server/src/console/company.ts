/** Knows of each that is at work whether others were meanwhile. */
export interface Company {
  /** `wasAlone`: nobody else was at work since. `leave`: is at work no more; once. */
  join(): { readonly wasAlone: () => boolean; readonly leave: () => void };
}

export function createCompany(): Company {
  let present = 0;
  let joined = 0;
  return {
    join: () => {
      const isFirst = present === 0;
      present += 1;
      joined += 1;
      const number = joined;
      return {
        wasAlone: () => isFirst && joined === number,
        leave: () => {
          present -= 1;
        },
      };
    },
  };
}
