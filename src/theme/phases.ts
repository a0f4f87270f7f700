import { css } from 'lit';

/**
 * The hues of the life phases, the same in all elements. A node with a class `.phase-…` has its hue in `--_phase`. Colour
 * is never the only cue: position, text or a pattern convey the same.
 */
export const phases = css`
  :host {
    --_phase-pregnancy: var(--pk-color-phase-pregnancy, color-mix(in oklab, #96589f 76%, currentColor));
    --_phase-0-3: var(--pk-color-phase-0-3, color-mix(in oklab, #0b8285 76%, currentColor));
    --_phase-3-6: var(--pk-color-phase-3-6, color-mix(in oklab, #55850f 76%, currentColor));
    --_phase-6-10: var(--pk-color-phase-6-10, color-mix(in oklab, #c05c10 76%, currentColor));
  }

  .phase-pregnancy {
    --_phase: var(--_phase-pregnancy);
  }

  .phase-0-3 {
    --_phase: var(--_phase-0-3);
  }

  .phase-3-6 {
    --_phase: var(--_phase-3-6);
  }

  .phase-6-10 {
    --_phase: var(--_phase-6-10);
  }
`;
