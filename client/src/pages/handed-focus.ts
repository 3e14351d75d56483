/** The whole address of what was opened last in another page's picture. */
let handed: string | undefined;

/**
 * The focus goes with what a person opens from one page to the next, for the picture that had it goes with its page. What an
 * address opens by itself, a shared link or a reload, is handed none.
 */
export const handedFocus = {
  /** To the page that is about to stand at this address. */
  give: (address: string): void => {
    handed = new URL(address, window.location.href).href;
  },
  /** Whether it was handed to the page that stands here now; told once. */
  take: (): boolean => {
    const isHere = handed === window.location.href;
    handed = undefined;
    return isHere;
  },
};
