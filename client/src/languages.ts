/** The languages of the interface, each in its own words, and how dates and numbers are written in it. */
export const languages = [
  { code: "en", name: "English", locale: "en-GB" },
  { code: "fr", name: "Français", locale: "fr-FR" },
  { code: "uk", name: "Українська", locale: "uk-UA" },
] as const;

export type Language = (typeof languages)[number]["code"];
