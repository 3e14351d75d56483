import { remembered } from "./remembered.ts";

/** The browser's own storage, for what is kept between visits. */
export const browserKeep = {
  get: remembered,
  set: (name: string, value: string): boolean => {
    try {
      localStorage.setItem(name, value);
      return true;
    } catch {
      return false;
    }
  },
};
