/** Under which licence the data and the pictures made of it may be used; the program has its own, Apache-2.0. */
export const licence = {
  id: "CC-BY-4.0",
  name: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
  covers:
    "The data and the pictures drawn from it. The texts of the sources belong to their publishers; none of their sentences is stored.",
} as const;

/** The line that whoever uses the data or a picture can put beside it. */
export const creditLine = `Lodeline: who says what over critical minerals. Data and pictures CC BY 4.0, ${licence.url}`;
