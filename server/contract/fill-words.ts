/**
 * Puts values into a template of `words`: `{name}` becomes the value of `name`.
 * @throws when a template names a value that is not given, so that no sentence is ever half filled.
 */
export function fillWords(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template "${template}" needs a value for {${name}}.`);
    return value;
  });
}
