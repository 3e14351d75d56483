/** What a page that shows a frame says in its address, in the dialects of others. */
export interface Dialects {
  /** Tells how high the frame would like to be, in every dialect that may be understood. */
  readonly height: (pixels: number) => void;
  /** Asks the page to open a link; false where nobody was found who would. */
  readonly link: (url: string) => boolean;
}

/**
 * The height dialects of publishing systems: WordPress (a secret behind the frame's "#"), AMP, and pym (an id in the query).
 * Heights are nothing that anybody could misuse, so they are told to whatever page there is. `home`: where the application
 * shows the view.
 */
export function heightDialects(address: URL, home: string | undefined, tell: (message: unknown) => void): Dialects {
  const app = home !== undefined && URL.canParse(home) ? new URL(home).origin : undefined;
  const secret = /^#\?secret=([\w-]{1,64})$/.exec(address.hash)?.[1];
  const pym = /^[\w-]{1,64}$/.exec(address.searchParams.get("childId") ?? "")?.[0];
  return {
    height: (pixels) => {
      if (secret !== undefined) tell({ message: "height", value: pixels, secret });
      tell({ sentinel: "amp", type: "embed-size", height: pixels });
      if (pym !== undefined) tell(`pymxPYMx${pym}xPYMxheightxPYMx${pixels}`);
    },
    link: (url) => {
      const { origin, pathname, search, hash } = new URL(url);
      // The page follows links to the frame's own host alone, and that leads on to the application, by the same path.
      if (secret === undefined || (origin !== address.origin && origin !== app)) return false;
      tell({ message: "link", value: address.origin + pathname + search + hash, secret });
      return true;
    },
  };
}
