import type decode from 'jsqr';
// The decoder is a script of the old kind: a module can only load it for its global variable.
import 'jsqr';

declare const jsQR: typeof decode;

/** How many pixels of the picture a module of the code gets, as in a photo of it. */
const PIXELS_PER_MODULE = 4;

/** What a phone's camera reads from a QR code that is an SVG of two paths, the background and the dark modules. */
export function readQrCode(svg: SVGSVGElement): string | undefined {
  const { width, height } = svg.viewBox.baseVal;
  const [pixelsX, pixelsY] = [width * PIXELS_PER_MODULE, height * PIXELS_PER_MODULE];
  const context = new OffscreenCanvas(pixelsX, pixelsY).getContext('2d')!;
  context.scale(PIXELS_PER_MODULE, PIXELS_PER_MODULE);
  for (const path of svg.querySelectorAll('path')) {
    context.fillStyle = path.getAttribute('fill') ?? '#000';
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  return jsQR(context.getImageData(0, 0, pixelsX, pixelsY).data, pixelsX, pixelsY)?.data;
}
