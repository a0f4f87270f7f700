/* global window */
import { registerCoreBlocks } from '@wordpress/block-library';
import { createBlock, pasteHandler, serialize } from '@wordpress/blocks';

// Gutenberg logs what it has pasted.
console.log = () => undefined;
registerCoreBlocks();

/** Pastes HTML into the block editor, or puts it into a "Custom HTML" block, and reads the post back. */
window.runEditor = async (editor, way, html) => {
  if (way === 'source') return serialize(createBlock('core/html', { content: html }));
  const blocks = pasteHandler({ HTML: html, plainText: '', mode: 'AUTO' });
  return typeof blocks === 'string' ? blocks : serialize(blocks);
};
