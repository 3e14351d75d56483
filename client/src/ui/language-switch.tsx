import { fillWords } from "server/contract/fill-words.ts";
import { languages, type Language } from "../languages.ts";
import { spoken } from "../spoken.ts";
import { words } from "../words.ts";
import { Menu } from "./menu.tsx";
import { MenuRow } from "./menu-row.tsx";
import { remember } from "./remember.ts";

/** The languages of the interface, each by its own name; choosing one reads the same address anew in it. */
export function LanguageSwitch() {
  const name = languages.find(({ code }) => code === spoken.language)?.name ?? "";
  return (
    <Menu label={name} spoken={fillWords(words.masthead.languageLabel, { language: name })}>
      {languages.map((language) => (
        <MenuRow
          key={language.code}
          lang={language.code}
          chosen={language.code === spoken.language}
          onPress={() => choose(language.code)}
        >
          {language.name}
        </MenuRow>
      ))}
    </Menu>
  );
}

function choose(language: Language): void {
  if (language === spoken.language) return;
  remember("language", language);
  window.location.reload();
}
