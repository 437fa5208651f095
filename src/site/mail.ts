/** A link that starts a mail. The lines of the text are as RFC 6068 wants them. */
export const mailto = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
