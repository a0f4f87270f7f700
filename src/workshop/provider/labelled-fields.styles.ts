import { css } from 'lit';

/** Labels that hold their control: the first line of the label is bold, the control and the help are not. */
export const labelledFields = css`
  label.field {
    font-weight: 400;
  }

  label.field > span:first-child:not(.help) {
    font-weight: 640;
  }
`;
