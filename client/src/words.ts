import { spoken } from "./spoken.ts";

/** Every word of the interface, in the language that was chosen. What claims say is content and stays English. */
export const { words } = spoken;
