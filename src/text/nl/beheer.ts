/** The page for HR, by what somebody comes to do, and the guides on it. */
export const beheer = {
  offer: 'De cursus aanbieden',
  account: 'Laten zien wat erin staat',
  write: 'Lessen en vragen schrijven',
  guideTitle: 'Handleiding voor HR',
  guideText:
    'Een pakket maken, op het leerplatform zetten en vernieuwen. Met wat elke status betekent en wat je bewaart.',
  privacyTitle: 'Wat er wordt bewaard',
  privacyText:
    'Voor de FG en de OR: wat de cursus vastlegt, waar, voor wie, hoelang, en wat je uit kunt zetten.',
} as const;
