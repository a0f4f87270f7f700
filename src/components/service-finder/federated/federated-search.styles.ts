import { css } from 'lit';

export const federatedSearchStyles = css`
  :is(pk-finder-federated-search, pk-finder-federated-filters, pk-finder-federated-results) {
    display: contents;
  }

  /* Counts are loaded after the results. Their space is reserved, so that nothing moves. */
  .federated .phases .quiet {
    display: block;
    min-block-size: 1.3em;
  }

  /*
   * Where words sound of need, the phases step back as in the finder. There is no sheet here: they come back with the other
   * filters.
   */
  @container pk (max-width: 32em) {
    [data-need] ~ * .phases:not(:has([aria-pressed='true'])):has(~ .choices [aria-expanded='false']) {
      display: none;
    }
  }

  .municipality {
    font-size: 0.88em;
    margin-block-end: 0.15em;
  }
`;
