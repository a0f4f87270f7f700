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

  .municipality {
    font-size: 0.88em;
    margin-block-end: 0.15em;
  }
`;
