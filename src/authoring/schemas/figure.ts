import { z } from 'zod';
import { pointsSchema } from '../figures/base.ts';
import { decisionSchema } from '../figures/decision.ts';
import { fourPointsSchema } from '../figures/four-points.ts';
import { nextWordSchema } from '../figures/next-word.ts';
import { riskGroupsSchema } from '../figures/risk-groups.ts';
import { roadSchema } from '../figures/road.ts';
import { timelineSchema } from '../figures/timeline.ts';

export const figureSchema = z.discriminatedUnion('kind', [
  pointsSchema,
  nextWordSchema,
  riskGroupsSchema,
  timelineSchema,
  fourPointsSchema,
  roadSchema,
  decisionSchema,
]);
