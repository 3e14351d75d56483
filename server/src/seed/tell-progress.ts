/** Told how far a load has come, in words for the person who waits: "4 of 11 files read". */
export type TellProgress = (words: string) => void;
