import type { Attempt } from './attempt.ts';
import type { Packed } from './rules.ts';

export type AttemptCommand =
  | { readonly type: 'submit'; readonly response: Packed; readonly score: number }
  | { readonly type: 'retry' }
  /** Changing what was noted: where nothing is wrong, nothing is used up. */
  | { readonly type: 'revise' }
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
    case 'revise':
      return status === 'right' ? [{ type: 'reopened' }] : [];
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
