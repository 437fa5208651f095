/** The guides on the page for HR. */
export const beheer = {
  guideTitle: 'Handleiding voor HR',
  guideText:
    'Een pakket maken, op het leerplatform zetten en vernieuwen. Met wat elke status betekent en wat je bewaart.',
  privacyTitle: 'Wat er wordt bewaard',
  privacyText:
    'Voor de FG en de OR: wat de cursus vastlegt, waar, voor wie, hoelang, en wat je uit kunt zetten.',
} as const;
