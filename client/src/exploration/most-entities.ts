/** Entities that an answer may draw. */
export const mostEntities = 300;

/** Entities one picture can hold with what was brought to it: more would make no address that every server takes. */
export const mostGathered = 400;

/** Beyond these the size of a picture is said before it is drawn, and the choice is given. */
export const comfortable = 30;
