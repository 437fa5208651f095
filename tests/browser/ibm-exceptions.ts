export type Exception = {
  readonly rule: string;
  /** What it may be said of; everything else that breaks the rule is still found. */
  readonly selector: string;
  readonly reason: string;
};

/** What IBM's engine says that we know and leave. Each must still be said somewhere. */
export const IBM_EXCEPTIONS: readonly Exception[] = [
  {
    rule: 'aria_content_in_landmark',
    selector: '.hlt-skip-link',
    reason: 'The skip link is the first stop of a page, before every landmark.',
  },
  {
    rule: 'aria_form_label_unique',
    selector: 'form:not([aria-label], [aria-labelledby])',
    reason:
      'A form without a name is no landmark (HTML-AAM); the legend of its fieldset says what it asks.',
  },
  {
    rule: 'aria_landmark_name_unique',
    selector: 'form:not([aria-label], [aria-labelledby])',
    reason: 'The same: a form without a name is no landmark.',
  },
  {
    rule: 'aria_complementary_label_visible',
    selector: 'aside[aria-label]',
    reason:
      'Each card in it has a heading of its own; one over all would say nothing to who sees them.',
  },
  {
    rule: 'element_tabbable_role_valid',
    selector: '[tabindex="0"]:is(section, [role=region])',
    reason: 'What scrolls sideways must be reached by keyboard (WCAG 2.1.1; axe asks for it).',
  },
  {
    rule: 'input_label_exists',
    selector: 'output',
    reason: 'An output here is a live region, no field.',
  },
];
