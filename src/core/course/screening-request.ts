import type { Id } from './id.ts';

/** The form with which a colleague asks IT specialists to screen an AI tool. */
export type ScreeningRequest = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly RequestSection[];
};

/** A few questions about one thing; those of the screening are about one of its four points. */
export type RequestSection = {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  readonly point?: string;
  readonly fields: readonly RequestField[];
};

export type RequestField = {
  readonly id: Id;
  readonly label: string;
  readonly hint: string;
  /** One line, several lines, or one of the options. */
  readonly kind: 'line' | 'text' | 'choice';
  readonly options: readonly string[];
  /** Without it the request is not complete. */
  readonly required: boolean;
};

/** What was filled in, by field. */
export type RequestValues = Readonly<Record<string, string>>;

export const requestFields = ({ sections }: ScreeningRequest): readonly RequestField[] =>
  sections.flatMap(({ fields }) => fields);

/** The fields that the request cannot do without, and that hold nothing. */
export const missingFields = (
  request: ScreeningRequest,
  values: RequestValues,
): readonly RequestField[] =>
  requestFields(request).filter(({ id, required }) => required && !values[id]?.trim());
