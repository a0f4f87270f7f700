<?php
/**
 * Deletes the plugin's settings when it is deleted. Posts stay unchanged.
 *
 * @package Praeventionskette
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'praeventionskette' );
