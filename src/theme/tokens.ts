import { css } from 'lit';

/**
 * The design tokens. A page sets a `--pk-…` property on any ancestor; the default of each is mixed from the page's own text
 * colour, so that elements fit light, dark and coloured backgrounds alike.
 */
export const tokens = css`
  :host {
    --_text-quiet: var(--pk-color-text-quiet, color-mix(in oklab, currentColor 80%, transparent));
    --_line: var(--pk-color-line, color-mix(in oklab, currentColor 20%, transparent));
    --_edge: var(--pk-color-edge, color-mix(in oklab, currentColor 50%, transparent));
    --_surface: var(--pk-color-surface, transparent);
    --_raised: var(--pk-color-surface-raised, color-mix(in oklab, currentColor 4%, transparent));
    --_accent: var(--pk-color-accent, color-mix(in oklab, #0b8285 74%, currentColor));
    --_accent-soft: var(--pk-color-accent-soft, color-mix(in oklab, #0b8285 13%, transparent));
    --_link: var(--pk-color-link, color-mix(in oklab, #0a6ab0 78%, currentColor));
    --_space: var(--pk-space, 1em);
    --_radius: var(--pk-radius, 0.5em);
    --_line-width: var(--pk-line-width, 1px);
  }
`;
