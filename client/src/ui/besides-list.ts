/** Screens on which the start page has room for a picture beside its list. */
export const besidesList = "(min-width: 900px)";
