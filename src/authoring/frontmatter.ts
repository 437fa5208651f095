/**
 * The fields above a lesson, as YAML on the very lines that they have in the file: the opening
 * fence becomes a comment. Undefined when the file does not begin with a closed pair of fences.
 */
export function frontmatterOf(text: string): string | undefined {
  const found = /^---[ \t]*\n(?:[\s\S]*?\n)??(?=---[ \t]*(?:\n|$))/.exec(text);
  return found ? `#${found[0].slice(1)}` : undefined;
}
