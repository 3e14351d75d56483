/** A sentence with its first letter large; names such as "mRNA" do not begin our sentences. */
export function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
