/** Which of two or three forms a number takes: two as in French, where nought and one are singular; three as in Ukrainian. */
const rules = { 2: new Intl.PluralRules("fr"), 3: new Intl.PluralRules("uk") } as const;

/**
 * Puts values into a template of `words`: `{name}` becomes the value of `name`. Where forms stand beside a name, as in
 * `{count|рядок|рядки|рядків}`, the one that the number in the value needs stands there instead of it.
 * @throws when a template names a value that is not given, so that no sentence is ever half filled.
 */
export function fillWords(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template "${template}" needs a value for {${name}}.`);
    return forms === undefined ? value : formOf(forms.split("|"), value);
  });
}

function formOf(forms: readonly string[], value: string): string {
  const [one = "", ...more] = forms;
  const [many = one] = more.toReversed();
  const [few = many] = more;
  const rule = rules[more.length === 1 ? 2 : 3].select(
    Number(/\d+/.exec(value.replace(/[\s\u00A0\u202F]/g, ""))?.[0] ?? Number.NaN),
  );
  return rule === "one" ? one : rule === "few" ? few : many;
}
