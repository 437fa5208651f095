/** In what shape answers come back: `nothing` answers a no and an empty value with undefined and null. */
export type Shape = 'strings' | 'booleans' | 'numbers' | 'nothing';

/** What the platform does instead of its duty: throw, or answer no (or `answer`) with this error number. */
export type Fault = 'throw' | { readonly code: string; readonly answer?: unknown };

export function shaped(shape: Shape = 'strings', answer: string): unknown {
  if (shape === 'booleans' && /^(true|false)$/.test(answer)) return answer === 'true';
  if (shape === 'numbers' && /^(true|false)$/.test(answer)) return answer === 'true' ? 1 : 0;
  if (shape === 'numbers' && /^\d+$/.test(answer)) return Number(answer);
  if (shape === 'nothing' && (answer === '' || answer === '0')) return null;
  return shape === 'nothing' && answer === 'false' ? undefined : answer;
}
