/** Authored text: an empty line starts a new paragraph. */
export const Paragraphs = ({ text = '' }: { readonly text?: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
  </>
);
