import type { Packed } from './rules.ts';

/** What became of one question in a lesson. Plain data: this is what is kept and resumed. */
export type Attempt = {
  /** Answers handed in so far. */
  readonly tries: number;
  /**
   * `open`: to be answered, for the first time or again · `judged`: the explanation of a wrong answer
   * is on the screen · `right` · `shown`: the answer was shown, so it cannot be earned any more.
   */
  readonly status: 'open' | 'judged' | 'right' | 'shown';
  /** The best score so far, 0 to 1. */
  readonly score: number;
  readonly response?: Packed;
};

export const NEW_ATTEMPT: Attempt = { tries: 0, status: 'open', score: 0 };

export type AttemptCommand =
  | { readonly type: 'submit'; readonly response: Packed; readonly score: number }
  | { readonly type: 'retry' }
  | { readonly type: 'show'; readonly solution: Packed };

export type AttemptEvent =
  | { readonly type: 'answered'; readonly response: Packed; readonly score: number }
  | { readonly type: 'reopened' }
  | { readonly type: 'revealed'; readonly solution: Packed };

/** What a command leads to; a command that makes no sense in this state leads to nothing. */
export function decide(
  attempt: Attempt,
  command: AttemptCommand,
  maxTries: number,
): readonly AttemptEvent[] {
  const { status, tries } = attempt;
  switch (command.type) {
    case 'submit':
      if (status !== 'open' || tries >= maxTries) return [];
      return [{ type: 'answered', response: command.response, score: command.score }];
    case 'retry':
      return status === 'judged' && tries < maxTries ? [{ type: 'reopened' }] : [];
    case 'show':
      return status === 'judged' ? [{ type: 'revealed', solution: command.solution }] : [];
  }
}

export function evolve(attempt: Attempt, event: AttemptEvent): Attempt {
  switch (event.type) {
    case 'answered':
      return {
        tries: attempt.tries + 1,
        status: event.score >= 1 ? 'right' : 'judged',
        score: Math.max(attempt.score, event.score),
        response: event.response,
      };
    case 'reopened':
      return { ...attempt, status: 'open' };
    case 'revealed':
      return { ...attempt, status: 'shown', response: event.solution };
  }
}
