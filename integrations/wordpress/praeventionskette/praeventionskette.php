<?php
/**
 * Plugin Name:       Präventionskette
 * Description:       Shows a municipality's prevention chain for children and families: blocks, a shortcode, and the loader for links and placeholders. Everything comes from your own server.
 * Version:           0.1.0
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       praeventionskette
 * Domain Path:       /languages
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/loader.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/workshop.php';

add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );

/**
 * Loads the plugin's translations.
 */
function load_translations() {
	load_plugin_textdomain( 'praeventionskette', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}
