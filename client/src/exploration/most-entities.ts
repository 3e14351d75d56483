/** Entities one picture can hold: as many as an answer may draw. */
export const mostEntities = 300;

/** Beyond these the size of a picture is said before it is drawn, and the choice is given. */
export const comfortable = 30;
