/** What a learner reads about a learning path, on its page and on the home page. */
export const path = {
  paths: 'Leerpaden',
  forWhom: (role: string) => `Voor: ${role.toLowerCase()}.`,
  about: (minutes: number, lessons: number) =>
    `${lessons === 1 ? '1 les' : `${lessons} lessen`}, ongeveer ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}`,
  extra: 'Extra: je mag deze les overslaan',
  extraMark: ' (extra)',
} as const;
