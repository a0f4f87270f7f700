/// <reference types="vite/client" />

/** Made by `npm run manifest`; not there before its first run. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
