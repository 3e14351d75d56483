/** Characters of a search text: what the server takes. */
export const longest = 200;
