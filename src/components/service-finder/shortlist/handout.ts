import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** The white space around a QR code, in its modules, as ISO/IEC 18004 requires. */
const QUIET_ZONE = 4;

/** A link as a QR code, for a phone's camera. Beside it the link has to stand in letters. Loaded for printing. */
export function renderQrCode(link: string): TemplateResult {
  const { size, data } = encode(link, { ecc: 'M', border: QUIET_ZONE });
  const darkModules = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">
    <path fill="#fff" d="M0 0h${size}v${size}h-${size}z"></path>
    <path d=${darkModules.join('')}></path>
  </svg>`;
}
