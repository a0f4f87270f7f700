import { css } from 'lit';

/** Labels that hold their control: the label is bold, what is entered and the help are not. */
export const labelledFields = css`
  label.field > .help {
    font-weight: 400;
  }

  label :is(input, select, textarea) {
    font-weight: 400;
  }

  label.field > span:first-child:not(.help) {
    font-weight: 640;
  }
`;
